import type { Call } from "@zwgk/schema";
import type { Catalog } from "../mapping/catalog.js";
import type { SourceMapping } from "../mapping/mapping.js";
import { readCatalog } from "./catalog.js";
import { Database } from "./database.js";
import { defaultConnections, defaultTimeouts } from "./settings.js";

/** What a live database says of itself, for holding a mapping against it. */
export interface Inspected {
  readonly catalog: Catalog;
  /** Tables and views that the login may see: `table` on its search path, `schema.table` elsewhere. */
  readonly tables: readonly string[];
  /** Sequences, named alike. */
  readonly sequences: readonly string[];
}

const relationNames = `SELECT c.relkind = 'S', CASE WHEN pg_table_is_visible(c.oid) THEN c.relname ELSE n.nspname || '.' || c.relname END
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'v', 'm', 'p', 'f', 'S') AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_toast'
ORDER BY 2`;

/** Reads the catalog behind a mapping. @throws SourceFailedError, SourceLateError */
export async function inspect(mapping: SourceMapping, url: string, call: Call): Promise<Inspected> {
  const { source, label } = mapping;
  const database = new Database({ source, label, url, connections: defaultConnections, timeouts: defaultTimeouts });
  try {
    const catalog = await readCatalog(database, mapping, call);
    const rows = await database.read("slow", { name: null, text: relationNames }, [], call);
    const names = (isSequence: boolean) =>
      rows.filter(([kind]) => (kind === "t") === isSequence).map(([, name]) => name ?? "");
    return { catalog, tables: names(false), sequences: names(true) };
  } finally {
    await database.close();
  }
}
