import { fenOf, sumYuan } from "../../shared/yuan.js";
import type { CaseFacts, Consultation, Draft, Remedy } from "./case-state.js";
import { begunProceeding, isOfLastProceeding } from "./challenge.js";
import type { CaseEvent, EventKind } from "./events.js";
import { isCorrectionTaken } from "./late-correction.js";
import { withOrder } from "./orders.js";
import { needsConfirmation } from "./outstanding.js";

type Change<Kind extends EventKind> = (facts: CaseFacts, event: CaseEvent<Kind>) => Partial<CaseFacts>;

/** What each kind of event changes in the facts of its case. */
const changes: { readonly [Kind in EventKind]: Change<Kind> } = {
  received: (_, { on, data: { channel, from = null } }) => ({
    channel,
    cameFrom: from,
    arrivedOn: on,
    receivedOn: needsConfirmation(channel) ? null : on,
  }),
  confirmed: (_, { on }) => ({ confirmedOn: on, receivedOn: on }),
  receiptDayStated: (_, { on }) => ({ receivedOn: on }),
  registered: (_, { on, data }) => ({ registeredOn: on, registrationNumber: data.number }),
  receiptIssued: (_, { on }) => ({ receiptIssuedOn: on }),
  split: (_, { on, data }) => ({ splitInto: data.into, successors: data.successors ?? [], closedOn: on }),
  assigned: (_, { data }) => ({ handler: data.handler }),
  correctionAsked: (_, { on, data }) => ({
    correction: { askedOn: on, correctBy: data.correctBy, correctedOn: null },
  }),
  corrected: withCorrection,
  consulted: ({ consultations }, { on, data: { id, whom, name } }) => ({
    consultations: [
      ...consultations,
      {
        id,
        whom,
        name,
        sentOn: on,
        receivedOn: null,
        opinionOn: null,
        consents: null,
        passedOver: false,
        toldOn: null,
      },
    ],
  }),
  consultationReceived: (facts, { on, data }) => withConsultation(facts, data.id, { receivedOn: on }),
  opinionIn: (facts, { on, data }) => withConsultation(facts, data.id, { opinionOn: on, consents: data.consents }),
  thirdPartyTold: (facts, { on, data }) => withConsultation(facts, data.id, { toldOn: on }),
  extended: ({ extensionDays }, { data }) => ({ extensionDays: extensionDays + data.workingDays }),
  delayed: (_, { data }) => ({ delayedUntil: data.until }),
  feeNoticed: (_, { on, data }) => ({
    fee: {
      amountYuan: data.amountYuan,
      noticedOn: on,
      receivedOn: null,
      paidYuan: 0,
      lastPaidOn: null,
      paidOn: null,
    },
  }),
  feeNoticeReceived: ({ fee }, { on }) => ({ fee: fee && { ...fee, receivedOn: on } }),
  paid: withPayment,
  drafted: (_, { on, data }) => ({
    draft: { outcome: data.outcome, items: data.items ?? [], draftedOn: on, gatesPassed: [], reviewedOn: on },
  }),
  gatePassed: ({ draft }, event) => ({ draft: draft && withGate(draft, event) }),
  gateReturned: (_, { on }) => ({
    ...{ draft: null, returnedOn: on },
    ...{ outcome: null, items: [], letter: null, signedOn: null },
  }),
  signed: ({ draft }, { on, data }) => ({
    ...{ signedOn: on, letter: data.letter },
    ...{ outcome: draft?.outcome ?? null, items: draft?.items ?? [] },
  }),
  dispatched: ({ dispatchedOn, dispatches, closedOn }, { on, data: { delivery } }) => ({
    dispatchedOn: dispatchedOn ?? on,
    dispatches: [...dispatches, { on, delivery }],
    closedOn: closedOn ?? on,
  }),
  delivered: (_, { on }) => ({ deliveredOn: on }),
  // DOMAIN.md §1.5.4: OTHER (withdrawn by applicant, …).
  withdrawn: (_, { on }) => ({ outcome: "OTHER", items: [], closedOn: on }),
  transferred: (_, { on, data }) => ({
    transferredTo: data.to,
    successors: data.successors ?? [],
    closedOn: on,
    transferToldTo: data.audience === undefined ? [] : [data.audience],
  }),
  transferTold: ({ transferToldTo }, { data }) => ({ transferToldTo: [...transferToldTo, data.audience] }),
  archived: (_, { on }) => ({ archivedOn: on }),
  reviewFiled: (facts, { on }) => ({
    ...begunProceeding(facts, true),
    review: { filedOn: on, endedOn: null, result: null },
  }),
  reviewDecided: ({ review }, event) => ({ review: review && ended(review, event) }),
  sued: (facts, { on, data }) => ({
    ...begunProceeding(facts, !isOfLastProceeding(facts, data.afterReview, on)),
    suit: {
      ...{ filedOn: on, endedOn: null, result: null, afterReview: data.afterReview },
      ...{ firstEndedOn: null, firstResult: null, appealedOn: null, appellant: null },
    },
  }),
  judged: ({ suit }, event) => ({
    suit: suit && { ...ended(suit, event), firstEndedOn: event.on, firstResult: event.data.result },
  }),
  // Until the second instance has judged there is no effective judgment (DOMAIN.md §2.4).
  appealed: ({ suit }, { on, data }) => ({
    suit: suit && { ...suit, endedOn: null, result: null, appealedOn: on, appellant: data.appellant },
  }),
  appealJudged: ({ suit }, event) => ({ suit: suit && ended(suit, event) }),
  reanswerOrdered: withOrder,
  publicationProposed: (_, { on }) => ({ publicationProposedOn: on }),
  publicationDecided: (_, { on }) => ({ publicationDecidedOn: on }),
  filed: () => ({}),
};

