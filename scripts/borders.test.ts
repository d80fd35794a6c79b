import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const schema = "packages/schema/src";
const gateway = "packages/gateway/src";

/** A file, a line that must not stand in it, and words of the reason the lint gives. */
type Plant = readonly [file: string, line: string, because: string];

const pure = (file: string): Plant[] => [
  [file, 'export { createGateway } from "@zwgk/gateway";', "Models and rules are pure"],
  [file, 'import { readFileSync } from "node:fs";', "Models and rules are pure"],
  [file, 'export { readFileSync } from "node:fs";', "Models and rules are pure"],
  [file, 'export const later = import("node:fs");', "Models and rules are pure"],
  [file, 'export { GraphQLError } from "graphql";', "Models and rules are pure"],
  [file, 'export { holidays } from "chinese-days";', "Models and rules are pure"],
  [file, 'export { builder } from "../builder.js";', "nothing of the GraphQL layer"],
  [file, 'export { list } from "../kit/list.js";', "nothing of the GraphQL layer"],
  [file, 'export type { Context } from "../context.js";', "nor of the context"],
  [file, "export const now = Date.now();", "no clock"],
  [file, "export const today = new Date();", "no clock"],
  [file, "export const tick = performance.now();", "no clock"],
  [file, "export const then = globalThis.Date.now();", "holds anywhere"],
  [file, 'export const page = fetch("https://example.org");', "no I/O"],
  [file, "export const home = process.env.HOME;", "no process"],
];

const anywhere = (file: string): Plant[] => [
  [file, 'export { memoryGateway } from "../../../../e2e/memory-gateway.js";', "nothing imports it"],
  [file, 'export const late = import("../../../../e2e/memory-gateway.js");', "nothing imports it"],
  [file, 'export { bench } from "@zwgk/e2e";', "nothing imports it"],
  [file, 'export { one } from "../../../../packages/gateway/src/index.js";', "entered by its name"],
  [file, 'export const two = import("../../../schema/dist/index.js");', "entered by its name"],
  [file, 'export type Three = import("@zwgk/gateway").Gateway;', "at the top of the file"],
  [file, 'export const four = require("node:fs");', "ESM"],
];

const gatewayRoom = (file: string): Plant[] => [
  [file, 'export { Client } from "pg";', "Only sql/ knows PostgreSQL"],
  [file, 'export { default as Result } from "pg/lib/result.js";', "Only sql/ knows PostgreSQL"],
  [file, 'export { sql } from "kysely";', "Only sql/ knows PostgreSQL"],
  [file, 'export { env } from "node:process";', "Only cli/ touches the process"],
  [file, 'export { log } from "node:console";', "Only cli/ touches the process"],
  [file, "export const path = process.env.PATH;", "Only cli/ touches the process"],
  [file, 'console.log("here");', "Only cli/ writes to the console"],
  [file, "export const same = globalThis.process;", "Only cli/ touches the process"],
  [file, 'export { createClient } from "@zwgk/sdk";', "on nothing else of ours"],
  [file, 'export { memorySource } from "@zwgk/schema/testing";', "on nothing else of ours"],
];

const server = (file: string): Plant[] => [
  [file, 'export { createYoga } from "graphql-yoga";', "Only plugins/ and create-gateway.ts"],
  [file, 'export { useEngine } from "@envelop/core";', "Only plugins/ and create-gateway.ts"],
  [file, 'export { EnvelopArmor } from "@escape.tech/graphql-armor";', "Only plugins/ and create-gateway.ts"],
];

const example = (file: string): Plant[] => [
  [file, 'export { errorList } from "@zwgk/schema";', "with @zwgk/sdk only"],
  [file, 'export { memorySource } from "@zwgk/schema/testing";', "with @zwgk/sdk only"],
  [file, 'export { createGateway } from "@zwgk/gateway";', "with @zwgk/sdk only"],
  [file, 'export { startCity } from "@zwgk-examples/county-databases";', "with @zwgk/sdk only"],
  [file, 'export { city } from "../../county-databases/src/index.js";', "entered by its name"],
  [file, 'export { serve } from "../../../packages/gateway/src/index.js";', "entered by its name"],
];

const pureFiles = [
  "documents/model.ts",
  "documents/validity.ts",
  "documents/date-order.ts",
  "figures/fold.ts",
  "requests/ledger/events.ts",
  "requests/deadline/period.ts",
  "requests/answer/fees.ts",
  "reports/cells.ts",
  "reports/rules/balance.ts",
  "shared/plain-date.ts",
].map((file) => `${schema}/${file}`);

