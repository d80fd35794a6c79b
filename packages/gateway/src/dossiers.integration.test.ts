import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { verifyArchive } from "./archive/verify.js";
import { parseConfig } from "./config/parse-config.js";
import { createGateway, type Gateway } from "./create-gateway.js";
import { openSigningKey } from "./open-signing-key.js";
import { createHomeStore } from "./sql/home-store.js";
import { createTestDatabase, type TestDatabase } from "./testing/database.js";
import { zipOf, zipRecords } from "./testing/zip-records.js";

const id = "Request:home:r1";
const region = "341200";
const pdf = Buffer.from(`%PDF-1.4\n${"扫描件".repeat(50)}`);
const sha256 = createHash("sha256").update(pdf).digest("hex");

let database: TestDatabase;
let folder: string;
let gateway: Gateway;
let server: Server;
let origin: string;
const keys: Record<string, string> = {};

beforeAll(async () => {
  database = await createTestDatabase(inject("postgresUrl"));
  folder = await mkdtemp(join(tmpdir(), "zwgk-dossiers-"));
  gateway = await createGateway({ config: config(), mappings: [], log: () => undefined });
  const store = createHomeStore(database.url);
  await store.query(
    `insert into zwgk.request (region, key, channel, received_on) values ('${region}', 'r1', 'INTERNET', '2023-12-01')`,
  );
  await store.close();
  for (const role of ["EDITOR", "READER", "OPERATOR", "REVIEWER"] as const) {
    keys[role] = await gateway.identity.issue({ region, role, label: role }, new Date());
  }
  for (const label of ["李四", "王五"])
    keys[label] = await gateway.identity.issue({ region, role: "HANDLER", label }, new Date());
  keys.OTHER = await gateway.identity.issue({ region: "341202", role: "EDITOR", label: "other" }, new Date());
  server = createServer(gateway.handle);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server?.close();
  await gateway?.close();
  await database?.drop();
  await rm(folder, { recursive: true });
});

function config() {
  const files = `{ folder: "${folder}", maxBytes: 1000 }`;
  const city = `{ region: "${region}", label: { zh: 阜阳市, en: Fuyang } }`;
  return parseConfig(
    "zwgk.yaml",
    `{ city: ${city}, home: { url: "${database.url}" }, sources: [], files: ${files} }`,
    {},
  );
}

const as = (role: string) => ({ authorization: `Bearer ${keys[role]}` });
const put = (body: BodyInit, headers: Record<string, string> = as("EDITOR"), of = region) =>
  fetch(`${origin}/files/${of}`, { method: "PUT", body, headers });
const get = (role: string, of = sha256) => fetch(`${origin}/files/${region}/${of}`, { headers: as(role) });
const codeOf = async (answer: Response) => {
  const { errors } = (await answer.json()) as { errors: { extensions: { code: string; what: string } }[] };
  return [answer.status, errors[0]?.extensions.code];
};

async function ask(query: string, variables: object, role = "EDITOR") {
  const headers = { "content-type": "application/json", ...as(role) };
  const answer = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers,
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()) as { data: Record<string, unknown>; errors?: unknown };
}

function record(seen: number, event: object, role = "EDITOR") {
  const mutation = `mutation ($id: ID!, $seen: Int!, $event: CaseEventInput!, $key: String!) {
    recordCaseEvent(id: $id, seen: $seen, event: $event, idempotencyKey: $key) { case { dossier { complete missing { material } } } }
  }`;
  return ask(mutation, { id, seen, event, key: `dossier-${seen}` }, role);
}

describe("files beside the GraphQL endpoint", () => {
  it("are taken once they are checked, and given back", async () => {
    const stored = { sha256, size: pdf.length, mediaType: "application/pdf" };
    const answer = await put(pdf, { ...as("EDITOR"), "content-type": "application/pdf", "x-content-sha256": sha256 });
    expect([answer.status, await answer.json()]).toEqual([200, stored]);
    const back = await get("EDITOR");
    expect(Buffer.from(await back.arrayBuffer()).equals(pdf)).toBe(true);
    expect(back.headers.get("content-disposition")).toContain("attachment");
  });

  it.each([
    ["without a key", () => put(pdf, {}), 401, "KEY_REQUIRED"],
    ["with a key that only reads", () => put(pdf, as("READER")), 403, "NOT_PERMITTED"],
    ["with another region's key", () => put(pdf, as("OTHER")), 403, "NOT_PERMITTED"],
    ["to a key that only reads", () => get("READER"), 403, "NOT_PERMITTED"],
    ["to another region's key", () => get("OTHER"), 403, "NOT_PERMITTED"],
    ["to whoever has not stored it, before it is in a case", () => get("REVIEWER"), 404, "FILE_NOT_FOUND"],
    ["that is too large", () => put(Buffer.alloc(1_001)), 413, "FILE_TOO_LARGE"],
    ["of another type", () => put("GIF89a......"), 415, "FILE_TYPE_REFUSED"],
    [
      "of another hash",
      () => put(pdf, { ...as("EDITOR"), "x-content-sha256": "0".repeat(64) }),
      400,
      "FILE_HASH_MISMATCH",
    ],
    ["with a hash that is none", () => put(pdf, { ...as("EDITOR"), "x-content-sha256": "0" }), 400, "BAD_INPUT"],
    ["by another method", () => fetch(`${origin}/files/${region}`), 400, "MALFORMED_REQUEST"],
    [
      "that isn't there",
      () => fetch(`${origin}/files/${region}/${"0".repeat(64)}`, { headers: as("REVIEWER") }),
      404,
      "FILE_NOT_FOUND",
    ],
  ])("are refused %s", async (_, sent, status, code) => {
    expect(await codeOf(await sent())).toEqual([status, code]);
  });

  it("leave a line in the audit where they are refused, without a file", async () => {
    await put("GIF89a......");
    await put(pdf, as("READER"));
    const audit = await ask(
      `{ audit(region: "${region}", limit: 2) { action entity recordId result } }`,
      {},
      "OPERATOR",
    );
    const line = { action: "append", entity: "File", recordId: null };
    expect(audit.data.audit).toEqual([
      { ...line, result: "NOT_PERMITTED" },
      { ...line, result: "FILE_TYPE_REFUSED" },
    ]);
  });

  it("leave nothing when they are cut off", async () => {
    const controller = new AbortController();
    const body = new ReadableStream({
      start: (stream) => stream.enqueue(pdf),
      pull: () => controller.abort(),
    });
    const init = { method: "PUT", body, headers: as("EDITOR"), signal: controller.signal, duplex: "half" };
    await expect(fetch(`${origin}/files/${region}`, init)).rejects.toThrow();
    const parts = async () => (await readdir(join(folder, region))).filter((name) => name.startsWith(".part-"));
    await expect.poll(parts).toEqual([]);
  });
});

