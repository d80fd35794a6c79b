import type { CaseStatus } from "../ledger/states.js";
import type { DueCases, Reminder } from "./reminders.js";

/** A case as a message outside the house tells it: nothing of the applicant, and no clerk's name. */
export interface MessageCase {
  /** Id of its request. */
  readonly id: string;
  readonly registrationNumber: string | null;
  readonly status: CaseStatus;
  /** Last lawful day for the reply, `YYYY-MM-DD` in Asia/Shanghai. */
  readonly dueOn: string | null;
  /** Working days; negative when it is overdue. */
  readonly daysLeft: number | null;
  readonly provisional: boolean;
  readonly assigned: boolean;
  /** Whether anything is entered in its ledger; without, `dueOn` is reckoned from its record. */
  readonly entered: boolean;
}

/** What is told of the cases of a region on a day. */
export interface ReminderMessage {
  readonly region: string;
  readonly asOf: string;
  /** Working days within which a case is due soon. */
  readonly soonDays: number;
  readonly overdue: readonly MessageCase[];
  readonly dueSoon: readonly MessageCase[];
  /** How many open cases have no handler. */
  readonly withoutOwner: number;
  /** Whether every source was heard, and every open request looked at. */
  readonly complete: boolean;
}

/** The message about the cases of a region. */
export function reminderMessage(
  { region, asOf, cases, more, leftOut, coverage }: DueCases,
  soonDays: number,
): ReminderMessage {
  const those = (reason: Reminder["reasons"][number]) => cases.filter(({ reasons }) => reasons.includes(reason));
  return {
    ...{ region, asOf, soonDays },
    overdue: those("OVERDUE").map(told),
    dueSoon: those("DUE_SOON").map(told),
    withoutOwner: those("WITHOUT_OWNER").length,
    complete: !more && leftOut === 0 && coverage.sources.every(({ state }) => state === "ANSWERED"),
  };
}

function told({ id, entered, state, deadline: { dueOn, daysLeft, provisional } }: Reminder): MessageCase {
  const { registrationNumber, status, handler } = state;
  return { id, registrationNumber, status, dueOn, daysLeft, provisional, assigned: handler !== null, entered };
}
