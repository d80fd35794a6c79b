import type { Label } from "../../label.js";
import type { PlainDate } from "../../shared/plain-date.js";
import type { Delivery, Ledger } from "../ledger/events.js";
import { eventsOf, firstOf } from "./events-of.js";
import type { DeadlineSettings } from "./settings.js";

/** When and how the duty to reply was met (DOMAIN.md §1.5.3, §8.5). */
export interface DutyMet {
  readonly on: PlainDate;
  readonly delivery: Delivery;
  readonly basis: Label;
}

const bases: Readonly<Record<Delivery, Label>> = {
  DIRECT: { en: "day on which the applicant signed for it", zh: "申请人签收之日" },
  ENTRUSTED: { en: "day on which the applicant signed for it", zh: "申请人签收之日" },
  POST: { en: "day of hand-over to the postal enterprise", zh: "交邮之日" },
  ELECTRONIC: { en: "day in the system's log", zh: "系统日志记载之日" },
};

/**
 * The earliest day on which an answer met the duty; null when none has. By post it is the day of hand-over (交邮之日),
 * handed over directly or by an entrusted agency the day of the signature (DOMAIN.md §8.5).
 * A delivery without dispatch is one over the counter.
 */
export function dutyMet(ledger: Ledger, settings: DeadlineSettings): DutyMet | null {
  let met: DutyMet | null = null;
  const consider = (on: PlainDate | undefined, delivery: Delivery) => {
    if (on !== undefined && (met === null || on < met.on)) met = { on, delivery, basis: bases[delivery] };
  };
  const dispatches = eventsOf(ledger, "dispatched");
  for (const { on, data } of dispatches) {
    const atDispatch =
      data.delivery === "POST" || (data.delivery === "ELECTRONIC" && settings.electronicMetOn === "DISPATCH");
    const day = atDispatch ? on : firstOf(ledger, "delivered", (event) => event.on >= on)?.on;
    consider(day, data.delivery);
  }
  if (dispatches.length === 0) consider(firstOf(ledger, "delivered")?.on, "DIRECT");
  return met;
}
