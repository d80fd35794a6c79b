import { SourceFailedError } from "@zwgk/schema";
import type pg from "pg";
import type { HomeParameter, HomeQuery, HomeRow, HomeStore } from "../audit/home-store.js";
import { openPool } from "./parting.js";

/** Connections that a gateway keeps to home for keys, receipts, numbers and audit. */
const connections = 6;
const asText = { getTypeParser: () => (value: string) => value };

/** The home database's own tables. Connects when first asked. @throws SourceFailedError when home can't be reached. */
export function createHomeStore(url: string): HomeStore {
  const { pool, close } = openPool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 30_000,
    // A home that is silent must not hold up a request for longer than one that answers late.
    query_timeout: 7_000,
    options: "-c statement_timeout=5000 -c idle_in_transaction_session_timeout=10000 -c TimeZone=Asia/Shanghai",
    application_name: "zwgk home",
    allowExitOnIdle: true,
  });
  return {
    query: queryOn(pool),
    transaction: (work) => inTransaction(pool, work),
    close,
  };
}

function queryOn(connection: Pick<pg.Pool | pg.PoolClient, "query">): HomeQuery {
  return async (text, parameters = [], name) => {
    try {
      const result = await connection.query<Record<string, string | null>>({
        ...(name === undefined ? {} : { name }),
        text,
        values: parameters.map(toParameter),
        types: asText,
      });
      return result.rows as readonly HomeRow[];
    } catch (cause) {
      throw new SourceFailedError({ source: "home" }, { cause });
    }
  };
}

function toParameter(value: HomeParameter): unknown {
  return typeof value === "object" && value !== null ? [...value] : value;
}

async function inTransaction<T>(pool: pg.Pool, work: (query: HomeQuery) => Promise<T>): Promise<T> {
  const client = await pool.connect().catch((cause: unknown) => {
    throw new SourceFailedError({ source: "home" }, { cause });
  });
  const query = queryOn(client);
  let broken = true;
  try {
    await query("begin");
    const result = await work(query);
    await query("commit");
    broken = false;
    return result;
  } catch (error) {
    broken = await query("rollback").then(
      () => false,
      () => true,
    );
    throw error;
  } finally {
    client.release(broken);
  }
}
