import { codeList, entity, type } from "../entity.js";

export const grassrootsLevel = codeList(
  "GrassrootsLevel",
  { en: "Level", zh: "公开层级" },
  {
    COUNTY: { en: "County", zh: "县级" },
    TOWNSHIP: { en: "Township", zh: "乡级" },
  },
);

/** Area (领域) of grassroots disclosure, with the city department that guides it (条线指导). Held at home. */
export const grassrootsArea = entity({
  name: "GrassrootsArea",
  plural: "grassrootsAreas",
  label: { en: "Area of grassroots disclosure", zh: "基层政务公开领域" },
  note: "One area of the lists for counties and townships, with its lead department at the city.",
  table: "grassroots_area",
  fields: {
    code: { type: type.string, label: { en: "Area code", zh: "领域编码" }, required: true },
    name: { type: type.string, label: { en: "Name", zh: "领域名称" }, required: true },
    countyLevel: { type: type.boolean, label: { en: "On the county list", zh: "县级领域" }, required: true },
    townshipLevel: { type: type.boolean, label: { en: "On the township list", zh: "乡级领域" }, required: true },
    leadDepartment: { type: type.string, label: { en: "Lead department", zh: "业务主管部门" } },
  },
  defaultOrder: [{ field: "code", descending: false }],
  identity: "code",
});

/** Grassroots item (基层两化信息): one disclosure of a county or a township in one area. */
export const grassrootsItem = entity({
  name: "GrassrootsItem",
  plural: "grassrootsItems",
  label: { en: "Grassroots item", zh: "基层两化信息" },
  note: "One disclosure by a county or a township under the standard catalogue.",
  table: "grassroots_item",
  fields: {
    title: { type: type.string, label: { en: "Title", zh: "标题" }, required: true },
    areaCode: { type: type.string, label: { en: "Area code", zh: "领域编码" }, required: true },
    areaName: { type: type.string, label: { en: "Area", zh: "领域" } },
    level: { type: type.code(grassrootsLevel), label: { en: "Level", zh: "公开层级" }, required: true },
    township: {
      type: type.regionCode,
      label: { en: "Township", zh: "乡镇（街道）" },
      note: "Nine digits; missing for items of the county itself.",
    },
    publisherName: { type: type.string, label: { en: "Publisher", zh: "公开主体" } },
    publishedAt: { type: type.dateTime, label: { en: "Published at", zh: "发布日期" }, required: true },
  },
  defaultOrder: [{ field: "publishedAt", descending: true }],
});

/** Grassroots tally (两化统计): what a county itself reports per month. */
export const grassrootsTally = entity({
  name: "GrassrootsTally",
  plural: "grassrootsTallies",
  label: { en: "Reported grassroots tally", zh: "两化统计" },
  note: "A count by area, level, township and month that a county keeps itself; compare it with its items.",
  table: "grassroots_tally",
  fields: {
    month: { type: type.month, label: { en: "Month", zh: "月份" }, required: true },
    areaCode: { type: type.string, label: { en: "Area code", zh: "领域编码" } },
    areaName: { type: type.string, label: { en: "Area", zh: "领域" } },
    level: { type: type.code(grassrootsLevel), label: { en: "Level", zh: "公开层级" }, required: true },
    township: { type: type.regionCode, label: { en: "Township", zh: "乡镇（街道）" } },
    items: { type: type.int, label: { en: "Items", zh: "条数" }, required: true },
  },
  defaultOrder: [{ field: "month", descending: true }],
});
