import { allOf, is, isIn, publishedByThen, publishedInYear } from "./conditions.js";
import type { FigureDefinition } from "./figure.js";
import { inForce } from "./in-force.js";

const document = { entity: "Document", measure: { op: "count" } } as const;
const policies = ["RULE", "NORMATIVE", "POLICY_OTHER"] as const;
const library = {
  ...document,
  scope: "CITY_AND_COUNTIES",
  counties: true,
  period: "CUMULATIVE",
  where: (frame) => allOf(isIn("kind", policies), publishedByThen(frame)),
} as const satisfies Partial<FigureDefinition>;

/** Figures counted from documents. */
export const documentFigures: readonly FigureDefinition[] = [
  {
    ...document,
    key: "regulations.valid",
    label: { en: "Regulations in force", zh: "现行有效规章" },
    definition: {
      en: "Documents of the kind regulation published by the city that are in force on the day, amended ones included: they have begun, and have neither expired nor been repealed.",
      zh: "市政府公开的规章中，截至统计日已施行且未失效、未废止的件数，含已修改。",
    },
    unit: "件",
    scope: "CITY",
    counties: false,
    period: "AS_OF",
    where: (frame) => allOf(is("kind", "RULE"), publishedByThen(frame), inForce(frame)),
    breakdowns: {},
  },
  {
    ...library,
    key: "policyLibrary.documents",
    label: { en: "Documents of the policy library, city and counties", zh: "政策文件库累计公开各类文件(市县两级)" },
    definition: {
      en: "Regulations, normative documents and other policy documents of the city and its counties, published by the end of the day, whatever their validity now.",
      zh: "市、县两级截至统计日累计公开的规章、行政规范性文件和其他政策文件件数，不论现时有效性。",
    },
    ofCounty: {
      label: { en: "Documents of the policy library", zh: "政策文件库累计公开各类文件" },
      definition: {
        en: "Regulations, normative documents and other policy documents of the county, published by the end of the day, whatever their validity now.",
        zh: "本县（市、区）截至统计日累计公开的规章、行政规范性文件和其他政策文件件数，不论现时有效性。",
      },
    },
    unit: "件",
    breakdowns: { KIND: { field: "kind" } },
  },
  {
    ...library,
    key: "policyLibrary.normativeDocuments",
    label: { en: "Normative documents, city and counties", zh: "市县两级行政规范性文件" },
    definition: {
      en: "Of the documents of the policy library, the normative ones.",
      zh: "政策文件库累计公开文件中的行政规范性文件件数。",
    },
    ofCounty: { label: { en: "Normative documents", zh: "行政规范性文件" } },
    unit: "件",
    only: { field: "kind", values: ["NORMATIVE"] },
    breakdowns: {},
  },
  {
    ...document,
    key: "catalogues.consumerInformation.items",
    label: { en: "Consumer information, city and counties", zh: "消费信息(市县两级)" },
    definition: {
      en: "Documents of the theme consumer information, of the city and its counties, published in the year up to the day.",
      zh: "市、县两级“消费信息”目录当年截至统计日公开的信息条数。",
    },
    ofCounty: {
      label: { en: "Consumer information", zh: "消费信息" },
      definition: {
        en: "Documents of the theme consumer information of the county, published in the year up to the day.",
        zh: "本县（市、区）“消费信息”目录当年截至统计日公开的信息条数。",
      },
    },
    unit: "条",
    scope: "CITY_AND_COUNTIES",
    counties: true,
    period: "YEAR_TO_DATE",
    where: (frame) => allOf(is("theme", "CONSUMER_INFORMATION"), publishedInYear(frame)),
    breakdowns: { KIND: { field: "kind" }, MONTH: { field: "publishedAt", by: "month" } },
  },
];
