import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { Records } from "../city/city.js";
import type { Layout, TableRows } from "../layouts/layout.js";
import { copyText } from "./copy-text.js";
import { ddlOf } from "./ddl.js";

/** Lays out one source in an empty database: tables, rows, indexes, statistics. */
export async function loadSource(
  url: string,
  layout: Layout,
  records: Records,
  signal: AbortSignal | undefined,
): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const ddl = ddlOf(layout.source);
    // Tables that are made in the same transaction are filled without a log.
    await client.query("BEGIN");
    await client.query(ddl.before);
    for (const table of layout.tables(records)) {
      signal?.throwIfAborted();
      await copy(client, table, signal);
    }
    if (ddl.after.trim() !== "") await client.query(ddl.after);
    await client.query("COMMIT");
    await client.query("ANALYZE");
  } finally {
    await client.end();
  }
}

async function copy(client: pg.Client, table: TableRows, signal: AbortSignal | undefined): Promise<void> {
  const columns = table.columns.map((column) => pg.escapeIdentifier(column)).join(", ");
  const into = client.query(copyFrom(`COPY ${table.table} (${columns}) FROM STDIN WITH (FREEZE)`));
  await pipeline(Readable.from(copyText(table)), into, signal === undefined ? {} : { signal });
}
