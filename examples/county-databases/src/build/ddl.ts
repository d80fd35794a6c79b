import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gatewayTables, homeTables } from "@zwgk/gateway";
import { packageRoot } from "../package-root.js";

/** What is run before the rows are loaded, and what after: indexes are built faster over rows that are there. */
export interface Ddl {
  readonly before: string;
  readonly after: string;
}

/** The tables of a source: home's come from the gateway, a county's from its vendor. */
export function ddlOf(source: string): Ddl {
  if (source === "home") return homeDdl();
  const text = readFileSync(join(packageRoot, "src/layouts", source, "tables.sql"), "utf8");
  const [before = "", after = ""] = text.split(/^-- then$/m);
  return { before, after };
}

function homeDdl(): Ddl {
  const isIndex = (statement: string) => /^create (unique )?index/i.test(statement);
  const statements = [...gatewayTables, ...homeTables()];
  return {
    before: statements.filter((one) => !isIndex(one)).join(";\n"),
    after: statements.filter(isIndex).join(";\n"),
  };
}
