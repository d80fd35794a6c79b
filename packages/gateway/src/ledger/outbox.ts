import { setTimeout as delay } from "node:timers/promises";
import { type CarryOptions, carryDue, type Outcome } from "./carry-due.js";
import { dueLedgers, endDue, type HeldChange, holdDue, nextDue, putOff } from "./due-changes.js";

/** Has the records in counties' own tables follow their ledgers at home. */
export interface Outbox {
  /** Has the record of a ledger follow, now. Nobody waits for it. */
  carry(region: string, ledger: string): void;
  /** Whatever may be taken up now, also what another gateway left; run at start and now and then. Never throws. */
  carryAll(): Promise<void>;
  /** Begins nothing more, and ends when what was begun has. */
  close(): Promise<void>;
}

/** What the outbox is made of. */
export interface OutboxOptions extends CarryOptions {
  /** Whose due changes it looks after. */
  readonly regions: readonly string[];
}

/** Milliseconds until the first retry, each later one after twice as long, and the longest wait. */
const first = 5_000;
const longest = { UNHEARD: 60_000, REFUSED: 600_000, UNSEEN: 600_000 } as const;
/** Bounds of the wait for the next change that is due, as another gateway may leave a sooner one; and at the end. */
const wait = { least: 500, most: 60_000, toEnd: 2_000 } as const;

/** Carries out due changes: after each append, and again until the county has taken them. */
export function createOutbox(options: OutboxOptions): Outbox {
  const { home, regions, now, log } = options;
  const begun = new Set<Promise<unknown>>();
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  const begin = <T>(work: () => Promise<T>): Promise<T | undefined> => {
    if (closed) return Promise.resolve(undefined);
    const working: Promise<T | undefined> = work()
      .catch((error: unknown) => void log({ level: "warn", message: "Could not carry out due changes", error }))
      .then((value) => value as T | undefined)
      .finally(() => begun.delete(working));
    begun.add(working);
    return working;
  };
  const wakeUp = async () => {
    const next = await nextDue(home.query, regions);
    clearTimeout(timer);
    if (next === null || closed) return;
    const ms = Math.min(Math.max(next.getTime() - now().getTime(), wait.least), wait.most);
    timer = setTimeout(() => void outbox.carryAll(), ms);
    timer.unref();
  };
  const outbox: Outbox = {
    carry: (region, ledger) =>
      void begin(async () => {
        if ((await carryOne(options, region, ledger)) !== "ENDED") await wakeUp();
      }),
    carryAll: async () =>
      void (await begin(async () => {
        await Promise.all(regions.map((region) => carryRegion(options, region)));
        await wakeUp();
      })),
    async close() {
      closed = true;
      clearTimeout(timer);
      // What takes longer is found as it was left.
      await Promise.race([Promise.all(begun), delay(wait.toEnd, undefined, { ref: false })]);
    },
  };
  return outbox;
}

/** One after the other; a county that can't be heard is not asked for each of its records. */
async function carryRegion(options: OutboxOptions, region: string): Promise<void> {
  for (const ledger of await dueLedgers(options.home.query, region, options.now()))
    if ((await carryOne(options, region, ledger)) === "UNHEARD") return;
}

/** Carries out what is due of a record, and what becomes due meanwhile. HELD: nothing is, or another attempt is at it. */
async function carryOne(options: OutboxOptions, region: string, ledger: string): Promise<Outcome | "HELD"> {
  const { home, now, budget } = options;
  for (;;) {
    const until = new Date(now().getTime() + 2 * budget);
    const due = await holdDue(home.query, region, ledger, now(), until);
    if (!due) return "HELD";
    const outcome = await carryDue(options, due);
    if (outcome !== "ENDED") {
      const at = now();
      await putOff(home.query, due, { until: retryAt(due, outcome, at), mayArrive: outcome === "UNSEEN", now: at });
      return outcome;
    }
    if (await endDue(home.query, due, now())) return "ENDED";
  }
}

function retryAt({ tries }: HeldChange, outcome: Exclude<Outcome, "ENDED">, now: Date): Date {
  return new Date(now.getTime() + Math.min(first * 2 ** Math.min(tries, 20), longest[outcome]));
}
