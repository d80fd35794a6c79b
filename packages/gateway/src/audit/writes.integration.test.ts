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
  SourceLateError,
  type Viewer,
  type WriteRequest,
  WriteUncertainError,
  type ZwgkError,
} from "@zwgk/schema";
import { fixedCall, type MemorySource, memorySource } from "@zwgk/schema/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { silent } from "../observability/log.js";
import { createHomeStore } from "../sql/home-store.js";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import type { HomeStore } from "./home-store.js";
import { homeTables } from "./home-tables.js";
import { createWrites, type WriteLedger } from "./writes.js";

const region = "341202";
const editor: Viewer = { key: "k1", label: "颍州区门户", role: "EDITOR", regions: [region] };
const operator: Viewer = { ...editor, key: "k2", role: "OPERATOR" };
const call: Call = fixedCall();

const numbering: Numbering = {
  series: indexNumberPrefix("003158495", "2023-12"),
  largest: lastIndexSerial,
  format: (serial) => formatIndexNumber("003158495", "2023-12", serial),
  serialOf: (number) => parseIndexNumber(number)?.serial ?? null,
};

function publishing(idempotencyKey: string, values: WriteRequest["values"] = {}): WriteRequest {
  const given = {
    title: "关于公布规范性文件清理结果的通知",
    kind: "NORMATIVE",
    publishedAt: "2023-12-20T17:40:00.000000+08:00",
  };
  return { action: "publish", entity: "Document", region, values: { ...given, ...values }, idempotencyKey, numbering };
}

let database: TestDatabase;
let home: HomeStore;
let county: MemorySource;
let fault: ((source: Source) => Source) | null;
let now: Date;
let writes: WriteLedger;

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
  await home.query("truncate zwgk.write, zwgk.given_number, zwgk.number_series, zwgk.audit");
  county = memorySource({ id: "yingzhou", regions: [region], records: { Document: [] } });
  fault = null;
  now = new Date("2023-12-20T10:00:00Z");
  writes = gateway();
});

/** One more gateway over the same home and county. */
function gateway(): WriteLedger {
  const source: Source = {
    ...county,
    write: (command, frame) => (fault ? fault(county) : county).write(command, frame),
  };
  return createWrites({
    home,
    city: "341200",
    source,
    ownerOf: () => "yingzhou",
    now: () => now,
    budget: 10_000,
    log: silent,
  });
}

const writing = (write: Source["write"]) => (source: Source) => ({ ...source, write });
const documents = async () =>
  (
    await county.list(
      {
        entity: "Document",
        order: [{ field: "indexNumber", descending: false }],
        limit: 1000,
        backward: false,
        select: { fields: ["title", "indexNumber", "version"] },
      },
      call,
    )
  ).items;
const later = () => {
  now = new Date(now.getTime() + 60_000);
};

