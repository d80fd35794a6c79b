import type { Label } from "../../../label.js";
import { isStated } from "../../../shared/stated.js";
import { isWholeFen } from "../../../shared/yuan.js";
import { articles } from "../../articles.js";
import { isCorrectionTaken } from "../late-correction.js";
import { openConsultations, unreceivedConsultations, withoutConsent } from "../outstanding.js";
import { longestExtension } from "./case-guards.js";
import { type EventGuard, guardOf } from "./guard.js";
import { materialGuards } from "./material-guards.js";
import { isAfterCause } from "./not-before.js";
import { orderGuards } from "./order-guards.js";
import { fitsAnswer, namingItem } from "./outcome-fits.js";
import { proceedingGuards } from "./proceeding-guards.js";
import { suitsPossible } from "./suit-fits.js";

const outcomeRule: Label = {
  en: "Abandoned is what was not corrected or not paid in time, and nothing else; still unclear is what was corrected.",
  zh: "视为放弃仅限逾期未补正或者逾期未缴费；“补正后仍不明确”须经补正程序。",
};

/** What must hold of an event, by name: the codes of refusals. */
export const eventGuards = {
  IN_SEQUENCE: {
    about: null,
    article: articles.system,
    label: { en: "Events are entered one after the other in time.", zh: "事件须按录入时间先后登记。" },
    holds: ({ lastRecordedAt }, { recordedAt }) => lastRecordedAt === null || recordedAt >= lastRecordedAt,
  },
  HAS_HAPPENED: {
    about: null,
    article: articles.system,
    label: { en: "What has not happened yet is not entered.", zh: "尚未发生的事件不得登记。" },
    holds: (_, { on, recordedAt }) => on <= recordedAt.slice(0, 10),
  },
  AFTER_ITS_CAUSE: {
    about: null,
    article: articles.system,
    label: { en: "Nothing happens before what it follows from.", zh: "日期不得早于其所依据的前一环节。" },
    holds: (state, event) => {
      const { kind, data } = event;
      const afterReview = "afterReview" in data && data.afterReview;
      return isAfterCause(state, { kind, afterReview, ...("id" in data ? { id: data.id } : {}) }, event.on);
    },
  },
  RECEIPT_REASON_STATED: guardOf(
    "receiptDayStated",
    articles.receipt,
    {
      en: "A day of receipt other than the channel gives is stated with its reason.",
      zh: "另行认定收到申请之日的，须写明理由。",
    },
    (_, { data }) => isStated(data.reason),
  ),
  NUMBER_STATED: guardOf(
    "registered",
    articles.system,
    { en: "A registration has a number.", zh: "登记须有登记编号。" },
    (_, { data }) => isStated(data.number),
  ),
  PARTS_STATED: guardOf(
    "split",
    articles.fee,
    { en: "A form is split into two cases or more, each with its own number.", zh: "拆分须为两件以上，编号各不相同。" },
    (_, { data: { into } }) => into.length >= 2 && into.every(isStated) && new Set(into).size === into.length,
  ),
  HANDLER_NAMED: guardOf(
    "assigned",
    articles.system,
    { en: "A handler is named.", zh: "须写明承办人。" },
    (_, { data }) => isStated(data.handler),
  ),
  MATTERS_STATED: guardOf(
    "correctionAsked",
    articles.correction,
    { en: "A notice of correction says what is to be corrected.", zh: "补正告知须说明需要补正的事项。" },
    (_, { data: { matters } }) => matters.length > 0 && matters.every(isStated),
  ),
  PERIOD_STATED: guardOf(
    "correctionAsked",
    articles.correction,
    { en: "A notice of correction leaves time to correct.", zh: "补正告知须给予合理的补正期限。" },
    (_, { on, data }) => data.correctBy > on,
  ),
  CORRECTION_IN_TIME: guardOf(
    "corrected",
    articles.correction,
    {
      en: "A correction after the day that the notice gave needs a good reason, stated with it (lateBecause): without one the request counts as abandoned.",
      zh: "逾期补正的，须写明逾期的正当理由（lateBecause）；无正当理由逾期不补正的，视为放弃申请。",
    },
    ({ correction }, event) => correction === null || isCorrectionTaken(event, correction.correctBy),
  ),
  ADDRESSEE_STATED: guardOf(
    "consulted",
    articles.thirdParty,
    { en: "A consultation names its addressee.", zh: "征求意见须写明被征求意见方。" },
    (_, { data }) => isStated(data.name),
  ),
  CONSULTATION_NEW: guardOf(
    "consulted",
    articles.thirdParty,
    { en: "Each consultation of a case has an id of its own.", zh: "同一件申请的征求意见编号不得重复。" },
    ({ consultations }, { data }) => isStated(data.id) && consultations.every(({ id }) => id !== data.id),
  ),
  CONSULTATION_UNRECEIVED: guardOf(
    "consultationReceived",
    articles.thirdParty,
    {
      en: "It is a consultation that was sent and whose receipt isn't entered, and no later than its opinion.",
      zh: "须为已发出且尚未登记签收的征求意见函，签收不晚于意见。",
    },
    (state, { data, on }, { calendar }) =>
      unreceivedConsultations(state, { on, calendar }).some(({ id }) => id === data.id),
  ),
  CONSULTATION_OPEN: guardOf(
    "opinionIn",
    articles.thirdParty,
    { en: "It is the opinion that a consultation still waits for.", zh: "须为尚未收到意见的征求意见函。" },
    (state, { data }) => openConsultations(state).some(({ id }) => id === data.id),
  ),
  EXTENSION_WITHIN: guardOf(
    "extended",
    articles.reply,
    { en: "Extensions are 20 working days in total.", zh: "延长的期限累计最长不得超过20个工作日。" },
    ({ extensionDays }, { data: { workingDays } }) =>
      Number.isInteger(workingDays) && workingDays >= 1 && extensionDays + workingDays <= longestExtension,
  ),
  EXTENSION_APPROVED: guardOf(
    "extended",
    articles.reply,
    {
      en: "An extension is agreed to by the head of the disclosure office.",
      zh: "延期须经政府信息公开工作机构负责人同意。",
    },
    (_, { data }) => isStated(data.approvedBy),
  ),
  DELAY_AHEAD: guardOf(
    "delayed",
    articles.delay,
    { en: "A delay lasts to a later day.", zh: "延迟的期限须晚于告知之日。" },
    (_, { on, data }) => data.until > on,
  ),
  FEE_STATED: guardOf(
    "feeNoticed",
    articles.fee,
    {
      en: "A fee notice states an amount, in yuan with at most two decimals.",
      zh: "收费通知须载明金额（元，最多两位小数）。",
    },
    (_, { data }) => isWholeFen(data.amountYuan) && data.amountYuan > 0,
  ),
  PAYMENT_STATED: guardOf(
    "paid",
    articles.fee,
    { en: "A payment has an amount, in yuan with at most two decimals.", zh: "缴费须载明金额（元，最多两位小数）。" },
    (_, { data }) => isWholeFen(data.amountYuan) && data.amountYuan > 0,
  ),
  OUTCOME_STATED: guardOf(
    "drafted",
    articles.answer,
    { en: "An answer has an outcome.", zh: "答复须确定办理结果。" },
    (_, { data }) => isStated(data.outcome),
  ),
  OUTCOME_FITS: {
    ...guardOf("drafted", articles.correction, outcomeRule, (state, { data }, moment) =>
      fitsAnswer(state, { outcome: data.outcome, items: data.items ?? [] }, moment),
    ),
    told: (state, event, moment) =>
      namingItem(outcomeRule, state, event.kind === "drafted" ? (event.data.items ?? []) : [], moment),
  },
  GATE_ONCE: guardOf(
    "gatePassed",
    articles.gates,
    { en: "A draft passes each gate once.", zh: "同一稿每关只审核通过一次。" },
    ({ draft }, { data }) => draft !== null && !draft.gatesPassed.includes(data.gate),
  ),
  REASON_STATED: guardOf(
    "gateReturned",
    articles.gates,
    { en: "A draft is returned with a reason.", zh: "退回须说明理由。" },
    (_, { data }) => isStated(data.reason),
  ),
  RECEIPT_NUMBERED: guardOf(
    "receiptIssued",
    articles.system,
    { en: "A receipt of registration has a number.", zh: "登记回执须有文号。" },
    (_, { data }) => isStated(data.letter),
  ),
  TOLD_THIRD_PARTY: guardOf(
    "thirdPartyTold",
    articles.thirdParty,
    {
      en: "It is a consultation of a third party that has not consented.",
      zh: "须为未同意公开的第三方的征求意见函。",
    },
    (state, { data }, moment) => withoutConsent(state, moment).some(({ id }) => id === data.id),
  ),
  NOTICE_NUMBERED: guardOf(
    "thirdPartyTold",
    articles.thirdParty,
    { en: "A notice to a third party has a number.", zh: "第三方告知书须有文号。" },
    (_, { data }) => isStated(data.letter),
  ),
  LETTER_NUMBERED: guardOf(
    "signed",
    articles.system,
    { en: "A signed letter has a number.", zh: "签发须有答复书文号。" },
    (_, { data }) => isStated(data.letter),
  ),
  TRANSFER_TOLD_ONCE: guardOf(
    "transferTold",
    articles.answer,
    {
      en: "The agency and the applicant each get one letter of a transfer.",
      zh: "移交函、移交告知书各发出一次。",
    },
    ({ transferToldTo }, { data }) => !transferToldTo.includes(data.audience),
  ),
  TRANSFER_NUMBERED: guardOf(
    "transferTold",
    articles.system,
    { en: "A letter of a transfer has a number.", zh: "移交文书须有文号。" },
    (_, { data }) => isStated(data.letter),
  ),
  DECLINED_WITH_REASON: guardOf(
    "publicationDecided",
    articles.publication,
    { en: "A proposal for publication is declined with a reason.", zh: "不予转为主动公开的，须说明理由。" },
    (_, { data }) => data.accepted || isStated(data.reason),
  ),
  ACCEPTED_WITH_DOCUMENT: guardOf(
    "publicationDecided",
    articles.publication,
    {
      en: "A proposal that is accepted names the document that is published, and only that does.",
      zh: "决定转为主动公开的，须指明已公开的文件；不予转为主动公开的，不得指明。",
    },
    (_, { data }) => data.accepted === isStated(data.documentId),
  ),
  RECIPIENT_STATED: guardOf(
    "transferred",
    null,
    { en: "A transfer names the agency.", zh: "移交须写明接收机关。" },
    (_, { data }) => isStated(data.to),
  ),
  SUIT_IN_ORDER: guardOf(
    "sued",
    articles.suit,
    {
      en: "A suit is after reconsideration when there was one that is decided, and direct when there was none; after one that ended otherwise, as not accepted or withdrawn, it says which.",
      zh: "经行政复议的为复议后起诉，未经行政复议的为直接起诉；复议以其他结果终结（如不予受理、撤回）的，由登记人写明。",
    },
    (state, { data }, moment) => suitsPossible(state, moment).includes(data.afterReview),
  ),
  ...orderGuards,
  ...proceedingGuards,
  ...materialGuards,
} as const satisfies Record<string, EventGuard>;

export type EventGuardName = keyof typeof eventGuards;

/** What is asked of every event. */
export const everyEvent: readonly EventGuardName[] = ["IN_SEQUENCE", "HAS_HAPPENED", "AFTER_ITS_CAUSE"];

/** What is asked of any event before that, as all else is asked of the proceeding with which it goes on. */
export const proceedingsNamed = ["PROCEEDING_KNOWN", "PROCEEDING_NAMED"] as const satisfies readonly EventGuardName[];
