import type { Context } from "../../context.js";
import type { Coverage } from "../../coverage.js";
import type { LedgerEntry } from "../../ledgers.js";
import type { PlainDate } from "../../shared/plain-date.js";
import { foldCase } from "../ledger/fold.js";
import { type QueuedCase, type Queues, queuesOf } from "../ledger/queues.js";
import { caseLedger } from "./case-ledger.js";
import { type DeadlineObject, deadlineIn } from "./deadline-object.js";
import { type Reckoning, reckoningOf } from "./reckoning.js";

/** Requests of a region that one answer looks at, and ledgers that are read at once. */
const most = { requests: 1000, ledgers: 500 };

/** A case in a queue, with its deadline. */
export interface Queued extends QueuedCase {
  readonly deadline: DeadlineObject;
}

/** The queues of a region on a day, and what they stand on. */
export interface RegionQueues {
  readonly asOf: PlainDate;
  readonly queues: Queues<Queued>;
  /** Requests without an event in their ledger. */
  readonly notEntered: readonly string[];
  /** There are open requests beyond those looked at. */
  readonly more: boolean;
  readonly coverage: Coverage;
}

/**
 * The cases of a region's open requests, those received first before others, by what is to be done about them.
 * @param soon in working days: what is due within them is due soon.
 */
export async function regionQueues(
  region: string,
  asOf: PlainDate,
  soon: number,
  context: Context,
): Promise<RegionQueues> {
  const { source, ledgers, call } = context;
  const { items, more, coverage } = await source.list(
    {
      entity: "Request",
      regions: [region],
      where: { op: "missing", field: "closedOn", is: true },
      order: [{ field: "receivedOn", descending: false }],
      limit: most.requests,
      backward: false,
      select: { fields: ["receivedOn"] },
    },
    call,
  );
  const ids = items.map(({ row }) => row.id);
  const parts = Array.from({ length: Math.ceil(ids.length / most.ledgers) }, (_, at) =>
    ledgers.read(region, ids.slice(at * most.ledgers, (at + 1) * most.ledgers), call),
  );
  const found = new Map((await Promise.all(parts)).flatMap((part) => [...part]));
  const reckoning = await reckoningOf(region, context);
  const cases = [...found].map(([id, entries]) => queued(id, entries, asOf, reckoning));
  const queues = queuesOf(cases, { on: asOf, calendar: reckoning.calendar }, soon);
  return { asOf, queues, notEntered: ids.filter((id) => !found.has(id)), more, coverage };
}

/** A case as its events up to a day leave it. */
function queued(id: string, entries: readonly LedgerEntry[], asOf: PlainDate, reckoning: Reckoning): Queued {
  const ledger = caseLedger(entries.filter(({ on }) => on <= asOf));
  const deadline = deadlineIn(ledger, reckoning, asOf);
  return { id, state: foldCase(ledger), dueOn: deadline.dueOn, deadline };
}
