import type { PlainDate } from "../../shared/plain-date.js";
import type { Calendar } from "../../shared/working-days.js";
import type { Ledger } from "../ledger/events.js";
import { deadlineOf } from "./deadline-of.js";
import type { DeadlineSettings } from "./settings.js";

/** What came after the due day that an extension moved: its own day, or only the day on which it was entered. */
export type LateExtension = "GIVEN" | "ENTERED";

/**
 * The extensions that came late, in the order of the ledger (条例 Art 33): given after the day that was due before them, which
 * only `lateActs: COUNT` takes; or dated before it, and entered after it. Where no period ran, nothing was due.
 */
export function lateExtensions(
  ledger: Ledger,
  calendar: Calendar,
  settings: DeadlineSettings,
): readonly LateExtension[] {
  return ledger.flatMap(({ kind, on, recordedAt, repeats }, at) => {
    if (kind !== "extended") return [];
    const { dueOn } = deadlineOf(ledger.slice(0, at), calendar, on, settings);
    if (dueOn === null) return [];
    if (on > dueOn) return ["GIVEN"];
    // What is repeated of the case that this one came of was entered there.
    return ((repeats?.recordedAt ?? recordedAt).slice(0, 10) as PlainDate) > dueOn ? ["ENTERED"] : [];
  });
}
