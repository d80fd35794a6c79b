import { codeList, entity, type } from "../entity.js";

/** 国办发〔2020〕50号, DOMAIN.md §9. */
export const institutionSector = codeList(
  "InstitutionSector",
  { en: "Sector", zh: "行业" },
  {
    EDUCATION: { en: "Education", zh: "教育" },
    HEALTH: { en: "Health", zh: "卫生健康" },
    WATER: { en: "Water supply", zh: "供水" },
    POWER: { en: "Power supply", zh: "供电" },
    GAS: { en: "Gas supply", zh: "供气" },
    HEATING: { en: "Heating", zh: "供热" },
    ENVIRONMENT: { en: "Environmental protection", zh: "环境保护" },
    TRANSPORT: { en: "Public transport", zh: "公共交通" },
  },
);

export const institutionBlock = codeList(
  "InstitutionBlock",
  { en: "Block", zh: "板块" },
  {
    RULES: { en: "Rules of disclosure", zh: "公开制度" },
    NOTICES: { en: "Notices for people", zh: "便民公告" },
    SERVICES: { en: "Public services", zh: "公共服务" },
  },
);

/** Public institution (公共企事业单位). */
export const institution = entity({
  name: "Institution",
  plural: "institutions",
  label: { en: "Public enterprise or institution", zh: "公共企事业单位" },
  note: "A public enterprise or institution that discloses under Art 55 and its ministry's rules.",
  table: "institution",
  fields: {
    name: { type: type.string, label: { en: "Name", zh: "名称" }, required: true },
    creditCode: { type: type.string, label: { en: "Unified social credit code", zh: "统一社会信用代码" } },
    sector: { type: type.code(institutionSector), label: { en: "Sector", zh: "行业" }, required: true },
    supervisingDepartment: { type: type.string, label: { en: "Supervising department", zh: "主管部门" } },
    listedOn: { type: type.date, label: { en: "Listed on", zh: "纳入名单日期" }, required: true },
  },
  inverses: {
    items: { to: "InstitutionItem", by: "institution", label: { en: "Items", zh: "公开信息" } },
    openDays: { to: "OpenDay", by: "institution", label: { en: "Open days", zh: "开放日" } },
  },
  defaultOrder: [{ field: "name", descending: false }],
});

/** Item of a public institution (公共企事业单位信息). */
export const institutionItem = entity({
  name: "InstitutionItem",
  plural: "institutionItems",
  label: { en: "Item of a public institution", zh: "公共企事业单位信息" },
  note: "One piece of information that a public institution discloses.",
  table: "institution_item",
  fields: {
    institution: { type: type.reference("Institution"), label: { en: "Institution", zh: "单位" }, required: true },
    block: { type: type.code(institutionBlock), label: { en: "Block", zh: "板块" }, required: true },
    title: { type: type.string, label: { en: "Title", zh: "标题" }, required: true },
    publishedAt: { type: type.dateTime, label: { en: "Published at", zh: "发布日期" }, required: true },
  },
  defaultOrder: [{ field: "publishedAt", descending: true }],
});

/** Open day (开放日). */
export const openDay = entity({
  name: "OpenDay",
  plural: "openDays",
  label: { en: "Open day", zh: "开放日活动" },
  note: "One open day of a public institution.",
  table: "open_day",
  fields: {
    institution: { type: type.reference("Institution"), label: { en: "Institution", zh: "单位" }, required: true },
    sector: { type: type.code(institutionSector), label: { en: "Sector", zh: "行业" }, required: true },
    heldOn: { type: type.date, label: { en: "Held on", zh: "举办日期" }, required: true },
    theme: { type: type.string, label: { en: "Theme", zh: "主题" } },
    visitors: { type: type.int, label: { en: "Visitors", zh: "受众人次" } },
    visitorsAtLeast: {
      type: type.boolean,
      label: { en: "Visitors are a lower bound", zh: "人次为下限（余）" },
    },
  },
  defaultOrder: [{ field: "heldOn", descending: true }],
});
