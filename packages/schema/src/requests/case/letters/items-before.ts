import type { Context } from "../../../context.js";
import { monthOf, type PlainDate } from "../../../shared/plain-date.js";
import type { Row } from "../../../source.js";
import { formOfRecord } from "../../access/form-of-record.js";
import type { Sight } from "../../access/sight.js";
import { type CountedRequest, itemsInMonth } from "../../answer/fee-month.js";
import { comparedBy } from "../../intake/enclosed-application.js";
import { type ApplicantTraits, bareIdentity, sameApplicant } from "../../ledger/duplicates/same-applicant.js";
import { foldCase } from "../../ledger/fold.js";
import type { ApplicationForm } from "../../ledger/intake/application.js";
import { caseLedger } from "../case-ledger.js";
import { agencyName, type CaseFile } from "./case-file.js";
import type { LetterDetails } from "./letter-details.js";
import { loadMonth } from "./month-on-record.js";

/** Items of an applicant in a month before a request, as the record has them. */
interface OnRecord {
  /** Those that are the applicant's for certain: by the identity document. */
  readonly counted: number;
  /** Whether there are no others that may be the applicant's too. */
  readonly certain: boolean;
}

/**
 * The details with the applicant's earlier items of the month (109号): the larger one of what is given and what is on
 * record, so that nothing on record is passed over; neither where the record can't tell and nothing is given. Below WHOLE
 * the record isn't looked at, and what is given stands: whoever tried identity numbers on forms, or counts on a notice,
 * would learn by what is missing or refused how much somebody applied for (DESIGN.md invariant 9).
 * @param sight how much of the case's application the one who asks sees
 */
export async function withItems(
  details: LetterDetails,
  file: CaseFile,
  sight: Sight,
  context: Context,
): Promise<LetterDetails> {
  const recorded = sight === "WHOLE" ? await onRecord(file, context) : null;
  const given = details.itemsBefore ?? null;
  if (recorded === null || (given === null && !recorded.certain)) return details;
  return { ...details, itemsBefore: Math.max(given ?? 0, recorded.counted) };
}

/**
 * Items that the applicant of a case had before it in the same calendar month at the same agency (109号; DOMAIN.md §3).
 * Null where it can't be told: no identity on record, not every source was heard, or there are items before it that may be
 * the applicant's, by name and telephone, as duplicate hints say, and no identity tells.
 */
export async function itemsBefore(file: CaseFile, context: Context): Promise<number | null> {
  const recorded = await onRecord(file, context);
  return recorded?.certain ? recorded.counted : null;
}

async function onRecord(file: CaseFile, context: Context): Promise<OnRecord | null> {
  const { region, state, record, application } = file;
  const identity = identityOf(record, application);
  if (identity === null || state.receivedOn === null) return null;
  const month = await loadMonth(region, monthOf(state.receivedOn), context);
  if (!month) return null;
  const { rows, formOf } = month;
  const others = rows.filter((row) => row.id !== file.id);
  const own = others.filter((row) => identityOf(row, formOf(row)) === identity);
  const traits = traitsOf(record, application);
  const like = others.filter((row) => !own.includes(row) && seemSame(traits, traitsOf(row, formOf(row))));
  const mine = counted(
    { ...record, receivedOn: state.receivedOn },
    { applicant: identity, number: state.registrationNumber, form: application },
  );
  const before = async (of: readonly Row[]) => {
    const found = await notSplit(region, of, context);
    const all = found.map(({ row, number }) => counted(row, { applicant: identity, number, form: formOf(row) }));
    return itemsInMonth(mine, all).before;
  };
  return { counted: await before(own), certain: (await before(like)) === 0 };
}

/** Requests with their numbers. What was split is no request of its own any more: its parts are. */
async function notSplit(region: string, rows: readonly Row[], { ledgers, call }: Context) {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const found = await ledgers.read(region, ids, call);
  return rows
    .map((row) => ({ row, state: foldCase(caseLedger(found.get(row.id) ?? [])) }))
    .filter(({ state }) => state.splitInto.length === 0)
    .map(({ row, state }) => ({
      row: { ...row, receivedOn: state.receivedOn ?? row.receivedOn },
      number: state.registrationNumber,
    }));
}

interface Counted {
  readonly applicant: string;
  readonly number: string | null;
  readonly form: ApplicationForm | null;
}

function counted(row: Row, { applicant, number, form }: Counted): CountedRequest {
  return {
    registrationNumber: number ?? String(row.registrationNumber ?? row.id),
    agency: `${agencyName(row) ?? ""} ${String(row.agencyKind ?? "")}`,
    applicant,
    receivedOn: String(row.receivedOn) as PlainDate,
    items: Math.max(1, form?.items.length ?? 1),
  };
}

/** Who applies, by the number of the identity document, in the spelling of duplicate hints; a masked one tells nobody apart. */
function identityOf(row: Row, form: ApplicationForm | null): string | null {
  const given = form?.applicants[0]?.document?.number ?? row.applicantIdentity;
  return bareIdentity(given == null ? null : String(given));
}

/** Applicants as duplicate hints compare them; those of a record where no application is kept. */
function traitsOf(row: Row, form: ApplicationForm | null): readonly ApplicantTraits[] {
  const known = form ?? formOfRecord(row);
  return known ? comparedBy(row.id, known).applicants : [];
}

function seemSame(some: readonly ApplicantTraits[], others: readonly ApplicantTraits[]): boolean {
  return some.some((one) => others.some((other) => sameApplicant(one, other) === "SAME_NAME_AND_PHONE"));
}
