import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import type { DossierArchive, LedgerEntry } from "@zwgk/schema";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { exportArchive } from "./export-archive.js";
import { type Manifest, manifestOf, manifestText } from "./manifest.js";
import { pack } from "./pack.js";
import { newSigningKey, signingKeyOf } from "./signing-key.js";
import { unpack } from "./unpack.js";
import { verifyArchive } from "./verify.js";

const key = signingKeyOf(newSigningKey());
const stranger = signingKeyOf(newSigningKey());
const scan = Buffer.from(`%PDF-1.4 ${"扫描".repeat(30)}`);
const sha256 = createHash("sha256").update(scan).digest("hex");
const recordedAt = "2023-12-01T09:00:00.000000+08:00";
const events: readonly LedgerEntry[] = ["received", "registered", "filed"].map((kind, at) => ({
  place: at + 1,
  kind,
  on: "2023-12-01",
  recordedAt,
  by: "k1",
  data: { number: at, note: "备注" },
}));
const dossier: DossierArchive = {
  id: "Request:home:1",
  region: "341202",
  number: "341202-2023-0001",
  events,
  parts: [
    { path: "contents.txt", text: "卷内目录\n" },
    { path: "letters/01-reply.docx", bytes: Buffer.from("PK…") },
    { path: "files/001-申请表.pdf", sha256, size: scan.length },
  ],
};
const store = { open: async () => Readable.from([scan]) };

let folder: string;
let file: string;
let whole: Buffer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zwgk-archive-"));
  file = join(folder, "changed.zip");
  whole = await buffer((await exportArchive(dossier, store, key)).bytes);
});
afterAll(() => rm(folder, { recursive: true }));

const codes = async (bytes: Uint8Array, publicKey: string | null = key.publicKey) => {
  await writeFile(file, bytes);
  return (await verifyArchive(file, publicKey)).findings.map(({ code }) => code);
};

type Content = readonly (readonly [path: string, bytes: Buffer])[];

/** What an archive holds. */
async function contentOf(bytes: Uint8Array): Promise<Content> {
  await writeFile(file, bytes);
  const archive = await unpack(file);
  const content = archive.entries.map(
    async (entry) => [entry.fileName, await buffer(await archive.open(entry))] as const,
  );
  return Promise.all(content).finally(() => archive.close());
}

/** The archive made again by whoever changes it, as well as can be done. */
async function remade(change: (content: Content) => Content): Promise<Buffer> {
  const content = change(await contentOf(whole));
  const files = content.map(([path, bytes]) => ({
    path,
    size: bytes.length,
    open: async () => Readable.from([bytes]),
  }));
  return buffer((await pack(files)).bytes);
}

const put = (path: string, text: string) => (content: Content) =>
  content.map((one) => (one[0] === path ? ([path, Buffer.from(text)] as const) : one));
const ledgerOf = (entries: readonly LedgerEntry[]) =>
  `[\n${entries.map((one) => JSON.stringify(one)).join(",\n")}\n]\n`;
const swapped = [events[1], events[0], events[2]] as readonly LedgerEntry[];

describe("the archive of a dossier", () => {
  it("proves itself, with the city's key and without", async () => {
    expect([await codes(whole), await codes(whole, null)]).toEqual([[], []]);
    expect((await verifyArchive(file)).manifest).toMatchObject({ id: dossier.id, publicKey: key.publicKey });
  });

  it.each(["Asia/Shanghai", "America/New_York"])("is the same bytes, as many as were said, in %s", async (zone) => {
    vi.stubEnv("TZ", zone);
    const { bytes, size } = await exportArchive(dossier, store, key);
    expect([(await buffer(bytes)).equals(whole), size]).toEqual([true, whole.length]);
    expect(await codes(whole)).toEqual([]);
    vi.unstubAllEnvs();
  });

  it("breaks off where a file was changed in the store", async () => {
    const other = { open: async () => Readable.from([Buffer.concat([scan.subarray(1), Buffer.from("x")])]) };
    const { bytes } = await exportArchive(dossier, other, key);
    await expect(pipeline(bytes, createWriteStream(file))).rejects.toThrow("changed in the store");
  });
});

