import { createServer, type Server, type Socket } from "node:net";
import { type Call, SourceFailedError, SourceLateError, SourceUnfitError } from "@zwgk/schema";
import { afterEach, beforeEach, expect, inject, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import { Database } from "./database.js";
import { mappingOf } from "./fixtures/layout.js";
import { defaultConnections, defaultTimeouts } from "./settings.js";
import { createSqlSource, type SqlSource } from "./sql-source.js";

const mapping = mappingOf(
  "small.yaml",
  `
source: small
label: { zh: 小县, en: Small }
regions: ["341202"]
entities:
  Organization: { table: jg, key: id, fields: { name: mc } }
`,
);
const query = {
  entity: "Organization",
  order: [{ field: "name", descending: false }],
  limit: 5,
  backward: false,
  select: { fields: ["name"] },
} as const;
const call = (): Call => ({ deadline: Date.now() + 30_000, language: "en" });

let database: TestDatabase;
const sources: SqlSource[] = [];
const sourceOf = (options: Partial<Parameters<typeof createSqlSource>[0]> = {}) => {
  const source = createSqlSource({ mapping, url: database.url, ...options });
  sources.push(source);
  return source;
};

beforeEach(async () => {
  const ddl = "CREATE TABLE jg (id int PRIMARY KEY, mc text); INSERT INTO jg VALUES (1, '教育局')";
  database = await createTestDatabase(inject("postgresUrl"), ddl);
});
afterEach(async () => {
  await Promise.all(sources.splice(0).map((source) => source.close()));
  await database.drop();
});

it("opens no connection before it is asked something", async () => {
  const source = sourceOf({ url: "postgres://nobody@127.0.0.1:1/none" });
  expect([...source.holdings.keys()]).toEqual(["Organization"]);
  const failed = source.list(query, call());
  await expect(failed).rejects.toThrow(SourceFailedError);
  await expect(failed).rejects.not.toThrow(/127|SELECT/);
  const [status] = await source.probe({ findings: false }, call());
  expect(status).toMatchObject({
    state: "DOWN",
    lastGoodAt: null,
    reason: { en: "Small can't be reached or refused the question." },
  });
});

it("reads nothing as long as its mapping is not admitted, says so, and looks again with every question", async () => {
  let fits = false;
  const label = mapping.label;
  const source = sourceOf({
    admit(catalog) {
      expect(catalog.table({ schema: null, table: "jg" })).not.toBeNull();
      if (!fits) throw new SourceUnfitError({ source: label });
    },
  });
  const command = { action: "publish", entity: "Organization", region: "341202", values: { name: "x" } } as const;
  const tally = { entity: "Organization", groupBy: [], measures: [{ op: "count" as const }] };
  const asked = [
    source.list(query, call()),
    source.find({ entity: "Organization", ids: ["Organization:small:1"], select: { fields: [] } }, call()),
    source.tally(tally, call()),
    source.write(command, call()),
  ];
  for (const one of asked) await expect(one).rejects.toMatchObject({ code: "SOURCE_FAILED", name: "SourceUnfitError" });
  const reason = { en: "Small is not read: its mapping does not fit its database." };
  expect(await source.probe({ findings: true }, call())).toMatchObject([
    { state: "DOWN", reason, lastGoodAt: null, findings: null },
  ]);
  fits = true;
  expect((await source.list(query, call())).items).toHaveLength(1);
  expect(await source.probe({ findings: false }, call())).toMatchObject([{ state: "UP", reason: null }]);
});

it("asks again on new connections after the old ones broke", async () => {
  const source = sourceOf();
  await source.list(query, call());
  await database.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'zwgk'");
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await source.list(query, call())).items).toHaveLength(1);
  expect(
    (await source.tally({ entity: "Organization", groupBy: [], measures: [{ op: "count" }] }, call())).groups,
  ).toHaveLength(1);
});

it("goes on when a table changes below a prepared statement", async () => {
  const source = sourceOf();
  for (let i = 0; i < 4; i++) await source.list(query, call());
  await database.query("ALTER TABLE jg ALTER COLUMN mc TYPE varchar(50)");
  for (let i = 0; i < 4; i++) expect((await source.list(query, call())).items).toHaveLength(1);
});

it("is late when a statement takes longer than it may, and asks nothing when the budget is used up", async () => {
  const source = sourceOf({ timeouts: { list: 150 } });
  await source.list(query, call());
  const holder = await lockTable();
  await expect(source.list(query, call())).rejects.toThrow(SourceLateError);
  await holder.release();
  expect((await source.list(query, call())).items).toHaveLength(1);
  await expect(source.list(query, { ...call(), deadline: Date.now() - 1 })).rejects.toThrow(SourceLateError);
});

it.each(["fast", "slow"] as const)("can't write on its %s connections", async (lane) => {
  const { source, label } = mapping;
  const options = { source, label, url: database.url, connections: defaultConnections, timeouts: defaultTimeouts };
  const opened = new Database(options);
  const statement = { name: null, text: "INSERT INTO jg VALUES (2, 'x')" };
  await expect(opened.read(lane, statement, [], call())).rejects.toMatchObject({
    code: "SOURCE_FAILED",
    cause: { message: expect.stringContaining("read-only transaction") },
  });
  await opened.close();
});

it("replaces a connection that holds too many prepared statements, and loses no answer", async () => {
  const { source, label } = mapping;
  const connections = { ...defaultConnections, lists: 1 };
  const opened = new Database({ source, label, url: database.url, connections, timeouts: defaultTimeouts });
  const answers = await Promise.all(
    Array.from({ length: 1_200 }, (_, at) => opened.read("fast", { name: `s${at}`, text: `SELECT ${at}` }, [], call())),
  );
  expect(answers.map((rows) => Number(rows[0]?.[0]))).toEqual(answers.map((_, at) => at));
  await opened.close();
});

it("gives up a connection that is silent", async () => {
  const sockets = new Set<Socket>();
  const silent: Server = createServer((socket) => void sockets.add(socket));
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const { port } = silent.address() as { port: number };
  const source = sourceOf({ url: `postgres://nobody@127.0.0.1:${port}/none`, timeouts: { connect: 100 } });
  await expect(source.list(query, call())).rejects.toThrow(SourceFailedError);
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => silent.close(resolve));
});

/** Holds the table so that everyone waits. */
async function lockTable(): Promise<{ release(): Promise<unknown> }> {
  const held = database.query("BEGIN; LOCK TABLE jg; SELECT pg_sleep(1); COMMIT");
  await new Promise((resolve) => setTimeout(resolve, 100));
  return { release: () => held };
}
