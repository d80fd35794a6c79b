import { type Context, entities, entityNamed, type Source, schema, type Viewer } from "@zwgk/schema";
import { fixedContext } from "@zwgk/schema/testing";
import { graphql } from "graphql";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import type { HomeStore } from "../audit/home-store.js";
import { homeTables } from "../audit/home-tables.js";
import { homeTables as entityTables } from "../mapping/home-ddl.js";
import { homeMapping } from "../mapping/home-mapping.js";
import { createHomeStore } from "../sql/home-store.js";
import { createSqlSource } from "../sql/sql-source.js";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import { createLedgers } from "./ledgers.js";

const region = "341200";
const viewer: Viewer = { key: "k1", label: "阜阳市", role: "EDITOR", regions: [region] };
const held = ["Request", "Organization"].map(entityNamed);

let database: TestDatabase;
let home: HomeStore;
let source: Source & { close(): Promise<void> };

beforeAll(async () => {
  database = await createTestDatabase(inject("postgresUrl"));
  home = createHomeStore(database.url);
  for (const statement of [...homeTables, ...entityTables(held)]) await home.query(statement);
  // As an earlier version made it: the day of receipt was asked for at once.
  await home.query("alter table zwgk.request alter column received_on set not null");
  for (const statement of entityTables(held)) await home.query(statement);
  const mapping = homeMapping({ source: "home", label: { en: "City", zh: "市" }, region, entities });
  source = createSqlSource({ mapping, url: database.url, timeouts: { list: 5_000, tally: 5_000, write: 5_000 } });
  await home.query(
    "insert into zwgk.organization (region, key, name, kind) values ('341200', 'o1', '市政府办', 'GOVERNMENT')",
  );
});
afterAll(async () => {
  await source.close();
  await home.close();
  await database.drop();
});

const context = (): Context =>
  fixedContext({
    source,
    viewer,
    ledgers: createLedgers({ home, now: () => new Date("2023-12-20T10:00:00Z"), holdsAtHome: () => true }),
  });

async function ask<Data>(text: string, variableValues: object = {}): Promise<Data> {
  const { data, errors } = await graphql({
    schema,
    source: text,
    contextValue: context(),
    variableValues: { ...variableValues },
  });
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  return data as Data;
}

const submit = (key: string, channel: string, items: readonly object[]) =>
  ask<{ submitRequest: { request: { id: string }; duplicates: { hints: { id: string }[] } } }>(
    `mutation ($key: String!, $channel: RequestChannel!, $items: [RequestedItemInput!]!) {
      submitRequest(region: "${region}", channel: $channel, receivedOn: "2023-12-01", agency: "Organization:home:o1",
        agencyKind: GOVERNMENT, idempotencyKey: $key, form: { items: $items, applicants: [{ kind: RESEARCH, name: "某研究院",
          document: { kind: CREDIT_CODE, number: "11341200003158495C" } }] }) {
        request { id registrationNumber receivedOn applicantKind applicantName agency { name } }
        case { status { code } } duplicates { compared hints { id reasons { code } } }
      }
    }`,
    { key, channel, items },
  );
const record = (id: string, seen: number, event: object) =>
  ask(
    `mutation ($id: ID!, $seen: Int!, $event: CaseEventInput!, $key: String!) {
      recordCaseEvent(id: $id, seen: $seen, event: $event, idempotencyKey: $key) { case { version } } }`,
    { id, seen, event, key: `${id}-${seen}` },
  );
const received = async () => {
  const { requestTally } = await ask<{ requestTally: { groups: { count: number }[] } }>(
    '{ requestTally(filter: { receivedOn: { gte: "2023-01-01" } }) { groups { count } } }',
  );
  return requestTally.groups[0]?.count ?? 0;
};

it("keeps an application, its record and its ledger at home, counts it once it is received, and its parts in its place", async () => {
  const items = [{ title: "征地补偿安置方案" }, { title: "教育经费决算" }];
  const { submitRequest: first } = await submit("a", "IN_PERSON", items);
  expect(first).toMatchObject({
    request: { receivedOn: "2023-12-01", applicantKind: "RESEARCH", agency: { name: "市政府办" } },
    case: { status: { code: "RECEIVED" } },
    duplicates: { compared: 0, hints: [] },
  });
  expect(await submit("a", "IN_PERSON", items)).toMatchObject({ submitRequest: { request: first.request } });
  // Art 31: not received before both sides have confirmed.
  const { submitRequest: online } = await submit("b", "INTERNET", items);
  expect(online).toMatchObject({
    request: { receivedOn: null },
    duplicates: { compared: 1, hints: [{ id: first.request.id }] },
  });
  expect(await received()).toBe(1);
  await record(online.request.id, 1, { kind: "confirmed", on: "2023-12-05", way: "PHONE" });
  expect(await received()).toBe(2);
  const order = { requests: { nodes: [online.request.id, first.request.id].map((id) => ({ id })) } };
  expect(await ask("{ requests { nodes { id } } }")).toEqual(order);

  const split = await ask(
    `mutation ($id: ID!) { splitRequest(id: $id, seen: 1, on: "2023-12-06", idempotencyKey: "split") {
      parts { request { registrationNumber receivedOn agency { name } } } } }`,
    { id: first.request.id },
  );
  const part = { receivedOn: "2023-12-01", agency: { name: "市政府办" } };
  expect(split).toEqual({
    splitRequest: {
      parts: ["341200-2023-0001", "341200-2023-0002"].map((registrationNumber) => ({
        request: { ...part, registrationNumber },
      })),
    },
  });
  expect(await received()).toBe(3);
});

it("refuses a registration number that a record has", async () => {
  await home.query(
    "insert into zwgk.request (region, key, registration_number) values ('341200', 'old', '341200-2022-0041')",
  );
  const { submitRequest: made } = await submit("c", "IN_PERSON", [{ title: "规划许可" }]);
  const typed = { kind: "registered", on: "2023-12-01", number: "341200-2022-0041" };
  await expect(record(made.request.id, 1, typed)).rejects.toMatchObject({ code: "NUMBER_TAKEN" });
});
