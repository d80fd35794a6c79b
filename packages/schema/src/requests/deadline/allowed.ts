import type { PlainDate } from "../../shared/plain-date.js";
import type { Calendar } from "../../shared/working-days.js";
import { articles } from "../articles.js";
import { type AvailableAction, actionsIn } from "../ledger/available-actions.js";
import { challengedOn, isAnotherOn, isChallenged } from "../ledger/challenge.js";
import type { CaseEvent, EventKind, Ledger } from "../ledger/events.js";
import { foldCase } from "../ledger/fold.js";
import { caseGuards } from "../ledger/guards/case-guards.js";
import { type LateActCode, nextOf, type Reason, type Refusal, refusalOf } from "../ledger/refusal.js";
import { deadlineOf } from "./deadline-of.js";
import { type DeadlineSettings, defaultDeadlineSettings } from "./settings.js";

/** What moves a period only while it runs (条例 Art 30, 33, 35; 109号: "inside the period", DOMAIN.md §3). */
const tooLate: { readonly [Kind in EventKind]?: Reason & { readonly code: LateActCode } } = {
  extended: {
    code: "EXTENSION_IN_TIME",
    label: {
      en: "An extension is given before the period for the reply has run out.",
      zh: "延期须在答复期限届满前作出。",
    },
    article: articles.reply,
  },
  delayed: {
    code: "DELAY_IN_TIME",
    label: {
      en: "A delay is fixed before the period for the reply has run out.",
      zh: "合理延迟须在答复期限届满前确定并告知。",
    },
    article: articles.delay,
  },
  correctionAsked: {
    code: "CORRECTION_NOTICE_IN_TIME",
    label: {
      en: "A correction is asked for before the period for the reply has run out.",
      zh: "补正告知须在答复期限届满前作出。",
    },
    article: articles.correction,
  },
  feeNoticed: {
    code: "FEE_NOTICE_IN_TIME",
    label: {
      en: "A fee is noticed before the period for the reply has run out.",
      zh: "收费通知须在答复期限届满前发出。",
    },
    article: articles.fee,
  },
};

/** What gives more time, and nothing where no period runs: unconfirmed, waited for, or lapsed. */
const moreTime: ReadonlySet<EventKind> = new Set(["extended", "delayed"]);

const noPeriod: Reason & { readonly code: LateActCode } = {
  code: "PERIOD_RUNS",
  label: {
    en: "No period for the reply runs: there is nothing to give more time to.",
    zh: "答复期限当前不在计算之中，不存在延长。",
  },
  article: articles.reply,
};

const remedyTooEarly: Reason = {
  code: "ANSWERED_OR_OVERDUE",
  label: caseGuards.ANSWERED_OR_OVERDUE.label,
  article: caseGuards.ANSWERED_OR_OVERDUE.article,
};

/**
 * Why a case doesn't take an event, its deadline considered; null when it does.
 *
 * - An extension, a delay, a notice of correction or of a fee moves a period that runs (条例 Art 30, 33, 35; 109号): one
 *   that has run out isn't revived, unless `lateActs` is configured so. A notice of correction that is only later than
 *   its 7 working days counts, and is shown as a finding (`findingsOf`).
 * - More time is given to a period that runs, and to no other.
 * - A remedy against the failure to reply (DOMAIN.md §1.8) is sought once the period has run out.
 */
export function refusalIn(
  ledger: Ledger,
  event: CaseEvent,
  calendar: Calendar,
  settings: DeadlineSettings = defaultDeadlineSettings,
): Refusal | null {
  const reckoning = { calendar, settings };
  const refusal = refusalOf(ledger, event, calendar) ?? untimely(ledger, event, event.on, reckoning);
  if (!refusal) return null;
  const possible = actionsOf(ledger, event.recordedAt.slice(0, 10) as PlainDate, calendar, settings);
  return { ...refusal, possible, next: nextOf(possible) };
}

/** The actions that a case as it stands takes when they are dated a day, its deadline considered: see `availableActions`. */
export function actionsOf(
  ledger: Ledger,
  on: PlainDate,
  calendar: Calendar,
  settings: DeadlineSettings = defaultDeadlineSettings,
): readonly AvailableAction[] {
  const possible = actionsIn(foldCase(ledger), { on, calendar });
  return possible.filter((action) => untimely(ledger, action, on, { calendar, settings }) === null);
}

/** An event that is to be entered, or an action that is offered. */
type Asked = Pick<CaseEvent, "kind"> & Partial<Pick<CaseEvent, "data"> & Pick<AvailableAction, "choices">>;

interface Reckoning {
  readonly calendar: Calendar;
  readonly settings: DeadlineSettings;
}

/** What is wrong with the day of an event that the state of the case allows. */
function untimely(ledger: Ledger, asked: Asked, on: PlainDate, { calendar, settings }: Reckoning): Reason | null {
  const { kind } = asked;
  const dueOn = () => deadlineOf(ledger, calendar, on, settings).dueOn;
  const isOver = () => on > (dueOn() ?? on);
  const late = tooLate[kind];
  if (moreTime.has(kind) && dueOn() === null) return noPeriod;
  if (late) return settings.lateActs === "VOID" && isOver() ? late : null;
  if (kind !== "reviewFiled" && kind !== "sued") return null;
  const state = foldCase(ledger);
  const isGoingOn = isChallenged(state) && (goesOn(asked) || !isAnotherOn(state, on));
  return challengedOn(state, on).answered || isGoingOn || isOver() ? null : remedyTooEarly;
}

/** Whether a suit goes on with a proceeding, or may. */
function goesOn({ data, choices = [] }: Asked): boolean {
  if (data) return "proceeding" in data || ("afterReview" in data && data.afterReview);
  return choices.some(({ field, oneOf }) => field === "proceeding" || oneOf?.includes("true"));
}
