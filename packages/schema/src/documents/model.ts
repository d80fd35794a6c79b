import { catalogueTheme, disclosureMode } from "../catalogues/model.js";
import { codeList, entity, type } from "../entity.js";

/** One store, one kind each; a library is a filter, never a copy (DOMAIN.md §7.4). */
export const documentKind = codeList(
  "DocumentKind",
  { en: "Kind of document", zh: "文件种类" },
  {
    RULE: { en: "Regulation", zh: "规章" },
    NORMATIVE: { en: "Normative document", zh: "行政规范性文件" },
    POLICY_OTHER: { en: "Other policy document", zh: "其他政策文件" },
    INFORMATION: { en: "Other published information", zh: "其他公开信息", note: "Not part of the policy library." },
  },
);

/** DOMAIN.md §4.4. */
export const validity = codeList(
  "Validity",
  { en: "Validity", zh: "有效性" },
  {
    NOT_YET_EFFECTIVE: { en: "Not yet in force", zh: "尚未施行" },
    VALID: { en: "In force", zh: "有效" },
    AMENDED: { en: "Amended, in force", zh: "已修改" },
    EXPIRED: { en: "Expired", zh: "失效" },
    REPEALED: { en: "Repealed", zh: "废止" },
  },
);

/** The fifteen kinds of official document of the 2012 rules, and others (DOMAIN.md §4.5). */
export const genre = codeList(
  "Genre",
  { en: "Genre", zh: "体裁分类" },
  {
    RESOLUTION: { en: "Resolution", zh: "决议" },
    DECISION: { en: "Decision", zh: "决定" },
    ORDER: { en: "Order", zh: "命令（令）" },
    COMMUNIQUE: { en: "Communiqué", zh: "公报" },
    ANNOUNCEMENT: { en: "Announcement", zh: "公告" },
    PUBLIC_NOTICE: { en: "Public notice", zh: "通告" },
    OPINION: { en: "Opinion", zh: "意见" },
    NOTICE: { en: "Notice", zh: "通知" },
    CIRCULAR: { en: "Circular", zh: "通报" },
    REPORT: { en: "Report", zh: "报告" },
    REQUEST_FOR_INSTRUCTIONS: { en: "Request for instructions", zh: "请示" },
    REPLY: { en: "Official reply", zh: "批复" },
    BILL: { en: "Bill", zh: "议案" },
    LETTER: { en: "Letter", zh: "函" },
    MINUTES: { en: "Minutes", zh: "纪要" },
    OTHER: { en: "Other", zh: "其他" },
  },
);

/** Document (文件): one published page with all metadata of its header (DOMAIN.md §4.2). */
export const document = entity({
  name: "Document",
  plural: "documents",
  label: { en: "Document", zh: "文件" },
  note: "One published page: a regulation, a normative document, another policy, or other information.",
  table: "document",
  fields: {
    indexNumber: {
      type: type.indexNumber,
      label: { en: "Index number", zh: "索引号" },
      note: "As it stands in the source; unique only as far as the source keeps it so.",
      write: "publish",
    },
    title: { type: type.string, label: { en: "Title", zh: "标题" }, required: true, write: "always" },
    kind: { type: type.code(documentKind), label: { en: "Kind", zh: "文件种类" }, required: true, write: "publish" },
    documentNumber: { type: type.string, label: { en: "Document number", zh: "文号" }, write: "always" },
    publisher: { type: type.reference("Organization"), label: { en: "Publisher", zh: "发布机构" }, write: "publish" },
    issuers: {
      type: type.stringList,
      label: { en: "Issuing bodies", zh: "发文机关" },
      note: "In order; the first leads (Art 10).",
      write: "always",
    },
    catalogue: { type: type.reference("Catalogue"), label: { en: "Catalogue", zh: "信息分类" }, write: "publish" },
    theme: { type: type.code(catalogueTheme), label: { en: "Theme", zh: "专题" } },
    writtenDate: {
      type: type.date,
      label: { en: "Date of writing", zh: "成文日期" },
      note: "Date of signature or approval.",
      write: "always",
    },
    publishedAt: {
      type: type.dateTime,
      label: { en: "Published at", zh: "发布日期" },
      required: true,
      write: "publish",
    },
    effectiveFrom: { type: type.date, label: { en: "In force from", zh: "施行日期" }, write: "always" },
    expiresOn: { type: type.date, label: { en: "Expires on", zh: "失效日期" }, write: "always" },
    repealedOn: { type: type.date, label: { en: "Repealed on", zh: "废止日期" }, write: "always" },
    declaredValidity: {
      type: type.code(validity),
      label: { en: "Declared validity", zh: "有效性" },
      note: "As the source states it; see computedValidity.",
      write: "always",
    },
    disclosureMode: {
      type: type.code(disclosureMode),
      label: { en: "Mode of disclosure", zh: "公开方式" },
      write: "always",
    },
    topic: {
      type: type.string,
      label: { en: "Topic", zh: "主题分类" },
      note: "Path of the State Council scheme, as in 综合政务\\政务公开.",
      write: "always",
    },
    genre: { type: type.code(genre), label: { en: "Genre", zh: "体裁分类" }, write: "always" },
    serviceObjects: { type: type.stringList, label: { en: "Service objects", zh: "服务对象分类" }, write: "always" },
    summary: { type: type.string, label: { en: "Summary", zh: "内容概述" }, write: "always" },
    keywords: { type: type.stringList, label: { en: "Keywords", zh: "关键词" }, write: "always" },
    tags: { type: type.stringList, label: { en: "Tags", zh: "标签" }, write: "always" },
    informationSource: { type: type.string, label: { en: "Information source", zh: "信息来源" }, write: "always" },
    viewCount: { type: type.int, label: { en: "Views", zh: "浏览次数" }, note: "A snapshot of the source." },
    body: {
      type: type.text,
      label: { en: "Body", zh: "正文" },
      note: "HTML or text as it stands in the source.",
      write: "always",
    },
    attachments: { type: type.attachments, label: { en: "Attachments", zh: "附件" }, write: "always" },
  },
  inverses: {
    interpretations: {
      to: "Interpretation",
      by: "document",
      label: { en: "Interpretations", zh: "相关解读" },
      note: "Readings that explain this document; linked both ways.",
    },
  },
  defaultOrder: [{ field: "publishedAt", descending: true }],
  identity: "indexNumber",
});
