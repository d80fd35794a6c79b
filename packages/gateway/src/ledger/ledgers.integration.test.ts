import {
  type Append,
  type LedgerEntry,
  type LedgerMark,
  type Numbering,
  SourceFailedError,
  type Viewer,
} from "@zwgk/schema";
import { fixedCall } from "@zwgk/schema/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import type { HomeStore } from "../audit/home-store.js";
import { homeTables } from "../audit/home-tables.js";
import { createHomeStore } from "../sql/home-store.js";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import { createLedgers } from "./ledgers.js";

const region = "341202";
const ledger = "Request:yingzhou:12";
const editor: Viewer = { key: "k1", label: "颍州区依申请公开", role: "EDITOR", regions: [region] };
const call = fixedCall();
const now = () => new Date("2023-12-20T10:00:00Z");

const seriesOf = (series: string): Numbering => ({
  series,
  largest: 99_999,
  format: (serial) => `${series}${serial}号`,
  serialOf: (text) => (text.startsWith(series) ? Number(/〕(\d+)号$/.exec(text)?.[1] ?? Number.NaN) || null : null),
});
const letters = seriesOf("颍州公复〔2023〕");

const appending = (idempotencyKey: string, more: Partial<Append> = {}): Append => ({
  region,
  ledger,
  seen: 0,
  entries: [{ kind: "received", on: "2023-12-20", data: { channel: "IN_PERSON" } }],
  idempotencyKey,
  ...more,
});
const signed = (key: string, of: string, numbering = letters): Append => ({
  ...appending(key),
  ledger: of,
  entries: [
    { kind: "signed", on: "2023-12-20", data: { by: "甲" }, number: { into: "letter", numbering, among: "letter" } },
  ],
});
const given = (serial: number) => {
  const number = letters.format(serial);
  const claim = { among: "letter", number, inputPath: ["event", "letter"] };
  return { kind: "signed", on: "2023-12-20", data: { letter: number }, claim };
};
const letterOf = ([entry]: readonly LedgerEntry[]) => entry?.data.letter;

let database: TestDatabase;
let home: HomeStore;
const gateway = () => createLedgers({ home, now, holdsAtHome: () => true });

beforeAll(async () => {
  database = await createTestDatabase(inject("postgresUrl"));
  home = createHomeStore(database.url);
  for (const statement of homeTables) await home.query(statement);
});
afterAll(async () => {
  await home.close();
  await database.drop();
});
beforeEach(async () => {
  await home.query(
    "truncate zwgk.ledger_entry, zwgk.ledger_mark, zwgk.number_series, zwgk.number_taken, zwgk.ledger_number, zwgk.enclosure, zwgk.audit",
  );
});

