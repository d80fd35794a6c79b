import {
  type Call,
  type ErrorCode,
  type Source,
  type SourceStatus,
  SourceSuspendedError,
  SourceUnfitError,
  ZwgkError,
} from "@zwgk/schema";
import { Circuit, type CircuitOptions } from "./circuit.js";

/** How `withBreaker` judges a source. */
export interface BreakerOptions extends Partial<CircuitOptions> {
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/**
 * A source that is left alone for a while after it has failed several times in a row: SOURCE_SUSPENDED at once,
 * instead of one more wait. Pages, tallies and writes are judged apart, so that slow tallies don't take the lists
 * with them. A probe always goes through, and changes nothing: a source may say that it is up and still hang on its tables.
 */
export function withBreaker(source: Source, options: BreakerOptions = {}): Source {
  const { failures = 5, coolDownMs = 5_000, now = Date.now } = options;
  const { id, label, holdings } = source;
  const circuit = () => new Circuit({ failures, coolDownMs }, now);
  const [reading, tallying, writing] = [circuit(), circuit(), circuit()];
  const through = async <T>(guard: Circuit, call: Call, ask: () => Promise<T>): Promise<T> => {
    // A call that comes too late says nothing about the source.
    if (call.deadline <= now()) return ask();
    if (!guard.admits()) throw new SourceSuspendedError({ source: label });
    try {
      const answer = await ask();
      guard.succeeded();
      return answer;
    } catch (error) {
      if (isFault(error)) guard.failed();
      else guard.succeeded();
      throw error;
    }
  };
  return {
    id,
    label,
    holdings,
    list: (query, call) => through(reading, call, () => source.list(query, call)),
    find: (query, call) => through(reading, call, () => source.find(query, call)),
    tally: (query, call) => through(tallying, call, () => source.tally(query, call)),
    write: (command, call) => through(writing, call, () => source.write(command, call)),
    async probe(query, call) {
      const statuses = await source.probe(query, call);
      return reading.isOpen ? statuses.map((status) => suspended(status)) : statuses;
    },
  };
}

function suspended(status: SourceStatus): SourceStatus {
  const error = new SourceSuspendedError({ source: status.label });
  return { ...status, state: "SUSPENDED", reason: { en: error.what("en"), zh: error.what("zh") } };
}

const faults: ReadonlySet<ErrorCode> = new Set(["SOURCE_FAILED", "SOURCE_LATE", "WRITE_UNCERTAIN", "INTERNAL"]);

/**
 * An error that says the source is unwell. The others are answers: a version conflict, say, or that the mapping does not
 * fit, which is told at once and goes on being told.
 */
function isFault(error: unknown): boolean {
  if (error instanceof SourceUnfitError) return false;
  return !(error instanceof ZwgkError) || faults.has(error.code);
}
