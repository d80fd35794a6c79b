import type { Context } from "../../../context.js";
import { type Coverage, combine } from "../../../coverage.js";
import type { Position } from "../../../source.js";
import { endOfQueue, isInQueue, type QueueAsked, type QueueMoment } from "../../ledger/queues.js";
import { FirstCases, placeOfUndated } from "./first-cases.js";
import { chunks, firstAfter, openRequests } from "./open-requests.js";
import type { QueuePlace } from "./queue-cursor.js";
import type { QueuedAt, QueuedCase } from "./queued-case.js";

/** A page of a queue. */
export interface QueuePage {
  readonly cases: readonly QueuedCase[];
  readonly hasNext: boolean;
  /** How far the queue is given with so many of the page. */
  readonly placeAfter: (count: number) => QueuePlace;
  /** Open requests that were looked at for it. */
  readonly lookedAt: number;
  /** Undelivered answers that were not looked at, since there are too many (`owedRequests`). */
  readonly leftOut: number;
  readonly coverage: Coverage;
}

/** What is asked of a queue. */
export interface QueueQuery {
  readonly region: string;
  readonly asked: QueueAsked;
  readonly at: QueueMoment & QueuedAt;
  readonly limit: number;
  readonly after: QueuePlace | null;
}

/** What was read on the way to a page. */
interface Reading {
  lookedAt: number;
  leftOut: number;
  coverage: Coverage;
  cutOff: boolean;
  /** Without a day, in the order of receipt; no more than may be needed. */
  readonly undated: QueuedCase[];
}

/**
 * A page of the open requests of a region by their due day. Due days are derived, so no source can order by them; but a
 * reply is never due before the receipt and 20 working days (条例 Art 33). So requests are read in the order of receipt,
 * and the page is complete as soon as nothing that is still unread can come before its last case.
 */
export async function readQueue(query: QueueQuery, context: Context): Promise<QueuePage> {
  const { limit, after, at, asked } = query;
  const reading: Reading = { lookedAt: 0, leftOut: 0, coverage: { sources: [] }, cutOff: false, undated: [] };
  const isAtUndated = after?.last.place === null;
  const first = new FirstCases(limit + 1, after?.readFrom ?? null);
  if (isAtUndated) first.cut(null);
  else await readDated(query, first, reading, context);
  const dated = first.proven.slice(0, limit + 1);
  const lacks = first.isAll && !reading.cutOff && dated.length <= limit && endOfQueue(asked.which, at) === null;
  if (lacks && (isAtUndated || after?.readFrom)) await readUndated(query, reading, context);
  const found = lacks ? [...dated, ...reading.undated] : dated;
  const cases = found.slice(0, limit);
  const placeAfter = (count: number) =>
    (count > dated.length ? null : first.placeAfter(count)) ?? placeOfUndated(cases[count - 1] as QueuedCase);
  const hasNext = found.length > limit || (reading.cutOff && cases.length > 0);
  const { lookedAt, leftOut, coverage } = reading;
  return { cases, hasNext, placeAfter, lookedAt, leftOut, coverage };
}

/** Cases with a day. Those without one that are seen on the way are kept too. */
async function readDated(query: QueueQuery, first: FirstCases, reading: Reading, context: Context): Promise<void> {
  const { asked, at, after, region, limit } = query;
  const end = endOfQueue(asked.which, at);
  const isAfter = await afterLast(query, context);
  const least = Math.max(chunks.least, 2 * limit + 2);
  for await (const chunk of openRequests(region, at, context, after?.readFrom ?? null, least)) {
    reading.lookedAt += chunk.cases.length;
    reading.leftOut = chunk.leftOut;
    reading.coverage = combine([reading.coverage, chunk.coverage]);
    reading.cutOff ||= chunk.cutOff;
    if (chunk.cutOff) return;
    for (const one of chunk.cases) {
      // Asked of every one: it sees where the last one that was given stands among them.
      const wanted = isAfter(one) && isInQueue(one, asked, at);
      if (one.place !== null) first.see(one, wanted);
      else if (wanted && reading.undated.length <= limit) reading.undated.push(one);
    }
    first.cut(chunk.nextDue);
    if (first.isFull || (end !== null && first.isPast(end))) return;
  }
}

/** Whether a case, of all that are read one after the other, comes after the last that was given. */
async function afterLast({ region, at, after }: QueueQuery, context: Context): Promise<(one: QueuedCase) => boolean> {
  if (after === null) return () => true;
  const { place, received } = after.last;
  // Only its source knows what it gives after the last one, whether or not that one is still open.
  const next = after.behind ? null : await firstAfter(region, at.on, received, context);
  let passed = after.behind;
  return ({ place: own, listed }) => {
    passed ||= listed.row.id === next || isLater(listed, received);
    return place === null || own === null || own > place || (own === place && passed);
  };
}

function isLater(one: Position, other: Position): boolean {
  const [day, last] = [one.order[0] ?? null, other.order[0] ?? null];
  return day !== null && last !== null && day > last;
}

async function readUndated({ region, asked, at, after, limit }: QueueQuery, reading: Reading, context: Context) {
  reading.undated.length = 0;
  const from = after?.last.place === null ? after.last.received : null;
  for await (const chunk of openRequests(region, at, context, from, chunks.most)) {
    reading.lookedAt += chunk.cases.length;
    reading.leftOut = chunk.leftOut;
    reading.coverage = combine([reading.coverage, chunk.coverage]);
    reading.cutOff ||= chunk.cutOff;
    for (const one of chunk.cases) if (one.place === null && isInQueue(one, asked, at)) reading.undated.push(one);
    if (reading.undated.length > limit) return;
  }
}
