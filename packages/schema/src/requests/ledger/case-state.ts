import type { DateTime } from "../../shared/date-time.js";
import type { PlainDate } from "../../shared/plain-date.js";
import type {
  Appellant,
  Channel,
  Consulted,
  Delivery,
  Gate,
  OrderedBy,
  RemedyResult,
  TransferAudience,
} from "./events.js";
import type { CaseStatus, RemedyStatus, WaitingFor } from "./states.js";

/** 补正 (Art 30): asked for once; `correctedOn` is null while it is outstanding. */
export interface Correction {
  readonly askedOn: PlainDate;
  readonly correctBy: PlainDate;
  readonly correctedOn: PlainDate | null;
}

/** One letter that asks for an opinion (Art 32, 34), and what came of it. */
export interface Consultation {
  readonly id: string;
  readonly whom: Consulted;
  readonly name: string;
  readonly sentOn: PlainDate;
  /** The addressee's receipt: fifteen working days run from here. */
  readonly receivedOn: PlainDate | null;
  readonly opinionOn: PlainDate | null;
  /** Null while no opinion came in, and where it says neither. */
  readonly consents: boolean | null;
  /** The request was answered without the opinion, and is answered anew: nobody waits for it any more. */
  readonly passedOver: boolean;
  /** The day on which a third party was told that its information is disclosed all the same, and why (Art 32). */
  readonly toldOn: PlainDate | null;
}

/** The last fee notice (109号), amounts in yuan. It is outstanding until wholly paid. */
export interface Fee {
  readonly amountYuan: number;
  readonly noticedOn: PlainDate;
  /** The applicant's receipt of the notice: twenty working days run from here. Null while it isn't known. */
  readonly receivedOn: PlainDate | null;
  readonly paidYuan: number;
  /** The day of the last payment, of a part too. */
  readonly lastPaidOn: PlainDate | null;
  /** The day on which the last of it was paid. */
  readonly paidOn: PlainDate | null;
}

/** The current draft of the answer. A new draft starts its gates anew. */
export interface Draft {
  readonly outcome: string;
  /** The outcomes of its items, in order; empty where they aren't known. */
  readonly items: readonly string[];
  readonly draftedOn: PlainDate;
  readonly gatesPassed: readonly Gate[];
  /** The latest of its own day and those of its gates: it can't have been signed before. */
  readonly reviewedOn: PlainDate;
}

/** One sending of the answer, and by what way. */
export interface Dispatch {
  readonly on: PlainDate;
  readonly delivery: Delivery;
}

/** 行政复议 or 行政诉讼; `result` is null while it is pending. */
export interface Remedy {
  readonly filedOn: PlainDate;
  readonly endedOn: PlainDate | null;
  readonly result: RemedyResult | null;
}

/** 行政诉讼. `endedOn` and `result` are those of the effective judgment: null again while an appeal is pending. */
export interface Suit extends Remedy {
  readonly afterReview: boolean;
  /** The judgment of the first instance; null before it. */
  readonly firstEndedOn: PlainDate | null;
  readonly firstResult: RemedyResult | null;
  /** Null where nobody appealed. */
  readonly appealedOn: PlainDate | null;
  readonly appellant: Appellant | null;
}

/** The remedies of one proceeding: its reconsideration, its suit, or one after the other. */
export interface Remedies {
  readonly review: Remedy | null;
  readonly suit: Suit | null;
}

/** One proceeding about an answer, or about the failure to give it. */
export interface Proceeding extends Remedies {
  readonly challenged: Challenged;
}

/** What a proceeding is about: an answer, or that it wasn't given yet. */
export interface Challenged {
  /** Which answer of the case, from 1. */
  readonly answer: number;
  readonly answered: boolean;
  /** How many orders the silence followed; 0 of an answer, which is the same one whatever was ordered before it. */
  readonly orders: number;
}

/** 责令重新答复: an order to answer, and by when. */
export interface Order {
  readonly on: PlainDate;
  readonly orderedBy: OrderedBy;
  /** Null where the order states no day. */
  readonly answerBy: PlainDate | null;
  /** Place of its proceeding among those of the case, from 0. */
  readonly proceeding: number;
  /** Which answer of the case it orders, from 1. */
  readonly answer: number;
}

/** An answer that was given, and that was to be given anew. */
export interface EarlierAnswer {
  readonly outcome: string | null;
  /** The outcomes of its items, in order; empty where they aren't known. */
  readonly items: readonly string[];
  readonly letter: string | null;
  readonly signedOn: PlainDate | null;
  /** The day of its first dispatch. */
  readonly dispatchedOn: PlainDate;
  readonly dispatches: readonly Dispatch[];
  readonly deliveredOn: PlainDate | null;
  readonly archivedOn: PlainDate | null;
}

/**
 * What a ledger says of its case. All of it is derived; a day is null until it happened. Once it is to be answered anew
 * (`orders`), the draft, the outcome, the letter and the days from the signature to the archive are those of the new
 * answer: what was given is in `answers`.
 */
