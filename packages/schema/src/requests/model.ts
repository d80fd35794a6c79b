import { codeList, entity, type } from "../entity.js";

/** How a request came in; decides the legal date of receipt (条例 Art 31). */
export const requestChannel = codeList(
  "RequestChannel",
  { en: "Channel", zh: "申请渠道" },
  {
    IN_PERSON: { en: "In person", zh: "当面" },
    POST_SIGNED: { en: "Post with signature", zh: "邮寄（需签收）" },
    POST_ORDINARY: { en: "Ordinary post", zh: "平常信函" },
    INTERNET: { en: "Internet", zh: "互联网" },
    FAX: { en: "Fax", zh: "传真" },
    ORAL: { en: "Oral, written down by the agency", zh: "口头（代为填写）" },
  },
);

/** The six columns of the statutory table (DOMAIN.md §2.3, c1–c6). */
export const applicantKind = codeList(
  "ApplicantKind",
  { en: "Kind of applicant", zh: "申请人类型" },
  {
    NATURAL_PERSON: { en: "Natural person", zh: "自然人" },
    COMMERCIAL: { en: "Commercial enterprise", zh: "商业企业" },
    RESEARCH: { en: "Research institution", zh: "科研机构" },
    WELFARE: { en: "Public welfare organization", zh: "社会公益组织" },
    LEGAL_SERVICE: { en: "Legal service institution", zh: "法律服务机构" },
    OTHER: { en: "Other", zh: "其他" },
  },
);

/** The twenty-one leaf rows of the statutory table, r3–r23 (DOMAIN.md §2.3). */
export const requestOutcome = codeList(
  "RequestOutcome",
  { en: "Outcome", zh: "办理结果" },
  {
    GRANTED: { en: "Disclosed", zh: "予以公开", note: "Art 36(1), 36(2)" },
    PARTIAL: { en: "Partly disclosed", zh: "部分公开", note: "Art 37" },
    STATE_SECRET: { en: "Refused: state secret", zh: "属于国家秘密", note: "Art 14" },
    FORBIDDEN_BY_LAW: { en: "Refused: forbidden by law", zh: "其他法律行政法规禁止公开", note: "Art 14" },
    SAFETY_STABILITY: { en: "Refused: safety and stability", zh: "危及“三安全一稳定”", note: "Art 14" },
    THIRD_PARTY: { en: "Refused: rights of a third party", zh: "保护第三方合法权益", note: "Art 15" },
    INTERNAL_AFFAIRS: { en: "Refused: internal affairs", zh: "属于三类内部事务信息", note: "Art 16(1)" },
    DELIBERATIVE: { en: "Refused: deliberative", zh: "属于四类过程性信息", note: "Art 16(2)" },
    ENFORCEMENT_FILE: { en: "Refused: enforcement file", zh: "属于行政执法案卷", note: "Art 16(2)" },
    ADMIN_QUERY: { en: "Refused: administrative query", zh: "属于行政查询事项", note: "Art 36(7)" },
    NOT_HELD: { en: "Not held", zh: "本机关不掌握相关政府信息", note: "Art 36(4), 36(5)" },
    NEEDS_CREATION: { en: "Would have to be created", zh: "没有现成信息需要另行制作", note: "Art 38" },
    STILL_UNCLEAR: { en: "Still unclear after correction", zh: "补正后申请内容仍不明确", note: "Art 30" },
    PETITION: { en: "Petition or complaint", zh: "信访举报投诉类申请", note: "Art 39(1)" },
    REPEATED: { en: "Repeated", zh: "重复申请", note: "Art 36(6)" },
    PUBLICATION: { en: "Asks for a publication", zh: "要求提供公开出版物", note: "Art 39(2)" },
    ABUSIVE: { en: "Repeated in volume without reason", zh: "无正当理由大量反复申请", note: "Art 35" },
    RECONFIRM: { en: "Asks to confirm or re-issue", zh: "要求行政机关确认或重新出具已获取信息" },
    NO_CORRECTION: { en: "Abandoned: not corrected in time", zh: "申请人无正当理由逾期不补正", note: "Art 30" },
    NO_FEE: { en: "Abandoned: fee not paid in time", zh: "申请人逾期未按收费通知要求缴纳费用" },
    OTHER_HANDLING: { en: "Other", zh: "其他" },
  },
);

/** Whose request it is in the statutory scopes: the government's own, a department's, a township's. */
export const agencyKind = codeList(
  "AgencyKind",
  { en: "Kind of agency", zh: "受理机关类型" },
  {
    GOVERNMENT: { en: "The government itself", zh: "本级政府（办公室）" },
    DEPARTMENT: { en: "Department", zh: "工作部门" },
    TOWNSHIP: { en: "Township", zh: "乡镇（街道）" },
  },
);

/** Disclosure request (依申请公开), as a source records it. */
export const request = entity({
  name: "Request",
  plural: "requests",
  label: { en: "Disclosure request", zh: "政府信息公开申请" },
  note: "One request for disclosure as the handling agency records it; the applicant's data are masked.",
  table: "request",
  fields: {
    registrationNumber: { type: type.string, label: { en: "Registration number", zh: "登记编号" } },
    channel: { type: type.code(requestChannel), label: { en: "Channel", zh: "申请渠道" } },
    applicantKind: { type: type.code(applicantKind), label: { en: "Kind of applicant", zh: "申请人类型" } },
    applicantName: { type: type.string, label: { en: "Applicant", zh: "申请人" }, personal: "name" },
    applicantIdentity: {
      type: type.string,
      label: { en: "Identity document number", zh: "证件号码" },
      personal: "identity",
    },
    applicantPhone: { type: type.string, label: { en: "Telephone", zh: "联系电话" }, personal: "phone" },
    applicantAddress: { type: type.string, label: { en: "Address", zh: "通信地址" }, personal: "address" },
    agency: { type: type.reference("Organization"), label: { en: "Handling agency", zh: "受理机关" } },
    agencyKind: { type: type.code(agencyKind), label: { en: "Kind of agency", zh: "受理机关类型" } },
    submittedAt: { type: type.dateTime, label: { en: "Submitted at", zh: "提交时间" } },
    receivedOn: {
      type: type.date,
      label: { en: "Legal date of receipt", zh: "收到申请之日" },
      note: "By channel, Art 31. Missing while confirmation is outstanding, and of what became another case.",
      required: true,
      comesLater: true,
    },
    closedOn: {
      type: type.date,
      label: { en: "Closed on", zh: "办结日期" },
      note: "Date of the reply; missing while the request is open.",
    },
    outcome: { type: type.code(requestOutcome), label: { en: "Outcome", zh: "办理结果" } },
  },
  defaultOrder: [{ field: "receivedOn", descending: true }],
  // Queues read what is open in the order of receipt, beside closed requests of many years.
  indexes: [{ fields: ["region", "receivedOn"], missing: "closedOn" }],
});
