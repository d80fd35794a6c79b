import type { Context } from "../../../context.js";
import { type Coverage, combine } from "../../../coverage.js";
import { isInQueue, type QueueAsked, type QueueMoment, type QueueName } from "../../ledger/queues.js";
import { type CaseStatus, type WaitingFor, waitingLabels } from "../../ledger/states.js";
import { chunks, openRequests } from "./open-requests.js";
import type { QueuedAt, QueuedCase } from "./queued-case.js";

/** One queue in short: how many there are, and the first of them by their due day. */
export interface QueueInShort {
  readonly count: number;
  readonly cases: readonly QueuedCase[];
}

/** All queues of a region in short, and what they stand on. */
export interface QueueSummary {
  readonly queues: Readonly<Record<Exclude<QueueName, "WAITING_FOR">, QueueInShort>>;
  readonly waitingFor: readonly (QueueInShort & { readonly whom: WaitingFor })[];
  /** Cases by state, those that their ledger says are closed included. */
  readonly stages: ReadonlyMap<CaseStatus, number>;
  /** Open requests that were looked at. */
  readonly lookedAt: number;
  /** There are more, but they were not heard within the request's budget. */
  readonly more: boolean;
  /** Undelivered answers that were not looked at, since there are too many (`owedRequests`). */
  readonly leftOut: number;
  readonly coverage: Coverage;
}

/** What is asked for: whose, on which day, and how many of each queue. */
export interface SummaryQuery {
  readonly region: string;
  readonly handler: string | null;
  readonly at: QueueMoment & QueuedAt;
  readonly first: number;
}

/** Counts one queue; keeps its first cases, and no more. */
class Counted {
  private readonly kept: QueuedCase[] = [];
  private count = 0;

  constructor(
    private readonly asked: QueueAsked,
    private readonly most: number,
  ) {}

  add(one: QueuedCase, at: QueueMoment): void {
    if (!isInQueue(one, this.asked, at)) return;
    this.count += 1;
    if (this.kept.push(one) > 4 * this.most + 100) this.trim();
  }

  get inShort(): QueueInShort {
    this.trim();
    return { count: this.count, cases: this.kept };
  }

  private trim(): void {
    // Sorting is stable: cases of one day stay in the order of receipt.
    this.kept.sort((a, b) => compareDays(a.place, b.place));
    this.kept.splice(this.most);
  }
}

/** Counts all queues over every open request of a region, chunk by chunk. */
export async function summarize(query: SummaryQuery, context: Context): Promise<QueueSummary> {
  const { region, handler, at, first } = query;
  const counted = (which: QueueName, whom: WaitingFor | null = null) => new Counted({ which, whom, handler }, first);
  const queues = {
    ALL: counted("ALL"),
    OVERDUE: counted("OVERDUE"),
    DUE_SOON: counted("DUE_SOON"),
    WITHOUT_OWNER: counted("WITHOUT_OWNER"),
    NOT_ENTERED: counted("NOT_ENTERED"),
  };
  const waiting = (Object.keys(waitingLabels) as WaitingFor[]).map((whom) => ({
    whom,
    queue: counted("WAITING_FOR", whom),
  }));
  const stages = new Map<CaseStatus, number>();
  let [lookedAt, more, leftOut, coverage] = [0, false, 0, { sources: [] } as Coverage];
  for await (const chunk of openRequests(region, at, context, null, chunks.most)) {
    lookedAt += chunk.cases.length;
    more ||= chunk.cutOff;
    leftOut = chunk.leftOut;
    coverage = combine([coverage, chunk.coverage]);
    for (const one of chunk.cases) {
      for (const queue of Object.values(queues)) queue.add(one, at);
      for (const { queue } of waiting) queue.add(one, at);
      const isTheirs = handler === null || one.state?.handler === handler;
      if (one.state && isTheirs) stages.set(one.state.status, (stages.get(one.state.status) ?? 0) + 1);
    }
  }
  const { ALL, OVERDUE, DUE_SOON, WITHOUT_OWNER, NOT_ENTERED } = queues;
  return {
    queues: {
      ALL: ALL.inShort,
      OVERDUE: OVERDUE.inShort,
      DUE_SOON: DUE_SOON.inShort,
      WITHOUT_OWNER: WITHOUT_OWNER.inShort,
      NOT_ENTERED: NOT_ENTERED.inShort,
    },
    waitingFor: waiting.map(({ whom, queue }) => ({ whom, ...queue.inShort })),
    stages,
    lookedAt,
    more,
    leftOut,
    coverage,
  };
}

function compareDays(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
