import type { Label } from "../../label.js";
import type { PlainDate } from "../../shared/plain-date.js";
import { type Outcome, outcomes } from "../answer/outcomes.js";
import type { Deadline, NoDeadline } from "../deadline/deadline.js";
import type { CaseState } from "../ledger/case-state.js";
import type { Ledger } from "../ledger/events.js";
import type { CaseStatus } from "../ledger/states.js";

/**
 * A request that came of another one, as its applicant follows it. They are the applicants of the first one, form and
 * all, and have proved it by its number, code and name: so they are told the code of what became of it as well, which they
 * would have to wait for until the next receipt is issued (登记回执), where one is. It opens nothing else to them.
 */
export interface ProgressSuccessor {
  readonly registrationNumber: string;
  readonly queryCode: string;
}

/** How a request stands, as its applicant sees it. A day is null until it happened. */
export interface Progress {
  readonly registrationNumber: string;
  readonly status: CaseStatus;
  /** The legal day of receipt (条例 Art 31). */
  readonly receivedOn: PlainDate | null;
  readonly registeredOn: PlainDate | null;
  readonly correctionAskedOn: PlainDate | null;
  readonly correctBy: PlainDate | null;
  readonly correctedOn: PlainDate | null;
  /** Day of the last extension (Art 33). */
  readonly extendedOn: PlainDate | null;
  /** Working days of all extensions. */
  readonly extensionDays: number;
  readonly dueOn: PlainDate | null;
  /** The calendar of that day isn't published yet. */
  readonly provisional: boolean;
  /** Day on which the answer was first sent out; of one that was given anew, the later one's. */
  readonly answeredOn: PlainDate | null;
  /** Day on which the case was closed, by its answer or otherwise; null again while it is answered anew. */
  readonly closedOn: PlainDate | null;
  /** How it was answered; null before the answer was sent out, signed or not. */
  readonly outcome: Label | null;
  readonly reply: string | null;
  /** The agency that it was transferred to; null of one that wasn't. */
  readonly transferredTo: string | null;
  /** What came of it, by a split or a transfer, as far as that is kept here. */
  readonly successors: readonly ProgressSuccessor[];
}

/** What an applicant sees of a case. What is still within the agency (drafts, gates, a letter signed but not sent) is not in it. */
export function progressOf(
  state: CaseState,
  ledger: Ledger,
  deadline: Deadline | NoDeadline,
  reply: string | null,
  successors: readonly ProgressSuccessor[],
): Progress {
  const { correction, answers } = state;
  const given = givenAnswer(state);
  const closedOn = answers.length === 0 ? state.closedOn : state.dispatchedOn;
  return {
    registrationNumber: state.registrationNumber ?? "",
    status: state.status,
    receivedOn: state.receivedOn,
    registeredOn: state.registeredOn,
    correctionAskedOn: correction?.askedOn ?? null,
    correctBy: correction?.correctBy ?? null,
    correctedOn: correction?.correctedOn ?? null,
    extendedOn: ledger.findLast(({ kind }) => kind === "extended")?.on ?? null,
    extensionDays: state.extensionDays,
    dueOn: deadline.dueOn,
    provisional: deadline.dueOn !== null && deadline.provisional,
    answeredOn: given?.dispatchedOn ?? null,
    closedOn,
    outcome: given ? outcomeLabel(given.outcome) : closedOn === null ? null : outcomeLabel(state.outcome),
    reply: given ? reply : null,
    transferredTo: state.transferredTo,
    successors,
  };
}

/**
 * The answer that the applicant has: the last one that was sent out. While a request is answered anew that is the earlier
 * answer. Null before the first.
 */
export function givenAnswer(state: CaseState): Pick<CaseState, "outcome" | "letter" | "dispatchedOn"> | null {
  return state.dispatchedOn === null ? (state.answers.at(-1) ?? null) : state;
}

function outcomeLabel(outcome: string | null): Label | null {
  return outcome === null ? null : outcomes[outcome as Outcome].label;
}
