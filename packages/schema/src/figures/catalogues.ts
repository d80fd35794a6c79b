import { allOf, is } from "./conditions.js";
import type { FigureDefinition } from "./figure.js";

const catalogue = { entity: "Catalogue", period: "AS_OF", unit: "个" } as const;
const keyAreas = (level: string) => () => allOf(is("keyArea", true), is("level", level));
const area = { AREA: { field: "areaCode" } } as const;

/** Figures counted from the catalogues. */
export const catalogueFigures: readonly FigureDefinition[] = [
  {
    ...catalogue,
    key: "catalogues.keyAreas.city",
    label: { en: "Catalogues of key areas at city level", zh: "市级重点领域信息公开目录" },
    definition: {
      en: "Catalogues of the city that are marked as key areas at city level.",
      zh: "市级公开目录中标为重点领域的目录个数。",
    },
    scope: "CITY",
    counties: false,
    where: keyAreas("CITY"),
    measure: { op: "count" },
    breakdowns: area,
  },
  {
    ...catalogue,
    key: "catalogues.keyAreas.county",
    label: { en: "Key areas at county level", zh: "县级重点领域" },
    definition: {
      en: "Different area codes among the counties' catalogues of key areas at county level.",
      zh: "各县（市、区）县级重点领域目录按领域编码去重后的个数。",
    },
    ofCounty: {
      definition: {
        en: "Different area codes among the county's catalogues of key areas at county level.",
        zh: "本县（市、区）县级重点领域目录按领域编码去重后的个数。",
      },
    },
    scope: "COUNTIES",
    counties: true,
    where: keyAreas("COUNTY"),
    measure: { op: "countDistinct", field: "areaCode" },
    breakdowns: {},
  },
  {
    ...catalogue,
    key: "catalogues.keyAreas.township",
    label: { en: "Key areas at township level", zh: "乡级重点领域" },
    definition: {
      en: "Different area codes among the counties' catalogues of key areas at township level.",
      zh: "各县（市、区）乡级重点领域目录按领域编码去重后的个数。",
    },
    ofCounty: {
      definition: {
        en: "Different area codes among the county's catalogues of key areas at township level.",
        zh: "本县（市、区）乡级重点领域目录按领域编码去重后的个数。",
      },
    },
    scope: "COUNTIES",
    counties: true,
    where: keyAreas("TOWNSHIP"),
    measure: { op: "countDistinct", field: "areaCode" },
    breakdowns: {},
  },
  {
    ...catalogue,
    key: "catalogues.provincialDepartments",
    label: { en: "Provincial departments that handed down lists of matters", zh: "下发事项目录的省直业务主管部门" },
    definition: {
      en: "Different provincial departments named by the city's catalogues of key areas.",
      zh: "市级重点领域目录所依据事项目录的省直业务主管部门去重后的家数。",
    },
    unit: "家",
    scope: "CITY",
    counties: false,
    where: keyAreas("CITY"),
    measure: { op: "countDistinct", field: "provincialDepartment" },
    breakdowns: {},
  },
];
