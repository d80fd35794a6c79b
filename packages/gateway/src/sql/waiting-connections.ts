import type pg from "pg";
import { isStale, TookTooLong } from "./database-error.js";
import { type OwnPool, openPool } from "./parting.js";
import { type Statement, type TextRows, WireQuery } from "./wire-query.js";

/** Time beyond the server's own statement timeout after which a silent connection is given up. */
const grace = 2_000;

/**
 * A few connections on each of which one statement runs at a time: for what is slow, so that it blocks nothing
 * behind it (tallies, searches, probes).
 */
export class WaitingConnections {
  private readonly own: OwnPool;

  constructor(
    config: pg.ClientConfig,
    size: number,
    private readonly statementMs: number,
  ) {
    this.own = openPool({ ...config, max: size, idleTimeoutMillis: 60_000 });
  }

  async run(statement: Statement, parameters: readonly (string | null)[]): Promise<TextRows> {
    try {
      return await this.once(statement, parameters);
    } catch (error) {
      if (!isStale(error)) throw error;
      return this.once(statement, parameters);
    }
  }

  close(): Promise<void> {
    return this.own.close();
  }

  private async once(statement: Statement, parameters: readonly (string | null)[]): Promise<TextRows> {
    const client = await this.own.pool.connect();
    try {
      const rows = await this.ask(client, statement, parameters);
      client.release();
      return rows;
    } catch (error) {
      // Whatever it was, the next statement gets a connection that is known to be in order.
      client.release(true);
      throw error;
    }
  }

  private ask(client: pg.PoolClient, statement: Statement, parameters: readonly (string | null)[]): Promise<TextRows> {
    return new Promise((resolve, reject) => {
      const late = () => reject(new TookTooLong("The statement is not answered"));
      const timer = setTimeout(late, this.statementMs + grace);
      const settle = (error: unknown, rows: TextRows) => {
        clearTimeout(timer);
        if (error === null) resolve(rows);
        else reject(error);
      };
      client.query(new WireQuery(statement, parameters, settle).asQuery());
    });
  }
}
