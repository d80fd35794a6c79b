import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { DossierArchive } from "@zwgk/schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renamed, withContent, written, type ZipFileRecords, zipOf, zipRecords } from "../testing/zip-records.js";
import { exportArchive } from "./export-archive.js";
import { newSigningKey, signingKeyOf } from "./signing-key.js";
import { verifyArchive } from "./verify.js";

const key = signingKeyOf(newSigningKey());
const scan = Buffer.from("%PDF-1.4 x");
const sha256 = createHash("sha256").update(scan).digest("hex");
const dossier: DossierArchive = {
  id: "Request:home:1",
  region: "341202",
  // Texts are anything: this one has the character that stands for bytes that are none.
  number: "登记\u{FFFD}1",
  events: ["received", "filed"].map((kind, at) => ({
    ...{ place: at + 1, kind, on: "2023-12-01", recordedAt: "2023-12-01T09:00:00.000000+08:00", by: "k1" },
    data: { number: at },
  })),
  parts: [
    { path: "contents.txt", text: "卷内目录\n" },
    { path: "files/001-申请表.pdf", sha256, size: scan.length },
  ],
};
const paths = ["manifest.json", "ledger.json", "contents.txt", "files/001-申请表.pdf"];

let folder: string;
let whole: Buffer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zwgk-tampering-"));
  whole = await buffer((await exportArchive(dossier, { open: async () => Readable.from([scan]) }, key)).bytes);
});
afterAll(() => rm(folder, { recursive: true }));

let files = 0;
const codes = async (bytes: Uint8Array, publicKey: string | null = key.publicKey) => {
  files += 1;
  const file = join(folder, `${files % 50}.zip`);
  await writeFile(file, bytes);
  return (await verifyArchive(file, publicKey)).findings.map(({ code }) => code);
};

type Change = (all: readonly ZipFileRecords[]) => readonly ZipFileRecords[];
const changed = (change: Change) => {
  const { files, end } = zipRecords(whole);
  return zipOf({ files: change(files), end });
};
const one =
  (path: string, change: (file: ZipFileRecords) => ZipFileRecords): Change =>
  (all) =>
    all.map((file) => (file.path === path ? change(file) : file));
const textOf = (change: (text: string) => string) => (file: ZipFileRecords) =>
  withContent(file, Buffer.from(change(file.content.toString())));
/** A text in base64url whose last character differs in bits that stand for nothing. */
const respelled = (name: string) => (text: string) =>
  text.replace(new RegExp(`("${name}":"[^"]{42,})([^"])"`), (_, head: string, last: string) => {
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    return `${head}${alphabet[alphabet.indexOf(last) ^ 1]}"`;
  });
const again = (name: string) => (all: readonly ZipFileRecords[]) => [
  ...all,
  ...all.filter(({ path }) => path === name).map((file) => withContent(file, Buffer.from("别的"))),
];
const two = Buffer.from([2, 0]);

describe("whoever tampers with an archive byte by byte", () => {
  it("takes apart and puts together what proves itself", async () => {
    expect(zipRecords(whole).files.map(({ path }) => path)).toEqual(paths);
    expect(changed((all) => all).equals(whole)).toBe(true);
    expect(await codes(changed(one("contents.txt", (file) => withContent(file, file.content))))).toEqual([]);
  });

  it("is found wherever the byte is", async () => {
    const missed: number[] = [];
    for (let at = 0; at < whole.length; at += 1) {
      const flipped = Buffer.from(whole);
      // Another bit from one place to the next.
      flipped[at] = (flipped[at] ?? 0) ^ (1 << ((at * 7) % 8));
      if ((await codes(flipped)).length === 0) missed.push(at);
    }
    expect(missed).toEqual([]);
  });

  it.each<readonly [string, () => Buffer]>([
    ["a byte at its end", () => Buffer.concat([whole, Buffer.from([0])])],
    ["another archive at its end", () => Buffer.concat([whole, whole])],
    ["a byte at its beginning", () => Buffer.concat([Buffer.from([0]), whole])],
    ["a comment", () => Buffer.concat([written(whole, whole.length - 2, two), Buffer.from("ok")])],
    ["its last byte less", () => whole.subarray(0, -1)],
    ["no end", () => whole.subarray(0, -22)],
    ["nothing", () => Buffer.alloc(0)],
  ])("is found by %s", async (_, bytes) => {
    expect(await codes(bytes())).not.toEqual([]);
  });
});