export interface CaseFacts {
  readonly channel: Channel | null;
  /** Id of the request that it came of, by a split or a transfer; null of one that came in by itself. */
  readonly cameFrom: string | null;
  /** Came in: submitted, signed for, or arrived, by channel. */
  readonly arrivedOn: PlainDate | null;
  /** Both sides confirmed (Art 31). */
  readonly confirmedOn: PlainDate | null;
  /** The legal day of receipt (Art 31, DOMAIN.md §1.5.2), by channel or as it was stated. */
  readonly receivedOn: PlainDate | null;
  /** The first day of what follows from the receipt: a correction, an opinion or a fee asked for, more time, a draft. */
  readonly firstActOn: PlainDate | null;
  readonly registeredOn: PlainDate | null;
  readonly registrationNumber: string | null;
  /** The day of the receipt of registration (登记回执). */
  readonly receiptIssuedOn: PlainDate | null;
  readonly handler: string | null;
  /** Registration numbers of the cases it was split into. */
  readonly splitInto: readonly string[];
  readonly correction: Correction | null;
  readonly consultations: readonly Consultation[];
  /** Extensions in total, in working days (Art 33). */
  readonly extensionDays: number;
  readonly delayedUntil: PlainDate | null;
  readonly fee: Fee | null;
  readonly draft: Draft | null;
  /** The day on which a draft was last returned. */
  readonly returnedOn: PlainDate | null;
  /** As signed; `OTHER` of a withdrawn request (DOMAIN.md §1.5.4). Null before. */
  readonly outcome: string | null;
  /** The outcomes of the items of the answer as signed, in order; empty where they aren't known. */
  readonly items: readonly string[];
  /** The number of the signed letter. */
  readonly letter: string | null;
  readonly signedOn: PlainDate | null;
  /** The day of the first dispatch. */
  readonly dispatchedOn: PlainDate | null;
  /** Each time the answer was sent, in order: what was handed over in vain is sent again. */
  readonly dispatches: readonly Dispatch[];
  readonly deliveredOn: PlainDate | null;
  /**
   * Day of the first dispatch (DOMAIN.md §2.6: when the reply was made; a year that was reported doesn't change as it is
   * sent again, nor as it is answered anew), withdrawal, transfer or split; null until one of them took place.
   */
  readonly closedOn: PlainDate | null;
  readonly archivedOn: PlainDate | null;
  readonly transferredTo: string | null;
  /** Ids of the requests that came of it, by a split or a transfer, as far as they are known. */
  readonly successors: readonly string[];
  /** To whom letters of the transfer went. */
  readonly transferToldTo: readonly TransferAudience[];
  readonly publicationProposedOn: PlainDate | null;
  readonly publicationDecidedOn: PlainDate | null;
  /** Answers that were given before the one that is worked on or was given last. */
  readonly answers: readonly EarlierAnswer[];
  /** The day since which it is answered anew (责令重新答复); null while its first answer isn't set aside. */
  readonly reopenedOn: PlainDate | null;
  /** Orders to answer that bind: of what is answered by them, or is to be. */
  readonly orders: readonly Order[];
  /** Orders that had nothing to order any more: their answer was given before they came, and they move no day. */
  readonly idleOrders: readonly Order[];
  /** Proceedings before the last one: one about silence may be pending while the answer that came is challenged. */
  readonly earlierProceedings: readonly Remedies[];
  /** Of the last proceeding, as is `suit`. */
  readonly review: Remedy | null;
  readonly suit: Suit | null;
  /** Place, from 1, of the proceeding from which the case is seen while an event goes on with that; null of the case itself. */
  readonly seenFrom: number | null;
}

/** The state of a case, as its ledger gives it. */
export interface CaseState extends CaseFacts {
  readonly status: CaseStatus;
  readonly remedy: RemedyStatus;
  readonly open: boolean;
  /** Never empty. More than one when opinions of both kinds are awaited. */
  readonly waitingFor: readonly WaitingFor[];
  /** Public id of the key that entered its first event, whatever that was; null before. */
  readonly takenInBy: string | null;
  /** Events so far, with those out of place: the sequence number of the last one. */
  readonly seq: number;
  readonly lastRecordedAt: DateTime | null;
  /** Sequence numbers of events that the state before them doesn't allow. They change nothing, and are not hidden. */
  readonly outOfPlace: readonly number[];
}

/** The case of an empty ledger. */
export const newCase: CaseState = {
  channel: null,
  cameFrom: null,
  arrivedOn: null,
  confirmedOn: null,
  receivedOn: null,
  firstActOn: null,
  registeredOn: null,
  registrationNumber: null,
  receiptIssuedOn: null,
  handler: null,
  splitInto: [],
  correction: null,
  consultations: [],
  extensionDays: 0,
  delayedUntil: null,
  fee: null,
  draft: null,
  returnedOn: null,
  outcome: null,
  items: [],
  letter: null,
  signedOn: null,
  dispatchedOn: null,
  dispatches: [],
  deliveredOn: null,
  closedOn: null,
  archivedOn: null,
  transferredTo: null,
  successors: [],
  transferToldTo: [],
  publicationProposedOn: null,
  publicationDecidedOn: null,
  answers: [],
  reopenedOn: null,
  orders: [],
  idleOrders: [],
  earlierProceedings: [],
  review: null,
  suit: null,
  seenFrom: null,
  status: "NEW",
  remedy: "NONE",
  open: false,
  waitingFor: ["NOBODY"],
  takenInBy: null,
  seq: 0,
  lastRecordedAt: null,
  outOfPlace: [],
};
