import DataLoader from "dataloader";
import type { Context } from "../../../context.js";
import { lengthOfMonth } from "../../../shared/civil-days.js";
import type { Row } from "../../../source.js";
import type { ApplicationForm } from "../../ledger/intake/application.js";

/** Requests of a month that are looked at; with more of them the count can't be told. */
const most = 1000;

const selection = {
  fields: ["receivedOn", "registrationNumber", "applicantName", "applicantIdentity", "applicantPhone", "agencyKind"],
  relations: { agency: { fields: ["name"] } },
} as const;

/** What was received in a region in a month: the records, and the applications that are kept. */
export interface Month {
  readonly rows: readonly Row[];
  readonly formOf: (row: Row) => ApplicationForm | null;
}

const byContext = new WeakMap<Context, DataLoader<string, Month | null>>();

/** The month of a region; null where not all of it is known. */
export function loadMonth(region: string, month: string, context: Context): Promise<Month | null> {
  return monthsOf(context).load(`${region} ${month}`);
}

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
