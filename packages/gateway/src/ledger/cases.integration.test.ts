import { type Context, entityNamed, schema, type Viewer } from "@zwgk/schema";
import { fixedCall, fixedContext, memorySource } from "@zwgk/schema/testing";
import { graphql } from "graphql";
import { afterAll, beforeAll, beforeEach, expect, inject, it } from "vitest";
import { createAttempts } from "../attempts/attempts.js";
import type { HomeStore } from "../audit/home-store.js";
import { homeTables } from "../audit/home-tables.js";
import { createWrites } from "../audit/writes.js";
import { createQueryCode } from "../identity/query-code.js";
import { homeTables as entityTables } from "../mapping/home-ddl.js";
import { silent } from "../observability/log.js";
import { createHomeStore } from "../sql/home-store.js";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import { createLedgers } from "./ledgers.js";

const viewer: Viewer = { key: "k1", label: "颍州区", role: "HANDLER", regions: ["341202"] };
const requests = Array.from({ length: 12 }, (_, at) => ({
  key: String(at + 1),
  channel: "IN_PERSON",
  receivedOn: "2023-12-01",
  applicantName: "张三",
}));
const source = memorySource({ id: "home", regions: ["341202"], records: { Request: requests, Organization: [] } });

let database: TestDatabase;
let home: HomeStore;

beforeAll(async () => {
  database = await createTestDatabase(inject("postgresUrl"));
  home = createHomeStore(database.url);
  for (const statement of [...homeTables, ...entityTables([entityNamed("Request")])]) await home.query(statement);
});
afterAll(async () => {
  await home.close();
  await database.drop();
});
beforeEach(async () => {
  await home.query(
    "truncate zwgk.ledger_entry, zwgk.number_series, zwgk.number_taken, zwgk.ledger_number, zwgk.enclosure, zwgk.request, zwgk.audit, zwgk.attempt",
  );
});

/** A gateway's context of its own over the one home database. */
function context(): Context {
  const now = () => new Date("2023-12-20T10:00:00Z");
  const ledgers = createLedgers({ home, now, holdsAtHome: () => true });
  const counted = { perClient: 2, perTarget: 20, windowMinutes: 60 };
  const attempts = createAttempts({ home, region: "341200", secret: "a secret of these tests", now, ...counted });
  const { caseSettings, ...made } = fixedContext({ source, viewer, ledgers, attempts, queryCode });
  return { ...made, caseSettings: { ...caseSettings, bodies: [body] } };
}

/** Whose letters these are. The name is invented. */
const body = {
  region: "341202",
  name: "颍州区某局",
  word: "州某",
  letterNumber: "{code}公{kind}〔{yyyy}〕{seq}号",
  registrationNumber: "{areaCode6}-{yyyy}-{seq4}",
  seal: "DISCLOSURE",
} as const;

const queryCode = createQueryCode("a secret of these tests");

async function record(id: string, seen: number, event: object, key = `${id}-${seen}`) {
  const { data, errors } = await graphql({
    schema,
    source: `mutation ($id: ID!, $seen: Int!, $event: CaseEventInput!, $key: String!) {
      recordCaseEvent(id: $id, seen: $seen, event: $event, idempotencyKey: $key) {
        case { version registrationNumber status { code } events { note evidence { reference } } }
      }
    }`,
    contextValue: context(),
    variableValues: { id, seen, event, key },
  });
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  return (data as { recordCaseEvent: { case: { registrationNumber: string } } }).recordCaseEvent.case;
}

const received = { kind: "received", on: "2023-12-01", channel: "IN_PERSON" };
const registered = { kind: "registered", on: "2023-12-01" };

it("keeps the events of a case at home, and enters each once", async () => {
  const evidence = [{ kind: "FORM", reference: "申请表.pdf" }];
  const once = await record("Request:home:1", 0, { ...received, note: "窗口", evidence });
  expect(once).toMatchObject({
    version: 1,
    status: { code: "RECEIVED" },
    events: [{ note: "窗口", evidence: [{ reference: "申请表.pdf" }] }],
  });
  expect(await record("Request:home:1", 0, { ...received, note: "窗口", evidence })).toEqual(once);
  // Sent again after the case was read: it was done, and isn't done again.
  expect(await record("Request:home:1", 1, { ...received, note: "窗口", evidence }, "Request:home:1-0")).toEqual(once);
  const numbered = await record("Request:home:1", 1, registered);
  expect(await record("Request:home:1", 2, registered, "Request:home:1-1")).toEqual(numbered);
  await expect(
    record("Request:home:1", 2, { ...registered, on: "2023-12-02" }, "Request:home:1-1"),
  ).rejects.toMatchObject({ code: "IDEMPOTENCY_CONFLICT" });
  await expect(record("Request:home:1", 0, registered, "other")).rejects.toMatchObject({ code: "VERSION_CONFLICT" });
  await expect(record("Request:home:1", 2, received, "again")).rejects.toMatchObject({ code: "CASE_REFUSED" });
});

