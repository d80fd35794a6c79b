import { type RecordChange, SourceFailedError, schema, type Value } from "@zwgk/schema";
import { graphql } from "graphql";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from "vitest";
import type { HomeQuery } from "../audit/home-store.js";
import {
  budget,
  handler,
  readOnlyRegion,
  region,
  type TestCity,
  type TestGateway,
  testCity,
} from "../testing/county-requests.js";

let city: TestCity;
let opened: TestGateway[];

beforeAll(async () => {
  city = await testCity(inject("postgresUrl"));
});
afterAll(() => city.close());
beforeEach(async () => {
  await city.empty();
  await city.county.query("INSERT INTO apply (via, got) VALUES (1, '2023-12-01')");
  opened = [];
  return async () => void (await Promise.all(opened.map(({ outbox }) => outbox.close())));
});

const id = "Request:county:1";

function gateway(...faults: Parameters<TestCity["gateway"]>): TestGateway {
  const made = city.gateway(...faults);
  opened.push(made);
  return made;
}

/** Enters something that makes the record say other things. */
async function append(of: TestGateway, seen: number, values: Readonly<Record<string, Value>>, more = {}) {
  const entries = [{ kind: "registered", on: "2023-12-01", data: {} }];
  const records: readonly RecordChange[] = [{ entity: "Request", key: "1", values }];
  const whole = { region, ledger: id, seen, entries, records, idempotencyKey: `e${seen}`, ...more };
  await of.ledgers.append(whole, handler, of.context.call);
}

const closed = { registrationNumber: "341203-2023-0001", closedOn: "2023-12-15", outcome: "GRANTED" };
const record = async () =>
  (await city.county.query("SELECT no, got::text AS got, done::text AS done, result FROM apply WHERE id = 1"))[0];
const asClosed = { no: "341203-2023-0001", got: "2023-12-01", done: "2023-12-15", result: 1 };
const untouched = { no: null, got: "2023-12-01", done: null, result: null };
const due = () => city.home.query("select ledger, place::text as place, tries::text as tries from zwgk.due_change");
const audited = async () =>
  (await city.home.query("select key_id, action, result from zwgk.audit where action = 'revise' order by at")).map(
    ({ key_id, action, result }) => `${key_id} ${action} ${result}`,
  );
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 50 });
const dueAgain = () =>
  city.home.query(
    "update zwgk.due_change set retry_at = now() - interval '1 second', lease_until = now() - interval '1 second'",
  );

/** Holds the county's table so that it is read and not written. */
async function busyCounty(): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: city.county.url });
  await client.connect();
  await client.query("BEGIN; LOCK TABLE apply IN SHARE MODE");
  return () => client.end();
}

describe("a county's record", () => {
  it("follows its ledger right after an append, audited under the key that made the entry", async () => {
    await append(gateway(), 0, closed);
    await soon(async () => expect(await record()).toEqual(asClosed));
    await soon(async () => expect(await due()).toEqual([]));
    expect(await audited()).toEqual(["k1 revise DONE"]);
  });

  it("follows with the number that was given out", async () => {
    const numbering = { series: "A-", largest: 9, format: (serial: number) => `A-${serial}`, serialOf: () => null };
    const entries = [{ kind: "registered", on: "2023-12-01", data: {}, number: { into: "number", numbering } }];
    const records = [{ entity: "Request", key: "1", values: {}, number: "registrationNumber" }];
    await append(gateway(), 0, {}, { entries, records });
    await soon(async () => expect(await record()).toEqual({ ...untouched, no: "A-1" }));
  });

  it("is left alone where its mapping is not writable, and where the change is of another record", async () => {
    const of = gateway();
    await append(of, 0, closed, { region: readOnlyRegion, ledger: "Request:readonly:1" });
    await append(of, 0, closed, { records: [{ entity: "Request", key: "2", values: closed }] });
    expect(await due()).toEqual([]);
    await of.outbox.carryAll();
    expect(await record()).toEqual(untouched);
  });

  it("is not written when it says so already", async () => {
    await city.county.query("UPDATE apply SET no = '341203-2023-0001', done = '2023-12-15', result = 1");
    const of = gateway({ prompt: false });
    await append(of, 0, closed);
    await of.outbox.carryAll();
    expect([await due(), await audited()]).toEqual([[], []]);
  });

  it("is not changed by an append that is refused", async () => {
    const of = gateway();
    await append(of, 0, {}, { records: [] });
    await expect(append(of, 0, closed, { idempotencyKey: "late" })).rejects.toMatchObject({ code: "VERSION_CONFLICT" });
    expect([await due(), await record()]).toEqual([[], untouched]);
  });
});

