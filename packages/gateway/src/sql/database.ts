import { type Call, type Label, SourceLateError } from "@zwgk/schema";
import type pg from "pg";
import { sourceError, TookTooLong } from "./database-error.js";
import { type OwnPool, openPool } from "./parting.js";
import { PipelinedConnection } from "./pipelined-connection.js";
import { clientConfig, type SqlConnections, type SqlTimeouts } from "./settings.js";
import { WaitingConnections } from "./waiting-connections.js";
import type { Statement, TextRows } from "./wire-query.js";

/** What a database is opened with. */
export interface DatabaseOptions {
  readonly source: string;
  readonly label: Label;
  readonly url: string;
  readonly connections: SqlConnections;
  readonly timeouts: SqlTimeouts;
}

/** On which connections a statement runs: `fast` for pages and look-ups that an index serves, `slow` for the rest. */
export type Lane = "fast" | "slow";

/** One county's database, or home. Errors come out as SourceFailedError and SourceLateError. */
export class Database {
  private readonly fast: readonly PipelinedConnection[];
  private readonly slow: WaitingConnections;
  private writing: OwnPool | null = null;
  private turn = 0;
  private heard: number | null = null;

  constructor(private readonly options: DatabaseOptions) {
    const { url, connections, timeouts } = options;
    const fast = clientConfig(url, timeouts.connect, timeouts.list, "page");
    const slow = clientConfig(url, timeouts.connect, timeouts.tally, "read");
    const lists = Array.from({ length: connections.lists }, () => new PipelinedConnection(fast, timeouts.list));
    this.fast = lists;
    this.slow = new WaitingConnections(slow, connections.tallies, timeouts.tally);
  }

  /** When the database last answered anything, in milliseconds since the epoch. */
  get lastHeard(): number | null {
    return this.heard;
  }

  /** Runs a statement that reads. */
  async read(lane: Lane, statement: Statement, parameters: readonly (string | null)[], call: Call): Promise<TextRows> {
    const { source, label } = this.options;
    if (call.deadline <= Date.now() || call.signal?.aborted) {
      throw new SourceLateError({ source: label }, { cause: new TookTooLong("The budget was used up before") });
    }
    call.count?.(source, statement.text);
    try {
      const rows = await (lane === "slow" ? this.slow : this.nextFast()).run(statement, parameters);
      this.heard = Date.now();
      return rows;
    } catch (error) {
      throw sourceError(source, label, error);
    }
  }

  /** Connections that may write, opened when first asked for. */
  writers(): pg.Pool {
    if (this.writing === null) {
      const { url, connections, timeouts } = this.options;
      const config = clientConfig(url, timeouts.connect, timeouts.write, "write");
      this.writing = openPool({ ...config, max: connections.writes });
    }
    return this.writing.pool;
  }

  async close(): Promise<void> {
    await Promise.all([...this.fast.map((one) => one.close()), this.slow.close(), this.writing?.close()]);
  }

  private nextFast(): PipelinedConnection {
    this.turn = (this.turn + 1) % this.fast.length;
    return this.fast[this.turn] as PipelinedConnection;
  }
}