it("leaves a receipt of what was appended, to be asked for by its key", async () => {
  const writes = createWrites({
    ...{ home, source, city: "341200", budget: 1_000, log: silent },
    ownerOf: () => "home",
    now: () => new Date("2023-12-20T10:00:00Z"),
  });
  const receipt = (key: string, by: Viewer | null = viewer) => writes.receiptAtHome("341202", key, by, fixedCall());
  await record("Request:home:1", 0, received);
  await record("Request:home:1", 1, registered);
  expect(await receipt("Request:home:1-1")).toMatchObject({
    ...{ state: "DONE", action: "append", entity: "Request", source: "home", recordId: "Request:home:1", version: "2" },
    ...{ by: "k1", region: "341202", idempotencyKey: "Request:home:1-1" },
  });
  await expect(record("Request:home:1", 2, received, "refused")).rejects.toMatchObject({ code: "CASE_REFUSED" });
  expect(await receipt("refused")).toBeNull();
  expect(() => receipt("Request:home:1-1", { ...viewer, regions: ["341203"] })).toThrow();
});

it("gives out registration numbers without gap under many at once", async () => {
  const ids = requests.map(({ key }) => `Request:home:${key}`);
  await Promise.all(ids.map((id) => record(id, 0, received)));
  const made = await Promise.all(ids.map((id) => record(id, 1, registered)));
  expect(made.map(({ registrationNumber }) => registrationNumber).sort()).toEqual(
    ids.map((_, at) => `341202-2023-${String(at + 1).padStart(4, "0")}`),
  );
});

it("gives out numbers of receipts without gap under many at once, in a series of their own, each with its letter", async () => {
  const ids = requests.map(({ key }) => `Request:home:${key}`);
  await Promise.all(ids.map((id) => record(id, 0, received)));
  await Promise.all(ids.map((id) => record(id, 1, registered)));
  const issued = { kind: "receiptIssued", on: "2023-12-04", letterInput: { content: "分配方案" } };
  const made = await Promise.allSettled([
    ...ids.map((id) => record(id, 2, issued)),
    // Sent twice, by another gateway: numbered once.
    ...ids.map((id) => record(id, 2, issued)),
    record("Request:home:1", 2, { ...issued, letterInput: {} }, "incomplete"),
  ]);
  expect(made.filter(({ status }) => status === "rejected")).toHaveLength(1);
  const numbers = await home.query(
    `select l.body::json ->> 'letter' as letter, e.name from zwgk.ledger_entry l left join zwgk.enclosure e
       on e.ledger = l.ledger and e.name = 'letter:' || (l.body::json ->> 'letter')
     where l.kind = 'receiptIssued' order by length(l.body::json ->> 'letter'), 1`,
  );
  const expected = ids.map((_, at) => `州某公回〔2023〕${at + 1}号`);
  expect(numbers).toEqual(expected.map((letter) => ({ letter, name: `letter:${letter}` })));
});

it("leaves a line in the audit for each case whose events are read whole, once for an operation", async () => {
  for (const at of [1, 2, 3])
    await record(`Request:home:${at}`, 0, { ...received, ...(at === 3 ? {} : { note: "窗口" }) });
  await home.query("truncate zwgk.audit");
  const read = (fields: string) =>
    graphql({ schema, source: `{ requests { nodes { case { ${fields} } } } }`, contextValue: context() });
  const lines = () => home.query("select action, record_id, key_id from zwgk.audit order by record_id");
  expect((await read("version events { kind on data { channel } }")).errors).toBeUndefined();
  expect(await lines()).toEqual([]);
  expect((await read("events { note } again: events { note evidence { note } }")).errors).toBeUndefined();
  expect(await lines()).toEqual(
    ["Request:home:1", "Request:home:2"].map((record_id) => ({ action: "read", record_id, key_id: "k1" })),
  );
});