describe("publishing", () => {
  it("leaves a record, a receipt and an audit line", async () => {
    const receipt = await writes.submit(publishing("a"), editor, call);
    expect(receipt).toMatchObject({
      state: "DONE",
      source: "yingzhou",
      indexNumber: "003158495/202312-00001",
      by: "k1",
    });
    expect(await documents()).toHaveLength(1);
    expect(await writes.receipt(region, "a", editor, call)).toEqual(receipt);
    expect(await writes.audit(region, 10, operator, call)).toMatchObject([
      { result: "DONE", recordId: receipt.recordId, by: "k1" },
    ]);
  });

  it("gives the same receipt for the same key and input, and refuses another input", async () => {
    const first = await writes.submit(publishing("a"), editor, call);
    expect(await gateway().submit(publishing("a"), editor, call)).toEqual(first);
    expect(await documents()).toHaveLength(1);
    await expect(writes.submit(publishing("a", { title: "另一份" }), editor, call)).rejects.toMatchObject({
      code: "IDEMPOTENCY_CONFLICT",
    });
  });

  it("writes once when the same key comes many times at once", async () => {
    const gateways = [gateway(), gateway(), gateway()];
    const answers = await Promise.allSettled(
      Array.from({ length: 30 }, (_, i) => gateways[i % 3]?.submit(publishing("same"), editor, call)),
    );
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => "fulfilled"));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await documents()).toHaveLength(1);
  });

  it("gives out each number once over three gateways", async () => {
    const gateways = [gateway(), gateway(), gateway()];
    await Promise.all(
      Array.from({ length: 60 }, (_, i) => gateways[i % 3]?.submit(publishing(`key-${i}`), editor, call)),
    );
    const numbers = (await documents()).map((item) => item.row.indexNumber);
    expect(numbers).toEqual(Array.from({ length: 60 }, (_, i) => formatIndexNumber("003158495", "2023-12", i + 1)));
  });

  it("goes on after the numbers that the county gave out itself", async () => {
    county.put("Document", {
      key: "old",
      title: "旧",
      kind: "NORMATIVE",
      indexNumber: "003158495/202312-00041",
      publishedAt: "2023-12-01T00:00:00.000000+08:00",
    });
    expect((await writes.submit(publishing("a"), editor, call)).indexNumber).toBe("003158495/202312-00042");
    county.put("Document", {
      key: "new",
      title: "新",
      kind: "NORMATIVE",
      indexNumber: "003158495/202312-00043",
      publishedAt: "2023-12-01T00:00:00.000000+08:00",
    });
    expect((await writes.submit(publishing("b"), editor, call)).indexNumber).toBe("003158495/202312-00044");
  });

  it("goes on after the number of a draft, and passes over one that a draft took since", async () => {
    county.putUncounted("Document", { key: "draft", indexNumber: "003158495/202312-00007" });
    expect((await writes.submit(publishing("a"), editor, call)).indexNumber).toBe("003158495/202312-00008");
    county.putUncounted("Document", { key: "draft 2", indexNumber: "003158495/202312-00009" });
    expect((await writes.submit(publishing("b"), editor, call)).indexNumber).toBe("003158495/202312-00010");
  });

  it("begins with the first free number where the county's own are none of the series", async () => {
    county.putUncounted("Document", { key: "odd", indexNumber: "003158495/202312-900001" });
    county.put("Document", { key: "1st", indexNumber: "003158495/202312-00001" });
    expect((await writes.submit(publishing("a"), editor, call)).indexNumber).toBe("003158495/202312-00002");
  });

  it("gives out no number of a withdrawn record, and takes none of a draft from a caller", async () => {
    const { recordId, indexNumber } = await writes.submit(publishing("a"), editor, call);
    const { numbering: _, ...rest } = publishing("w");
    await writes.submit({ ...rest, action: "withdraw", id: recordId ?? "", values: {} }, editor, call);
    await home.query("truncate zwgk.number_series");
    expect((await writes.submit(publishing("b"), editor, call)).indexNumber).toBe("003158495/202312-00002");
    const own = { indexNumber: indexNumber ?? "" };
    await home.query("delete from zwgk.write where idempotency_key = 'a'");
    await expect(writes.submit(publishing("c", own), editor, call)).rejects.toMatchObject({ code: "BAD_INPUT" });
  });

  it("gives a number out again when its write was refused", async () => {
    fault = writing(() => Promise.reject(new NotWritableError({ entity: "Document", region })));
    await expect(writes.submit(publishing("a"), editor, call)).rejects.toMatchObject({ code: "NOT_WRITABLE" });
    fault = null;
    expect((await writes.submit(publishing("b"), editor, call)).indexNumber).toBe("003158495/202312-00001");
    expect((await writes.audit(region, 10, operator, call)).map((line) => line.result).sort()).toEqual([
      "DONE",
      "NOT_WRITABLE",
    ]);
  });

  it("refuses a number that another record has", async () => {
    await writes.submit(publishing("a", { indexNumber: "X/2023-1" }), editor, call);
    await expect(writes.submit(publishing("b", { indexNumber: "X/2023-1" }), editor, call)).rejects.toMatchObject({
      code: "BAD_INPUT",
    });
    expect(await documents()).toHaveLength(1);
  });

  it("is tried again under the same key after a refusal", async () => {
    fault = writing(() => Promise.reject(new SourceFailedError({ source: "yingzhou" })));
    await expect(writes.submit(publishing("a"), editor, call)).rejects.toMatchObject({ code: "SOURCE_FAILED" });
    fault = null;
    expect(await writes.submit(publishing("a"), editor, call)).toMatchObject({ state: "DONE" });
  });
});

