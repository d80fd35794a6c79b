import { codeList, entity, type } from "../../entity.js";
import { agencyKind } from "../model.js";

/** The three groups of Table 4 (DOMAIN.md §2.4). */
export const remedyKind = codeList(
  "RemedyKind",
  { en: "Kind of remedy", zh: "救济类型" },
  {
    REVIEW: { en: "Reconsideration", zh: "行政复议" },
    DIRECT_SUIT: { en: "Suit without reconsideration", zh: "未经复议直接起诉" },
    SUIT_AFTER_REVIEW: { en: "Suit after reconsideration", zh: "复议后起诉" },
  },
);

/** How a remedy ended, as the columns of Table 4 tell results apart (DOMAIN.md §2.4; the reading is unconfirmed). */
export const remedyEnding = codeList(
  "RemedyEnding",
  { en: "Result", zh: "审理结果" },
  {
    UPHELD: { en: "Upheld", zh: "结果维持", note: "Upheld, or the claim was rejected." },
    CORRECTED: { en: "Corrected", zh: "结果纠正", note: "Revoked, altered, held unlawful, or ordered to be done." },
    OTHER: { en: "Other result", zh: "其他结果", note: "Withdrawn, ended, settled." },
  },
);

/** Reconsideration of an answer, or a suit about one (行政复议、行政诉讼; 条例 Art 51). */
export const remedy = entity({
  name: "Remedy",
  plural: "remedies",
  label: { en: "Reconsideration or suit", zh: "行政复议、行政诉讼" },
  note: "One reconsideration of an answer to a request, or one suit about it, as Table 4 of the annual report counts them.",
  table: "remedy",
  fields: {
    requestId: {
      type: type.string,
      label: { en: "Id of the request", zh: "申请标识" },
      note: "Of whatever source holds the request; missing where it isn't known which one it is.",
    },
    kind: { type: type.code(remedyKind), label: { en: "Kind", zh: "救济类型" }, required: true },
    agency: {
      type: type.string,
      label: { en: "Agency", zh: "被申请机关（被告）" },
      note: "Its name. Of what a case's ledger tells, it is the agency of the request.",
    },
    agencyKind: { type: type.code(agencyKind), label: { en: "Kind of agency", zh: "机关类型" } },
    filedOn: { type: type.date, label: { en: "Filed on", zh: "受理（立案）日期" }, required: true },
    endedOn: {
      type: type.date,
      label: { en: "Ended on", zh: "审结日期" },
      note: "Of a suit: the day of the effective judgment. Missing while it is pending.",
    },
    result: { type: type.code(remedyEnding), label: { en: "Result", zh: "审理结果" } },
    firstEndedOn: {
      type: type.date,
      label: { en: "Ended in first instance on", zh: "一审审结日期" },
      note: "Of a suit that went on to a second instance. Counted by where the gateway's report.suits is FIRST_INSTANCE.",
    },
    firstResult: { type: type.code(remedyEnding), label: { en: "Result in first instance", zh: "一审结果" } },
  },
  defaultOrder: [{ field: "filedOn", descending: true }],
});
