import { articles } from "../../articles.js";
import type { CaseState } from "../case-state.js";
import { conditions } from "../conditions.js";
import { disclosesSomething } from "../decided.js";
import {
  areConsultationsOver,
  awaitsCorrection,
  awaitsPayment,
  isCorrectionOver,
  isFeeNoticeUnreceived,
  isPaymentOver,
  lacksPayment,
  openConsultations,
  unreceivedConsultations,
  untoldObjectors,
  withoutConsent,
} from "../outstanding.js";
import type { CaseGuard } from "./guard.js";
import { fitsDraft, fitsSigned } from "./outcome-fits.js";
import { remedyGuards } from "./remedy-guards.js";

/** Working days by which the reply may be extended in total (条例 Art 33). */
export const longestExtension = 20;

/** What must hold of a case before an action, by name: the codes of refusals. */
export const caseGuards = {
  REGISTERED_ONCE: {
    label: { en: "A case is registered once.", zh: "一件申请只登记一次。" },
    article: articles.system,
    holds: ({ registrationNumber }) => registrationNumber === null,
  },
  // A lost one is copied, not numbered anew.
  RECEIPT_ONCE: {
    label: { en: "A receipt of registration is issued once.", zh: "登记回执只出具一次。" },
    article: articles.system,
    holds: ({ receiptIssuedOn }) => receiptIssuedOn === null,
  },
  // Its parts begin with the receipt alone: what moves the period would be lost with them, or could be asked for again.
  SPLIT_FIRST: {
    label: {
      en: "An application is split before a correction, an opinion, a fee or more time: its parts have the receipt in common, and nothing else.",
      zh: "拆分应当在补正、征求意见、收费、延期之前进行：各件只沿用收到日期。",
    },
    article: articles.fee,
    holds: ({ correction, consultations, fee, extensionDays, delayedUntil }) =>
      correction === null && consultations.length === 0 && fee === null && extensionDays === 0 && delayedUntil === null,
  },
  CORRECTION_ONCE: {
    label: { en: "A correction is asked for once, with everything in it.", zh: "补正应当一次性告知，不得再次要求。" },
    article: articles.correction,
    holds: ({ correction }) => correction === null,
  },
  CORRECTION_ASKED: {
    label: {
      en: "There is a correction only where one was asked for, once, and not after an answer was ordered.",
      zh: "仅可登记已告知且尚未收到的补正；已被责令答复的，不再登记。",
    },
    article: articles.correction,
    holds: awaitsCorrection,
  },
  CORRECTION_WAITED_FOR: {
    label: {
      en: "While a correction is outstanding there is no answer before the day the notice gave.",
      zh: "补正期限届满前不得作出处理。",
    },
    article: articles.correction,
    holds: (state, moment) => !awaitsCorrection(state) || isCorrectionOver(state, moment),
  },
  CONSULTED: {
    label: { en: "An opinion comes in only where one was asked for.", zh: "未征求意见的，不存在意见。" },
    article: articles.thirdParty,
    holds: (state) => openConsultations(state).length > 0,
  },
  CONSULTATION_ON_ITS_WAY: {
    label: {
      en: "A consultation that was sent is received once, and before its opinion.",
      zh: "仅可登记已发出且尚未登记签收的征求意见函，签收不晚于意见。",
    },
    article: articles.thirdParty,
    holds: (state, moment) => unreceivedConsultations(state, moment).length > 0,
  },
  OPINIONS_WAITED_FOR: {
    label: {
      en: "An answer is drafted when every opinion is in, or 15 working days after its addressee's receipt are over.",
      zh: "意见全部收到或者自收到征求意见书之日起15个工作日届满后，方可拟稿答复。",
    },
    article: articles.thirdParty,
    // What is abandoned for want of payment needs nobody's opinion.
    holds: (state, moment) => lacksPayment(state, moment.calendar) || areConsultationsOver(state, moment),
  },
  THIRD_PARTY_WITHOUT_CONSENT: {
    label: {
      en: "Only a third party that was asked and has not consented is told that its information is disclosed.",
      zh: "仅对已征求意见且未同意公开的第三方，告知决定公开。",
    },
    article: articles.thirdParty,
    holds: (state, moment) => withoutConsent(state, moment).length > 0,
  },
  EXTENSION_LEFT: {
    label: { en: "Extensions are 20 working days in total.", zh: "延长的期限最长不得超过20个工作日。" },
    article: articles.reply,
    holds: ({ extensionDays }) => extensionDays < longestExtension,
  },
  FEE_NOTICED: {
    label: {
      en: "A fee is paid only where one was noticed, once, and not after an answer was ordered.",
      zh: "仅可登记已发出收费通知且尚未缴清的缴费；已被责令答复的，不再登记。",
    },
    article: articles.fee,
    holds: awaitsPayment,
  },
  // One standard, and so one fee, for a request (DOMAIN.md §3).
  FEE_ONCE: {
    label: { en: "A fee is noticed once for a request.", zh: "同一件申请只发出一次收费通知。" },
    article: articles.fee,
    holds: ({ fee }) => fee === null,
  },
  FEE_NOTICE_ON_ITS_WAY: {
    label: {
      en: "A fee notice that was given is received once, and not after the fee was wholly paid.",
      zh: "仅可登记已发出且尚未登记签收的收费通知，签收不晚于费用缴清。",
    },
    article: articles.fee,
    holds: isFeeNoticeUnreceived,
  },
  PAYMENT_IN_TIME: {
    label: {
      en: "What is not paid within 20 working days of the notice's receipt counts as abandoned: a later payment doesn't revive it.",
      zh: "自收到收费通知次日起20个工作日内未缴费的，视为放弃申请，逾期缴费不恢复办理。",
    },
    article: articles.fee,
    holds: (state, moment) => !awaitsPayment(state) || !isPaymentOver(state, moment),
  },
  PAYMENT_WAITED_FOR: {
    label: {
      en: "While a fee is outstanding there is no answer before 20 working days after the notice's receipt are over.",
      zh: "自收到收费通知次日起20个工作日的缴费期限届满前不得作出处理。",
    },
    article: articles.fee,
    holds: (state, moment) => !lacksPayment(state, moment.calendar) || isPaymentOver(state, moment),
  },
  DRAFT_EXISTS: {
    label: { en: "What passes a gate is a draft.", zh: "须先拟稿方可审核。" },
    article: articles.gates,
    holds: ({ draft }) => draft !== null,
  },
  GATES_PASSED: {
    label: { en: "An answer is signed after its draft has passed all six gates.", zh: "六关全部通过后方可签发。" },
    article: articles.gates,
    holds: conditions.ALL_GATES.holds,
  },
  DRAFT_FITS: {
    label: {
      en: "What is drafted doesn't fit any more: since then an answer was ordered, or the fee is known to have been paid too late. Draft it anew.",
      zh: "拟稿的办理结果已不适用：此后已被责令答复，或者查明逾期缴费，须退回重新拟稿。",
    },
    article: articles.correction,
    holds: fitsDraft,
  },
  SIGNED_FIRST: {
    label: { en: "Nothing is dispatched before it is signed.", zh: "未经签发不得送出。" },
    article: articles.system,
    holds: ({ signedOn }) => signedOn !== null,
  },
  SIGNED_FITS: {
    label: {
      en: "What is signed doesn't fit any more: since then an answer was ordered, or the fee is known to have been paid too late. Return it and draft it anew.",
      zh: "已签发的办理结果已不适用：此后已被责令答复，或者查明逾期缴费，须退回重新拟稿。",
    },
    article: articles.correction,
    holds: fitsSigned,
  },
  // What was answered, or is challenged as unanswered, was in time or not by the day that stood then.
  UNANSWERED: {
    label: {
      en: "The day of receipt is stated before the answer is dispatched, and before a remedy is sought.",
      zh: "收到申请之日须在答复送出之前、且未提起复议诉讼时认定。",
    },
    article: articles.receipt,
    holds: (state) => !isDispatched(state) && state.review === null && state.suit === null,
  },
  RECEIPT_BEFORE_ACTS: {
    label: {
      en: "The day of receipt is not after what was done in the case since: a notice, a consultation, more time, a draft.",
      zh: "认定的收到申请之日不得晚于本件已办理的补正、征求意见、收费、延期或者拟稿。",
    },
    article: articles.receipt,
    holds: ({ firstActOn }, { on }) => firstActOn === null || on <= firstActOn,
  },
  ANSWERED_FIRST: {
    label: { en: "This comes after the answer was dispatched.", zh: "须在答复送出之后。" },
    article: articles.remedies,
    holds: isDispatched,
  },
  OBJECTORS_TOLD: {
    label: {
      en: "What a third party objected to is disclosed once that third party was told in writing what is disclosed, and why.",
      zh: "第三方不同意公开而决定公开的，须先将决定公开的政府信息内容和理由书面告知第三方。",
    },
    article: articles.thirdParty,
    holds: (state) => untoldObjectors(state).length === 0,
  },
  DISPATCHED_FIRST: {
    label: { en: "Only what was dispatched is delivered.", zh: "未送出的不存在送达。" },
    article: null,
    holds: isDispatched,
  },
  // DOMAIN.md §8.5: the duty is met on the day of the signature.
  HANDED_OVER: {
    label: {
      en: "An answer handed over directly or by an entrusted agency is archived once the applicant has signed for it.",
      zh: "直接送达或者委托送达的，申请人签收后方可归档。",
    },
    article: null,
    holds: ({ dispatches, deliveredOn }) =>
      deliveredOn !== null ||
      dispatches.length === 0 ||
      dispatches.some(({ delivery }) => delivery !== "DIRECT" && delivery !== "ENTRUSTED"),
  },
  TRANSFER_LETTER_LEFT: {
    label: {
      en: "A transfer has two letters: one to the agency, one to the applicant.",
      zh: "移交文书为移交函和移交告知书各一份。",
    },
    article: articles.answer,
    holds: ({ transferToldTo }) => transferToldTo.length < 2,
  },
  // What is public already needs no proposal (Art 36(1)).
  DISCLOSED_SOMETHING: {
    label: {
      en: "Only what was disclosed, wholly or in part, is proposed for publication.",
      zh: "仅予以公开或者部分公开的，可以提出转为主动公开。",
    },
    article: articles.publication,
    holds: disclosesSomething,
  },
  PROPOSAL_PENDING: {
    label: {
      en: "Only a proposal for publication that is not decided yet is decided.",
      zh: "仅可决定尚未决定的转为主动公开建议。",
    },
    article: articles.publication,
    holds: ({ publicationProposedOn, publicationDecidedOn }) =>
      publicationProposedOn !== null && publicationDecidedOn === null,
  },
  PROPOSED_ONCE: {
    label: { en: "Publication is proposed once.", zh: "转为主动公开只提出一次。" },
    article: articles.publication,
    holds: ({ publicationProposedOn }) => publicationProposedOn === null,
  },
  ...remedyGuards,
} as const satisfies Record<string, CaseGuard>;

export type CaseGuardName = keyof typeof caseGuards;

function isDispatched({ dispatchedOn }: CaseState): boolean {
  return dispatchedOn !== null;
}
