import { CaseRefusedError } from "../../errors.js";
import { type PlainDate, startOfDay } from "../../shared/plain-date.js";
import { refusalIn } from "../deadline/allowed.js";
import type { CaseEvent, EventKind, Ledger } from "../ledger/events.js";
import type { Moment } from "../ledger/outstanding.js";
import type { Refusal } from "../ledger/refusal.js";
import type { Said } from "./case-ledger.js";
import type { Reckoning } from "./reckoning.js";

/** An event that is about to be entered. */
export interface NextEvent extends Pick<Said, "data" | "evidence"> {
  readonly kind: EventKind;
  readonly on: PlainDate;
}

/** A ledger with one more event, entered today. @throws CaseRefusedError when the case doesn't take it */
export function withEvent(
  ledger: Ledger,
  { kind, on, data, evidence }: NextEvent,
  { on: today, calendar, settings }: Moment & Reckoning,
): Ledger {
  const last = ledger.at(-1)?.recordedAt;
  const start = startOfDay(today);
  // The ledgers say when it is entered; until then it is entered today, after all others.
  const recordedAt = last !== undefined && last > start ? last : start;
  const event = { kind, on, recordedAt, by: "", evidence, data } as unknown as CaseEvent;
  const refusal = refusalIn(ledger, event, calendar, settings);
  if (refusal) throw refused(refusal);
  return [...ledger, event];
}

function refused({ label, article, next }: Refusal): CaseRefusedError {
  const why = article
    ? { en: `${label.en.replace(/\.$/, "")} (${article.en})`, zh: `${label.zh.replace(/。$/, "")}（${article.zh}）` }
    : label;
  return new CaseRefusedError({ why, next });
}
