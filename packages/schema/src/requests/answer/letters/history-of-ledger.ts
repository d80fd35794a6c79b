import { paymentDueOf } from "../../deadline/other-periods.js";
import { answeringsOf } from "../../ledger/answerings.js";
import type { CaseEvent, Ledger, Repeated } from "../../ledger/events.js";
import { isCorrectionTaken } from "../../ledger/late-correction.js";
import { isConsultationOver, type Moment } from "../../ledger/outstanding.js";
import { eventsOf, lastEventOf } from "../events-of.js";
import type { ConsultationStep, CorrectionStep, FeeStep, History, SetAsideStep } from "./history.js";
import type { EarlierAgency } from "./wording.js";

/**
 * The history that a case's ledger holds, for its reply of a day, with the numbers of its letters where they have any. Of
 * several corrections or fee notices the last is told; not one whose time is still running, as an order to answer (责令答复)
 * doesn't wait for it.
 */
export function historyOf(ledger: Ledger, moment: Moment): History {
  const delayed = lastEventOf(ledger, "delayed");
  return {
    correction: correctionOf(ledger, moment),
    extensions: eventsOf(ledger, "extended").map(({ on, data, repeats }) => ({
      noticedOn: on,
      number: data.letter ?? null,
      workingDays: data.workingDays,
      agency: agencyOf(repeats),
    })),
    consultations: eventsOf(ledger, "consulted").map((event) => consultationOf(event, ledger, moment)),
    fee: feeOf(ledger, moment),
    delayedUntil: delayed?.data.until ?? null,
    delayedBy: agencyOf(delayed?.repeats),
    setAside: setAsideOf(ledger),
  };
}

/** The agency that acted before the request was transferred; undefined where it is the one that writes. */
function agencyOf(repeats: Repeated | undefined): EarlierAgency {
  return repeats?.agency;
}

/** The answer that the last order to answer anew found, where the ledger's last answer is another one. */
function setAsideOf(ledger: Ledger): SetAsideStep | null {
  const answerings = answeringsOf(ledger);
  const [order] = answerings.at(-1) ?? [];
  const signed = lastEventOf(answerings.at(-2) ?? [], "signed");
  if (order?.kind !== "reanswerOrdered" || !signed) return null;
  return { answeredOn: signed.on, number: signed.data.letter, orderedBy: order.data.orderedBy };
}

function correctionOf(ledger: Ledger, { on }: Moment): CorrectionStep | null {
  const asked = lastEventOf(ledger, "correctionAsked");
  if (!asked) return null;
  const { correctBy } = asked.data;
  // One that came too late and without a reason didn't revive the request (条例 Art 30).
  const corrected = eventsOf(ledger.slice(ledger.indexOf(asked)), "corrected").findLast((event) =>
    isCorrectionTaken(event, correctBy),
  );
  if (!corrected && isOrdered(ledger) && on <= correctBy) return null;
  return {
    noticedOn: asked.on,
    number: asked.data.letter ?? null,
    correctBy,
    correctedOn: corrected?.on ?? null,
    agency: agencyOf(asked.repeats),
    correctedAt: agencyOf(corrected?.repeats),
  };
}

function consultationOf(
  { on, data, repeats }: CaseEvent<"consulted">,
  ledger: Ledger,
  moment: Moment,
): ConsultationStep {
  const received = eventsOf(ledger, "consultationReceived").find((event) => event.data.id === data.id);
  const opinion = eventsOf(ledger, "opinionIn").find((event) => event.data.id === data.id);
  return {
    whom: data.whom,
    sentOn: on,
    number: data.letter ?? null,
    agency: agencyOf(repeats),
    silent: !opinion && isConsultationOver({ receivedOn: received?.on ?? null, opinionOn: null }, moment),
    opinion: opinion ? { on: opinion.on, consents: opinion.data.consents } : null,
  };
}

function feeOf(ledger: Ledger, { on, calendar }: Moment): FeeStep | null {
  const noticed = lastEventOf(ledger, "feeNoticed");
  if (!noticed) return null;
  const payments = eventsOf(ledger.slice(ledger.indexOf(noticed)), "paid");
  const last = payments.at(-1);
  const fen = payments.reduce((sum, { data }) => sum + fenOf(data.amountYuan), 0);
  const isPaid = fen >= fenOf(noticed.data.amountYuan);
  const payBy = paymentDueOf(noticed, ledger, calendar);
  if (!isPaid && isOrdered(ledger) && (payBy === null || on <= payBy.date)) return null;
  return {
    noticedOn: noticed.on,
    number: noticed.data.letter ?? null,
    amountYuan: noticed.data.amountYuan,
    paidOn: last && isPaid ? last.on : null,
    ...(last && isPaid && payBy && last.on > payBy.date ? { isLate: true } : {}),
    partPaid: last && !isPaid ? { yuan: fen / 100, on: last.on } : null,
  };
}

function isOrdered(ledger: Ledger): boolean {
  return ledger.some(({ kind }) => kind === "reanswerOrdered");
}

/** Parts of a payment are added in whole fen: sums of fractions of a yuan are not exact. */
function fenOf(yuan: number): number {
  return Math.round(yuan * 100);
}
