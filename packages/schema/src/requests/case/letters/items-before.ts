import DataLoader from "dataloader";
import type { Context } from "../../../context.js";
import { lengthOfMonth } from "../../../shared/civil-days.js";
import { monthOf, type PlainDate } from "../../../shared/plain-date.js";
import type { Row } from "../../../source.js";
import { type CountedRequest, itemsInMonth } from "../../answer/fee-month.js";
import { bareIdentity } from "../../ledger/duplicates/same-applicant.js";
import { foldCase } from "../../ledger/fold.js";
import type { ApplicationForm } from "../../ledger/intake/application.js";
import { caseLedger } from "../case-ledger.js";
import { agencyName, type CaseFile } from "./case-file.js";
import type { LetterDetails } from "./letter-details.js";

/** Requests of a month that are looked at; with more of them the count can't be told. */
const most = 1000;

const selection = {
  fields: ["receivedOn", "registrationNumber", "applicantIdentity", "agencyKind"],
  relations: { agency: { fields: ["name"] } },
} as const;

/**
 * The details with the applicant's earlier items of the month (109号): the larger one of what is given and what is on
 * record, so that nothing on record is passed over; neither where the record can't tell and nothing is given.
 */
export async function withItems(details: LetterDetails, file: CaseFile, context: Context): Promise<LetterDetails> {
  const recorded = await itemsBefore(file, context);
  const known = [details.itemsBefore, recorded].filter((count) => count != null);
  return known.length === 0 ? details : { ...details, itemsBefore: Math.max(...known) };
}

/**
 * Items that the applicant of a case had before it in the same calendar month at the same agency (109号; DOMAIN.md §3).
 * Null where it can't be told: no identity on record, or not every source was heard.
 */
export async function itemsBefore(file: CaseFile, context: Context): Promise<number | null> {
  const { region, state, record, application } = file;
  const identity = identityOf(record, application);
  if (identity === null || state.receivedOn === null) return null;
  const month = await monthsOf(context).load(`${region} ${monthOf(state.receivedOn)}`);
  if (!month) return null;
  const { rows, formOf } = month;
  const own = rows.filter((row) => row.id !== file.id && identityOf(row, formOf(row)) === identity);
  const mine = { ...record, receivedOn: state.receivedOn };
  const others = await notSplit(region, own, context);
  return itemsInMonth(
    counted(mine, identity, state.registrationNumber, application),
    others.map(({ row, number }) => counted(row, identity, number, formOf(row))),
  ).before;
}

/** What was received in a region in a month: the records, and the applications that are kept. */
interface Month {
  readonly rows: readonly Row[];
  readonly formOf: (row: Row) => ApplicationForm | null;
}

const byContext = new WeakMap<Context, DataLoader<string, Month | null>>();

/** Months, by region and month: each is read once, however many cases ask at once (invariant 2). */
function monthsOf(context: Context): DataLoader<string, Month | null> {
  const months =
    byContext.get(context) ??
    new DataLoader<string, Month | null>(
      async (keys) => {
        const read = new Map([...new Set(keys)].map((key) => [key, readMonth(key, context)]));
        return Promise.all(keys.map((key) => read.get(key) ?? null));
      },
      { cache: false },
    );
  byContext.set(context, months);
  return months;
}

async function readMonth(key: string, context: Context): Promise<Month | null> {
  const [region = "", month = ""] = key.split(" ");
  const rows = await requestsOfMonth(region, month, context);
  if (!rows) return null;
  const ids = rows.map(({ id }) => id);
  const forms = await context.ledgers.enclosed(region, ids, "application", context.call);
  return { rows, formOf: ({ id }) => (forms.get(id) as ApplicationForm | undefined) ?? null };
}

/** The requests of a region that were received in a month; null where they aren't all known. */
async function requestsOfMonth(
  region: string,
  month: string,
  { source, call }: Context,
): Promise<readonly Row[] | null> {
  const length = lengthOfMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
  const [first, last] = [`${month}-01`, `${month}-${length}`];
  const { items, more, coverage } = await source.list(
    {
      entity: "Request",
      regions: [region],
      where: {
        op: "and",
        of: [
          { op: "gte", field: "receivedOn", value: first },
          { op: "lte", field: "receivedOn", value: last },
        ],
      },
      order: [{ field: "receivedOn", descending: false }],
      limit: most,
      backward: false,
      select: selection,
    },
    call,
  );
  const unheard = coverage.sources.some(({ state, regions }) => state !== "ANSWERED" && regions.includes(region));
  return more || unheard ? null : items.map(({ row }) => row);
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

function counted(row: Row, applicant: string, number: string | null, form: ApplicationForm | null): CountedRequest {
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
