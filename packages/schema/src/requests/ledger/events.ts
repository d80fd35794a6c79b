import type { DateTime } from "../../shared/date-time.js";
import type { PlainDate } from "../../shared/plain-date.js";
import type { MaterialKind } from "../answer/material-kinds.js";

/** How a request came in (条例 Art 31); the codes of `RequestChannel`. */
export type Channel = "IN_PERSON" | "POST_SIGNED" | "POST_ORDINARY" | "INTERNET" | "FAX" | "ORAL";

/** Who is asked for an opinion: a third party (Art 32), or an agency that made the information too (Art 34). */
export type Consulted = "THIRD_PARTY" | "AGENCY";

/** The six gates that a draft passes (六关; the city's own rule, DOMAIN.md §1.5.5). */
export const gates = ["POLITICS", "LAW", "POLICY", "SECRECY", "WORDING", "OPINION"] as const;
export type Gate = (typeof gates)[number];

/** Whom a letter of a transfer goes to: the agency that gets the request (移交函), or the applicant (移交告知书; Art 36(5)). */
export const transferAudiences = ["AGENCY", "APPLICANT"] as const;
export type TransferAudience = (typeof transferAudiences)[number];

/** How a letter is delivered (DOMAIN.md §8.5). */
export type Delivery = "DIRECT" | "ENTRUSTED" | "POST" | "ELECTRONIC";

/** How reconsideration or a suit ended, as Table 4 counts it. */
export type RemedyResult = "UPHELD" | "CORRECTED" | "OTHER";

/** What orders an agency to answer anew (责令重新答复): the decision or the judgment that corrected its answer or its silence. */
export type OrderedBy = "REVIEW_DECISION" | "JUDGMENT" | "APPEAL_JUDGMENT";

/** Who appeals against the judgment of the first instance: the applicant, the agency, or a third party to the suit. */
export type Appellant = "APPLICANT" | "AGENCY" | "THIRD_PARTY";

/** What proves an event: a paper or a file, named; kept in the dossier. */
export interface Evidence {
  readonly kind: string;
  /** Waybill number, file name, place of the paper: what it is found by. */
  readonly reference: string;
  readonly note?: string;
}

/** A letter that goes out with an event, by its number; without one the ledger knows no letter of it. */
interface WithLetter {
  readonly letter?: string;
}

/** What goes on with a proceeding: its place among those of the case, from 1. Absent: the last one. */
interface OfProceeding {
  readonly proceeding?: number;
}

/** An EMS slip: its waybill, and what is written on it (DOMAIN.md §8.1, §8.2). What is absent is not written on it. */
export interface Slip {
  readonly waybill?: string | null;
  /** 签收人, of an incoming one. */
  readonly signer?: string | null;
  /** 签收时间, of an incoming one. */
  readonly signedAt?: DateTime | null;
  /** 内件, of an outgoing one: the letter's name without book title marks. */
  readonly contents?: string | null;
  /** The number of the letter in an outgoing one. */
  readonly number?: string | null;
}

