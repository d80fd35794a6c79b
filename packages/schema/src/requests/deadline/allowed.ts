import type { PlainDate } from "../../shared/plain-date.js";
import type { Calendar } from "../../shared/working-days.js";
import { articles } from "../articles.js";
import { type AvailableAction, actionsIn } from "../ledger/available-actions.js";
import type { CaseEvent, Ledger } from "../ledger/events.js";
import { foldCase } from "../ledger/fold.js";
import { nextOf, type Reason, type Refusal, refusalOf } from "../ledger/refusal.js";
import { deadlineOf } from "./deadline-of.js";
import { type DeadlineSettings, defaultDeadlineSettings } from "./settings.js";

const extensionTooLate: Reason = {
  code: "EXTENSION_IN_TIME",
  label: {
    en: "An extension is given before the period for the reply has run out.",
    zh: "延期须在答复期限届满前作出。",
  },
  article: articles.reply,
};

/**
 * Why a case doesn't take an event, its deadline considered; null when it does. An extension lengthens a period that
 * runs (条例 Art 33): one that has run out isn't revived, unless `lateActs` is configured so.
 */
export function refusalIn(
  ledger: Ledger,
  event: CaseEvent,
  calendar: Calendar,
  settings: DeadlineSettings = defaultDeadlineSettings,
): Refusal | null {
  const refusal = refusalOf(ledger, event, calendar);
  const tooLate = event.kind === "extended" && isPeriodOver(ledger, event.on, calendar, settings);
  if (!refusal && !tooLate) return null;
  const today = event.recordedAt.slice(0, 10) as PlainDate;
  const possible = actionsOf(ledger, today, calendar, settings);
  return { ...(refusal ?? extensionTooLate), possible, next: nextOf(possible) };
}

/** The actions that a case allows on a day, its deadline considered. */
export function actionsOf(
  ledger: Ledger,
  today: PlainDate,
  calendar: Calendar,
  settings: DeadlineSettings = defaultDeadlineSettings,
): readonly AvailableAction[] {
  const possible = actionsIn(foldCase(ledger), { on: today, calendar });
  if (possible.every(({ kind }) => kind !== "extended") || !isPeriodOver(ledger, today, calendar, settings)) {
    return possible;
  }
  return possible.filter(({ kind }) => kind !== "extended");
}

function isPeriodOver(ledger: Ledger, on: PlainDate, calendar: Calendar, settings: DeadlineSettings): boolean {
  if (settings.lateActs === "COUNT") return false;
  const { dueOn } = deadlineOf(ledger, calendar, on, settings);
  return dueOn !== null && on > dueOn;
}
