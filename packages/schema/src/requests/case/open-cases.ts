import type { Context } from "../../context.js";
import type { Coverage } from "../../coverage.js";
import type { LedgerEntry } from "../../ledgers.js";
import { type PlainDate, plainDate } from "../../shared/plain-date.js";
import type { Position, Row } from "../../source.js";
import { isClosedBy, listOwed, type Owed, owedRequests } from "./owed-requests.js";
import { todayOf } from "./reckoning.js";

/** Requests that are read at once, with their ledgers. */
const pageSize = 500;

/** An open request with what was entered in its ledger. */
export interface OpenCase {
  readonly id: string;
  readonly region: string;
  readonly entries: readonly LedgerEntry[];
}

/** An open request that nothing is entered of: what its record says. */
export interface UnenteredCase {
  readonly id: string;
  /** Null where it is missing, or not readable. */
  readonly receivedOn: PlainDate | null;
  readonly registrationNumber: string | null;
}

/** A page of the open requests of a region, those received first before others. */
export interface OpenPage {
  /** Those in whose ledger something is entered. */
  readonly cases: readonly OpenCase[];
  readonly notEntered: readonly UnenteredCase[];
  /** Ids of all of them, in the order of the list. */
  readonly order: readonly string[];
  /** Where each request of the page stands in the list, by its id. */
  readonly position: (id: string) => Position | null;
  /** Where the next page begins; null when there is none. */
  readonly next: Position | null;
  /** Undelivered answers of the region that are on no page, since there are too many (`owedRequests`). */
  readonly leftOut: number;
  readonly coverage: Coverage;
}

/** The open requests of a region on a day, after a place: those that owe a reply (`owedRequests`). */
export async function openPage(
  region: string,
  after: Position | null,
  limit: number,
  context: Context,
  asOf: PlainDate = todayOf(context),
): Promise<OpenPage> {
  return pageOf(await owedRequests(region, asOf, context), after, limit, context, asOf);
}

async function pageOf(
  owed: Owed,
  after: Position | null,
  limit: number,
  context: Context,
  asOf: PlainDate,
): Promise<OpenPage> {
  const { ledgers, call } = context;
  const { region, mark } = owed;
  const answer = await listOwed(owed, after, limit, context);
  const ids = answer.items.map(({ row }) => row.id);
  const found =
    ids.length > 0 ? await ledgers.read(region, ids, call, mark) : new Map<string, readonly LedgerEntry[]>();
  const places = new Map(ids.map((id, at) => [id, at]));
  const position = (id: string) => {
    const at = places.get(id);
    return at === undefined ? null : answer.position(at);
  };
  return {
    cases: ids.flatMap((id) => {
      const entries = found.get(id);
      return entries ? [{ id, region, entries }] : [];
    }),
    notEntered: answer.items.flatMap(({ row }) =>
      found.has(row.id) || isClosedBy(asOf, row) ? [] : [unenteredCase(row)],
    ),
    order: ids,
    position,
    next: answer.more ? position(ids.at(-1) ?? "") : null,
    leftOut: owed.leftOut,
    coverage: answer.coverage,
  };
}

function unenteredCase({ id, receivedOn, registrationNumber }: Row): UnenteredCase {
  return {
    id,
    receivedOn: typeof receivedOn === "string" ? plainDate(receivedOn) : null,
    registrationNumber: typeof registrationNumber === "string" ? registrationNumber : null,
  };
}

/** The open requests of a region, page after page; at most so many, where a number is given. */
export async function* openPages(
  region: string,
  context: Context,
  most: number = Number.POSITIVE_INFINITY,
): AsyncGenerator<OpenPage, void, undefined> {
  // Asked once: which requests there are must not change from page to page.
  const today = todayOf(context);
  const owed = await owedRequests(region, today, context);
  let after: Position | null = null;
  for (let left = most; left > 0; left -= pageSize) {
    const page: OpenPage = await pageOf(owed, after, Math.min(pageSize, left), context, today);
    yield page;
    if (!page.next) return;
    after = page.next;
  }
}