describe("a county that does not answer", () => {
  it("holds up no append, shows the difference, and is followed up when it is back", async () => {
    const of = gateway();
    const entered = async (seen: number, event: object) => {
      const { data, errors } = await graphql({
        schema,
        source: `mutation ($event: CaseEventInput!) {
          recordCaseEvent(id: "${id}", seen: ${seen}, event: $event, idempotencyKey: "c${seen}") {
            case { recordDiffers { field record ledger } } } }`,
        contextValue: of.context,
        variableValues: { event },
      });
      expect(errors).toBeUndefined();
      return (data as { recordCaseEvent: { case: { recordDiffers: unknown } } }).recordCaseEvent.case.recordDiffers;
    };
    expect(await entered(0, { kind: "received", on: "2023-12-01", channel: "IN_PERSON" })).toEqual([]);
    const free = await busyCounty();
    const began = Date.now();
    const differs = [
      { field: "closedOn", record: null, ledger: "2023-12-05" },
      { field: "outcome", record: null, ledger: "OTHER_HANDLING" },
    ];
    expect(await entered(1, { kind: "withdrawn", on: "2023-12-05" })).toEqual(differs);
    expect(Date.now() - began).toBeLessThan(budget);
    const late = { message: "A county's record does not follow its case yet" };
    await soon(async () => expect(of.log).toContainEqual(expect.objectContaining(late)));
    expect(await record()).toEqual(untouched);
    await free();
    await soon(async () => expect(await record()).toMatchObject({ done: "2023-12-05", result: 9 }));
    await soon(async () => expect(await due()).toEqual([]));
  });

  it("is only asked whether it is back, which leaves nothing in the audit; then only the last change goes there", async () => {
    const of = gateway({ prompt: false });
    city.weather.reads = "failed";
    await append(of, 0, { ...closed, outcome: "PARTIAL" });
    await of.outbox.carryAll();
    await of.outbox.carryAll();
    expect([await audited(), await due()]).toEqual([[], [{ ledger: id, place: "1", tries: "1" }]]);
    expect(of.log.filter(({ message }) => message.startsWith("A county's record"))).toHaveLength(1);
    await append(of, 1, closed);
    city.weather.reads = "answered";
    await of.outbox.carryAll();
    expect([await record(), await due(), await audited()]).toEqual([asClosed, [], ["k1 revise DONE"]]);
  });
});

describe("an outcome that the county's code table can't say", () => {
  it("stays a difference with its reason in the log; the rest follows, and it is not tried again", async () => {
    const of = gateway({ prompt: false });
    await append(of, 0, { ...closed, outcome: "NEEDS_CREATION" });
    await of.outbox.carryAll();
    expect([await record(), await due()]).toEqual([{ ...asClosed, result: null }, []]);
    expect(await audited()).toEqual(["k1 revise BAD_INPUT", "k1 revise DONE"]);
    expect(of.log).toContainEqual(
      expect.objectContaining({ detail: { record: id, place: 1, fields: "outcome" }, error: expect.anything() }),
    );
  });

  it("does not keep a record that is gone due for ever", async () => {
    const of = gateway({ prompt: false });
    await append(of, 0, closed);
    await city.county.query("UPDATE apply SET del = 1");
    await of.outbox.carryAll();
    expect([await due(), of.log.map(({ message }) => message)]).toEqual([
      [],
      ["A county's record will not follow its case"],
    ]);
  });
});

describe("a table that its mapping makes read-only for a while", () => {
  it("is written when the mapping is mended, with one line in the log until then", async () => {
    await append(gateway({ prompt: false }), 0, closed);
    const readOnly = gateway({ prompt: false, writable: false });
    await readOnly.outbox.carryAll();
    await dueAgain();
    await readOnly.outbox.carryAll();
    expect([await record(), await due()]).toEqual([untouched, [{ ledger: id, place: "1", tries: "2" }]]);
    expect(readOnly.log.map(({ message }) => message)).toEqual(["A county's record does not follow its case yet"]);
    await dueAgain();
    await gateway({ prompt: false }).outbox.carryAll();
    expect([await record(), await due(), await audited()]).toEqual([asClosed, [], ["k1 revise DONE"]]);
  });
});

describe("several gateways", () => {
  it("write a change once", async () => {
    await append(gateway({ prompt: false }), 0, closed);
    await Promise.all([1, 2, 3, 4].map(() => gateway().outbox.carryAll()));
    await soon(async () => expect(await due()).toEqual([]));
    expect([await record(), await audited()]).toEqual([asClosed, ["k1 revise DONE"]]);
  });

  it("carry out what one left that was killed after its append", async () => {
    await append(gateway({ prompt: false }), 0, closed);
    expect(await record()).toEqual(untouched);
    await gateway().outbox.carryAll();
    expect([await record(), await due()]).toEqual([asClosed, []]);
  });

  it("find what one wrote that was killed before it could say so", async () => {
    const query: HomeQuery = (text, ...more) =>
      text.includes("delete from zwgk.due_change")
        ? Promise.reject(new SourceFailedError({ source: "home" }))
        : city.home.query(text, ...more);
    const killed = gateway({ home: { ...city.home, query } });
    await append(killed, 0, closed);
    await soon(async () => expect(await record()).toEqual(asClosed));
    await killed.outbox.close();
    expect(await due()).toHaveLength(1);
    await dueAgain();
    await gateway().outbox.carryAll();
    expect([await record(), await due(), await audited()]).toEqual([asClosed, [], ["k1 revise DONE"]]);
  });

  it("let an older change not arrive after a newer one", async () => {
    let reached = () => {};
    const atCounty = new Promise<void>((resolve) => {
      reached = resolve;
    });
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const slow = gateway({
      prompt: false,
      source: (one) => ({
        ...one,
        write: async (command, call) => {
          if (command.values.outcome === "PARTIAL") {
            reached();
            await held;
          }
          return one.write(command, call);
        },
      }),
    });
    await append(slow, 0, { ...closed, outcome: "PARTIAL" });
    const carrying = slow.outbox.carryAll();
    await atCounty;
    const other = gateway();
    await append(other, 1, closed);
    await other.outbox.carryAll();
    expect(await record()).toEqual(untouched);
    letGo();
    await carrying;
    await soon(async () => expect(await due()).toEqual([]));
    expect(await record()).toEqual(asClosed);
  });
});
