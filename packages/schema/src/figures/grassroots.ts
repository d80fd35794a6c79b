import { publishedInYear } from "./conditions.js";
import type { FigureDefinition } from "./figure.js";

const items = {
  unit: "条",
  scope: "COUNTIES",
  counties: true,
  period: "YEAR_TO_DATE",
  entity: "GrassrootsItem",
  where: publishedInYear,
  measure: { op: "count" },
} as const satisfies Partial<FigureDefinition>;
const by = {
  AREA: { field: "areaCode" },
  MONTH: { field: "publishedAt", by: "month" },
} as const;

/** Figures of grassroots disclosure (两化). */
export const grassrootsFigures: readonly FigureDefinition[] = [
  {
    ...items,
    key: "grassroots.items",
    label: { en: "Grassroots items", zh: "基层两化信息" },
    definition: {
      en: "Items that counties and townships disclosed under the standard catalogue in the year up to the day.",
      zh: "当年截至统计日县、乡两级按标准目录公开的信息条数。",
    },
    breakdowns: { ...by, LEVEL: { field: "level" } },
  },
  {
    ...items,
    key: "grassroots.items.county",
    label: { en: "Grassroots items of counties", zh: "县级两化信息" },
    definition: { en: "Of these, the items at county level.", zh: "其中县级公开的信息条数。" },
    only: { field: "level", values: ["COUNTY"] },
    breakdowns: by,
  },
  {
    ...items,
    key: "grassroots.items.township",
    label: { en: "Grassroots items of townships", zh: "乡级两化信息" },
    definition: { en: "Of these, the items at township level.", zh: "其中乡级公开的信息条数。" },
    only: { field: "level", values: ["TOWNSHIP"] },
    breakdowns: by,
  },
  {
    key: "grassroots.leadDepartments",
    label: { en: "City departments that guide an area", zh: "条线指导的市直业务主管部门" },
    definition: {
      en: "Different lead departments of the city among the areas of grassroots disclosure.",
      zh: "基层政务公开各领域的市直业务主管部门去重后的家数。",
    },
    unit: "家",
    scope: "CITY",
    counties: false,
    period: "AS_OF",
    entity: "GrassrootsArea",
    where: () => undefined,
    measure: { op: "countDistinct", field: "leadDepartment" },
    breakdowns: {},
  },
];
