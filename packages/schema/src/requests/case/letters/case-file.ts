import type { Context } from "../../../context.js";
import type { LedgerEntry } from "../../../ledgers.js";
import type { Row } from "../../../source.js";
import { type AnsweringBody, bodyFor } from "../../answer/bodies.js";
import type { CaseState } from "../../ledger/case-state.js";
import type { Ledger } from "../../ledger/events.js";
import { foldCase } from "../../ledger/fold.js";
import type { ApplicationForm } from "../../ledger/intake/application.js";
import { caseLedger } from "../case-ledger.js";
import { loadEnclosure } from "./enclosure-loader.js";

/** What the letters of a case are composed from, besides what a caller adds. */
export interface CaseFile {
  readonly id: string;
  readonly region: string;
  readonly record: Row;
  /** The application as it came in; null where it isn't kept at home. */
  readonly application: ApplicationForm | null;
  readonly entries: readonly LedgerEntry[];
  readonly ledger: Ledger;
  readonly state: CaseState;
  /** The body that answers; null where none is configured. */
  readonly body: AnsweringBody | null;
  /** With the registration number it lets the applicant follow the case. */
  readonly queryCode: string;
}

/** The file of a case, from the record of its request and the entries of its ledger. */
export async function readFile(record: Row, entries: readonly LedgerEntry[], context: Context): Promise<CaseFile> {
  const { id } = record;
  const region = String(record.region);
  const ledger = caseLedger(entries);
  const application = await loadEnclosure(region, id, "application", context);
  return {
    id,
    region,
    record,
    application: application as ApplicationForm | null,
    entries,
    ledger,
    state: foldCase(ledger),
    body: bodyOf(record, context),
    queryCode: context.queryCode(id),
  };
}

/** The body that answers a request; null where none is configured for its agency. */
export function bodyOf(record: Row, { caseSettings }: Context): AnsweringBody | null {
  const kind = record.agencyKind == null ? null : String(record.agencyKind);
  return bodyFor(caseSettings.bodies, { region: String(record.region), kind, name: agencyName(record) });
}

/** The name of the agency whose request it is, as its source has it; null where it has none. */
export function agencyName({ agency }: Row): string | null {
  const name = (agency as Row | null | undefined)?.name;
  return typeof name === "string" ? name : null;
}
