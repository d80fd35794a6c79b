import pg from "pg";

declare module "vitest" {
  interface ProvidedContext {
    /** The maintenance database of the server that all tests of a run share. */
    postgresUrl: string;
  }
}

/** A database that a test asks in plain SQL. */
export interface Asked {
  /** The first column of the first row, as a number. */
  number(sql: string): Promise<number>;
  /** The first column of every row, as text. */
  texts(sql: string): Promise<string[]>;
  close(): Promise<void>;
}

export function ask(url: string): Asked {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  pool.on("error", () => undefined);
  const column = async (sql: string) =>
    (await pool.query<unknown[]>({ text: sql, rowMode: "array" })).rows.map((row) => row[0]);
  return {
    number: async (sql) => Number((await column(sql))[0]),
    texts: async (sql) => (await column(sql)).map(String),
    close: () => pool.end(),
  };
}
