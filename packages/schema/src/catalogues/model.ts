import { codeList, entity, type } from "../entity.js";
import { regionLevel } from "../regions/model.js";

export const catalogueTheme = codeList(
  "CatalogueTheme",
  { en: "Theme", zh: "专题" },
  {
    CONSUMER_INFORMATION: { en: "Consumer information", zh: "消费信息" },
    PEOPLES_LIVELIHOOD: { en: "Livelihood actions", zh: "暖民心行动" },
  },
);

export const disclosureAudience = codeList(
  "DisclosureAudience",
  { en: "Audience", zh: "公开对象" },
  {
    WHOLE_SOCIETY: { en: "Whole society", zh: "全社会" },
    SPECIFIC_GROUP: { en: "Specific group", zh: "特定群体" },
  },
);

export const disclosureMode = codeList(
  "DisclosureMode",
  { en: "Mode of disclosure", zh: "公开方式" },
  {
    PROACTIVE: { en: "Proactive", zh: "主动公开" },
    ON_REQUEST: { en: "On request", zh: "依申请公开" },
    WITHHELD: { en: "Withheld", zh: "不予公开" },
  },
);

/** The printed check list of the standard catalogue (DOMAIN.md §5.1). */
export const disclosureChannel = codeList(
  "DisclosureChannel",
  { en: "Channel", zh: "公开渠道和载体" },
  {
    WEBSITE: { en: "Government website", zh: "政府网站" },
    GAZETTE: { en: "Government gazette", zh: "政府公报" },
    SOCIAL_MEDIA: { en: "Weibo, WeChat and apps", zh: "两微一端" },
    CONFERENCE: { en: "Press conference or hearing", zh: "发布会/听证会" },
    BROADCAST: { en: "Radio and television", zh: "广播电视" },
    PRINT: { en: "Printed media", zh: "纸质媒体" },
    READING_PLACE: { en: "Public reading place", zh: "公开查阅点" },
    SERVICE_CENTRE: { en: "Government service centre", zh: "政务服务中心" },
    SERVICE_STATION: { en: "Convenience service station", zh: "便民服务站" },
    ON_SITE: { en: "At home or on site", zh: "入户/现场" },
    NOTICE_BOARD: { en: "Notice board of community, enterprise or village", zh: "社区/企事业单位/村公示栏（电子屏）" },
    TARGETED: { en: "Targeted push", zh: "精准推送" },
    OTHER: { en: "Other", zh: "其他" },
  },
);

/** Catalogue (公开目录): one node of a tree of columns. */
export const catalogue = entity({
  name: "Catalogue",
  plural: "catalogues",
  label: { en: "Catalogue", zh: "公开目录" },
  note: "One node of the tree of columns under which information is published (Art 12).",
  table: "catalogue",
  fields: {
    name: { type: type.string, label: { en: "Name", zh: "名称" }, required: true },
    code: { type: type.string, label: { en: "Code", zh: "目录编码" } },
    parent: { type: type.reference("Catalogue"), label: { en: "Parent", zh: "上级目录" } },
    level: { type: type.code(regionLevel), label: { en: "Level", zh: "公开层级" } },
    keyArea: { type: type.boolean, label: { en: "Key area", zh: "重点领域" } },
    areaCode: {
      type: type.string,
      label: { en: "Area code", zh: "领域编码" },
      note: "The same for the same area in every county.",
    },
    theme: { type: type.code(catalogueTheme), label: { en: "Theme", zh: "专题" } },
    updateCycleDays: { type: type.int, label: { en: "Update cycle in days", zh: "更新周期（天）" } },
    responsibleBody: { type: type.string, label: { en: "Responsible body", zh: "责任主体" } },
    provincialDepartment: {
      type: type.string,
      label: { en: "Provincial department", zh: "省直业务主管部门" },
      note: "The department that handed down the list of matters of this key area.",
    },
  },
  inverses: {
    children: { to: "Catalogue", by: "parent", label: { en: "Catalogues directly below", zh: "下级目录" } },
  },
  defaultOrder: [{ field: "code", descending: false }],
});

/** Standard item (标准目录事项): one row of the standard catalogue with its ten columns. */
export const standardItem = entity({
  name: "StandardItem",
  plural: "standardItems",
  label: { en: "Item of the standard catalogue", zh: "标准目录事项" },
  note: "One row of the standard catalogue of grassroots disclosure, with its ten columns.",
  table: "standard_item",
  fields: {
    sequence: { type: type.int, label: { en: "Sequence", zh: "序号" }, required: true },
    areaCode: { type: type.string, label: { en: "Area code", zh: "领域编码" }, required: true },
    areaName: { type: type.string, label: { en: "Area", zh: "公开领域" }, required: true },
    firstLevelItem: { type: type.string, label: { en: "First-level matter", zh: "一级事项" }, required: true },
    secondLevelItem: { type: type.string, label: { en: "Second-level matter", zh: "二级事项" } },
    contents: { type: type.stringList, label: { en: "Contents (elements)", zh: "公开内容（要素）" } },
    bases: { type: type.stringList, label: { en: "Bases", zh: "公开依据" } },
    timeLimit: { type: type.string, label: { en: "Time limit", zh: "公开时限" } },
    timeLimitDays: {
      type: type.int,
      label: { en: "Time limit in working days", zh: "公开时限（工作日）" },
      note: "Missing where the limit is not a number of days.",
    },
    responsibleBody: { type: type.string, label: { en: "Responsible body", zh: "公开主体" } },
    channels: { type: type.codeList(disclosureChannel), label: { en: "Channels", zh: "公开渠道和载体" } },
    audience: { type: type.code(disclosureAudience), label: { en: "Audience", zh: "公开对象" } },
    modes: { type: type.codeList(disclosureMode), label: { en: "Modes", zh: "公开方式" } },
    levels: { type: type.codeList(regionLevel), label: { en: "Levels", zh: "公开层级" } },
  },
  defaultOrder: [{ field: "sequence", descending: false }],
});
