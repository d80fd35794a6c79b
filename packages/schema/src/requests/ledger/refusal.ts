import type { Label } from "../../label.js";
import type { PlainDate } from "../../shared/plain-date.js";
import type { Calendar } from "../../shared/working-days.js";
import { type AvailableAction, actionsIn } from "./available-actions.js";
import type { CaseState } from "./case-state.js";
import { eventLabels } from "./event-labels.js";
import type { CaseEvent, EventKind, Ledger } from "./events.js";
import { foldCase } from "./fold.js";
import { type CaseGuardName, caseGuards } from "./guards/case-guards.js";
import { type EventGuardName, eventGuards, everyEvent, proceedingsNamed } from "./guards/event-guards.js";
import type { EventGuard } from "./guards/guard.js";
import { actionOf, isPlaced } from "./machine.js";
import type { Moment } from "./outstanding.js";
import { namedBy, seenFrom } from "./proceedings.js";
import { caseStates, remedyStates } from "./states.js";

/**
 * An act that comes after the period that it would move: 延期 (条例 Art 33), 延迟 (35), 补正告知 (30), 收费通知 (109号); or more
 * time where no period runs.
 */
export type LateActCode =
  | "EXTENSION_IN_TIME"
  | "DELAY_IN_TIME"
  | "CORRECTION_NOTICE_IN_TIME"
  | "FEE_NOTICE_IN_TIME"
  | "PERIOD_RUNS";

/**
 * Why an event is refused: the state doesn't allow it, the case is ended, it comes after the period, or the guard that
 * doesn't hold.
 */
export type RefusalCode = "NOT_IN_THIS_STATE" | "CASE_ENDED" | LateActCode | CaseGuardName | EventGuardName;

/** An event that is refused, why, and what would be possible. */
export interface Refusal {
  readonly code: RefusalCode;
  /** What is wrong. */
  readonly label: Label;
  /** The provision behind it; null where there is none. */
  readonly article: Label | null;
  /** What is possible on the day of entry. When the case is ended, nothing but to put papers into its dossier. */
  readonly possible: readonly AvailableAction[];
  /** The same in words. */
  readonly next: Label;
}

/** What is wrong with an event, without what would be possible. */
export type Reason = Pick<Refusal, "code" | "label" | "article">;

/** Why a case doesn't take an event; null when it does. The calendar as in `availableActions`. */
export function refusalOf(ledger: Ledger, event: CaseEvent, calendar: Calendar): Refusal | null {
  const state = foldCase(ledger);
  const reason = reasonIn(state, event, { on: event.on, calendar });
  if (!reason) return null;
  const possible = actionsIn(state, { on: dayOfEntry(state, event), calendar });
  // Papers are put into the dossier even of a case that is ended.
  const isEnded = event.kind !== "filed" && possible.every(({ kind }) => kind === "filed");
  return { ...(isEnded ? ended : reason), possible, next: nextOf(possible) };
}

/** The day on which something can be entered next: not before the last entry, even where a clock went back. */
function dayOfEntry({ lastRecordedAt }: CaseState, { recordedAt }: CaseEvent): PlainDate {
  const entered = lastRecordedAt !== null && lastRecordedAt > recordedAt ? lastRecordedAt : recordedAt;
  return entered.slice(0, 10) as PlainDate;
}

/** The rule about the case comes first, as it says most; then its state; then what the event says. */
function reasonIn(whole: CaseState, event: CaseEvent, moment: Moment): Reason | null {
  const which = proceedingsNamed.find((name) => !eventGuards[name].holds(whole, event));
  if (which) return brokenBy(which, whole, event, moment);
  const state = seenFrom(whole, namedBy(event));
  const { needs, checks, article } = actionOf(event.kind);
  const need = needs.find((name) => !caseGuards[name].holds(state, moment));
  if (need) return { code: need, label: caseGuards[need].label, article: caseGuards[need].article };
  if (!isPlaced(state, event)) {
    return { code: "NOT_IN_THIS_STATE", label: misplaced(state, event.kind), article };
  }
  const check = [...everyEvent, ...checks].find((name) => !eventGuards[name].holds(state, event, moment));
  return check ? brokenBy(check, state, event, moment) : null;
}

function brokenBy(code: EventGuardName, state: CaseState, event: CaseEvent, moment: Moment): Reason {
  const { label, article, told }: EventGuard = eventGuards[code];
  return { code, label: told?.(state, event, moment) ?? label, article };
}

const ended: Reason = {
  code: "CASE_ENDED",
  label: { en: "The case is ended.", zh: "该件已终结。" },
  article: null,
};

function misplaced({ status, remedy }: CaseState, kind: EventKind): Label {
  const about = eventLabels[kind];
  const [now, beside] = [caseStates[status].label, remedyStates[remedy].label];
  return {
    en: `"${about.en}" is not possible in the state "${now.en}"${remedy === "NONE" ? "" : `, "${beside.en}"`}.`,
    zh: `“${now.zh}”${remedy === "NONE" ? "" : `（${beside.zh}）`}状态下不能办理“${about.zh}”。`,
  };
}

/** What is possible, in words. */
export function nextOf(possible: readonly AvailableAction[]): Label {
  return {
    en: `Possible now: ${possible.map(({ label }) => label.en).join("; ")}.`,
    zh: `当前可办理：${possible.map(({ label }) => label.zh).join("、")}。`,
  };
}
