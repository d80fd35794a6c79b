import { type Day, dayOf, dayText } from "../days.js";
import type { CaseEntry, CaseRemedy, Said } from "./case.js";

/** The last day of the demo city: nothing has happened after it. */
export const END = dayOf("2024-12-31");

/** A ledger that is being written: day after day, none later than the day it must not pass. */
export class Course {
  readonly entries: CaseEntry[] = [];
  readonly remedies: CaseRemedy[] = [];

  constructor(
    private now: Day,
    private limit: Day,
  ) {}

  get today(): Day {
    return this.now;
  }

  /** Days until the limit. */
  get left(): number {
    return this.limit - this.now;
  }

  /** From now on another day is the last. */
  until(limit: Day): this {
    this.limit = limit;
    return this;
  }

  /** Some days later, or on the limit. */
  wait(days: number): this {
    this.now = Math.min(this.now + days, this.limit);
    return this;
  }

  /** An event on the day that it is. */
  add(kind: string, data: Said = {}): this {
    this.entries.push({ kind, on: dayText(this.now), data });
    return this;
  }
}
