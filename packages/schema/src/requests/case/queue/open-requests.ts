import type { Context } from "../../../context.js";
import { type Coverage, isComplete } from "../../../coverage.js";
import { type PlainDate, plainDate } from "../../../shared/plain-date.js";
import type { ListAnswer, Listed, Position } from "../../../source.js";
import { earliestDue } from "../../deadline/record-deadline.js";
import { listOwed, type Owed, owedRequests } from "../owed-requests.js";
import { type QueuedAt, type QueuedCase, queuedCase } from "./queued-case.js";

/** Requests that are read at once, at first and at most: the first page of a queue seldom needs more than a few. */
export const chunks = { least: 24, most: 1000 } as const;

/** Some open requests of a region, in the order of their receipt. */
export interface Chunk {
  readonly cases: readonly QueuedCase[];
  /** No request after these is due before this day; null: none of them has a day. */
  readonly nextDue: PlainDate | null;
  /** Whoever has the rest was not heard: within the request's budget, or at all. */
  readonly cutOff: boolean;
  /** Undelivered answers of the region that are not among its open requests, since there are too many. */
  readonly leftOut: number;
  readonly coverage: Coverage;
}

/** Reads the open requests of a region with their ledgers: for each chunk one list and one question for ledgers. */
export async function* openRequests(
  region: string,
  moment: QueuedAt,
  context: Context,
  after: Position | null,
  least: number = chunks.least,
): AsyncGenerator<Chunk> {
  let size = Math.min(least, chunks.most);
  const owed = await owedRequests(region, moment.on, context);
  const readOpen = (from: Position | null, limit: number) => listOwed(owed, from, limit, context);
  let answer: ListAnswer | null = await readOpen(after, size);
  while (answer) {
    const current: ListAnswer = answer;
    const { items, more, coverage } = current;
    const isAll = !more || items.length === 0;
    const cutOff = items.length === 0 && !isComplete(coverage);
    size = Math.min(size * 4, chunks.most);
    // The next ones are on their way while the ledgers of these are read and reckoned.
    const ahead = isAll || size < chunks.most ? null : readOpen(lastOf(current), size);
    ahead?.catch(() => undefined);
    const cases = await withLedgers(owed, items, moment, context);
    const { leftOut } = owed;
    yield { cases, nextDue: isAll ? null : nextDueOf(items, moment), cutOff, leftOut, coverage };
    if (isAll) return;
    answer = await (ahead ?? readOpen(lastOf(current), size));
  }
}

/** Id of the request that is read next after a place, on a day; null when there is none. */
export async function firstAfter(
  region: string,
  asOf: PlainDate,
  after: Position,
  context: Context,
): Promise<string | null> {
  const { items } = await listOwed(await owedRequests(region, asOf, context), after, 1, context);
  return items[0]?.row.id ?? null;
}

async function withLedgers(
  { region, mark }: Owed,
  items: readonly Listed[],
  moment: QueuedAt,
  { ledgers, call }: Context,
): Promise<readonly QueuedCase[]> {
  if (items.length === 0) return [];
  const ids = items.map(({ row }) => row.id);
  const found = await ledgers.read(region, ids, call, mark);
  const cases = items.map((item) => queuedCase(item, found.get(item.row.id) ?? [], moment));
  // What came in later was not open on that day.
  return cases.filter(({ receivedOn, state }) => state !== null || receivedOn === null || receivedOn <= moment.on);
}

function lastOf(answer: ListAnswer): Position {
  return answer.position(answer.items.length - 1);
}

/** Those whose record has no readable day of receipt are read last, and are nowhere but at the end of a queue. */
function nextDueOf(items: readonly Listed[], { calendar }: QueuedAt): PlainDate | null {
  const last = items.at(-1)?.order[0];
  return typeof last === "string" ? earliestDue(plainDate(last), calendar) : null;
}
