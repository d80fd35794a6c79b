import type { PlainDate } from "../../../shared/plain-date.js";
import type { Position } from "../../../source.js";

/** How far a queue was given. */
export interface QueuePlace {
  /** The last case that was given. */
  readonly last: LastGiven;
  /** Every case with a day that was received up to here has been given; null: up to nowhere. */
  readonly readFrom: Position | null;
  /** Whether the last case that was given was received up to there too. */
  readonly behind: boolean;
}

/** The last case that was given: its day, by which queues are ordered, and its place in the order of receipt. */
export interface LastGiven {
  readonly place: PlainDate | null;
  readonly received: Position;
}

/** A place in a queue as a cursor keeps it. The day that is asked about stays that of the first page. */
export function positionOf({ last, readFrom, behind }: QueuePlace, asOf: PlainDate): Position {
  const { order, source, key } = last.received;
  const from = readFrom ? [dayOf(readFrom), readFrom.source, readFrom.key] : [];
  return { order: [asOf, last.place, order[0] ?? null, behind, ...from], source, key };
}

/** What {@link positionOf} made of it. */
export function placeOf({ order, source, key }: Position): { readonly asOf: PlainDate; readonly after: QueuePlace } {
  const [asOf, place, received, behind, day, fromSource, fromKey] = order;
  const last = { place: (place ?? null) as PlainDate | null, received: { order: [received ?? null], source, key } };
  const readFrom =
    fromKey === undefined ? null : { order: [day ?? null], source: String(fromSource), key: String(fromKey) };
  return { asOf: asOf as PlainDate, after: { last, readFrom, behind: behind === true } };
}

function dayOf({ order }: Position): Position["order"][number] {
  return order[0] ?? null;
}
