import type { PlainDate } from "../../../shared/plain-date.js";
import type { Position } from "../../../source.js";
import type { QueuePlace } from "./queue-cursor.js";
import type { QueuedCase } from "./queued-case.js";

/** A case with a day, and where it was read. */
interface Seen {
  readonly one: QueuedCase;
  readonly at: number;
  /** What was read before it. */
  readonly before: Position | null;
}

/**
 * The first cases by their day among those that are read in the order of receipt; cases of one day stay in that order.
 * However many are read, no more than asked for are kept.
 */
export class FirstCases {
  private kept: Seen[] = [];
  private reads = 0;
  /** The first one in the order of receipt that had to make room. */
  private left: Seen | null = null;
  /** No case that is still unread is before this day; null: none is unread; "": any may be. */
  private bound: PlainDate | "" | null = "";

  /** @param from where reading began. */
  constructor(
    private readonly most: number,
    private last: Position | null,
  ) {}

  /** Takes note of the next case that was read; keeps it where it is wanted. */
  see(one: QueuedCase, wanted: boolean): void {
    if (wanted) this.kept.push({ one, at: this.reads, before: this.last });
    this.reads += 1;
    this.last = one.listed;
  }

  /** Everything up to a bound was read. */
  cut(bound: PlainDate | null): void {
    this.bound = bound;
    this.kept.sort((a, b) => compareDays(dayOf(a), dayOf(b)) || a.at - b.at);
    for (const seen of this.kept.splice(this.most)) if (this.left === null || seen.at < this.left.at) this.left = seen;
  }

  /** Whether nothing that is unread can come among the first. */
  get isFull(): boolean {
    return this.proven.length >= this.most;
  }

  /** Whether all was read. */
  get isAll(): boolean {
    return this.bound === null;
  }

  /** Whether what is unread is not before a day. */
  isPast(day: PlainDate): boolean {
    return this.bound !== null && this.bound >= day;
  }

  /** Those of which it is certain that no unread one comes before them. */
  get proven(): readonly QueuedCase[] {
    const { bound } = this;
    return this.kept.filter((seen) => bound === null || dayOf(seen) <= bound).map(({ one }) => one);
  }

  /** How far the queue is given with the first so many. */
  placeAfter(count: number): QueuePlace | null {
    const given = this.kept[count - 1];
    if (!given) return null;
    const rest = this.kept.slice(count);
    const next = rest.reduce((first, seen) => (first === null || seen.at < first.at ? seen : first), this.left);
    return {
      last: { place: given.one.place, received: received(given.one) },
      readFrom: next ? next.before && positionIn(next.before) : this.last && positionIn(this.last),
      behind: next === null || given.at < next.at,
    };
  }
}

/** The place of a case without a day: the queue goes on behind it in the order of receipt. */
export function placeOfUndated(one: QueuedCase): QueuePlace {
  return { last: { place: null, received: received(one) }, readFrom: null, behind: true };
}

function dayOf({ one }: Seen): string {
  return one.place ?? "";
}

function compareDays(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function received({ listed }: QueuedCase): Position {
  return positionIn(listed);
}

/** Of a record in a list, or a place, only the place. */
function positionIn({ order, source, key }: Position): Position {
  return { order, source, key };
}
