import type { PlainDate } from "../../shared/plain-date.js";
import { addWorkingDays, type Calendar } from "../../shared/working-days.js";
import type { CaseFacts, Consultation, Order } from "./case-state.js";
import { disclosesWhole } from "./decided.js";
import type { Channel } from "./events.js";

/** The day that is asked about, and the working days around it. */
export interface Moment {
  readonly on: PlainDate;
  readonly calendar: Calendar;
}

/** Whether the day of receipt is that of confirmation (Art 31: ordinary post, internet, fax). */
export function needsConfirmation(channel: Channel): boolean {
  return channel === "POST_ORDINARY" || channel === "INTERNET" || channel === "FAX";
}

/** Whether anybody has ordered the agency to answer (责令答复). */
export function isOrdered(facts: CaseFacts): boolean {
  return allOrders(facts).length > 0;
}

/** Every order to answer, of the case. */
export function allOrders({ orders, idleOrders }: CaseFacts): readonly Order[] {
  return idleOrders.length === 0 ? orders : [...orders, ...idleOrders];
}

/**
 * Whether the applicant was asked for a correction and has not corrected (Art 30). Who orders an agency to answer has
 * decided that it doesn't wait, and that the request isn't abandoned: then nothing is waited for.
 */
export function awaitsCorrection(facts: CaseFacts): boolean {
  const { correction } = facts;
  return !isOrdered(facts) && correction !== null && correction.correctedOn === null;
}

/** Whether a noticed fee is not wholly paid (109号); not once an answer is ordered, as with a correction. */
export function awaitsPayment(facts: CaseFacts): boolean {
  const { fee } = facts;
  return !isOrdered(facts) && fee !== null && fee.paidOn === null;
}

/**
 * Whether a fee was wholly paid, but later than 20 working days after its notice's receipt, as that was entered afterwards
 * (109号): while it wasn't known, the payment was taken.
 */
export function isPaidLate({ fee }: CaseFacts, calendar: Calendar): boolean {
  if (fee === null || fee.receivedOn === null || fee.paidOn === null) return false;
  return fee.paidOn > addWorkingDays(calendar, fee.receivedOn, 20).date;
}

/**
 * Whether a noticed fee is not wholly paid in time: it is waited for, or it came late, and the request counts as abandoned
 * (109号). Who orders an agency to answer has decided that it isn't.
 */
export function lacksPayment(facts: CaseFacts, calendar: Calendar): boolean {
  return awaitsPayment(facts) || (!isOrdered(facts) && isPaidLate(facts, calendar));
}

/** The consultations of a case whose opinion has not come in (Art 32, 34). */
export function openConsultations({ consultations }: CaseFacts): readonly Consultation[] {
  return consultations.filter(({ opinionOn }) => opinionOn === null);
}

/** Those of them that are waited for: not what an earlier answer was given without. */
export function awaitedConsultations(facts: CaseFacts): readonly Consultation[] {
  return openConsultations(facts).filter(({ passedOver }) => !passedOver);
}

/** Whether the applicant's time for a correction has run out: the day is later than the one the notice gave (Art 30). */
export function isCorrectionOver({ correction }: CaseFacts, { on }: Moment): boolean {
  return correction !== null && on > correction.correctBy;
}

/**
 * Whether the time for payment has run out: 20 working days after the notice's receipt (109号, DOMAIN.md §3). While that
 * isn't known, no payment is late.
 */
export function isPaymentOver({ fee }: CaseFacts, { on, calendar }: Moment): boolean {
  const receivedOn = fee?.receivedOn ?? null;
  return receivedOn !== null && on > addWorkingDays(calendar, receivedOn, 20).date;
}

/**
 * Whether an opinion need not be waited for any longer: it is in, or 15 working days after the addressee's receipt are
 * over. Then a silent third party has not consented and the agency decides (Art 32), a silent agency has (Art 34).
 */
export function isConsultationOver(
  consultation: Pick<Consultation, "receivedOn" | "opinionOn"> & Partial<Pick<Consultation, "passedOver">>,
  { on, calendar }: Moment,
): boolean {
  if (consultation.opinionOn !== null || consultation.passedOver) return true;
  return consultation.receivedOn !== null && on > addWorkingDays(calendar, consultation.receivedOn, 15).date;
}

/** The third parties that were asked and have not consented: by their answer, or by their silence (Art 32). */
export function withoutConsent({ consultations }: CaseFacts, moment: Moment): readonly Consultation[] {
  return consultations.filter(
    (one) => one.whom === "THIRD_PARTY" && one.consents !== true && isConsultationOver(one, moment),
  );
}

/**
 * The third parties that objected and were not told that their information is disclosed all the same, and why: the agency
 * tells them in writing (Art 32).
 */
export function untoldObjectors(facts: CaseFacts): readonly Consultation[] {
  if (!disclosesWhole(facts)) return [];
  return facts.consultations.filter(
    ({ whom, consents, toldOn }) => whom === "THIRD_PARTY" && consents === false && toldOn === null,
  );
}

/**
 * The consultations whose receipt isn't entered and may have been on a day: also of one whose opinion is in, as the proof of
 * its letter's receipt may come after it, and 15 working days from then the clock runs again (Art 32, 34; DOMAIN.md §1.5.3).
 */
export function unreceivedConsultations({ consultations }: CaseFacts, { on }: Moment): readonly Consultation[] {
  return consultations.filter(
    ({ receivedOn, opinionOn }) => receivedOn === null && (opinionOn === null || on <= opinionOn),
  );
}

/** Whether the receipt of a fee notice isn't entered and may have been on a day: no later than the fee was wholly paid. */
export function isFeeNoticeUnreceived({ fee }: CaseFacts, { on }: Moment): boolean {
  return fee !== null && fee.receivedOn === null && (fee.paidOn === null || on <= fee.paidOn);
}

/** Whether no consultation of the case need be waited for. */
export function areConsultationsOver({ consultations }: CaseFacts, moment: Moment): boolean {
  return consultations.every((consultation) => isConsultationOver(consultation, moment));
}
