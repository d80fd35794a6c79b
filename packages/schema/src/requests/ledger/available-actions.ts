import type { Label } from "../../label.js";
import type { PlainDate } from "../../shared/plain-date.js";
import type { Calendar } from "../../shared/working-days.js";
import type { CaseState } from "./case-state.js";
import { isNewlyChallengeable } from "./challenge.js";
import { type Choice, choicesOf, oneOf } from "./choices.js";
import { eventKinds, eventLabels } from "./event-labels.js";
import type { EventKind, Ledger } from "./events.js";
import { foldCase } from "./fold.js";
import { caseGuards } from "./guards/case-guards.js";
import { isAfterCause } from "./guards/not-before.js";
import { actionOf, isPlaced } from "./machine.js";
import type { Moment } from "./outstanding.js";
import { mayName, type ProceedingKind, proceedingsOf, seenFrom } from "./proceedings.js";

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
 * What goes on with a proceeding is offered as it is possible for each of them, with their places as a choice, but where only
 * the last one can: that one needs no name. A suit without reconsideration that begins a proceeding is offered beside them.
 */
function ofProceedings(state: CaseState, kind: ProceedingKind, moment: Moment): readonly AvailableAction[] {
  if (state.earlierProceedings.length === 0) return possible(state, kind, moment);
  const each = proceedingsOf(state).map((_, at) => possible(seenFrom(state, at + 1), kind, moment)[0]);
  const named = groupsOf(each.flatMap((action, at) => (action ? waysOf(action, at + 1) : [])));
  const isLastOnly = named.length === 1 && named[0]?.places.every((place) => place === each.length);
  const goingOn = named.map(({ action, places }) => (isLastOnly ? action : withPlaces(action, places)));
  return kind === "sued" ? [...begun(state, moment), ...goingOn] : goingOn;
}

/** An action, and the proceedings with which it goes on. */
interface Way {
  readonly action: AvailableAction;
  readonly places: readonly number[];
}

/** An action by each thing that it may say: of a suit, whether reconsideration came first. */
function waysOf(action: AvailableAction, place: number): readonly Way[] {
  const [said] = action.choices;
  if (action.kind !== "sued" || !said?.oneOf) return [{ action, places: [place] }];
  return said.oneOf.map((value) => ({ action: { ...action, choices: [oneOf(said.field, [value])] }, places: [place] }));
}

/** The same ways of several proceedings as one. */
function groupsOf(ways: readonly Way[]): readonly Way[] {
  const groups = new Map<string, Way>();
  for (const { action, places } of ways) {
    const key = JSON.stringify(action.choices);
    groups.set(key, { action, places: [...(groups.get(key)?.places ?? []), ...places] });
  }
  return [...groups.values()];
}

function withPlaces(action: AvailableAction, places: readonly number[]): AvailableAction {
  return { ...action, choices: [...action.choices, oneOf("proceeding", places.map(String))] };
}

/** A suit without reconsideration about what no proceeding is about yet. */
function begun(state: CaseState, moment: Moment): readonly AvailableAction[] {
  if (!isNewlyChallengeable(state, moment)) return [];
  return possible(state, "sued", moment).map((action) => ({ ...action, choices: [oneOf("afterReview", ["false"])] }));
}

function possible(state: CaseState, kind: EventKind, moment: Moment): readonly AvailableAction[] {
  return isPossible(state, kind, moment) ? available(state, kind, moment) : [];
}

function isPossible(state: CaseState, kind: EventKind, moment: Moment): boolean {
  return (
    isPlaced(state, { kind, on: moment.on }) &&
    actionOf(kind).needs.every((name) => caseGuards[name].holds(state, moment))
  );
}

/** Of what answers a consultation it is asked for each of them; of all else, whether the day is late enough. */
function available(state: CaseState, kind: EventKind, moment: Moment): readonly AvailableAction[] {
  const choices = choicesOf(state, kind, moment);
  const isTooEarly = choices.some(({ field }) => field === "id" && kind !== "consulted")
    ? choices.some(({ oneOf }) => oneOf?.length === 0)
    : !isAfterCause(state, { kind }, moment.on);
  return isTooEarly ? [] : [{ kind, label: eventLabels[kind], article: actionOf(kind).article, choices }];
}
