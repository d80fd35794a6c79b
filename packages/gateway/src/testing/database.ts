import { threadId } from "node:worker_threads";
import pg from "pg";

declare module "vitest" {
  interface ProvidedContext {
    /** The maintenance database of the server that all tests of a run share. */
    postgresUrl: string;
  }
}

/** A database of one test file's own. */
export interface TestDatabase {
  readonly url: string;
  query<Row extends pg.QueryResultRow>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  /** Removes it, whoever is still connected. */
  drop(): Promise<void>;
}

const DUPLICATE_DATABASE = "42P04";
let count = 0;

/** Makes an empty database on the shared server, named by process, thread and number, and runs the DDL in it. */
export async function createTestDatabase(postgresUrl: string, ddl?: string): Promise<TestDatabase> {
  const name = await createDatabase(postgresUrl);
  const url = Object.assign(new URL(postgresUrl), { pathname: `/${name}` }).href;
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on("error", () => undefined);
  if (ddl !== undefined) await pool.query(ddl);
  return {
    url,
    query: async <Row extends pg.QueryResultRow>(sql: string, params: readonly unknown[] = []) =>
      (await pool.query<Row>(sql, [...params])).rows,
    drop: async () => {
      await pool.end();
      await withClient(postgresUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}

async function createDatabase(postgresUrl: string): Promise<string> {
  for (;;) {
    count += 1;
    const name = `test_${process.pid}_${threadId}_${count}`;
    try {
      await withClient(postgresUrl, (client) => client.query(`CREATE DATABASE ${name}`));
      return name;
    } catch (error) {
      // A worker that isolates its files starts to count anew in the same process.
      if ((error as { code?: string }).code !== DUPLICATE_DATABASE) throw error;
    }
  }
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
