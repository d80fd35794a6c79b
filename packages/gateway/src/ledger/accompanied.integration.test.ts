import { type Append, entityNamed, type Numbering, type Viewer } from "@zwgk/schema";
import { fixedCall } from "@zwgk/schema/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import type { HomeStore } from "../audit/home-store.js";
import { homeTables } from "../audit/home-tables.js";
import { homeTables as entityTables } from "../mapping/home-ddl.js";
import { createHomeStore } from "../sql/home-store.js";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import { keepEarlierTraits } from "./applicant-traits.js";
import { createLedgers } from "./ledgers.js";

const region = "341202";
const county = "341203";
const by: Viewer = { key: "k1", label: "颍州区", role: "EDITOR", regions: [region, county] };
const call = fixedCall();
const numbering: Numbering = {
  series: "341202-2023-",
  largest: 9_999,
  format: (serial) => `341202-2023-${String(serial).padStart(4, "0")}`,
  serialOf: (text) => Number(text.slice(-4)),
};

let database: TestDatabase;
let home: HomeStore;
let minute = 0;
const gateway = () =>
  createLedgers({
    home,
    now: () => new Date(Date.UTC(2023, 11, 20, 10, minute++)),
    holdsAtHome: (_, of) => of === region,
    secret: "a secret of these tests",
  });

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
    "truncate zwgk.ledger_entry, zwgk.number_series, zwgk.number_taken, zwgk.enclosure, zwgk.request, zwgk.audit, zwgk.applicant_trait, zwgk.setting",
  );
});

const received = { kind: "received", on: "2023-12-01", data: { channel: "IN_PERSON" } };
const registered = {
  kind: "registered",
  on: "2023-12-01",
  data: {},
  number: { into: "number", numbering, among: "registration" },
};
const appending = (key: string, more: Partial<Append> = {}): Append => ({
  region,
  ledger: `Request:home:${key}`,
  seen: 0,
  entries: [received],
  idempotencyKey: key,
  ...more,
});
const typed = (key: string, number: string): Append =>
  appending(key, {
    entries: [
      {
        ...registered,
        data: { number },
        number: undefined,
        claim: { among: "registration", number, inputPath: ["event", "number"] },
      } as never,
    ],
  });
const requestsKept = () =>
  home.query(
    "select key, registration_number, received_on::text as received_on, applicant_kind from zwgk.request order by key",
  );
const append = (one: Append) => gateway().append(one, by, call);

describe("what goes with the entries of a ledger", () => {
  const enclosures = [{ name: "application", body: { applicants: [{ name: "张三" }] } }];
  const records = [
    { entity: "Request", key: "a", values: { receivedOn: "2023-12-01", applicantKind: "NATURAL_PERSON" } },
  ];

  it("is kept with them: the enclosure, and the record at home with the number that was given out", async () => {
    const change = records.map((one) => ({ ...one, number: "registrationNumber" }));
    await append(appending("a", { entries: [received, registered], enclosures, records: change }));
    expect(await requestsKept()).toEqual([
      {
        key: "a",
        registration_number: "341202-2023-0001",
        received_on: "2023-12-01",
        applicant_kind: "NATURAL_PERSON",
      },
    ]);
    expect(await gateway().enclosed(region, ["Request:home:a"], "application", call)).toEqual(
      new Map([["Request:home:a", enclosures[0]?.body]]),
    );
  });

  it("changes of a record what is given, and empties what is null", async () => {
    await append(appending("a", { records }));
    const values = { receivedOn: null, outcome: "GRANTED" };
    await append(
      appending("b", { ledger: "Request:home:a", seen: 1, records: [{ entity: "Request", key: "a", values }] }),
    );
    expect(await requestsKept()).toMatchObject([{ received_on: null, applicant_kind: "NATURAL_PERSON" }]);
  });

  it("leaves out records that a county's own table holds", async () => {
    await append(appending("a", { region: county, records }));
    expect(await requestsKept()).toEqual([]);
    const sourceOf = (of: string) => gateway().placeOf("Request", of)?.source ?? null;
    expect([sourceOf(region), sourceOf(county)]).toEqual(["home", null]);
  });

  it("is not kept when an entry is refused", async () => {
    await append(appending("a"));
    await expect(append(appending("b", { ledger: "Request:home:a", enclosures, records }))).rejects.toMatchObject({
      code: "VERSION_CONFLICT",
    });
    expect([await requestsKept(), await home.query("select name from zwgk.enclosure")]).toEqual([[], []]);
  });

  it("is found again by an applicant's document, of which only a keyed hash is kept", async () => {
    const identity = "341202199001010010";
    await append(appending("a", { applicantTraits: [identity] }));
    await append(appending("b", { region: county, applicantTraits: [identity, "E1"] }));
    await append(appending("c", { applicantTraits: ["E2"] }));
    const found = (regions: readonly string[], traits: readonly string[], limit = 10) =>
      gateway().withTraits(regions, traits, limit, call);
    const ofA = { region, ledger: "Request:home:a" };
    expect(await found([region, county], [identity, "E1"])).toEqual([
      ofA,
      { region: county, ledger: "Request:home:b" },
    ]);
    expect(await found([region, county], [identity], 1)).toEqual([ofA]);
    expect([await found([region], ["E1"]), await found(["341204"], [identity])]).toEqual([[], []]);
    expect(JSON.stringify(await home.query("select * from zwgk.applicant_trait"))).not.toMatch(/19900101|E1|E2/);
  });

  it("is found again by documents of applications that were enclosed before", async () => {
    const body = { applicants: [{ name: "张三", document: { kind: "OTHER", number: "e 77" } }] };
    await append(appending("a", { enclosures: [{ name: "application", body }] }));
    for (let start = 0; start < 2; start += 1) await keepEarlierTraits(home.query, "341200", "a secret of these tests");
    expect(await gateway().withTraits([region], ["E77"], 10, call)).toHaveLength(1);
  });

  it("begins other ledgers, whose numbers the entry lists", async () => {
    const begins = ["p1", "p2"].map((key) => ({
      ledger: `Request:home:${key}`,
      entries: [received, registered],
      records: [{ entity: "Request", key, values: {}, number: "registrationNumber" }],
    }));
    await append(appending("a"));
    const split = appending("b", {
      ledger: "Request:home:a",
      seen: 1,
      entries: [{ kind: "split", on: "2023-12-02", data: {}, numbersBegun: "into" }],
      begins,
    });
    const [once] = await append(split);
    expect(once?.data).toEqual({ into: ["341202-2023-0001", "341202-2023-0002"] });
    expect(await append(split)).toEqual([once]);
    const found = await gateway().read(region, ["Request:home:p1", "Request:home:p2"], call);
    expect([...found.values()].map((entries) => entries.map(({ kind }) => kind))).toEqual([
      ["received", "registered"],
      ["received", "registered"],
    ]);
    expect((await requestsKept()).map((row) => row.registration_number)).toEqual([
      "341202-2023-0001",
      "341202-2023-0002",
    ]);
  });

  it("begins no ledger when one of them has begun already", async () => {
    await append(appending("p1"));
    const begins = ["p2", "p1"].map((key) => ({ ledger: `Request:home:${key}`, entries: [registered] }));
    await expect(append(appending("a", { begins }))).rejects.toMatchObject({ code: "VERSION_CONFLICT" });
    expect((await gateway().read(region, ["Request:home:p2", "Request:home:a"], call)).size).toBe(0);
    expect(await home.query("select number from zwgk.number_taken")).toEqual([]);
  });
});

