import { codeList, entity, type } from "../entity.js";
import { regionLevel } from "../regions/model.js";

export const organizationKind = codeList(
  "OrganizationKind",
  { en: "Kind of organization", zh: "机构类型" },
  {
    GOVERNMENT: { en: "People's government or its office", zh: "人民政府（办公室）" },
    DEPARTMENT: { en: "Department", zh: "工作部门" },
    TOWNSHIP: { en: "Township government or sub-district office", zh: "乡镇政府、街道办事处" },
    PUBLIC_INSTITUTION: { en: "Public institution", zh: "事业单位" },
    OTHER: { en: "Other", zh: "其他" },
  },
);

/** Organization (机构) that publishes, issues or handles. */
export const organization = entity({
  name: "Organization",
  plural: "organizations",
  label: { en: "Organization", zh: "机构" },
  note: "A body that publishes, issues or handles: a government, its office, a department, a township.",
  table: "organization",
  fields: {
    name: { type: type.string, label: { en: "Name", zh: "名称" }, required: true },
    shortName: { type: type.string, label: { en: "Short name", zh: "简称" } },
    kind: { type: type.code(organizationKind), label: { en: "Kind", zh: "机构类型" } },
    level: { type: type.code(regionLevel), label: { en: "Level", zh: "层级" } },
    organizationCode: {
      type: type.string,
      label: { en: "Organization code", zh: "组织机构代码" },
      note: "GB 11714: eight characters and a check character.",
    },
    creditCode: {
      type: type.string,
      label: { en: "Unified social credit code", zh: "统一社会信用代码" },
      note: "GB 32100-2015: eighteen characters.",
    },
    phone: { type: type.string, label: { en: "Office telephone", zh: "办公电话" } },
    address: { type: type.string, label: { en: "Office address", zh: "办公地址" } },
  },
  inverses: {
    documents: { to: "Document", by: "publisher", label: { en: "Documents it published", zh: "发布的文件" } },
  },
  defaultOrder: [{ field: "name", descending: false }],
});
