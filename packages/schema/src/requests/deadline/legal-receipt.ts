import type { Label } from "../../label.js";
import type { PlainDate } from "../../shared/plain-date.js";
import type { CaseEvent, Channel, Ledger } from "../ledger/events.js";
import { firstOf } from "./events-of.js";

/** The day from which the law counts, and what it rests on (条例 Art 31, DOMAIN.md §1.5.2). */
export interface LegalReceipt {
  readonly on: PlainDate;
  /** Null where only the record of the request says the day (`deadlineOfRecord`). */
  readonly channel: Channel | null;
  readonly basis: Label;
  /** Why the agency stated this day in place of the one that the channel gives (DOMAIN.md §1.5.2); null where it didn't. */
  readonly stated: string | null;
  readonly reason: null;
}

/** No legal receipt yet: nothing came in, or both sides have yet to confirm. */
export interface NoLegalReceipt {
  readonly on: null;
  readonly channel: Channel | null;
  readonly basis: Label;
  readonly reason: "NOT_RECEIVED" | "AWAITING_CONFIRMATION";
}

/** What makes the day, by channel. ORAL as in person: the work agency writes the form for the applicant (Art 29, 31). */
const bases: Readonly<Record<Channel, Label>> = {
  IN_PERSON: { en: "day of submission in person", zh: "当面提交之日" },
  POST_SIGNED: { en: "day on which the agency signed for the post", zh: "行政机关签收之日" },
  POST_ORDINARY: { en: "day of confirmation with the applicant", zh: "与申请人确认之日" },
  INTERNET: { en: "day on which both sides confirmed", zh: "双方确认之日" },
  FAX: { en: "day on which both sides confirmed", zh: "双方确认之日" },
  ORAL: { en: "day on which the form was filled in for the applicant", zh: "代为填写申请之日" },
};

const needConfirmation: ReadonlySet<Channel> = new Set(["POST_ORDINARY", "INTERNET", "FAX"]);
const notReceived: Label = { en: "no application was received", zh: "尚未收到申请" };
const unconfirmed: Label = { en: "confirmation with the applicant is outstanding", zh: "尚未与申请人确认" };

/**
 * The legal receipt date by channel (条例 Art 31). In person, orally and by signed post it is the day itself; by ordinary
 * post, internet and fax the day of confirmation, which can't lie before the arrival: an earlier one doesn't count.
 * A day that the agency stated with its reason takes the place of either; the one that was entered last (DOMAIN.md §1.5.2).
 */
export function legalReceipt(ledger: Ledger): LegalReceipt | NoLegalReceipt {
  const received = firstOf(ledger, "received");
  if (!received) return { on: null, channel: null, basis: notReceived, reason: "NOT_RECEIVED" };
  const { channel } = received.data;
  const stated = ledger.findLast((event): event is CaseEvent<"receiptDayStated"> => event.kind === "receiptDayStated");
  if (stated) return statedReceipt({ on: stated.on, channel, reason: null }, stated.data.reason);
  const on = needConfirmation.has(channel) ? confirmationOf(ledger, received)?.on : received.on;
  if (on === undefined) return { on: null, channel, basis: unconfirmed, reason: "AWAITING_CONFIRMATION" };
  return { on, channel, basis: bases[channel], stated: null, reason: null };
}

/** A receipt on the day that the agency stated, for this reason. */
export function statedReceipt(receipt: Pick<LegalReceipt, "on" | "channel" | "reason">, stated: string): LegalReceipt {
  return { ...receipt, stated, basis: { en: `stated by the agency: ${stated}`, zh: `经认定：${stated}` } };
}

function confirmationOf(ledger: Ledger, received: CaseEvent<"received">): CaseEvent<"confirmed"> | null {
  return firstOf(ledger, "confirmed", (event) => event.on >= received.on);
}
