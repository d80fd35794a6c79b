import { allOf, inYear, is, publishedInYear, upTo } from "./conditions.js";
import type { FigureDefinition } from "./figure.js";

// The city publishes for all of them in one place (市级统一发布).
const ofTheCity = { scope: "CITY", counties: false } as const;
const openDays = {
  ...ofTheCity,
  entity: "OpenDay",
  period: "YEAR_TO_DATE",
  where: (frame) => allOf(is("sector", "ENVIRONMENT"), inYear("heldOn", frame)),
  breakdowns: { MONTH: { field: "heldOn", by: "month" } },
} as const satisfies Partial<FigureDefinition>;

/** Figures counted from public institutions, what they disclose, and their open days. */
export const institutionFigures: readonly FigureDefinition[] = [
  {
    ...ofTheCity,
    key: "institutions.count",
    label: { en: "Public enterprises and institutions", zh: "公共企事业单位" },
    definition: {
      en: "Public enterprises and institutions on the city's list by the day.",
      zh: "截至统计日纳入市级名单的公共企事业单位家数。",
    },
    unit: "家",
    period: "CUMULATIVE",
    entity: "Institution",
    where: ({ asOf }) => upTo("listedOn", asOf),
    measure: { op: "count" },
    breakdowns: { SECTOR: { field: "sector" } },
  },
  {
    ...ofTheCity,
    key: "institutions.items",
    label: { en: "Items of public enterprises and institutions", zh: "公共企事业单位信息" },
    definition: {
      en: "Items that public enterprises and institutions disclosed through the city in the year up to the day.",
      zh: "当年截至统计日市级统一发布的公共企事业单位信息条数。",
    },
    unit: "条",
    period: "YEAR_TO_DATE",
    entity: "InstitutionItem",
    where: publishedInYear,
    measure: { op: "count" },
    breakdowns: { BLOCK: { field: "block" }, MONTH: { field: "publishedAt", by: "month" } },
  },
  {
    ...openDays,
    key: "institutions.openDays.environment.count",
    label: { en: "Open days of environmental institutions", zh: "环保企事业单位公共开放日活动" },
    definition: {
      en: "Open days of environmental institutions held in the year up to the day.",
      zh: "当年截至统计日环保企事业单位举办公共开放日活动的次数。",
    },
    unit: "次",
    measure: { op: "count" },
  },
  {
    ...openDays,
    key: "institutions.openDays.environment.visitors",
    label: { en: "Visitors on open days of environmental institutions", zh: "环保企事业单位开放日受众" },
    definition: {
      en: "Sum of the visitors of those open days; a lower bound where a record says so.",
      zh: "上述开放日活动的受众人次之和；记录注明“余”的，为下限。",
    },
    unit: "人次",
    measure: { op: "sum", field: "visitors" },
    lowerBoundField: "visitorsAtLeast",
  },
];
