import { type Call, type Source, type Viewer, type WriteRequest, WriteUncertainError } from "@zwgk/schema";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { silent } from "../observability/log.js";
import { mappingOf } from "../sql/fixtures/layout.js";
import { createHomeStore } from "../sql/home-store.js";
import { createSqlSource, type SqlSource } from "../sql/sql-source.js";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import type { HomeStore } from "./home-store.js";
import { homeTables } from "./home-tables.js";
import { createWrites, type WriteLedger } from "./writes.js";

const region = "341203";
const editor: Viewer = { key: "k1", label: "颍东区门户", role: "EDITOR", regions: [region] };

/** A county that spells what it is given in its own way, and gives its keys by counting. */
const yaml = `
source: county
label: { zh: 某区, en: County }
regions: ["${region}"]
entities:
  Document:
    table: info
    key: id
    deleted: { column: del, is: ["1"] }
    fields:
      indexNumber: syh
      title: { column: bt, trim: true }
      kind: { column: lx, codes: { "1": NORMATIVE, "2": POLICY_OTHER } }
      documentNumber: { column: wh, normalize: documentNumber }
      publishedAt: { column: fbsj, date: "yyyy-MM-dd HH:mm" }
      expiresOn: { column: sxrq, date: [yyyyMMdd, yyyy-MM-dd], empty: ["99991231"] }
      keywords: { column: gjc, split: ";；" }
      attachments: { column: fj, attachments: { separator: ";", parts: [name, url], partSeparator: "|" } }
    write:
      key: { next: true }
      set: { del: 0 }
      withdraw: { del: 1 }
`;

const ddl = `CREATE TABLE info (id int PRIMARY KEY, syh varchar(40), bt varchar(100), lx int, wh varchar(40),
  fbsj varchar(20), sxrq varchar(20), gjc varchar(100), fj varchar(200), del int)`;

let county: TestDatabase;
let homeDatabase: TestDatabase;
let home: HomeStore;
let source: SqlSource;
let now: Date;
let writes: WriteLedger;
/** What the process does at the write: goes on, or dies before the commit or after it. */
let dies: "never" | "before the commit" | "after the commit";

const call = (): Call => ({ deadline: Date.now() + 30_000, language: "en" });
const gone = () => new WriteUncertainError({ source: "county" });

beforeAll(async () => {
  county = await createTestDatabase(inject("postgresUrl"), ddl);
  homeDatabase = await createTestDatabase(inject("postgresUrl"));
  home = createHomeStore(homeDatabase.url);
  for (const statement of homeTables) await home.query(statement);
  source = createSqlSource({ mapping: mappingOf("county.yaml", yaml), url: county.url });
});
afterAll(async () => {
  await source?.close();
  await home?.close();
  await county?.drop();
  await homeDatabase?.drop();
});
beforeEach(async () => {
  await home.query("truncate zwgk.write, zwgk.given_number, zwgk.number_series, zwgk.audit");
  await county.query("TRUNCATE info");
  now = new Date();
  dies = "never";
  const dying: Source = { ...source, write: dyingWrite };
  writes = createWrites({
    home,
    city: "341200",
    source: dying,
    ownerOf: () => "county",
    now: () => now,
    budget: 10_000,
    log: silent,
  });
});

const dyingWrite: Source["write"] = async (command, frame) => {
  if (dies === "never") return source.write(command, frame);
  const told = command.beforeCommit;
  const beforeCommit: typeof told = async (foreseen) => {
    await told?.(foreseen);
    if (dies === "before the commit") throw gone();
  };
  await source.write({ ...command, beforeCommit }, frame);
  throw gone();
};

let sent = 0;
function publishing(values: WriteRequest["values"] = {}): WriteRequest {
  sent += 1;
  const given = {
    title: "通知",
    kind: "NORMATIVE",
    publishedAt: "2023-12-20T17:40:00.000000+08:00",
    indexNumber: `A-${sent}`,
  };
  const idempotencyKey = `publish-${sent}`;
  return { action: "publish", entity: "Document", region, values: { ...given, ...values }, idempotencyKey };
}

async function revising(values: WriteRequest["values"]): Promise<WriteRequest> {
  const { recordId, version } = await writes.submit(publishing(), editor, call());
  const seen = { id: recordId ?? "", expectedVersion: version ?? "" };
  return { action: "revise", entity: "Document", region, ...seen, values, idempotencyKey: `revise-${sent}` };
}