describe("a ledger", () => {
  it("gives its entries in their order", async () => {
    await gateway().append(appending("a"), editor, call);
    const confirmed = { kind: "confirmed", on: "2023-12-21", data: { way: "PHONE" } };
    await gateway().append(appending("b", { seen: 1, entries: [confirmed] }), editor, call);
    const found = await gateway().read(region, [ledger, "Request:yingzhou:13"], call);
    expect([...found.keys()]).toEqual([ledger]);
    expect(found.get(ledger)).toEqual([
      {
        place: 1,
        kind: "received",
        on: "2023-12-20",
        recordedAt: "2023-12-20T18:00:00.000000+08:00",
        by: "k1",
        data: { channel: "IN_PERSON" },
      },
      { place: 2, recordedAt: "2023-12-20T18:00:00.000000+08:00", by: "k1", ...confirmed },
    ]);
  });

  it("is given as it is now, whichever gateway appended to it", async () => {
    const [one, other] = [gateway(), gateway()];
    await one.append(appending("a"), editor, call);
    expect((await other.read(region, [ledger], call)).get(ledger)).toHaveLength(1);
    const confirmed = { kind: "confirmed", on: "2023-12-21", data: { way: "PHONE" } };
    await one.append(appending("b", { seen: 1, entries: [confirmed] }), editor, call);
    const [found, again] = [await other.read(region, [ledger], call), await other.read(region, [ledger], call)];
    expect(found.get(ledger)?.map(({ kind }) => kind)).toEqual(["received", "confirmed"]);
    expect(again.get(ledger)).toBe(found.get(ledger));
  });

  it("is asked for again only after something was appended in its region", async () => {
    const asked: string[] = [];
    const query: HomeStore["query"] = (text, ...rest) => {
      asked.push(text);
      return home.query(text, ...rest);
    };
    const reader = createLedgers({ home: { ...home, query }, now, holdsAtHome: () => true });
    const lacked = {
      kind: "received",
      field: "channel",
      oneOf: ["IN_PERSON"],
      lacks: "confirmed",
    };
    const read = async (mark: LedgerMark) => {
      asked.length = 0;
      const found = await reader.read(region, [ledger, "Request:yingzhou:13"], call, mark);
      const { ledgers: lacking } = await reader.lacking(region, { ...lacked, limit: 10 }, call, mark);
      return { kinds: found.get(ledger)?.map(({ kind }) => kind), lacking, asked: asked.length };
    };
    await gateway().append(appending("a"), editor, call);
    const mark = await reader.mark(region, call);
    expect(await read(mark)).toEqual({ kinds: ["received"], lacking: [ledger], asked: 3 });
    expect(await read(mark)).toEqual({ kinds: ["received"], lacking: [ledger], asked: 0 });
    await gateway().append({ ...appending("b"), region: "341203" }, { ...editor, regions: ["341203"] }, call);
    expect(await reader.mark(region, call)).toBe(mark);
    const confirmed = { kind: "confirmed", on: "2023-12-21", data: { way: "PHONE" } };
    await gateway().append(appending("c", { seen: 1, entries: [confirmed] }), editor, call);
    const next = await reader.mark(region, call);
    expect(next).not.toBe(mark);
    expect(await read(next)).toEqual({ kinds: ["received", "confirmed"], lacking: [], asked: 3 });
    expect(await read(next)).toEqual({ kinds: ["received", "confirmed"], lacking: [], asked: 0 });
    await gateway().append({ ...appending("d"), ledger: "Request:yingzhou:13" }, editor, call);
    const last = await read(await reader.mark(region, call));
    expect(last).toEqual({ kinds: ["received", "confirmed"], lacking: ["Request:yingzhou:13"], asked: 3 });
  });

  it("leaves no mark where an append is refused", async () => {
    await gateway().append(appending("a"), editor, call);
    const mark = await gateway().mark(region, call);
    await expect(gateway().append(appending("b"), editor, call)).rejects.toMatchObject({ code: "VERSION_CONFLICT" });
    expect(await gateway().mark(region, call)).toBe(mark);
  });

  it("is summed by kind within some days, apart from other regions", async () => {
    const paid = (on: string, amountYuan: number) => ({ kind: "paid", on, data: { amountYuan } });
    const noticed = { kind: "feeNoticed", on: "2023-05-01", data: { amountYuan: 9 } };
    const entries = [paid("2022-12-31", 1), noticed, paid("2023-05-01", 0.1), paid("2023-12-31", 0.2)];
    await gateway().append(appending("a", { entries }), editor, call);
    const summed = { kind: "paid", property: "amountYuan", from: "2023-01-01", to: "2023-12-31" };
    const sums = (of: string, days = {}) => gateway().sums(of, { ...summed, ...days }, call);
    expect(await sums(region)).toEqual({ sums: new Map([[ledger, 0.3]]), kept: true });
    expect(await sums(region, { kind: "sued" })).toEqual({ sums: new Map(), kept: true });
    expect(await sums(region, { from: "2024-01-01", to: "2024-12-31" })).toEqual({ sums: new Map(), kept: false });
    expect(await sums("341203")).toEqual({ sums: new Map(), kept: false });
  });

  it("takes the same entry under the same key once", async () => {
    const first = await gateway().append(appending("a"), editor, call);
    expect(await gateway().append(appending("a"), editor, call)).toEqual(first);
    expect((await gateway().read(region, [ledger], call)).get(ledger)).toHaveLength(1);
  });

  it("refuses another entry under the same key", async () => {
    await gateway().append(appending("a"), editor, call);
    const other = appending("a", { entries: [{ kind: "received", on: "2023-12-19", data: {} }] });
    await expect(gateway().append(other, editor, call)).rejects.toMatchObject({ code: "IDEMPOTENCY_CONFLICT" });
  });

  it("refuses whoever has not seen all of it", async () => {
    await gateway().append(appending("a"), editor, call);
    await expect(gateway().append(appending("b"), editor, call)).rejects.toMatchObject({ code: "VERSION_CONFLICT" });
    await expect(gateway().append(appending("c", { seen: 5 }), editor, call)).rejects.toMatchObject({
      code: "VERSION_CONFLICT",
    });
  });

  it("lets one of two handlers act on the same state", async () => {
    const both = await Promise.allSettled(["a", "b"].map((key) => gateway().append(appending(key), editor, call)));
    expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await gateway().read(region, [ledger], call)).get(ledger)).toHaveLength(1);
  });

  it.each([
    ["no key", null, "KEY_REQUIRED"],
    ["a key of another county", { ...editor, regions: ["341203"] }, "NOT_PERMITTED"],
    ["a key that only reads", { ...editor, role: "READER" as const }, "NOT_PERMITTED"],
  ])("is not written to with %s", async (_, viewer, code) => {
    await expect(gateway().append(appending("a"), viewer, call)).rejects.toMatchObject({ code });
    expect((await gateway().read(region, [ledger], call)).size).toBe(0);
  });

  it("leaves a line in the audit for each append, and for each that is refused", async () => {
    await gateway().append(appending("a"), editor, call);
    await gateway()
      .append(appending("b"), editor, call)
      .catch(() => undefined);
    const lines = await home.query("select action, record_id, result from zwgk.audit order by result");
    expect(lines).toEqual([
      { action: "append", record_id: ledger, result: "DONE" },
      { action: "append", record_id: ledger, result: "VERSION_CONFLICT" },
    ]);
  });
});

