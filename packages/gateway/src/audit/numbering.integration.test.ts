import {
  type Call,
  formatIndexNumber,
  indexNumberPrefix,
  lastIndexSerial,
  NotWritableError,
  type Numbering,
  parseIndexNumber,
  type Source,
  SourceFailedError,
  type Viewer,
  type WriteRequest,
} from "@zwgk/schema";
import { fixedCall, type MemorySource, memorySource } from "@zwgk/schema/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { createFederation } from "../federation/create-federation.js";
import type { LogLine } from "../observability/log.js";
import { createHomeStore } from "../sql/home-store.js";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import { keepEarlierNumbers } from "./given-numbers.js";
import type { HomeStore } from "./home-store.js";
import { homeTables } from "./home-tables.js";
import { createWrites, type WriteLedger } from "./writes.js";

/** Two districts in one source, and a third in another: all of one city, whose numbers are given once. */
const city = "341200";
const [east, west, far] = ["341202", "341203", "341204"] as const;
const editor: Viewer = { key: "k1", label: "门户", role: "EDITOR", regions: [east, west, far] };
const call: Call = fixedCall();
const number = (serial: number) => formatIndexNumber("003842537", "2022-05", serial);
const numbering: Numbering = {
  series: indexNumberPrefix("003842537", "2022-05"),
  largest: lastIndexSerial,
  format: number,
  serialOf: (text) => parseIndexNumber(text)?.serial ?? null,
};

let database: TestDatabase;
let home: HomeStore;
let shared: MemorySource;
let other: MemorySource;
let log: LogLine[];
let writes: WriteLedger;
/** What the sources do instead of writing or listing, where not nothing. */
let fault: { write?: Source["write"]; otherList?: Source["list"] };

beforeAll(async () => {
  database = await createTestDatabase(inject("postgresUrl"));
  home = createHomeStore(database.url);
  for (const statement of homeTables) await home.query(statement);
});
afterAll(async () => {
  await home?.close();
  await database?.drop();
});
beforeEach(async () => {
  await home.query("truncate zwgk.write, zwgk.given_number, zwgk.number_series, zwgk.audit, zwgk.setting");
  shared = memorySource({ id: "shared", regions: [east, west], records: { Document: [] } });
  other = memorySource({ id: "other", regions: [far], records: { Document: [] } });
  log = [];
  fault = {};
  writes = gateway(home);
});

function gateway(at: HomeStore): WriteLedger {
  const source = createFederation({
    id: "city",
    label: { en: "City", zh: "市" },
    sources: [
      { ...shared, write: (command, frame) => (fault.write ?? shared.write)(command, frame) },
      { ...other, list: (query, frame) => (fault.otherList ?? other.list)(query, frame) },
    ],
    regions: new Map([
      [east, "shared"],
      [west, "shared"],
      [far, "other"],
    ]),
  });
  const ownerOf = (_: string, region: string) => (region === far ? "other" : "shared");
  return createWrites({
    home: at,
    city,
    source,
    ownerOf,
    now: () => new Date(),
    budget: 10_000,
    log: (line) => void log.push(line),
  });
}

let sent = 0;
function request(region: string, values: WriteRequest["values"] = {}): WriteRequest {
  sent += 1;
  const given = { title: "通知", kind: "NORMATIVE", publishedAt: "2022-05-20T17:40:00.000000+08:00" };
  const idempotencyKey = `key-${sent}`;
  return { action: "publish", entity: "Document", region, values: { ...given, ...values }, idempotencyKey, numbering };
}
const publish = async (region: string, serial?: number) =>
  (await writes.submit(request(region, serial === undefined ? {} : { indexNumber: number(serial) }), editor, call))
    .indexNumber;