describe("whoever tampers with its files, sums and sizes right", () => {
  it.each(paths)("is found when %s is dropped, renamed, changed, doubled or hidden", async (path) => {
    const other = path.replace(/.$/, "_");
    const changes: readonly Change[] = [
      (all) => all.filter((file) => file.path !== path),
      one(path, (file) => renamed(file, other, "BOTH")),
      one(path, (file) => renamed(file, other, "LISTED")),
      one(path, (file) => renamed(file, other, "LOCAL")),
      one(
        path,
        textOf((text) => `${text} `),
      ),
      again(path),
      (all) => [...again(path)(all)].reverse(),
      one(path, (file) => ({ ...file, after: Buffer.concat([file.after, Buffer.from("hidden")]) })),
    ];
    const found = await Promise.all(changes.map((change) => codes(changed(change))));
    expect(found.filter((one) => one.length === 0)).toEqual([]);
  });

  it("is found when two events change places in the ledger", async () => {
    const reordered = (text: string) => {
      const [head = "", first = "", second = "", ...rest] = text.split("\n");
      return [head, `${second},`, first.slice(0, -1), ...rest].join("\n");
    };
    expect(await codes(changed(one("ledger.json", textOf(reordered))))).toContain("FILE_CHANGED");
  });

  it("is found when files change places, or one is added", async () => {
    expect(await codes(changed((all) => [...all].reverse()))).toEqual(["PACKED_OTHERWISE"]);
    const added: Change = (all) => [...all, ...all.slice(2, 3).map((file) => renamed(file, "contents.tx2", "BOTH"))];
    expect(await codes(changed(added))).toContain("FILE_ADDED");
  });

  it.each<readonly [string, number, number, number]>([
    ["the version it needs", 4, 6, 2],
    ["its flags", 6, 8, 2],
    ["its method", 8, 10, 2],
    ["its time", 10, 12, 4],
    ["its sum", 14, 16, 4],
    ["its sizes", 18, 20, 8],
  ])(
    "is found where the directory says another thing than the file's own header: %s",
    async (_, local, listed, size) => {
      for (const at of Array.from({ length: size }, (__, nth) => nth)) {
        const flip = (record: Buffer, place: number) =>
          written(record, place + at, Buffer.from([(record[place + at] ?? 0) ^ 8]));
        const changes: readonly Change[] = [
          one("contents.txt", (file) => ({ ...file, header: flip(file.header, local) })),
          one("contents.txt", (file) => ({ ...file, listed: flip(file.listed, listed) })),
        ];
        for (const change of changes) expect(await codes(changed(change))).not.toEqual([]);
      }
    },
  );
});

describe("whoever spells the manifest otherwise, so that it says the same", () => {
  it.each<readonly [string, (file: ZipFileRecords) => ZipFileRecords]>([
    ["the signature in other characters", textOf(respelled("signature"))],
    ["the public key in other characters", textOf(respelled("publicKey"))],
    ["spaces between", textOf((text) => text.replace(",", ", "))],
    ["a mark of the byte order before", textOf((text) => `\u{FEFF}${text}`)],
    [
      "bytes that are no text, for the character that stands for them",
      (file) => {
        const at = file.content.indexOf("\u{FFFD}");
        const bytes = [file.content.subarray(0, at), Buffer.from([0xff]), file.content.subarray(at + 3)];
        return withContent(file, Buffer.concat(bytes));
      },
    ],
  ])("is found: %s", async (_, change) => {
    const bytes = changed(one("manifest.json", change));
    expect(bytes.equals(whole)).toBe(false);
    expect([await codes(bytes), await codes(bytes, null)]).toEqual([["MANIFEST_BROKEN"], ["MANIFEST_BROKEN"]]);
  });
});
