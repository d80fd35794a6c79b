import type { Label } from "../../label.js";
import type { PlainDate } from "../../shared/plain-date.js";
import type { Calendar } from "../../shared/working-days.js";
import type { CaseState } from "./case-state.js";
import { type Choice, choicesOf, oneOf } from "./choices.js";
import { eventKinds, eventLabels } from "./event-labels.js";
import type { EventKind, Ledger } from "./events.js";
import { foldCase } from "./fold.js";
import { caseGuards } from "./guards/case-guards.js";
import { isAfterCause } from "./guards/not-before.js";
import { actionOf, isPlaced } from "./machine.js";
import type { Moment } from "./outstanding.js";
import { mayName, mustName, type ProceedingKind, proceedingsOf, seenFrom } from "./proceedings.js";

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
  return eventKinds.flatMap((kind) =>
    mayName(kind) ? ofProceedings(state, kind, moment) : possible(state, kind, moment),
  );
}

/**
 * What goes on with a proceeding is offered as it is possible for the last one, or else for one before it. Its place is a
 * choice where another one can go on in the same way, or the last can't.
 */
function ofProceedings(state: CaseState, kind: ProceedingKind, moment: Moment): readonly AvailableAction[] {
  const last = possible(state, kind, moment);
  if (state.earlierProceedings.length === 0) return last;
  const each = proceedingsOf(state).map((_, at) => possible(seenFrom(state, at + 1), kind, moment)[0]);
  if (kind === "sued" && mustName(state, { kind, data: { afterReview: true } })) return suits(last, each);
  const action = last[0] ?? each.findLast((one) => one !== undefined);
  if (!action) return [];
  const places = each.flatMap((one, at) => (one && isSame(one.choices, action.choices) ? [String(at + 1)] : []));
  const isOnly = last[0] !== undefined && places.every((place) => place === String(each.length));
  return isOnly ? last : [{ ...action, choices: [...action.choices, oneOf("proceeding", places)] }];
}

/** Where a suit could go on with several proceedings it says with which; one without reconsideration is offered beside. */
function suits(
  last: readonly AvailableAction[],
  each: readonly (AvailableAction | undefined)[],
): readonly AvailableAction[] {
  const says = (value: string, one: AvailableAction | undefined) =>
    one?.choices.some(({ field, oneOf: some }) => field === "afterReview" && some?.includes(value)) === true;
  const direct = last
    .filter((one) => says("false", one))
    .map((one) => ({ ...one, choices: [oneOf("afterReview", ["false"])] }));
  const places = each.flatMap((one, at) => (says("true", one) ? [String(at + 1)] : []));
  const after = each.find((one) => says("true", one));
  const choices = [oneOf("afterReview", ["true"]), oneOf("proceeding", places)];
  return after ? [...direct, { ...after, choices }] : direct;
}

function isSame(one: readonly Choice[], other: readonly Choice[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function possible(state: CaseState, kind: EventKind, moment: Moment): readonly AvailableAction[] {
  return isPossible(state, kind, moment) ? available(state, kind, moment) : [];
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
