import type { Label } from "../../label.js";

/** For whom a case waits, by name: what its queues are grouped by. */
export const waitingLabels = {
  AGENCY: { en: "The agency itself", zh: "本机关" },
  APPLICANT: { en: "The applicant", zh: "申请人" },
  THIRD_PARTY: { en: "A third party", zh: "第三方" },
  OTHER_AGENCY: { en: "Another authority", zh: "其他机关" },
  NOBODY: { en: "Nobody", zh: "无" },
} as const satisfies Record<string, Label>;

export type WaitingFor = keyof typeof waitingLabels;

/** One state of a machine. */
export interface StateDeclaration {
  readonly label: Label;
  /** Whether the request is unanswered and not otherwise closed: what is carried over at the year's end (DOMAIN.md §2.6). */
  readonly open: boolean;
  /** Whom it may wait for; which of them a case waits for is said by its ledger. */
  readonly waitingFor: readonly WaitingFor[];
  /** Nothing needs to follow. */
  readonly end?: true;
}

/** The states of a case (DOMAIN.md §1.5.5). */
export const caseStates = {
  NEW: { label: { en: "Nothing received", zh: "未收到" }, open: false, waitingFor: ["NOBODY"] },
  /** It is for the agency to get in touch with the applicant (Art 31). */
  AWAITING_CONFIRMATION: { label: { en: "To be confirmed", zh: "待确认" }, open: true, waitingFor: ["AGENCY"] },
  RECEIVED: { label: { en: "To be registered", zh: "待登记" }, open: true, waitingFor: ["AGENCY"] },
  REGISTERED: {
    label: { en: "Registered, without a handler", zh: "已登记待分办" },
    open: true,
    waitingFor: ["AGENCY"],
  },
  IN_PROCESS: { label: { en: "In process", zh: "办理中" }, open: true, waitingFor: ["AGENCY"] },
  AWAITING_CORRECTION: { label: { en: "Correction awaited", zh: "待补正" }, open: true, waitingFor: ["APPLICANT"] },
  CONSULTING: {
    label: { en: "Opinions awaited", zh: "征求意见中" },
    open: true,
    waitingFor: ["THIRD_PARTY", "OTHER_AGENCY"],
  },
  AWAITING_PAYMENT: { label: { en: "Payment awaited", zh: "待缴费" }, open: true, waitingFor: ["APPLICANT"] },
  DRAFTED: { label: { en: "Draft under review", zh: "审核中" }, open: true, waitingFor: ["AGENCY"] },
  REVIEWED: { label: { en: "To be signed", zh: "待签发" }, open: true, waitingFor: ["AGENCY"] },
  SIGNED: { label: { en: "To be dispatched", zh: "待送出" }, open: true, waitingFor: ["AGENCY"] },
  /** Closed by its dispatch (DOMAIN.md §2.6); the proof of delivery is still to come, or it is sent again. */
  DISPATCHED: { label: { en: "Dispatched", zh: "已送出" }, open: false, waitingFor: ["AGENCY"] },
  DELIVERED: { label: { en: "Delivered, to be archived", zh: "已送达待归档" }, open: false, waitingFor: ["AGENCY"] },
  WITHDRAWN: { label: { en: "Withdrawn", zh: "已撤回" }, open: false, waitingFor: ["AGENCY"] },
  TRANSFERRED: { label: { en: "Transferred", zh: "已移交" }, open: false, waitingFor: ["AGENCY"] },
  /** No case of its own any more: its parts are counted (DOMAIN.md §2.6). */
  SPLIT: { label: { en: "Split into cases", zh: "已拆分" }, open: false, waitingFor: ["AGENCY"] },
  ARCHIVED: { label: { en: "Archived", zh: "已归档" }, open: false, waitingFor: ["NOBODY"], end: true },
} as const satisfies Record<string, StateDeclaration>;

export type CaseStatus = keyof typeof caseStates;

/** Where the remedies against an answer stand, beside the state of the case (DOMAIN.md §1.8). */
export const remedyStates = {
  NONE: { label: { en: "No remedy sought", zh: "无" }, open: false, waitingFor: ["NOBODY"], end: true },
  UNDER_REVIEW: { label: { en: "Under reconsideration", zh: "复议中" }, open: true, waitingFor: ["OTHER_AGENCY"] },
  REVIEW_DECIDED: {
    label: { en: "Reconsideration decided", zh: "复议已决" },
    open: false,
    waitingFor: ["NOBODY"],
    end: true,
  },
  IN_COURT: { label: { en: "In court", zh: "诉讼中" }, open: true, waitingFor: ["OTHER_AGENCY"] },
  JUDGED: { label: { en: "Judged", zh: "已裁判" }, open: false, waitingFor: ["NOBODY"], end: true },
  IN_SECOND_INSTANCE: { label: { en: "In second instance", zh: "二审中" }, open: true, waitingFor: ["OTHER_AGENCY"] },
  APPEAL_JUDGED: {
    label: { en: "Judged in second instance", zh: "二审已裁判" },
    open: false,
    waitingFor: ["NOBODY"],
    end: true,
  },
} as const satisfies Record<string, StateDeclaration>;

export type RemedyStatus = keyof typeof remedyStates;