/** What only a received request allows: its legal day of receipt comes before (条例 Art 30, 32–35; 109号). */
const afterReceipt: ReadonlySet<EventKind> = new Set([
  ...(["correctionAsked", "consulted", "extended", "delayed", "feeNoticed", "drafted"] as const),
]);

/** What an event changes in the facts of its case. Whether it may take place is not asked here. */
export function changesBy<Kind extends EventKind>(facts: CaseFacts, event: CaseEvent<Kind>): Partial<CaseFacts> {
  const change = changes[event.kind] as Change<Kind>;
  const changed = change(facts, event);
  const { firstActOn } = facts;
  const isFirst = afterReceipt.has(event.kind) && (firstActOn === null || event.on < firstActOn);
  return isFirst ? { ...changed, firstActOn: event.on } : changed;
}

function withConsultation(facts: CaseFacts, id: string, change: Partial<Consultation>): Partial<CaseFacts> {
  return { consultations: facts.consultations.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

/**
 * What comes after the day that the notice gave, and without a reason, changes nothing: the request counts as abandoned
 * (条例 Art 30). What counts takes the place of an answer that was only drafted: it was that of an abandoned request.
 */
function withCorrection({ correction }: CaseFacts, event: CaseEvent<"corrected">): Partial<CaseFacts> {
  if (correction === null || !isCorrectionTaken(event, correction.correctBy)) return {};
  return { correction: { ...correction, correctedOn: event.on }, draft: null };
}

/** Payments add up; the fee is paid when the amount of its notice is there (109号). */
function withPayment({ fee }: CaseFacts, { on, data }: CaseEvent<"paid">): Partial<CaseFacts> {
  if (!fee) return {};
  const paidYuan = sumYuan([fee.paidYuan, data.amountYuan]);
  const paidOn = fenOf(paidYuan) >= fenOf(fee.amountYuan) ? on : null;
  return { fee: { ...fee, paidYuan, lastPaidOn: on, paidOn } };
}

function withGate(draft: Draft, { on, data }: CaseEvent<"gatePassed">): Draft {
  const reviewedOn = on > draft.reviewedOn ? on : draft.reviewedOn;
  return { ...draft, gatesPassed: [...draft.gatesPassed, data.gate], reviewedOn };
}

function ended<Pending extends Remedy>(
  remedy: Pending,
  { on, data }: CaseEvent<"reviewDecided" | "judged" | "appealJudged">,
): Pending {
  return { ...remedy, endedOn: on, result: data.result };
}