describe("a write whose end nobody saw", () => {
  const committedThenLost = writing(async (command, frame) => {
    await county.write(command, frame);
    throw new WriteUncertainError({ source: "yingzhou" });
  });
  const neverArrived = writing(() => Promise.reject(new SourceLateError({ source: "yingzhou" })));

  it("is found in the county and finished", async () => {
    fault = committedThenLost;
    await expect(writes.submit(publishing("a"), editor, call)).rejects.toMatchObject({ code: "WRITE_UNCERTAIN" });
    expect(await writes.receipt(region, "a", editor, call)).toMatchObject({ state: "PENDING" });
    later();
    expect(await gateway().receipt(region, "a", editor, call)).toMatchObject({
      state: "DONE",
      indexNumber: "003158495/202312-00001",
    });
    fault = null;
    expect(await writes.submit(publishing("a"), editor, call)).toMatchObject({ state: "DONE" });
    expect(await documents()).toHaveLength(1);
  });

  it("is forgotten when it did not take place, and its number given out again", async () => {
    fault = neverArrived;
    await expect(writes.submit(publishing("a"), editor, call)).rejects.toMatchObject({ code: "WRITE_UNCERTAIN" });
    later();
    expect(await writes.receipt(region, "a", editor, call)).toMatchObject({ state: "FORGOTTEN", indexNumber: null });
    fault = null;
    expect((await writes.submit(publishing("b"), editor, call)).indexNumber).toBe("003158495/202312-00001");
    expect((await writes.submit(publishing("a"), editor, call)).indexNumber).toBe("003158495/202312-00002");
  });

  it("is not settled while its attempt may still commit", async () => {
    fault = neverArrived;
    await expect(writes.submit(publishing("a"), editor, call)).rejects.toMatchObject({ code: "WRITE_UNCERTAIN" });
    await expect(writes.submit(publishing("a"), editor, call)).rejects.toMatchObject({ code: "WRITE_IN_PROGRESS" });
  });

  it("is settled by whichever gateway sweeps first", async () => {
    fault = committedThenLost;
    await expect(writes.submit(publishing("a"), editor, call)).rejects.toMatchObject({ code: "WRITE_UNCERTAIN" });
    later();
    expect(await gateway().settleAbandoned([region], call)).toBe(1);
    expect(await gateway().settleAbandoned([region], call)).toBe(0);
    expect(await writes.receipt(region, "a", editor, call)).toMatchObject({ state: "DONE" });
  });

  it("recognises a revision by its values", async () => {
    const { recordId, version } = await writes.submit(publishing("a"), editor, call);
    const revise: WriteRequest = {
      action: "revise",
      entity: "Document",
      region,
      id: recordId ?? "",
      expectedVersion: version ?? "",
      values: { title: "新标题" },
      idempotencyKey: "r",
    };
    fault = committedThenLost;
    await expect(writes.submit(revise, editor, call)).rejects.toMatchObject({ code: "WRITE_UNCERTAIN" });
    later();
    expect(await writes.receipt(region, "r", editor, call)).toMatchObject({ state: "DONE" });
    fault = neverArrived;
    const [item] = await documents();
    await expect(
      writes.submit(
        { ...revise, expectedVersion: String(item?.row.version), values: { title: "再改" }, idempotencyKey: "s" },
        editor,
        call,
      ),
    ).rejects.toMatchObject({ code: "WRITE_UNCERTAIN" });
    later();
    expect(await writes.receipt(region, "s", editor, call)).toMatchObject({ state: "FORGOTTEN" });
  });
});

describe("a receipt", () => {
  const colleague: Viewer = { ...editor, key: "k3", label: "颍州区编辑" };

  it("is of the key that wrote, whoever asks for it", async () => {
    const receipt = await writes.submit(publishing("a"), editor, call);
    expect(receipt.by).toBe("k1");
    expect(await writes.receipt(region, "a", operator, call)).toEqual(receipt);
    expect(await writes.submit(publishing("a"), colleague, call)).toEqual(receipt);
  });

  it("is of the key that tried again, where the first try wrote nothing", async () => {
    fault = writing(() => Promise.reject(new SourceFailedError({ source: "yingzhou" })));
    await expect(writes.submit(publishing("a"), editor, call)).rejects.toMatchObject({ code: "SOURCE_FAILED" });
    fault = null;
    const receipt = await writes.submit(publishing("a"), colleague, call);
    expect(receipt.by).toBe("k3");
    expect(await writes.receipt(region, "a", editor, call)).toEqual(receipt);
    expect((await writes.audit(region, 10, operator, call)).map(({ by, result }) => [by, result]).sort()).toEqual([
      ["k1", "SOURCE_FAILED"],
      ["k3", "DONE"],
    ]);
  });
});

describe("who may write", () => {
  it.each([
    ["nobody without a key", null, "KEY_REQUIRED"],
    ["a reader", { ...editor, role: "READER" } as Viewer, "NOT_PERMITTED"],
    ["a key of another region", { ...editor, regions: ["341203"] }, "NOT_PERMITTED"],
  ])("refuses %s", async (_, viewer, code) => {
    await expect(writes.submit(publishing("a"), viewer, call)).rejects.toMatchObject({ code });
    expect(await documents()).toHaveLength(0);
    const audited = await writes.audit(region, 10, operator, call);
    expect(audited.map((line) => line.result)).toEqual(viewer ? [code] : []);
  });

  it("is told why: another region's key, or a role that does not write", async () => {
    const refused = (viewer: Viewer) => writes.submit(publishing("a"), viewer, call).catch((error: ZwgkError) => error);
    const reader = (await refused({ ...editor, role: "READER" })) as ZwgkError;
    expect(reader.what("en")).toContain("its role is READER, and this needs EDITOR or OPERATOR");
    expect(reader.what("zh")).toContain("其角色为 READER，此操作需要 EDITOR 或 OPERATOR");
    expect(reader.next("en")).toContain("EDITOR or OPERATOR to write");
    const elsewhere = (await refused({ ...editor, regions: ["341203"] })) as ZwgkError;
    expect(elsewhere.what("en")).toContain("it is a key of other regions");
  });

  it("shows the audit to operators only", async () => {
    await expect(writes.audit(region, 10, editor, call)).rejects.toMatchObject({ code: "NOT_PERMITTED" });
  });

  it.each(["", "two words", "键", "x".repeat(101)])("refuses the idempotency key «%s»", async (key) => {
    await expect(writes.submit(publishing(key), editor, call)).rejects.toMatchObject({ code: "BAD_INPUT" });
  });
});
