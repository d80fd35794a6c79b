import type { Row } from "../../source.js";
import type { CaseFacts } from "../ledger/case-state.js";
import { recordOfCase } from "./record-of-case.js";

/** What of a record Table 3 counts, and a ledger tells too. */
export const comparedFields = ["receivedOn", "closedOn", "outcome"] as const;

/** What the record of a request and the ledger of its case say differently. */
export interface RecordDifference {
  readonly field: (typeof comparedFields)[number];
  /** Null where the record has none. */
  readonly record: string | null;
  /** Null where the ledger tells none: of an open case the end, of one that became another all of it. */
  readonly ledger: string | null;
}

/** Where the record of a request doesn't say what its ledger comes to; a field that its source doesn't map says nothing. */
export function recordDiffers(record: Row, facts: CaseFacts): readonly RecordDifference[] {
  const told: Readonly<Record<string, unknown>> = { closedOn: null, outcome: null, ...recordOfCase(facts) };
  return comparedFields.flatMap((field) => {
    // A code that isn't mapped says nothing either; it is a finding of its source. Nor does a ledger that has no day of receipt yet.
    if (record[field] === undefined || record[field] === "UNKNOWN" || told[field] === undefined) return [];
    const [held, ledger] = [textOf(record[field]), textOf(told[field])];
    return held === ledger ? [] : [{ field, record: held, ledger }];
  });
}

const textOf = (value: unknown) => (value === null || value === undefined ? null : String(value));