/** What each kind of event says besides its day. */
export interface EventData {
  /**
   * 收到申请. `on` is the day of submission, signature or arrival, by channel. `from`: id of the request that it came of, by a
   * split or a transfer; of a transfer also its day, and the agency that transferred it, in the name of its letters, where that
   * is known.
   */
  readonly received: {
    readonly channel: Channel;
    readonly from?: string;
    readonly fromAgency?: string;
    readonly transferredOn?: PlainDate;
  };
  /** 双方确认 (Art 31). `on` is the day on which both sides confirmed. */
  readonly confirmed: { readonly way: "PHONE" | "MESSAGE" | "EMAIL" | "PORTAL" | "VISIT" };
  /**
   * 认定收到申请之日: the legal day of receipt is another than its channel gives, for a reason (DOMAIN.md §1.5.2). `on` is that
   * day; of several statements the last one holds.
   */
  readonly receiptDayStated: { readonly reason: string };
  /** 登记 (Art 45). */
  readonly registered: { readonly number: string };
  /** 登记回执: the applicant was given a receipt of the registration (Art 31, 45). */
  readonly receiptIssued: { readonly letter: string };
  /** 一事一申请: several items of one form became cases of their own. `successors`: the ids of their requests, where they are known. */
  readonly split: { readonly into: readonly string[]; readonly successors?: readonly string[] };
  /** 分办: who handles the case from now on. */
  readonly assigned: { readonly handler: string };
  /** 补正告知 (Art 30). `on` is the day of the notice. */
  readonly correctionAsked: WithLetter & { readonly matters: readonly string[]; readonly correctBy: PlainDate };
  /** 补正 received; the clock starts again (Art 30, 33). `lateBecause`: 正当理由 of one that comes after its day (Art 30). */
  readonly corrected: { readonly lateBecause?: string };
  /** 征求意见 sent (Art 32, 34). `on` is the day it was sent; `id` tells it from others of the case. */
  readonly consulted: WithLetter & { readonly id: string; readonly whom: Consulted; readonly name: string };
  /** The addressee received it; fifteen working days run from here. */
  readonly consultationReceived: { readonly id: string };
  /** The opinion came in. `consents` is null where it says neither. */
  readonly opinionIn: { readonly id: string; readonly consents: boolean | null };
  /** 第三方告知: a third party was told what is disclosed without its consent, and why (Art 32). `id` is its consultation. */
  readonly thirdPartyTold: { readonly id: string; readonly letter: string };
  /** 延期 (Art 33): agreed to by the head of the disclosure office, and the applicant told. */
  readonly extended: WithLetter & { readonly workingDays: number; readonly approvedBy: string };
  /** 合理延迟 (Art 35): what the agency fixed, and told. */
  readonly delayed: { readonly until: PlainDate };
  /** 收费通知 (109号). `on` is the day of the notice. */
  readonly feeNoticed: WithLetter & { readonly amountYuan: number };
  /** The applicant received the fee notice; twenty working days for the payment run from here (109号). */
  readonly feeNoticeReceived: Readonly<Record<never, never>>;
  /** 缴费; the period is counted anew from the day after (109号). */
  readonly paid: { readonly amountYuan: number };
  /** 拟稿: the answer with its outcome. `items`: the outcomes of its items, in order, where it was drafted here. */
  readonly drafted: { readonly outcome: string; readonly items?: readonly string[] };
  readonly gatePassed: { readonly gate: Gate };
  /** Back to drafting. */
  readonly gateReturned: { readonly gate: Gate; readonly reason: string };
  /** 签发, under the number of its letter. */
  readonly signed: { readonly letter: string };
  /** 送出, and again while it isn't delivered. By post the duty is met on this day (交邮之日). */
  readonly dispatched: { readonly delivery: Delivery };
  /** 送达. Handed over directly, the duty is met on this day. */
  readonly delivered: Readonly<Record<never, never>>;
  /** 撤回: by the applicant. */
  readonly withdrawn: Readonly<Record<never, never>>;
  /**
   * 移交 to another agency of the same government. `audience` is whom its letter goes to, where it has one. `successors`: id
   * of the request that goes on at that agency, where its requests are kept here.
   */
  readonly transferred: WithLetter & {
    readonly to: string;
    readonly audience?: TransferAudience;
    readonly successors?: readonly string[];
  };
  /** 移交文书: a further letter of the transfer went out, to the one that the first didn't go to (Art 36(5)). */
  readonly transferTold: { readonly audience: TransferAudience; readonly letter: string };
  /** 归档 (Art 45). */
  readonly archived: Readonly<Record<never, never>>;
  /** 行政复议 filed against the answer. */
  readonly reviewFiled: Readonly<Record<never, never>>;
  readonly reviewDecided: OfProceeding & { readonly result: RemedyResult };
  /** 行政诉讼 filed. */
  readonly sued: OfProceeding & { readonly afterReview: boolean };
  /** 一审裁判; the effective one where nobody appeals. */
  readonly judged: OfProceeding & { readonly result: RemedyResult };
  /** 上诉: against the judgment of the first instance. */
  readonly appealed: OfProceeding & { readonly appellant: Appellant };
  /** 二审裁判: the effective one. */
  readonly appealJudged: OfProceeding & { readonly result: RemedyResult };
  /**
   * 责令重新答复: what `orderedBy` says orders the agency to answer, again or at last. `on` is the day on which the order
   * binds it; `answerBy` the last day for the answer as the order states it, absent where it states none: no law is asked.
   */
  readonly reanswerOrdered: OfProceeding & { readonly orderedBy: OrderedBy; readonly answerBy?: PlainDate };
  /** 转为主动公开 proposed (Art 44). */
  readonly publicationProposed: Readonly<Record<never, never>>;
  /**
   * 转为主动公开 decided (Art 44): accepted, with the id of the document that is now published to everybody; or declined,
   * with the reason.
   */
  readonly publicationDecided: {
    readonly accepted: boolean;
    readonly documentId?: string;
    readonly reason?: string;
  };
  /** 入卷: a material was put into the dossier (DOMAIN.md §8.1), as a file, as a paper somewhere, or both. */
  readonly filed: {
    readonly material: MaterialKind;
    /** Which of several: the consultation's id, or its place among those of its kind, from 1. Absent: the only one. */
    readonly of?: string;
    readonly name: string;
    /** Of the file, in the file store; absent where there is only paper. Its size is in bytes. */
    readonly sha256?: string;
    readonly size?: number;
    readonly mediaType?: string;
    /** Where the paper is; absent where there is none. */
    readonly place?: string;
    readonly slip?: Slip;
  };
}

export type EventKind = keyof EventData;

/** 沿用的环节: who entered an event, and when, in the case that this one came of by a split or a transfer. */
export interface Repeated {
  readonly recordedAt: DateTime;
  /** Public id of the key. */
  readonly by: string;
  /** The agency that acted, where the case was transferred: its name, null where that isn't known. Absent of a split. */
  readonly agency?: string | null;
}

interface EventOf<Kind extends EventKind> {
  readonly kind: Kind;
  /** The day in Asia/Shanghai on which it took place, and from which the law counts. */
  readonly on: PlainDate;
  /** When it was entered. */
  readonly recordedAt: DateTime;
  /** Who entered it. */
  readonly by: string;
  readonly evidence: readonly Evidence[];
  readonly note?: string;
  /** Of what a case began with, as it came of another one. Absent of what was entered into it. */
  readonly repeats?: Repeated;
  readonly data: EventData[Kind];
}

/** One event of a case's ledger. Events are appended, never changed or removed. */
export type CaseEvent<Kind extends EventKind = EventKind> = { [K in Kind]: EventOf<K> }[Kind];

/** A case's events, in the order in which they were entered. */
export type Ledger = readonly CaseEvent[];
