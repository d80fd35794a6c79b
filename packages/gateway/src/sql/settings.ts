import type { ClientConfig } from "pg";

/** Milliseconds after which a source's part is given up, by kind of work. */
export interface SqlTimeouts {
  readonly connect: number;
  readonly list: number;
  readonly tally: number;
  readonly write: number;
}

/** Connections to one database. */
export interface SqlConnections {
  /** Pipelined, for lists and look-ups. */
  readonly lists: number;
  /** For tallies, searches and probes, one statement at a time on each. */
  readonly tallies: number;
  readonly writes: number;
}

export const defaultTimeouts: SqlTimeouts = { connect: 3_000, list: 5_000, tally: 20_000, write: 10_000 };
export const defaultConnections: SqlConnections = { lists: 2, tallies: 2, writes: 2 };

/**
 * How a session is opened. Everything is asked for in the start-up message, so that nothing is set in the county's
 * database (invariant 11), and no setting of its roles turns dates around.
 */
export function clientConfig(
  url: string,
  connectMs: number,
  statementMs: number,
  mode: "page" | "read" | "write",
): ClientConfig {
  const settings = {
    statement_timeout: statementMs,
    TimeZone: "Asia/Shanghai",
    DateStyle: "ISO,YMD",
    jit: "off",
    // A page may rely on the order in which the branches of a UNION ALL are read.
    max_parallel_workers_per_gather: 0,
    // A commit that was long on its way must not land when the write has been given up (invariant 7).
    ...(mode === "write"
      ? { idle_in_transaction_session_timeout: statementMs }
      : { default_transaction_read_only: "on" }),
    // A page that an index serves is planned once; left to itself the server may plan some anew each time, which costs
    // more than to read them. What is few and uneven (codes, truths) stands in the statement, and is known to the plan.
    ...(mode === "page" && { plan_cache_mode: "force_generic_plan" }),
  };
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  return {
    connectionString: url,
    application_name: "zwgk",
    connectionTimeoutMillis: connectMs,
    keepAlive: true,
    options: options.join(" "),
  };
}