it("refuses a registration number that another request of the region has", async () => {
  await record("Request:home:1", 0, received);
  await record("Request:home:2", 0, received);
  await record("Request:home:1", 1, { ...registered, number: "登记1" });
  await expect(record("Request:home:2", 1, { ...registered, number: "登记1" })).rejects.toMatchObject({
    code: "NUMBER_TAKEN",
    inputPath: ["event", "number"],
  });
});

it("takes a number in other signs for the same, and passes over it", async () => {
  for (const at of [1, 2, 3]) await record(`Request:home:${at}`, 0, received);
  await record("Request:home:1", 1, { ...registered, number: "341202－2023－0001" });
  for (const number of [
    "341202-2023-0001",
    "341202\u20102023\u20110001",
    "341202 – 2023 – ０００１",
    "341202-2023-\u200b0001",
  ])
    await expect(record("Request:home:2", 1, { ...registered, number })).rejects.toMatchObject({
      code: "NUMBER_TAKEN",
    });
  await record("Request:home:3", 1, registered);
  const numbers = await home.query(
    "select body::json ->> 'number' as number from zwgk.ledger_entry where kind = 'registered' order by ledger",
  );
  expect(numbers).toEqual([{ number: "341202－2023－0001" }, { number: "341202-2023-0002" }]);
});

it("says in the record at home what the ledger comes to", async () => {
  await record("Request:home:1", 0, received);
  await record("Request:home:1", 1, registered);
  const kept = await home.query("select key, registration_number, received_on::text as received_on from zwgk.request");
  expect(kept).toEqual([{ key: "1", registration_number: "341202-2023-0001", received_on: "2023-12-01" }]);
});

it("lets one of many handlers act on the same state, whatever each does", async () => {
  await record("Request:home:1", 0, received);
  await record("Request:home:1", 1, registered);
  const acts = [
    { kind: "assigned", handler: "li" },
    { kind: "correctionAsked", matters: ["写明文号"], correctBy: "2023-12-15" },
    { kind: "extended", workingDays: 20, approvedBy: "王主任" },
    { kind: "withdrawn" },
    { kind: "transferred", to: "市财政局" },
  ];
  const made = await Promise.allSettled(
    acts.map((act) => record("Request:home:1", 2, { on: "2023-12-04", ...act }, act.kind)),
  );
  expect(made.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const lost = made.flatMap((one) => (one.status === "rejected" ? [one.reason.code] : []));
  expect(new Set(lost)).toEqual(new Set(["VERSION_CONFLICT"]));
});

it("lets one of two handlers act on the same state", async () => {
  await record("Request:home:1", 0, received);
  await record("Request:home:1", 1, registered);
  const assign = (handler: string) =>
    record("Request:home:1", 2, { kind: "assigned", on: "2023-12-02", handler }, handler);
  const acts = await Promise.allSettled([assign("li"), assign("wang")]);
  expect(acts.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

it("shows an applicant how the request stands, over any gateway, until too much was tried", async () => {
  await record("Request:home:1", 0, received);
  const { registrationNumber } = await record("Request:home:1", 1, registered);
  const progress = async (name: string) => {
    const { data, errors } = await graphql({
      schema,
      source: `query ($number: String!, $code: String!, $name: String!) {
        requestProgress(registrationNumber: $number, queryCode: $code, name: $name) { status { code } dueOn }
      }`,
      contextValue: { ...context(), viewer: null },
      variableValues: { number: registrationNumber, code: queryCode("Request:home:1").toLowerCase(), name },
    });
    return data?.requestProgress ?? (errors?.[0]?.originalError as { code?: string } | undefined)?.code;
  };
  const right = { status: { code: "REGISTERED" }, dueOn: "2023-12-29" };
  expect([await progress("张三"), await progress(" 张 三"), await progress("张三")]).toEqual([right, right, right]);
  const wrong = [await progress("李四"), await progress("李四"), await progress("李四"), await progress("张三")];
  expect(wrong).toEqual([
    ...["REQUEST_NOT_RECOGNISED", "REQUEST_NOT_RECOGNISED"],
    ...["TOO_MANY_ATTEMPTS", "TOO_MANY_ATTEMPTS"],
  ]);
});
