import { mostRefusalsNoted, type Viewer } from "@zwgk/schema";
import { fixedCall } from "@zwgk/schema/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import type { HomeStore } from "../audit/home-store.js";
import { entryNumber, homeTables } from "../audit/home-tables.js";
import { createLedgers } from "../ledger/ledgers.js";
import { keepEarlierNumberKeys } from "../ledger/number-keys.js";
import { createHomeStore } from "../sql/home-store.js";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import { createAttempts } from "./attempts.js";

const call = fixedCall();
let at = new Date("2023-12-20T10:00:00Z");
let database: TestDatabase;
let home: HomeStore;

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
  at = new Date("2023-12-20T10:00:00Z");
  await home.query(
    "truncate zwgk.attempt, zwgk.ledger_entry, zwgk.ledger_number, zwgk.number_taken, zwgk.setting, zwgk.audit",
  );
});

/** What one of several gateways counts with. */
const gateway = () =>
  createAttempts({
    ...{ home, region: "341200", secret: "a secret of these tests", now: () => at },
    ...{ perClient: 3, perTarget: 5, windowMinutes: 60 },
  });
const tried = (client: string, target = "1") =>
  gateway()
    .count({ client, target }, call)
    .then(
      (wrong) => wrong ?? "counted",
      (error: { code: string; parameters: unknown }) => error,
    );

describe("attempts", () => {
  it("are counted over all gateways, also many at once", async () => {
    const made = await Promise.all(Array.from({ length: 12 }, (_, nth) => tried("192.0.2.1", String(nth))));
    expect(made.filter((one) => one === "counted")).toHaveLength(3);
    expect(made.find((one) => one !== "counted")).toMatchObject({
      code: "TOO_MANY_ATTEMPTS",
      parameters: { until: "2023-12-20T19:00+08:00" },
    });
  });

  it("are counted at a target, whoever tries, and don't shut out who is right there", async () => {
    const made = await Promise.all(Array.from({ length: 8 }, (_, nth) => tried(`192.0.2.${nth}`)));
    expect(made.filter((one) => one === "counted")).toHaveLength(5);
    const attempt = { client: "192.0.2.9", target: "1" };
    const until = "2023-12-20T19:00+08:00";
    expect(await gateway().count(attempt, call)).toMatchObject({ code: "TOO_MANY_ATTEMPTS", parameters: { until } });
  });

  it("don't count when they were right, also many at once", async () => {
    const attempt = { client: "192.0.2.1", target: "1" };
    for (let time = 0; time < 3; time += 1) {
      await Promise.all([1, 2, 3].map(() => gateway().count(attempt, call)));
      await Promise.all([1, 2, 3].map(() => gateway().takeBack(attempt, call)));
    }
    expect(await tried("192.0.2.1")).toBe("counted");
  });

  it("begin anew after their time, and are then deleted", async () => {
    for (let time = 0; time < 5; time += 1) await tried("192.0.2.1");
    at = new Date("2023-12-20T10:59:59Z");
    await gateway().deleteOld();
    expect(await tried("192.0.2.1")).toMatchObject({ code: "TOO_MANY_ATTEMPTS" });
    at = new Date("2023-12-20T11:00:00Z");
    expect(await tried("192.0.2.1")).toBe("counted");
    at = new Date("2023-12-20T12:00:00Z");
    await gateway().deleteOld();
    expect(await home.query("select subject from zwgk.attempt")).toEqual([]);
  });

  it("keep neither address nor number", async () => {
    await tried("192.0.2.1", "341202-2023-0001");
    expect(JSON.stringify(await home.query("select * from zwgk.attempt"))).not.toMatch(/192\.0|2023-0001/);
  });
});

