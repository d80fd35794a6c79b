import type { Label } from "../../label.js";
import type { EventKind, Gate } from "./events.js";

/** What each kind of event is called: the action that a handler takes, or what the other side did. */
export const eventLabels: Readonly<Record<EventKind, Label>> = {
  received: { en: "Application received", zh: "收到申请" },
  confirmed: { en: "Confirmed by both sides", zh: "双方确认" },
  receiptDayStated: { en: "Day of receipt stated", zh: "认定收到申请之日" },
  registered: { en: "Registered", zh: "登记" },
  receiptIssued: { en: "Receipt of registration issued", zh: "出具登记回执" },
  split: { en: "Split into cases", zh: "拆分（一事一申请）" },
  assigned: { en: "Assigned to a handler", zh: "分办" },
  correctionAsked: { en: "Correction asked for", zh: "补正告知" },
  corrected: { en: "Correction received", zh: "收到补正" },
  consulted: { en: "Opinion asked for", zh: "征求意见" },
  consultationReceived: { en: "Addressee received the consultation", zh: "被征求意见方收到" },
  opinionIn: { en: "Opinion came in", zh: "收到意见" },
  thirdPartyTold: { en: "Third party told of the disclosure", zh: "告知第三方决定公开" },
  extended: { en: "Extended", zh: "延期" },
  delayed: { en: "Reasonably delayed", zh: "合理延迟" },
  feeNoticed: { en: "Fee noticed", zh: "收费通知" },
  feeNoticeReceived: { en: "Applicant received the fee notice", zh: "申请人收到收费通知" },
  paid: { en: "Paid", zh: "缴费" },
  drafted: { en: "Answer drafted", zh: "拟稿" },
  gatePassed: { en: "Gate passed", zh: "审核通过" },
  gateReturned: { en: "Gate returned", zh: "审核退回" },
  signed: { en: "Signed", zh: "签发" },
  dispatched: { en: "Dispatched", zh: "送出" },
  delivered: { en: "Delivered", zh: "送达" },
  withdrawn: { en: "Withdrawn by the applicant", zh: "申请人撤回" },
  transferred: { en: "Transferred", zh: "移交" },
  transferTold: { en: "Letter of the transfer sent", zh: "发出移交文书" },
  archived: { en: "Archived", zh: "归档" },
  reviewFiled: { en: "Reconsideration filed", zh: "提起行政复议" },
  reviewDecided: { en: "Reconsideration decided", zh: "行政复议决定" },
  sued: { en: "Suit filed", zh: "提起行政诉讼" },
  judged: { en: "Judged", zh: "法院裁判" },
  appealed: { en: "Appeal filed", zh: "提起上诉" },
  appealJudged: { en: "Judged in second instance", zh: "二审裁判" },
  reanswerOrdered: { en: "Ordered to answer anew", zh: "责令重新答复" },
  publicationProposed: { en: "Proposed for publication", zh: "提出转为主动公开" },
  publicationDecided: { en: "Proposal for publication decided", zh: "决定是否转为主动公开" },
  filed: { en: "Put into the dossier", zh: "入卷" },
};

/** Every kind of event, in the order in which a case meets them. */
export const eventKinds = Object.keys(eventLabels) as readonly EventKind[];

/** The six gates by name (六关, DOMAIN.md §1.5.5). */
export const gateLabels: Readonly<Record<Gate, Label>> = {
  POLITICS: { en: "Politics", zh: "政治关" },
  LAW: { en: "Law", zh: "法律关" },
  POLICY: { en: "Policy", zh: "政策关" },
  SECRECY: { en: "Secrecy", zh: "保密关" },
  WORDING: { en: "Wording", zh: "文字关" },
  OPINION: { en: "Public opinion", zh: "舆情关" },
};