describe("a dossier", () => {
  it("is exported as an archive that the city's key proves, and its reading is in the audit", async () => {
    await record(0, { kind: "received", on: "2023-12-01", channel: "INTERNET" });
    const filed = { kind: "filed", on: "2023-12-01", material: "APPLICATION_FORM", name: "申请表.pdf", sha256 };
    const { data, errors } = await record(1, filed);
    expect(errors).toBeUndefined();
    expect(data.recordCaseEvent).toMatchObject({ case: { dossier: { missing: [{ material: "IDENTITY_COPY" }] } } });
    const exported = async () => {
      const answer = await fetch(`${origin}/dossiers/${encodeURIComponent(id)}.zip`, { headers: as("REVIEWER") });
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect([answer.status, answer.headers.get("content-length")]).toEqual([200, String(bytes.length)]);
      return bytes;
    };
    const bytes = await exported();
    const file = join(folder, "dossier.zip");
    await writeFile(file, bytes);
    const { publicKey } = await openSigningKey(config());
    const { findings, manifest } = await verifyArchive(file, publicKey);
    expect([findings, manifest?.events.length]).toEqual([[], 2]);
    expect(manifest?.files.map(({ path }) => path)).toContain("files/001-申请表.pdf");
    expect((await exported()).equals(bytes)).toBe(true);
    expect(await codeOf(await get("EDITOR"))).toEqual([404, "FILE_NOT_FOUND"]);
    await record(2, { kind: "registered", on: "2023-12-01" });
    await record(3, { kind: "assigned", on: "2023-12-01", handler: "李四" });
    expect([(await get("李四")).status, (await get("REVIEWER")).status]).toEqual([200, 200]);
    // Who knows the hash learns nothing by it, nor by a case of their own.
    const none = await get("王五", "0".repeat(64));
    const [there, missing] = [await (await get("王五")).text(), await none.text()];
    expect(there.replaceAll(sha256, "0".repeat(64))).toBe(missing);
    const taken = await record(4, { ...filed, name: "又一份" }, "王五");
    expect(taken.errors).toMatchObject([{ extensions: { code: "FILE_NOT_FOUND" } }]);
    const audit = await ask(`{ audit(region: "${region}", limit: 50) { action entity recordId } }`, {}, "OPERATOR");
    expect(audit.data.audit).toEqual(
      expect.arrayContaining([
        { action: "read", entity: "Request", recordId: id },
        { action: "append", entity: "File", recordId: `File:home:${sha256}` },
        { action: "read", entity: "File", recordId: `File:home:${sha256}` },
      ]),
    );
  });

  it("shows in its real bytes whatever was changed, taken out or put at its end", async () => {
    const answer = await fetch(`${origin}/dossiers/${encodeURIComponent(id)}.zip`, { headers: as("REVIEWER") });
    const whole = Buffer.from(await answer.arrayBuffer());
    const { publicKey } = await openSigningKey(config());
    const file = join(folder, "tampered.zip");
    const isProved = async (bytes: Buffer) => {
      await writeFile(file, bytes);
      return (await verifyArchive(file, publicKey)).findings.length === 0;
    };
    const { files, end } = zipRecords(whole);
    const missed: string[] = [];
    for (const { path } of files) {
      if (await isProved(zipOf({ files: files.filter((one) => one.path !== path), end }))) missed.push(path);
    }
    // Every byte of a smaller one is tried beside the archive's own tests.
    for (let at = 0; at < whole.length; at += 13) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      if (await isProved(flipped)) missed.push(`byte ${at}`);
    }
    if (await isProved(Buffer.concat([whole, Buffer.alloc(1)]))) missed.push("one byte more");
    expect([missed, await isProved(whole)]).toEqual([[], true]);
  });

  it.each([
    ["a key that only reads", "READER", id, [403, "NOT_PERMITTED"]],
    ["a key of nobody who handles the case", "EDITOR", id, [403, "NOT_PERMITTED"]],
    ["another region's key", "OTHER", id, [403, "NOT_PERMITTED"]],
    ["a request that isn't there", "EDITOR", "Request:home:none", [404, "NOT_FOUND"]],
    ["what is no id", "EDITOR", "none", [400, "BAD_INPUT"]],
    ["what isn't encoded", "EDITOR", "%E4", [400, "MALFORMED_REQUEST"]],
  ])("is refused to %s", async (_, role, asked, refused) => {
    const path = asked.startsWith("%") ? asked : encodeURIComponent(asked);
    expect(await codeOf(await fetch(`${origin}/dossiers/${path}.zip`, { headers: as(role) }))).toEqual(refused);
  });
});