describe("ledgers", () => {
  const viewer: Viewer = { key: "k1", label: "李四", role: "HANDLER", regions: ["341202"] };
  const ledgers = () => createLedgers({ home, now: () => at, holdsAtHome: () => true });

  it("are found by a number however it is typed, then and now, also by an earlier version", async () => {
    const found = async (number: string) =>
      (await ledgers().numbered(["341202"], [number], call)).map(({ ledger }) => ledger.slice(-1));
    const append = (nth: number, number: string) => ({
      ...{ region: "341202", ledger: `Request:home:${nth}`, seen: 0, idempotencyKey: `k${nth}` },
      entries: [{ kind: "registered", on: "2023-12-20", data: { number } }],
    });
    await ledgers().append(append(1, "341202-2023-0001"), viewer, call);
    await ledgers().append(append(2, "依a－2023－9"), viewer, call);
    for (const number of ["341202－2023－0001", "３４１２０２ - 2023 - ０００１", "341202\u20112023—0001\u200b"])
      expect(await found(number)).toEqual(["1"]);
    for (const number of ["依a－2023－9", "依A-2023-9", "依 a — 2023 — 9"]) expect(await found(number)).toEqual(["2"]);

    // As an earlier version left them: without keys.
    await home.query("delete from zwgk.ledger_number");
    expect(await found("依A-2023-9")).toEqual([]);
    await home.query(
      "insert into zwgk.number_taken values ('341202', 'registration', '依a－2023－9', 'Request:home:2')",
    );
    await home.query("delete from zwgk.setting where name = 'number keys'");
    await keepEarlierNumberKeys(home.query, "341200");
    expect(await found("依A-2023-9")).toEqual(["2"]);
    const claim = { among: "registration", number: "依A-2023-9", inputPath: [] };
    const entries = append(3, "依A-2023-9").entries.map((entry) => ({ ...entry, claim }));
    await expect(ledgers().append({ ...append(3, "依A-2023-9"), entries }, viewer, call)).rejects.toMatchObject({
      code: "NUMBER_TAKEN",
    });
  });

  it("are found by a number in an entry, by its index", async () => {
    for (const [nth, number] of ["341202-2023-0001", "依申请〔2023〕7号", 'x"\\\\1', "\ud800"].entries()) {
      const entries = [{ kind: "registered", on: "2023-12-20", data: { number, note: "\ud800" } }];
      const append = { region: "341202", ledger: `Request:home:${nth}`, seen: 0, entries, idempotencyKey: number };
      await ledgers().append({ ...append, idempotencyKey: `k${nth}` }, viewer, call);
    }
    expect(await ledgers().numbered(["341200", "341202"], ["y", "依申请〔2023〕7号"], call)).toEqual([
      { region: "341202", ledger: "Request:home:1" },
    ]);
    expect(await ledgers().numbered(["341202"], ['x"\\\\1'], call)).toEqual([
      { region: "341202", ledger: "Request:home:2" },
    ]);
    expect(await ledgers().numbered(["341203"], ["341202-2023-0001"], call)).toEqual([]);
    expect(await ledgers().numbered(["341202"], [" ", "\u200b"], call)).toEqual([]);
    const plan = await home.transaction(async (query) => {
      await query("set local enable_seqscan = off");
      return query(`explain select 1 from zwgk.ledger_entry where region = any($1) and ${entryNumber} = any($2)`, [
        ["341202"],
        ["x"],
      ]);
    });
    expect(JSON.stringify(plan)).toContain("ledger_entry_number");
  });

  it("leave a line in the audit for each that was read whole, and for what was refused", async () => {
    const ids = ["Request:home:1", "Request:yingzhou:a:2"];
    await ledgers().noteReading("341202", ids, viewer, call);
    const refused = { region: "341202", ledger: "Request:home:1", idempotencyKey: "k" };
    await ledgers().noteRefusal(refused, viewer, "CASE_REFUSED", call);
    const lines = await home.query(
      "select action, key_id, entity, record_id, idempotency_key, result from zwgk.audit order by result, record_id",
    );
    const common = { key_id: "k1", entity: "Request" };
    expect(lines).toEqual([
      { ...common, action: "append", record_id: ids[0], idempotency_key: "k", result: "CASE_REFUSED" },
      { ...common, action: "read", record_id: ids[0], idempotency_key: "", result: "DONE" },
      { ...common, action: "read", record_id: ids[1], idempotency_key: "", result: "DONE" },
    ]);
  });

  it("leave one line a day in the audit for what an applicant was shown, without a key", async () => {
    for (const ledger of ["Request:home:1", "Request:home:1", "Request:home:2"])
      await ledgers().noteApplicantReading("341202", ledger, call);
    // 16:00 UTC is midnight in Asia/Shanghai.
    at = new Date("2023-12-20T16:00:00Z");
    await ledgers().noteApplicantReading("341202", "Request:home:1", call);
    const lines = await home.query(
      "select key_id, action, record_id, idempotency_key, result from zwgk.audit order by idempotency_key, record_id",
    );
    const common = { key_id: "applicant", action: "read", result: "DONE" };
    expect(lines).toEqual([
      { ...common, record_id: "Request:home:1", idempotency_key: "2023-12-20" },
      { ...common, record_id: "Request:home:2", idempotency_key: "2023-12-20" },
      { ...common, record_id: "Request:home:1", idempotency_key: "2023-12-21" },
    ]);
  });

  it("leave a line a day in the audit for each reading that is refused, and a hundred for a key at most", async () => {
    const refuse = (from: number, to: number, by = viewer, code = "NOT_PERMITTED") => {
      const records = Array.from({ length: to - from }, (_, at) => `Request:home:${from + at}`);
      return ledgers().noteRefusedReading("341202", records, by, code, call);
    };
    await Promise.all([refuse(0, 3), refuse(0, 3), refuse(2, 4)]);
    const count = async () =>
      Number((await home.query("select count(*)::text as count from zwgk.audit where key_id = 'k1'"))[0]?.count);
    expect(await count()).toBe(4);
    await refuse(0, 90);
    await refuse(90, 500);
    await refuse(500, 510);
    expect(await count()).toBe(mostRefusalsNoted);
    await refuse(0, 1, { ...viewer, key: "k2" });
    await refuse(0, 1, viewer, "FILE_NOT_FOUND");
    const [line] = await home.query("select key_id, entity, record_id, result from zwgk.audit where key_id = 'k2'");
    expect(line).toEqual({ key_id: "k2", entity: "Request", record_id: "Request:home:0", result: "NOT_PERMITTED" });
    expect(await count()).toBe(mostRefusalsNoted + 1);
  });

  it("are found by an entry that they have and one that they lack", async () => {
    const sent = (delivery: string) => ({ kind: "dispatched", on: "2023-12-20", data: { delivery } });
    const posted = { kind: "dispatched", on: "2023-12-20", data: { delivery: "POST", note: '"delivery":"DIRECT"' } };
    const cases = {
      direct: [sent("DIRECT")],
      signed: [sent("DIRECT"), { kind: "delivered", on: "2023-12-20", data: {} }],
      posted: [posted],
      again: [sent("DIRECT"), { kind: "delivered", on: "2023-12-19", data: {} }, sent("DIRECT")],
    };
    for (const [name, entries] of Object.entries(cases)) {
      const append = { region: "341202", ledger: `Request:home:${name}`, seen: 0, entries, idempotencyKey: name };
      await ledgers().append(append, viewer, call);
    }
    const asked = { kind: "dispatched", field: "delivery", oneOf: ["DIRECT"], lacks: "delivered" };
    const lacking = (limit: number) => ledgers().lacking("341202", { ...asked, limit }, call);
    expect(await lacking(5)).toEqual({ ledgers: ["Request:home:again", "Request:home:direct"], leftOut: 0 });
    expect(await lacking(1)).toEqual({ ledgers: ["Request:home:again"], leftOut: 1 });
    expect(await ledgers().lacking("341203", { ...asked, limit: 1 }, call)).toEqual({ ledgers: [], leftOut: 0 });
    const entries = [{ kind: "delivered", on: "2023-12-22", data: {} }];
    const later = { region: "341202", ledger: "Request:home:direct", seen: 1, entries, idempotencyKey: "later" };
    await ledgers().append(later, viewer, call);
    const lackingOn = async (asOf: string) =>
      (await ledgers().lacking("341202", { ...asked, limit: 5, asOf }, call)).ledgers.map((one) => one.slice(13));
    expect((await lacking(5)).ledgers).toEqual(["Request:home:again"]);
    expect(await lackingOn("2023-12-22")).toEqual(["again"]);
    expect(await lackingOn("2023-12-21")).toEqual(["again", "direct"]);
    expect(await lackingOn("2023-12-19")).toEqual([]);
  });
});