/** As clients do: where home's connections were all at work for too long, the same is sent again, under the same key. */
async function sentAgain<Made>(send: () => Promise<Made>, times = 5): Promise<Made> {
  return send().catch((error: unknown) => {
    if (!(error instanceof SourceFailedError) || times === 0) throw error;
    return sentAgain(send, times - 1);
  });
}

describe("numbers given out with entries", () => {
  it("have no gap and no repeat for 200 letters at once over three gateways", async () => {
    const homes = [home, createHomeStore(database.url), createHomeStore(database.url)];
    try {
      const gateways = homes.map((one) => createLedgers({ home: one, now, holdsAtHome: () => true }));
      const made = await Promise.all(
        Array.from({ length: 200 }, (_, at) =>
          sentAgain(() => (gateways[at % 3] ?? gateway()).append(signed(`k${at}`, `Request:home:${at}`), editor, call)),
        ),
      );
      const serials = made
        .map((entries) => letters.serialOf(String(letterOf(entries))))
        .sort((a, b) => Number(a) - Number(b));
      expect(serials).toEqual(Array.from({ length: 200 }, (_, at) => at + 1));
    } finally {
      await Promise.all(homes.slice(1).map((one) => one.close()));
    }
  });

  it("are given out again when the entry was not kept", async () => {
    await gateway().append(signed("a", "Request:home:1"), editor, call);
    const cutOff: HomeStore = {
      ...home,
      transaction: (work) =>
        home.transaction(async (query) => {
          await work(query);
          throw new Error("The gateway is gone");
        }),
    };
    const dying = createLedgers({ home: cutOff, now, holdsAtHome: () => true });
    await expect(dying.append(signed("b", "Request:home:2"), editor, call)).rejects.toThrow("gone");
    const next = await gateway().append(signed("c", "Request:home:3"), editor, call);
    expect(letterOf(next)).toBe("颍州公复〔2023〕2号");
  });

  it("have no gap in each series where letters of several kinds are numbered at once over three gateways", async () => {
    const kinds = ["复", "补", "延"];
    const numberings = kinds.map((kind) => seriesOf(`颍州公${kind}〔2023〕`));
    const homes = [home, createHomeStore(database.url), createHomeStore(database.url)];
    try {
      const gateways = homes.map((one) => createLedgers({ home: one, now, holdsAtHome: () => true }));
      const made = await Promise.all(
        Array.from({ length: 60 }, (_, at) => {
          const numbering = numberings[at % 3] ?? letters;
          const of = signed(`k${at}`, `Request:home:${at}`, numbering);
          return (gateways[(at >> 2) % 3] ?? gateway()).append(of, editor, call);
        }),
      );
      const given = made.map((entries) => String(letterOf(entries)));
      for (const numbering of numberings) {
        const serials = given.map(numbering.serialOf).filter((serial) => serial !== null);
        expect(serials.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
      }
    } finally {
      await Promise.all(homes.slice(1).map((one) => one.close()));
    }
  });

  it("pass over one that somebody gave, which nobody else can give", async () => {
    const typed = (key: string, of: string): Append => ({
      ...appending(key),
      ledger: of,
      entries: [given(2)],
    });
    await gateway().append(typed("a", "Request:home:1"), editor, call);
    const made = await Promise.all(
      ["b", "c"].map((key) => gateway().append(signed(key, `Request:home:${key}`), editor, call)),
    );
    expect(made.map(letterOf).sort()).toEqual(["颍州公复〔2023〕1号", "颍州公复〔2023〕3号"]);
    const again = [typed("d", "Request:home:4"), { ...typed("e", "Request:home:5"), entries: [given(1)] }];
    for (const one of again) {
      await expect(gateway().append(one, editor, call)).rejects.toMatchObject({ code: "NUMBER_TAKEN" });
    }
    expect((await gateway().read(region, ["Request:home:4", "Request:home:5"], call)).size).toBe(0);
  });

  it("stand in what is enclosed with the entry, or there is neither", async () => {
    const enclosuresOf = ([made]: readonly LedgerEntry[]) => [{ name: "reply", body: { number: made?.data.letter } }];
    await gateway().append({ ...signed("a", "Request:home:1"), enclosuresOf }, editor, call);
    const dying = () => {
      throw new Error("The gateway is gone");
    };
    const lost = { ...signed("b", "Request:home:2"), enclosuresOf: dying };
    await expect(gateway().append(lost, editor, call)).rejects.toThrow("gone");
    await gateway().append({ ...signed("c", "Request:home:3"), enclosuresOf }, editor, call);
    const kept = await gateway().enclosed(
      region,
      [1, 2, 3].map((key) => `Request:home:${key}`),
      "reply",
      call,
    );
    expect([...kept]).toEqual([
      ["Request:home:1", { number: "颍州公复〔2023〕1号" }],
      ["Request:home:3", { number: "颍州公复〔2023〕2号" }],
    ]);
  });

  it("are no part of what the caller gave, but what else is given is", async () => {
    const asked = { ...signed("a", "Request:home:1"), given: { reasons: "一" } };
    const first = await gateway().append(asked, editor, call);
    expect(await gateway().append(asked, editor, call)).toEqual(first);
    const other = { ...asked, given: { reasons: "二" } };
    await expect(gateway().append(other, editor, call)).rejects.toMatchObject({ code: "IDEMPOTENCY_CONFLICT" });
  });

  it("stay the same when the entry is sent again", async () => {
    const first = await gateway().append(signed("a", "Request:home:1"), editor, call);
    const again = await gateway().append(signed("a", "Request:home:1"), editor, call);
    expect([letterOf(first), letterOf(again)]).toEqual(["颍州公复〔2023〕1号", "颍州公复〔2023〕1号"]);
  });
});