describe("enclosures that were made last", () => {
  it("come newest first, of the regions, no more than asked for, and none that is too large", async () => {
    const enclosed = (key: string, body: object, of = region) =>
      append(appending(key, { region: of, enclosures: [{ name: "application", body: { ...body } }] }));
    await enclosed("a", { n: 1 });
    await enclosed("b", { n: 2 }, county);
    await enclosed("c", { text: "长".repeat(100) });
    await enclosed("d", { n: 4 });
    const newest = async (regions: readonly string[], count: number) => [
      ...(await gateway().newestEnclosed(regions, "application", { count, bytes: 200 }, call)).keys(),
    ];
    expect(await newest([region, county], 10)).toEqual(["Request:home:d", "Request:home:b", "Request:home:a"]);
    expect(await newest([region], 1)).toEqual(["Request:home:d"]);
  });
});

describe("numbers that are typed", () => {
  it("are refused when they were given out or typed before, and passed over afterwards", async () => {
    await append(appending("a", { entries: [registered] }));
    await append(typed("b", "341202-2023-0002"));
    for (const taken of ["341202-2023-0001", "341202-2023-0002"]) {
      await expect(append(typed("c", taken))).rejects.toMatchObject({
        code: "NUMBER_TAKEN",
        inputPath: ["event", "number"],
      });
    }
    const [next] = await append(appending("d", { entries: [registered] }));
    expect(next?.data.number).toBe("341202-2023-0003");
    expect(await append(typed("e", "登记2023-1"))).toHaveLength(1);
  });

  it("go to one of two who type the same at once", async () => {
    const both = await Promise.allSettled(["a", "b"].map((key) => append(typed(key, "登记2023-1"))));
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("are free again when the entry was not kept", async () => {
    await append(appending("a"));
    await expect(append({ ...typed("b", "登记2023-1"), ledger: "Request:home:a", seen: 3 })).rejects.toMatchObject({
      code: "VERSION_CONFLICT",
    });
    expect(await append(typed("c", "登记2023-1"))).toHaveLength(1);
  });
});

describe("a series", () => {
  it("begins after the last number that was given out elsewhere, and asks for it once", async () => {
    let asked = 0;
    const startsAfter = async () => {
      asked += 1;
      return 41;
    };
    const entry = { ...registered, number: { ...registered.number, startsAfter } };
    const made = [];
    for (const key of ["a", "b"]) made.push(...(await append(appending(key, { entries: [entry] }))));
    expect([made.map(({ data }) => data.number), asked]).toEqual([["341202-2023-0042", "341202-2023-0043"], 1]);
  });

  it("is left alone by a number that its record has, which nobody else gets", async () => {
    const known = { ...registered, number: { ...registered.number, known: "341202-2023-0001" } };
    const [first] = await append(appending("a", { entries: [known] }));
    const [second] = await append(appending("b", { entries: [registered] }));
    expect([first?.data.number, second?.data.number]).toEqual(["341202-2023-0001", "341202-2023-0002"]);
  });
});
