import type { EventData, EventKind } from "../ledger/events.js";

type FieldsOf<Data> = Data extends unknown ? Extract<keyof Data, string> : never;

/** A property of the data of some kind of event. */
export type EventField = FieldsOf<EventData[EventKind]>;

/** What may be given with an event: its data, what its letter says and gets its number from, and who gets a transfer. */
export type GivenField = EventField | "agencyWord" | "letterInput" | "receiver";

/** What a kind of event must say, and what it may leave out. */
export interface FieldNeeds {
  readonly must: readonly GivenField[];
  readonly may: readonly GivenField[];
}

const needs = (must: readonly EventField[] = [], may: readonly GivenField[] = []): FieldNeeds => ({ must, may });

/** Of events with which a letter may go out. */
const withLetter = ["letter", "agencyWord", "letterInput"] as const;

/** What each kind of event says. A number that is left out is given out; of an opinion null says that it says neither. */
export const eventFields: Readonly<Record<EventKind, FieldNeeds>> = {
  received: needs(["channel"]),
  confirmed: needs(["way"]),
  receiptDayStated: needs(["reason"]),
  registered: needs([], ["number"]),
  receiptIssued: needs([], withLetter),
  split: needs(["into"]),
  assigned: needs(["handler"]),
  correctionAsked: needs(["matters", "correctBy"], withLetter),
  corrected: needs([], ["lateBecause"]),
  consulted: needs(["id", "whom", "name"], withLetter),
  consultationReceived: needs(["id"]),
  opinionIn: needs(["id"], ["consents"]),
  thirdPartyTold: needs(["id"], withLetter),
  extended: needs(["workingDays", "approvedBy"], withLetter),
  delayed: needs(["until"]),
  feeNoticed: needs(["amountYuan"], withLetter),
  feeNoticeReceived: needs(),
  paid: needs(["amountYuan"]),
  drafted: needs(["outcome"]),
  gatePassed: needs(["gate"]),
  gateReturned: needs(["gate", "reason"]),
  signed: needs([], ["letter", "agencyWord"]),
  dispatched: needs(["delivery"]),
  delivered: needs(),
  withdrawn: needs(),
  transferred: needs(["to"], ["audience", "receiver", ...withLetter]),
  transferTold: needs(["audience"], withLetter),
  archived: needs(),
  reviewFiled: needs(),
  reviewDecided: needs(["result"], ["proceeding"]),
  sued: needs(["afterReview"], ["proceeding"]),
  judged: needs(["result"], ["proceeding"]),
  appealed: needs(["appellant"], ["proceeding"]),
  appealJudged: needs(["result"], ["proceeding"]),
  reanswerOrdered: needs(["orderedBy"], ["answerBy", "proceeding"]),
  publicationProposed: needs(),
  publicationDecided: needs(["accepted"], ["documentId", "reason"]),
  filed: needs(["material", "name"], ["of", "sha256", "place", "slip"]),
};

/** Every field that some kind of event has. */
export const givenFields: readonly GivenField[] = [
  ...new Set(Object.values(eventFields).flatMap(({ must, may }) => [...must, ...may])),
];
