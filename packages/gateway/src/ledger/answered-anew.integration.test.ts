import { type Context, entityNamed, schema, type Viewer } from "@zwgk/schema";
import { fixedContext, memorySource } from "@zwgk/schema/testing";
import { graphql } from "graphql";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import type { HomeStore } from "../audit/home-store.js";
import { homeTables } from "../audit/home-tables.js";
import { homeTables as entityTables } from "../mapping/home-ddl.js";
import { createHomeStore } from "../sql/home-store.js";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import { createLedgers } from "./ledgers.js";

const region = "341202";
/** A request of a county that writes its letters itself: its case is kept at home. */
const id = "Request:yingzhou:1";
const viewer: Viewer = { key: "k1", label: "颍州区", role: "REVIEWER", regions: [region] };
const Request = [{ key: "1", channel: "IN_PERSON", receivedOn: "2023-03-01", applicantName: "张三" }];
const source = memorySource({ id: "yingzhou", regions: [region], records: { Request, Organization: [] } });
let database: TestDatabase;
let home: HomeStore;
let seen = 0;

beforeAll(async () => {
  database = await createTestDatabase(inject("postgresUrl"));
  home = createHomeStore(database.url);
  const tables = [entityNamed("Request"), entityNamed("Remedy")];
  for (const statement of [...homeTables, ...entityTables(tables)]) await home.query(statement);
});
afterAll(async () => {
  await home?.close();
  await database?.drop();
});

/** A gateway's context of its own over the one home database. */
function context(): Context {
  const ledgers = createLedgers({ home, now: () => new Date("2023-12-20T10:00:00Z"), holdsAtHome: () => true });
  return fixedContext({ source, viewer, ledgers });
}

async function ask(text: string, variableValues: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const { data, errors } = await graphql({ schema, source: text, contextValue: context(), variableValues });
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  return data;
}

async function record(...events: readonly object[]): Promise<void> {
  for (const event of events) {
    const entering = `mutation ($seen: Int!, $event: CaseEventInput!, $key: String!) {
      recordCaseEvent(id: "${id}", seen: $seen, event: $event, idempotencyKey: $key) { case { version } } }`;
    await ask(entering, { seen, event, key: `anew-${seen}` });
    seen += 1;
  }
}

const answer = (on: string, outcome: string, letter: string) => [
  { kind: "drafted", on, outcome },
  ...["POLITICS", "LAW", "POLICY", "SECRECY", "WORDING", "OPINION"].map((gate) => ({ kind: "gatePassed", on, gate })),
  { kind: "signed", on, letter },
  { kind: "dispatched", on, delivery: "DIRECT" },
];
const remedies = () =>
  home.query(
    "select key, kind, filed_on::text as filed_on, ended_on::text as ended_on, result from zwgk.remedy order by key",
  );
const queued = async (asOf: string) =>
  (
    (await ask(
      `{ caseQueue(region: "${region}", which: ALL, asOf: "${asOf}") { nodes { deadline { dueOn } } } }`,
    )) as Queue
  ).caseQueue.nodes;

interface Queue {
  readonly caseQueue: { readonly nodes: readonly { readonly deadline: { readonly dueOn: string | null } }[] };
}

it("challenges silence, then the answer, and then what is answered anew, each by a record of its own", async () => {
  const begun = { kind: "received", on: "2023-03-01", channel: "IN_PERSON" };
  await record(begun, { kind: "registered", on: "2023-03-01", number: "甲1" });
  await record({ kind: "reviewFiled", on: "2023-04-03" }, ...answer("2023-04-10", "NOT_EXIST", "甲公复〔2023〕1号"));
  await record(
    { kind: "delivered", on: "2023-04-12" },
    { kind: "reviewDecided", on: "2023-05-04", result: "CORRECTED" },
  );
  await record(
    { kind: "reviewFiled", on: "2023-05-10" },
    { kind: "reviewDecided", on: "2023-06-09", result: "CORRECTED" },
  );
  const silence = {
    key: `${id}/review`,
    kind: "REVIEW",
    filed_on: "2023-04-03",
    ended_on: "2023-05-04",
    result: "CORRECTED",
  };
  const first = {
    key: `${id}/review/2`,
    kind: "REVIEW",
    filed_on: "2023-05-10",
    ended_on: "2023-06-09",
    result: "CORRECTED",
  };
  expect(await remedies()).toEqual([silence, first]);

  const order = { kind: "reanswerOrdered", on: "2023-06-12", orderedBy: "REVIEW_DECISION", answerBy: "2023-07-14" };
  await expect(record(order)).rejects.toThrow("says with which");
  await record({ ...order, proceeding: 2 });
  expect(await queued("2023-06-20")).toEqual([{ deadline: { dueOn: "2023-07-14" } }]);
  await record(...answer("2023-07-03", "DISCLOSED", "甲公复〔2023〕2号"));
  // Handed over, and not signed for yet: the first answer's delivery is not this one's (§8.5).
  expect(await queued("2023-07-10")).toEqual([{ deadline: { dueOn: "2023-07-14" } }]);
  await record({ kind: "delivered", on: "2023-07-12" }, { kind: "sued", on: "2023-08-01", afterReview: false });
  expect(await queued("2023-12-20")).toEqual([]);
  const third = { key: `${id}/suit/3`, kind: "DIRECT_SUIT", filed_on: "2023-08-01", ended_on: null, result: null };
  expect(await remedies()).toEqual([silence, first, third]);
});
