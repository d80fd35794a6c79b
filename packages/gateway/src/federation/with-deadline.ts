import { type Call, type Source, SourceLateError, WriteUncertainError, type ZwgkError } from "@zwgk/schema";

/** Milliseconds that one source may take for its part. */
export interface SourceBudget {
  /** A list, a look-up or a probe. */
  readonly list: number;
  /** A tally; a count beside a page of a source that is late with the page is given up with the page. */
  readonly tally: number;
  readonly write: number;
}

/** How `withDeadline` keeps time. */
export interface DeadlineOptions {
  readonly budget: SourceBudget;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/**
 * A source whose every call ends by the call's deadline or its own budget, whichever comes first: a hanging source
 * is SOURCE_LATE on time. Of a write that was sent and not answered nobody knows the end: WRITE_UNCERTAIN.
 */
export function withDeadline(source: Source, { budget, now = Date.now }: DeadlineOptions): Source {
  const { id, label, holdings } = source;
  const late = () => new SourceLateError({ source: label });
  let hungAt = Number.NEGATIVE_INFINITY;
  const lateWithPage = () => {
    hungAt = now();
    return late();
  };
  const uncertain = () => new WriteUncertainError({ source: label });
  const within = <T>(call: Call, own: number, ask: (call: Call) => Promise<T>, error: () => ZwgkError): Promise<T> => {
    const began = now();
    const left = Math.min(call.deadline - began, own);
    if (left <= 0) return Promise.reject(late());
    return inTime(ask(left < call.deadline - began ? { ...call, deadline: began + left } : call), left, error);
  };
  return {
    id,
    label,
    holdings,
    list: (query, call) => within(call, budget.list, (mine) => source.list(query, mine), lateWithPage),
    find: (query, call) => within(call, budget.list, (mine) => source.find(query, mine), late),
    tally(query, call) {
      const began = now();
      const isHanging = () => hungAt >= began;
      const ask = (mine: Call) => {
        const answer = source.tally(query, mine);
        return query.besidePage ? unless(isHanging, budget.list + slackMs, answer, late) : answer;
      };
      return within(call, budget.tally, ask, late);
    },
    write: (command, call) => within(call, budget.write, (mine) => source.write(command, mine), uncertain),
    probe: (query, call) => within(call, budget.list, (mine) => source.probe(query, mine), late),
  };
}

/** Milliseconds after the page in which a count beside it is given up: the page was asked for first. */
const slackMs = 20;

/** The answer, unless something is so after a while. */
function unless<T>(isSo: () => boolean, ms: number, answer: Promise<T>, error: () => ZwgkError): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => isSo() && reject(error()), ms);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function inTime<T>(answer: Promise<T>, ms: number, error: () => ZwgkError): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(error()), ms);
    answer.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (reason) => {
        clearTimeout(timer);
        reject(reason);
      },
    );
  });
}
