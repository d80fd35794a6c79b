import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ZipFile } from "yazl";
import { createFileStore } from "./create-file-store.js";
import type { FileStore } from "./file-store.js";
import { folderShelf } from "./folder-shelf.js";
import { s3Shelf } from "./s3-shelf.js";

const rules = { maxBytes: 2_000, types: ["application/pdf", "application/ofd"] };
const region = "341202";
const pdf = Buffer.from(`%PDF-1.4\n${"x".repeat(1_000)}`);
const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const slow = hashOf(Buffer.from("slow"));
const stored = { sha256: hashOf(pdf), size: pdf.length, mediaType: "application/pdf" };

/** The bytes in chunks; fails after them when it is told to. */
async function* streamOf(bytes: Uint8Array, end?: Error): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
  if (end) throw end;
}

let folder: string;
let bucket: Server;
const stores: Record<string, FileStore> = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zwgk-store-"));
  bucket = createBucket();
  await new Promise<void>((resolve) => bucket.listen(0, "127.0.0.1", resolve));
  const endpoint = `http://127.0.0.1:${(bucket.address() as AddressInfo).port}`;
  const account = { region: "cn-1", accessKeyId: "k", secretAccessKey: "s", prefix: "zwgk/", pathStyle: true };
  const inBucket = (name: string) => s3Shelf({ endpoint, ...account, bucket: name }, 300);
  stores.folder = createFileStore(folderShelf(folder), rules);
  stores.s3 = createFileStore(inBucket("dossiers"), rules);
  stores.nowhere = createFileStore(inBucket("nowhere"), rules);
});
afterAll(async () => {
  bucket.close();
  bucket.closeAllConnections();
  await rm(folder, { recursive: true });
});

const bucketPath = "/dossiers";

/**
 * A service that speaks as much of S3 as is needed, as OpenStack Swift 2.30 does: it checks the hash that is signed with a
 * file, takes none in chunks, and tells a bucket that isn't there from a file that isn't. One file never ends.
 */
function createBucket(): Server {
  const kept = new Map<string, { readonly bytes: Buffer; readonly type: string }>();
  return createServer(async (request, response) => {
    const key = (request.url ?? "").split("?")[0] ?? "";
    const { headers, method } = request;
    if (!key.startsWith(bucketPath)) {
      const error = "<Error><Code>NoSuchBucket</Code><Message>The specified bucket does not exist.</Message></Error>";
      response.writeHead(404, { "content-type": "application/xml" }).end(method === "HEAD" ? undefined : error);
      return;
    }
    if (method === "PUT") {
      const bytes = await buffer(request);
      const isOld =
        !String(headers["content-encoding"]).includes("aws-chunked") && !("x-amz-checksum-sha256" in headers);
      const isRight = headers["x-amz-content-sha256"] === hashOf(bytes) && isOld && isSigned(headers.authorization);
      if (isRight) kept.set(key, { bytes, type: headers["content-type"] ?? "" });
      response.writeHead(isRight ? 200 : 400).end();
      return;
    }
    if (key.endsWith(slow)) {
      response.writeHead(200, { "content-type": "application/pdf", "content-length": 1_000 }).write("%PDF");
      return;
    }
    const one = kept.get(key);
    if (key === `${bucketPath}/`) response.writeHead(200).end();
    else if (!one) response.writeHead(404).end();
    else {
      response.writeHead(200, { "content-type": one.type, "content-length": one.bytes.length });
      response.end(request.method === "HEAD" ? undefined : one.bytes);
    }
  });
}

/** Whether the hash is among what is signed. */
function isSigned(authorization: string | undefined): boolean {
  return /SignedHeaders=[^,]*x-amz-content-sha256/.test(authorization ?? "");
}

describe.each(["folder", "s3"])("a file store in a %s", (kind) => {
  const store = () => stores[kind] as FileStore;
  const entries = async () => (await readdir(folder, { recursive: true })).filter((name) => name.length > 60);

  it("keeps a file under its hash, once, for its region alone", async () => {
    expect(await store().has(region, stored.sha256)).toBeNull();
    await expect(store().open(region, stored.sha256)).rejects.toMatchObject({ code: "FILE_NOT_FOUND" });
    const claims = { sha256: stored.sha256, mediaType: "application/pdf", size: pdf.length };
    expect(await store().put(region, streamOf(pdf), claims)).toEqual(stored);
    expect(await store().put(region, streamOf(pdf))).toEqual(stored);
    expect(await store().has(region, stored.sha256)).toEqual(stored);
    expect(await buffer(await store().open(region, stored.sha256))).toEqual(pdf);
    expect(await store().has("341203", stored.sha256)).toBeNull();
  });

  it.each([
    ["too large", streamOf(Buffer.concat([pdf, pdf])), {}, "FILE_TOO_LARGE"],
    ["said to be too large", streamOf(pdf), { size: 2_001 }, "FILE_TOO_LARGE"],
    ["another than its hash says", streamOf(pdf), { sha256: "0".repeat(64) }, "FILE_HASH_MISMATCH"],
    ["another than its header says", streamOf(pdf), { mediaType: "image/png" }, "FILE_TYPE_REFUSED"],
    ["of no known type", streamOf(Buffer.from("MZ?")), { mediaType: "application/pdf" }, "FILE_TYPE_REFUSED"],
    ["of a type that isn't taken", streamOf(Buffer.from("GIF89a......")), {}, "FILE_TYPE_REFUSED"],
    ["empty", streamOf(Buffer.alloc(0)), {}, "FILE_TYPE_REFUSED"],
    ["cut off", streamOf(Buffer.from("%PDF-1.4 cut"), new Error("aborted")), {}, "SOURCE_FAILED"],
  ])("doesn't take a file that is %s, and nothing is left of it", async (_, bytes, claims, code) => {
    const before = await entries();
    await expect(store().put(region, bytes, claims)).rejects.toMatchObject({ code });
    expect(await entries()).toEqual(before);
    expect((await readdir(join(folder, region))).filter((name) => name.startsWith(".part-"))).toEqual([]);
  });
});

it("doesn't call a file missing where the bucket is", async () => {
  const silent = { code: "SOURCE_FAILED" };
  await expect(stores.nowhere?.put(region, streamOf(pdf))).rejects.toMatchObject(silent);
  await expect(stores.nowhere?.has(region, stored.sha256)).rejects.toMatchObject(silent);
  await expect(stores.nowhere?.open(region, stored.sha256)).rejects.toMatchObject(silent);
});

it("gives a service up that falls silent in the middle of a file", async () => {
  const bytes = await stores.s3?.open(region, slow);
  await expect(buffer(bytes as Readable)).rejects.toThrow("300 ms of inactivity");
});

it("tells an OFD from its entries", async () => {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from("<x/>"), "Doc_0/Document.xml");
  zip.addBuffer(Buffer.from("<x/>"), "OFD.xml");
  zip.end();
  expect(await stores.folder?.put(region, zip.outputStream as AsyncIterable<Uint8Array>)).toMatchObject({
    mediaType: "application/ofd",
  });
});

it("removes what a process that was killed has left, after a day", async () => {
  const left = join(folder, region, ".part-left");
  await writeFile(left, "half");
  await stores.folder?.put(region, streamOf(pdf));
  expect(await readdir(join(folder, region))).toContain(".part-left");
  await utimes(left, 0, 0);
  await stores.folder?.put(region, streamOf(pdf));
  expect(await readdir(join(folder, region))).not.toContain(".part-left");
});