const forbidden: readonly Plant[] = [
  ...pureFiles.flatMap(pure),
  ...["schema/src/documents/graphql.ts", "gateway/src/audit/writes.ts", "sdk/src/client.ts"].flatMap((file) =>
    anywhere(`packages/${file}`),
  ),
  ...anywhere("examples/county-portal/src/portal.ts"),
  [`${schema}/documents/graphql.ts`, 'export { Client } from "pg";', "bottom of the house"],
  [`${schema}/documents/graphql.ts`, 'export { createGateway } from "@zwgk/gateway";', "bottom of the house"],
  [`${schema}/documents/graphql.ts`, "export const now = Date.now();", "no clock"],
  [`${schema}/documents/graphql.test.ts`, 'export { createGateway } from "@zwgk/gateway";', "not even in its tests"],
  ...["audit/writes.ts", "mapping/parse.ts", "files/store.ts", "open-home.ts"].flatMap((file) => [
    ...gatewayRoom(`${gateway}/${file}`),
    ...server(`${gateway}/${file}`),
  ]),
  ...["create-gateway.ts", "plugins/endpoint.ts"].flatMap((file) => gatewayRoom(`${gateway}/${file}`)),
  ...server(`${gateway}/cli/bin.ts`),
  [`${gateway}/cli/bin.ts`, 'export { Client } from "pg";', "Only sql/ knows PostgreSQL"],
  [`${gateway}/audit/writes.ts`, 'export { run } from "../federation/run.js";', "Rooms speak Source"],
  [`${gateway}/mapping/parse.ts`, 'export { createSqlSource } from "../sql/sql-source.js";', "Rooms speak Source"],
  [`${gateway}/plugins/endpoint.ts`, 'export { inspect } from "../sql/inspect.js";', "Plugins speak HTTP"],
  [`${gateway}/federation/run.ts`, 'export { useEngine } from "@envelop/core";', "Federation knows Source"],
  [`${gateway}/federation/run.ts`, 'export { Client } from "pg";', "Federation knows Source"],
  [`${gateway}/federation/run.ts`, 'export { env } from "node:process";', "Federation knows Source"],
  [`${gateway}/federation/run.ts`, 'export { inspect } from "../sql/inspect.js";', "never meet"],
  [`${gateway}/sql/lists.ts`, 'export { run } from "../federation/run.js";', "never meet"],
  [`${gateway}/sql/lists.ts`, 'export { default as Result } from "pg/lib/result.js";', "front door"],
  [`${gateway}/sql/lists.ts`, 'export { createYoga } from "graphql-yoga";', "no server"],
  [`${gateway}/sql/lists.ts`, 'export { env } from "node:process";', "no process"],
  ["packages/sdk/src/client.ts", 'export { errorList } from "../../schema/src/index.js";', "entered by its name"],
  ["packages/sdk/src/client.ts", 'export { errorList } from "@zwgk/schema";', "depends on nothing"],
  ["packages/sdk/src/client.ts", 'export { LRUCache } from "lru-cache";', "depends on nothing"],
  ["packages/sdk/src/client.ts", 'export { readFileSync } from "node:fs";', "depends on nothing"],
  ...["annual-report/src/cli.ts", "analyst-queries/src/run.ts", "county-portal/src/portal.test.ts"].flatMap((file) =>
    example(`examples/${file}`),
  ),
  ["examples/county-databases/src/index.ts", 'export { errorList } from "@zwgk/schema";', "on the gateway only"],
  ["examples/county-databases/src/index.ts", 'export { createClient } from "@zwgk/sdk";', "on the gateway only"],
];

const allowed: readonly (readonly [file: string, line: string])[] = [
  [`${schema}/documents/model.ts`, 'export { plainDate } from "../shared/plain-date.js";'],
  [`${schema}/documents/graphql.ts`, 'export { GraphQLError } from "graphql";'],
  [`${schema}/reports/graphql-tables.ts`, 'export { list } from "../kit/list.js";'],
  [`${gateway}/sql/lists.ts`, 'export { Client } from "pg";'],
  [`${gateway}/plugins/endpoint.ts`, 'export { createYoga } from "graphql-yoga";'],
  [`${gateway}/create-gateway.ts`, 'export { run } from "./federation/run.js";'],
  [`${gateway}/cli/bin.ts`, 'export { env } from "node:process";'],
  [`${gateway}/cli/bin.ts`, 'console.log("here");'],
  [`${gateway}/audit/writes.test.ts`, 'export { memorySource } from "@zwgk/schema/testing";'],
  ["packages/sdk/src/client.ts", 'export { send } from "./send.js";'],
  ["examples/annual-report/src/cli.ts", 'export { createClient } from "@zwgk/sdk";'],
  ["examples/county-databases/src/index.ts", 'export { createGateway } from "@zwgk/gateway";'],
  ["e2e/all.test.ts", 'export { run } from "../packages/gateway/src/federation/run.js";'],
];

const folder = mkdtempSync(join(tmpdir(), "zwgk-borders-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const complaints = lint([...forbidden, ...allowed]);

describe("the borders of the house", () => {
  it.each(forbidden)("refuse in %s: %s", (file, line, because) => {
    expect(complaints(file, line)).toContain(because);
  });

  it.each(allowed)("let pass in %s: %s", (file, line) => {
    expect(complaints(file, line)).toBe("");
  });
});

describe("what a user put into the clone", () => {
  it.each(["out/summary.html", "out/figures.json", "figures.json", "examples/annual-report/2023/figures.json"])(
    "is not looked at: %s",
    (file) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), file.endsWith("json") ? "{ not json" : "<p onclick=go()>");
      expect(runBiome()).not.toContain(file);
    },
  );
});

/** Plants every line in its file, runs the lint once, and gives what it says of a line. */
function lint(plants: readonly (readonly [file: string, line: string, because?: string])[]) {
  for (const path of ["biome.json", ".gitignore", "scripts/lint"]) {
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  const files = new Map<string, string[]>();
  for (const [file, line] of plants) files.set(file, [...(files.get(file) ?? []), line]);
  for (const [file, lines] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${lines.join("\n")}\n`);
  }
  const said = saidByPlace();
  return (file: string, line: string) => said.get(`${file}:${(files.get(file) ?? []).indexOf(line) + 1}`) ?? "";
}

/** What the lint says, by file and line. */
function saidByPlace(): Map<string, string> {
  const said = new Map<string, string>();
  let place = "";
  for (const line of runBiome().split("\n")) {
    const header = /^(\S+\.ts:\d+):\d+ /.exec(line);
    if (header?.[1]) place = header[1];
    else if (/^ {2}[×i] /.test(line)) said.set(place, `${said.get(place) ?? ""}${line}\n`);
  }
  return said;
}

function runBiome(): string {
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  try {
    return execFileSync(process.execPath, [biome, "lint", "--max-diagnostics=none", "--colors=off", "."], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 2 ** 26,
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    return `${stdout}\n${stderr}`;
  }
}
