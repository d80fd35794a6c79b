import { type Call, type Source, SourceFailedError } from "@zwgk/schema";

/** How `withRetry` tries again. */
export interface RetryOptions {
  /** Further attempts. */
  readonly attempts?: number;
  /** Milliseconds before the first of them; twice that before the next. */
  readonly delayMs?: number;
  /** From 0 to 1; spreads the delays, so that many calls don't come back at once. */
  readonly random?: () => number;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/**
 * A source whose reads are tried again when the connection was lost under them, as long as the deadline allows.
 * Writes never are: nobody knows what became of them.
 */
export function withRetry(source: Source, options: RetryOptions = {}): Source {
  const { attempts = 1, delayMs = 20, random = Math.random, now = Date.now } = options;
  const { id, label, holdings } = source;
  const again = async <T>(call: Call, ask: () => Promise<T>): Promise<T> => {
    for (let attempt = 0; ; attempt++) {
      try {
        return await ask();
      } catch (error) {
        const delay = delayMs * 2 ** attempt * (0.5 + random());
        if (attempt >= attempts || !isConnectionLost(error) || now() + delay >= call.deadline) throw error;
        await new Promise((resolve) => setTimeout(resolve, delay));
      }
    }
  };
  return {
    id,
    label,
    holdings,
    list: (query, call) => again(call, () => source.list(query, call)),
    find: (query, call) => again(call, () => source.find(query, call)),
    tally: (query, call) => again(call, () => source.tally(query, call)),
    write: (command, call) => source.write(command, call),
    probe: (query, call) => source.probe(query, call),
  };
}

/** Codes of Node.js for a lost connection, and SQLSTATE classes 08 (connection) and 57P0 (the server goes or comes). */
const lost = /^(ECONN|EPIPE|ENOTCONN|08|57P0)/;

/** Drivers give no code when a connection ends in the middle of an answer. */
const endedInTheMiddle = /^Connection (terminated|ended|closed)/i;

function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof SourceFailedError) || !(error.cause instanceof Error)) return false;
  const { cause } = error;
  const code = "code" in cause ? cause.code : undefined;
  return typeof code === "string" ? lost.test(code) : endedInTheMiddle.test(cause.message);
}