describe("a change to it is found", () => {
  it("of any bytes, cut, doubled or put in", async () => {
    const at = fc.nat(whole.length);
    const change = fc.tuple(at, at, fc.uint8Array({ maxLength: 5 }));
    await fc.assert(
      fc.asyncProperty(change, async ([from, to, bytes]) => {
        const changed = Buffer.concat([whole.subarray(0, from), bytes, whole.subarray(to)]);
        expect((await codes(changed)).length > 0).toBe(!changed.equals(whole));
      }),
      { numRuns: 200, seed: 20231201 },
    );
  });

  it.each(["manifest.json", "ledger.json", "contents.txt", "files/001-申请表.pdf"])(
    "when %s is taken out",
    async (path) => {
      const found = await codes(await remade((content) => content.filter(([name]) => name !== path)));
      expect(found).toContain(path === "manifest.json" ? "NO_MANIFEST" : "FILE_MISSING");
    },
  );

  it.each<readonly [string, (content: Content) => Content, string]>([
    ["a file is added", (content) => [...content, ["files/002.pdf", scan]], "FILE_ADDED"],
    ["a file is added under a name that is there", (content) => [...content, ["contents.txt", scan]], "FILE_ADDED"],
    ["a file is changed", put("contents.txt", "卷内目录"), "FILE_CHANGED"],
    ["two events change places", put("ledger.json", ledgerOf(swapped)), "FILE_CHANGED"],
    ["its files are in another order", (content) => [...content].reverse(), "PACKED_OTHERWISE"],
    ["its manifest is spelled otherwise", (c) => put("manifest.json", ` ${c[0]?.[1]}`)(c), "MANIFEST_BROKEN"],
  ])("when %s, and it is packed again", async (_, change, code) => {
    expect(await codes(await remade(change))).toContain(code);
  });

  /** The archive of other events, whose manifest agrees with them but for what is given. */
  const forged = async (entries: readonly LedgerEntry[], given: Partial<Manifest>, signer = stranger) => {
    const others = await buffer((await exportArchive({ ...dossier, events: entries }, store, signer)).bytes);
    const content = await contentOf(others);
    const manifest = { ...(JSON.parse(String(content[0]?.[1])) as Manifest), ...given };
    return remade(() => put("manifest.json", manifestText(manifest))(content));
  };
  const { signature } = manifestOf({ about: dossier, events, files: [] }, key);
  const placed = swapped.map((event, at) => ({ ...event, place: at + 1 }));

  it.each<readonly [string, readonly LedgerEntry[], string]>([
    ["events change places", placed, "SIGNATURE_WRONG"],
    ["events change places with their numbers", swapped, "EVENTS_REORDERED"],
    ["an event is taken out", events.slice(0, 2), "SIGNATURE_WRONG"],
    ["an event is changed", events.map((event) => ({ ...event, on: "2023-12-02" })), "SIGNATURE_WRONG"],
  ])("when %s, and the manifest is chained again but not signed", async (_, entries, code) => {
    expect(await codes(await forged(entries, { publicKey: key.publicKey, signature }))).toContain(code);
  });

  it("when the manifest is chained again and signed with another key, by who knows the city's", async () => {
    const bytes = await forged(placed, {});
    expect(await codes(bytes)).toEqual(["OTHER_KEY"]);
    // Nobody could find it without: it agrees with itself, and says with which key.
    expect(await codes(bytes, null)).toEqual([]);
  });

  it("when only the head or a link is another", async () => {
    const { events: links } = JSON.parse(String((await contentOf(whole))[0]?.[1])) as Manifest;
    const other = links.map((link, at) => (at === 1 ? { ...link, hash: "0".repeat(64) } : link));
    expect(await codes(await forged(events, { head: "0".repeat(64) }, key))).toContain("CHAIN_BROKEN");
    expect(await codes(await forged(events, { events: other }, key))).toContain("EVENT_CHANGED");
  });

  it("when it is no archive at all", async () => {
    expect(await codes(Buffer.from("no archive"))).toEqual(["UNREADABLE"]);
    expect((await verifyArchive(join(folder, "none.zip"))).findings).toMatchObject([{ code: "UNREADABLE" }]);
    expect(await readFile(file, "utf8")).toBe("no archive");
  });
});