/** Sends a write in which the process dies, lets its lease end, and asks for its receipt. */
async function receiptOf(request: WriteRequest, meanwhile?: () => Promise<unknown>) {
  await expect(writes.submit(request, editor, call())).rejects.toMatchObject({ code: "WRITE_UNCERTAIN" });
  await meanwhile?.();
  dies = "never";
  now = new Date(now.getTime() + 60_000);
  return writes.receipt(region, request.idempotencyKey, editor, call());
}

const inTheCounty = async (column: string) =>
  (await county.query<Record<string, unknown>>(`SELECT ${column} AS value FROM info ORDER BY id`)).map(
    ({ value }) => value,
  );

describe("a revision whose process dies between the county's commit and the receipt", () => {
  const spelled: readonly (readonly [string, WriteRequest["values"]])[] = [
    ["a document number in another spelling", { documentNumber: "测[2023]2号" }],
    ["an attachment with a separator in its name", { attachments: [file("附件1;附件2.pdf")] }],
    ["an attachment with a size that has no place", { attachments: [{ ...file("附件.pdf"), size: 12 }] }],
    ["a list with a member twice", { keywords: ["公开", "公开", "政务"] }],
    ["a list that is taken away", { keywords: [] }],
    ["blanks that are not kept", { title: "\u3000新标题 " }],
    ["a date and nothing else", { expiresOn: "2030-01-01" }],
  ];

  it.each(spelled)("is found done: %s", async (_, values) => {
    const request = await revising(values);
    dies = "after the commit";
    expect(await receiptOf(request)).toMatchObject({ state: "DONE", recordId: request.id });
  });

  it("is found done although somebody has changed another field since", async () => {
    const request = await revising({ documentNumber: "测[2023]2号" });
    dies = "after the commit";
    const change = () => county.query("UPDATE info SET gjc = '后来'");
    expect(await receiptOf(request, change)).toMatchObject({ state: "DONE" });
  });

  it.each(spelled)("is forgotten where it never was committed: %s", async (_, values) => {
    const request = await revising(values);
    dies = "before the commit";
    expect(await receiptOf(request)).toMatchObject({ state: "FORGOTTEN" });
  });

  it("is forgotten where somebody else changed the record instead", async () => {
    const request = await revising({ documentNumber: "测[2023]2号" });
    dies = "before the commit";
    const change = () => county.query("UPDATE info SET wh = '别的〔2023〕1号'");
    expect(await receiptOf(request, change)).toMatchObject({ state: "FORGOTTEN" });
  });
});

describe("a new record whose process dies", () => {
  it("after the county's commit is found, although it was revised since", async () => {
    dies = "after the commit";
    const request = publishing({ documentNumber: "测[2023]3号" });
    const receipt = await receiptOf(request, () => county.query("UPDATE info SET bt = '改过'"));
    expect(receipt).toMatchObject({ state: "DONE", recordId: "Document:county:1" });
  });

  it("before the county's commit is forgotten, although another record got its key", async () => {
    dies = "before the commit";
    const other = "INSERT INTO info VALUES (1, 'B-1', '别的', 1, NULL, '2023-12-20 10:00', NULL, NULL, NULL, 0)";
    expect(await receiptOf(publishing(), () => county.query(other))).toMatchObject({ state: "FORGOTTEN" });
    expect(await inTheCounty("syh")).toEqual(["B-1"]);
  });
});

describe("a withdrawal whose process dies", () => {
  it.each([
    ["after the commit", "DONE"],
    ["before the commit", "FORGOTTEN"],
  ] as const)("%s is %s", async (when, state) => {
    const { values: _, expectedVersion: __, ...request } = await revising({});
    dies = when;
    expect(await receiptOf({ ...request, action: "withdraw", values: {} })).toMatchObject({ state });
  });
});

describe("an attempt that has lost its lease", () => {
  it("does not commit", async () => {
    const request = await revising({ title: "太晚" });
    const steal = "update zwgk.write set attempt = 'another' where idempotency_key = $1";
    const late: Source = {
      ...source,
      write: async (command, frame) => {
        await home.query(steal, [request.idempotencyKey]);
        return source.write(command, frame);
      },
    };
    const options = { home, city: "341200", ownerOf: () => "county", now: () => now, budget: 10_000, log: silent };
    const slow = createWrites({ ...options, source: late }).submit(request, editor, call());
    await expect(slow).rejects.toMatchObject({ code: "WRITE_IN_PROGRESS" });
    expect(await inTheCounty("bt")).toEqual(["通知"]);
  });
});

function file(name: string) {
  return { name, url: "/files/1.pdf", size: null, sha256: null };
}
