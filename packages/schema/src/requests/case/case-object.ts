import type { Context } from "../../context.js";
import { KeyRequiredError, NotPermittedError } from "../../errors.js";
import type { LedgerEntry } from "../../ledgers.js";
import { chinaCalendar } from "../../shared/china-calendar.js";
import { plainDate } from "../../shared/plain-date.js";
import type { Row } from "../../source.js";
import type { CaseState } from "../ledger/case-state.js";
import type { Ledger } from "../ledger/events.js";
import { foldCase } from "../ledger/fold.js";
import type { Moment } from "../ledger/outstanding.js";
import { caseLedger } from "./case-ledger.js";
import { loadEntries } from "./entry-loader.js";

/** A case as resolvers see it: its entries, and what they come to. */
export interface CaseObject {
  /** Id of its request. */
  readonly id: string;
  readonly region: string;
  readonly entries: readonly LedgerEntry[];
  readonly ledger: Ledger;
  readonly state: CaseState;
  readonly moment: Moment;
}

/** The case of entries as it stands today; null where nothing was entered. */
export function caseOf({ id, region }: Row, entries: readonly LedgerEntry[], context: Context): CaseObject | null {
  if (entries.length === 0) return null;
  const ledger = caseLedger(entries);
  return { id, region: String(region), entries, ledger, state: foldCase(ledger), moment: momentOf(context) };
}

/** Today, and the calendar that cases are reckoned by. */
export function momentOf({ today }: Context): Moment {
  return { on: plainDate(today), calendar: chinaCalendar };
}

/** The case of a request, for those who handle cases in its region. @throws KeyRequiredError, NotPermittedError */
export async function readCase(row: Row, context: Context): Promise<CaseObject | null> {
  const region = String(row.region);
  requireKeyOf(region, context);
  return caseOf(row, await loadEntries(region, row.id, context), context);
}

/** Cases are read with a key of their region, of any role. @throws KeyRequiredError, NotPermittedError */
export function requireKeyOf(region: string, { viewer }: Context): void {
  if (!viewer) throw new KeyRequiredError();
  if (!viewer.regions.includes(region)) throw new NotPermittedError({ key: viewer.label, region });
}