describe("a number that a caller gives", () => {
  it("is passed over by the series that comes to it", async () => {
    expect(await publish(east)).toBe(number(1));
    expect(await publish(east, 2)).toBe(number(2));
    expect(await publish(east)).toBe(number(3));
    expect(await publish(east, 5)).toBe(number(5));
    expect(await publish(east)).toBe(number(4));
    expect(await publish(east)).toBe(number(6));
    expect(log).toEqual([]);
  });

  it("begins no series, and uses none up, however far ahead it is", async () => {
    expect(await publish(east, 99_999)).toBe(number(99_999));
    expect(await publish(far, 99_998)).toBe(number(99_998));
    shared.put("Document", { key: "own", region: west, indexNumber: number(7) });
    expect([await publish(east), await publish(far)]).toEqual([number(8), number(9)]);
  });

  it("begins no series where the county itself has the last of all", async () => {
    shared.put("Document", { key: "own", region: west, indexNumber: number(99_999) });
    shared.put("Document", { key: "first", region: west, indexNumber: number(1) });
    expect(await publish(east)).toBe(number(2));
  });

  it("is given out after all, where its write was refused when the series had passed it over", async () => {
    await publish(east);
    let refuse: (error: Error) => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      fault.write = () =>
        new Promise((_, reject) => {
          refuse = reject;
          resolve();
        });
    });
    const pending = publish(east, 2);
    await begun;
    fault = {};
    expect(await publish(east)).toBe(number(3));
    refuse(new NotWritableError({ entity: "Document", region: east }));
    await expect(pending).rejects.toMatchObject({ code: "NOT_WRITABLE" });
    expect([await publish(east), await publish(east)]).toEqual([number(2), number(4)]);
  });

  it("is refused when it is tried again after the series has given it out", async () => {
    const own = request(east, { indexNumber: number(1) });
    fault.write = () => Promise.reject(new NotWritableError({ entity: "Document", region: east }));
    await expect(writes.submit(own, editor, call)).rejects.toMatchObject({ code: "NOT_WRITABLE" });
    fault = {};
    expect(await publish(east)).toBe(number(1));
    await expect(writes.submit(own, editor, call)).rejects.toMatchObject({
      code: "BAD_INPUT",
      inputPath: ["input", "indexNumber"],
    });
  });

  it("is given to one of those who want it at once, beside the series", async () => {
    const answers = await Promise.allSettled([
      ...Array.from({ length: 8 }, (_, at) => publish(at % 2 === 0 ? east : west, 3)),
      ...Array.from({ length: 12 }, (_, at) => publish(at % 2 === 0 ? east : west)),
    ]);
    const given = answers.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    expect(given.filter((one) => one === number(3))).toHaveLength(1);
    expect(new Set(given).size).toBe(given.length);
    expect(given.length).toBeGreaterThanOrEqual(12);
  });
});

describe("a series is one in the whole city (DOMAIN.md §4.1)", () => {
  it("whichever region's record bears the number", async () => {
    expect([await publish(east), await publish(west), await publish(far)]).toEqual([number(1), number(2), number(3)]);
    await expect(publish(far, 1)).rejects.toMatchObject({ code: "BAD_INPUT", inputPath: ["input", "indexNumber"] });
  });

  it("and passes over what another region's database holds", async () => {
    shared.put("Document", { key: "w", region: west, indexNumber: number(1) });
    expect(await publish(east)).toBe(number(2));
    other.put("Document", { key: "f", indexNumber: number(3) });
    expect(await publish(east)).toBe(number(4));
    await expect(publish(east, 3)).rejects.toMatchObject({ code: "BAD_INPUT" });
  });

  it("but waits for no other county that fails", async () => {
    fault.otherList = () => Promise.reject(new SourceFailedError({ source: "other" }));
    expect(await publish(east)).toBe(number(1));
    await expect(publish(far)).rejects.toMatchObject({ code: "SOURCE_FAILED" });
  });

  it("and goes on after the numbers that were kept by region", async () => {
    await home.query(
      `insert into zwgk.write (region, idempotency_key, fingerprint, state, action, entity, source, index_number,
         number_series, number_serial, key_id, attempt, intended_at, lease_until)
       values ($1, 'old', '', 'DONE', 'publish', 'Document', 'shared', $2, $3, 4, 'k1', '', now(), now()),
         ($1, 'own', '', 'DONE', 'publish', 'Document', 'shared', $4, null, null, 'k1', '', now(), now())`,
      [west, number(4), numbering.series, number(5)],
    );
    await home.query("insert into zwgk.number_series (region, series, last, released) values ($1, $2, 4, '{2}')", [
      west,
      numbering.series,
    ]);
    for (let times = 0; times < 2; times += 1) await keepEarlierNumbers(home.query, city);
    expect([await publish(east), await publish(east)]).toEqual([number(2), number(6)]);
    await expect(publish(east, 4)).rejects.toMatchObject({ code: "BAD_INPUT" });
  });
});

describe("home that answers with an error", () => {
  it("is not told as a county or a home that can't be reached", async () => {
    await home.query("alter table zwgk.given_number rename to elsewhere");
    await expect(publish(east)).rejects.toMatchObject({ name: "HomeRefusedError" });
    await home.query("alter table zwgk.elsewhere rename to given_number");
    expect(log.map(({ message }) => message)).toContain("A write was refused");
    expect(await publish(east)).toBe(number(1));
  });

  it("leaves a write that the county has taken to be found, and its number taken", async () => {
    let fails = false;
    const failing: HomeStore = {
      ...home,
      transaction: (work) =>
        fails ? Promise.reject(new SourceFailedError({ source: "home" })) : home.transaction(work),
    };
    fault.write = async (command, frame) => {
      const written = await shared.write(command, frame);
      fails = true;
      return written;
    };
    const one = request(east);
    await expect(gateway(failing).submit(one, editor, call)).rejects.toMatchObject({ code: "WRITE_UNCERTAIN" });
    fault = {};
    await home.query("update zwgk.write set lease_until = now() - interval '1 hour'");
    expect(await writes.receipt(east, one.idempotencyKey, editor, call)).toMatchObject({
      state: "DONE",
      indexNumber: number(1),
    });
    expect(await publish(east)).toBe(number(2));
  });
});
