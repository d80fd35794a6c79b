import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import pg from "pg";
import type { CityOptions } from "../city/city.js";
import { packageRoot } from "../package-root.js";
import { ddlOf } from "./ddl.js";
import { databaseName, type Server, sourceIds } from "./names.js";

/** Name of the database that says which city was built completely. */
const MARKER = "demo";

/** What the city is made of: its options, its generator and its layouts. Any change of them makes another city. */
export function cityVersion(options: CityOptions): string {
  const hash = createHash("sha256").update(JSON.stringify(options)).update(ddlOf("home").before);
  for (const folder of ["src/city", "src/layouts"]) {
    for (const file of filesIn(join(packageRoot, folder))) {
      hash.update(relative(packageRoot, file)).update(readFileSync(file));
    }
  }
  return hash.digest("hex");
}

function filesIn(folder: string): string[] {
  const isPart = (name: string) => /\.(ts|sql|tsv)$/.test(name) && !name.endsWith(".test.ts");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(isPart);
  return names.sort().map((name) => join(folder, name));
}

/** The version of the city that stands in the server; null where none is complete. */
export async function markedVersion(server: Server, prefix: string): Promise<string | null> {
  const name = databaseName(MARKER, prefix);
  if (!(await server.databaseExists(name))) return null;
  for (const source of sourceIds) if (!(await server.databaseExists(databaseName(source, prefix)))) return null;
  const [row] = await ask(server.url(name), "SELECT version FROM city").catch(() => []);
  return typeof row?.version === "string" ? row.version : null;
}

/** Says that the city is being built: an interrupted build leaves no mark. */
export async function removeMark(server: Server, prefix: string): Promise<void> {
  await server.dropDatabase(databaseName(MARKER, prefix));
}

/** Says that the city is complete. */
export async function mark(server: Server, prefix: string, version: string): Promise<void> {
  const name = databaseName(MARKER, prefix);
  await server.createDatabase(name);
  const sql = `CREATE TABLE city AS SELECT ${pg.escapeLiteral(version)}::text AS version, now() AS built_at`;
  await ask(server.url(name), sql);
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
