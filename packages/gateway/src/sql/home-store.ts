import { type Label, SourceFailedError } from "@zwgk/schema";
import type pg from "pg";
import {
  type HomeParameter,
  type HomeQuery,
  HomeRefusedError,
  type HomeRow,
  type HomeStore,
} from "../audit/home-store.js";
import { codeOf } from "./database-error.js";
import { openPool } from "./parting.js";

/** Connections that a gateway keeps to home for keys, receipts, numbers and audit. */
const connections = 6;
/** Milliseconds after which home is taken for silent. */
const patience = 7_000;
const asText = { getTypeParser: () => (value: string) => value };

/** Told of every statement that failed at home, as it failed, for the log. */
export type HomeFailed = (error: unknown) => void;

/**
 * The home database's own tables. Connects when first asked.
 * @throws SourceFailedError when home can't be reached or can't answer now; HomeRefusedError when it answers with an error
 */
export function createHomeStore(url: string, onFailure: HomeFailed = () => {}): HomeStore {
  const { pool, close } = openPool({
    connectionString: url,
    max: connections,
    idleTimeoutMillis: 30_000,
    // A home that is silent, or whose connections are all at work, must not hold up a request for longer than one that
    // answers late.
    connectionTimeoutMillis: patience,
    query_timeout: patience,
    options: "-c statement_timeout=5000 -c idle_in_transaction_session_timeout=10000 -c TimeZone=Asia/Shanghai",
    application_name: "zwgk home",
    allowExitOnIdle: true,
  });
  return {
    query: queryOn(pool, onFailure),
    transaction: (work) => inTransaction(pool, work, onFailure),
    close,
  };
}

function queryOn(connection: Pick<pg.Pool | pg.PoolClient, "query">, onFailure: HomeFailed): HomeQuery {
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
      throw homeError(cause, onFailure);
    }
  };
}

/**
 * SQLSTATE classes with which a database says that it can't now: connection, transaction, resources, operator, system;
 * and that it only reads, as one that stands by does.
 */
const notNow = /^(08|28|3D|40|53|57|58)|^25006$/;

function homeError(cause: unknown, onFailure: HomeFailed): Error {
  const code = codeOf(cause);
  const isAnswer = code !== undefined && /^[0-9A-Z]{5}$/.test(code) && !notNow.test(code) && !code.startsWith("E");
  const error = isAnswer ? new HomeRefusedError(cause) : new SourceFailedError({ source: home }, { cause });
  onFailure(error);
  return error;
}

const home: Label = { en: "The home database", zh: "市级数据库" };

function toParameter(value: HomeParameter): unknown {
  return typeof value === "object" && value !== null ? [...value] : value;
}

async function inTransaction<T>(
  pool: pg.Pool,
  work: (query: HomeQuery) => Promise<T>,
  onFailure: HomeFailed,
): Promise<T> {
  const client = await pool.connect().catch((cause: unknown) => {
    throw homeError(cause, onFailure);
  });
  const query = queryOn(client, onFailure);
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
