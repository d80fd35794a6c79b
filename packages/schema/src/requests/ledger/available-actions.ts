import type { Label } from "../../label.js";
import type { PlainDate } from "../../shared/plain-date.js";
import type { Calendar } from "../../shared/working-days.js";
import type { CaseState } from "./case-state.js";
import { type Choice, choicesOf } from "./choices.js";
import { eventKinds, eventLabels } from "./event-labels.js";
import type { EventKind, Ledger } from "./events.js";
import { foldCase } from "./fold.js";
import { caseGuards } from "./guards/case-guards.js";
import { isAfterCause } from "./guards/not-before.js";
import { actionOf, isPlaced } from "./machine.js";
import type { Moment } from "./outstanding.js";

/** An action that is possible now. */
export interface AvailableAction {
  readonly kind: EventKind;
  readonly label: Label;
  /** The provision behind it; null where there is none. */
  readonly article: Label | null;
  readonly choices: readonly Choice[];
}

/**
 * The actions that a case as it stands allows on a day, in the order in which cases meet them: those that it would take when
 * they are dated that day, today or before, with what they say chosen so. None comes before what it follows from; when the case is
 * ended, only papers are put into its dossier. The calendar decides when a payment (109号) and an opinion (条例 Art 32, 34)
 * need not be waited for any longer.
 */
export function availableActions(ledger: Ledger, on: PlainDate, calendar: Calendar): readonly AvailableAction[] {
  return actionsIn(foldCase(ledger), { on, calendar });
}

/** As {@link availableActions}, of a case that is folded already. */
export function actionsIn(state: CaseState, moment: Moment): readonly AvailableAction[] {
  return eventKinds.flatMap((kind) => (isPossible(state, kind, moment) ? available(state, kind, moment) : []));
}

function isPossible(state: CaseState, kind: EventKind, moment: Moment): boolean {
  return isPlaced(state, kind) && actionOf(kind).needs.every((name) => caseGuards[name].holds(state, moment));
}

/** Of what answers a consultation it is asked for each of them; of all else, whether the day is late enough. */
function available(state: CaseState, kind: EventKind, moment: Moment): readonly AvailableAction[] {
  const choices = choicesOf(state, kind, moment);
  const isTooEarly = choices.some(({ field }) => field === "id" && kind !== "consulted")
    ? choices.some(({ oneOf }) => oneOf?.length === 0)
    : !isAfterCause(state, { kind }, moment.on);
  return isTooEarly ? [] : [{ kind, label: eventLabels[kind], article: actionOf(kind).article, choices }];
}
