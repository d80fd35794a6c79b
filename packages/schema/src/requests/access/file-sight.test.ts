import { describe, expect, it } from "vitest";
import type { NewEntry } from "../../ledgers.js";
import { fixedCall, fixedContext } from "../../testing/fixed-context.js";
import { memoryFiles } from "../../testing/memory-files.js";
import { memoryLedgers } from "../../testing/memory-ledgers.js";
import type { Role, Viewer } from "../../viewer.js";
import { mayEnterFile, requireFileSight } from "./file-sight.js";

const region = "341202";
const [filedTwice, unfiled, unknown] = ["a", "b", "c"].map((digit) => digit.repeat(64)) as [string, string, string];
const scan = (sha256: string) => ({ sha256, size: 1, mediaType: "application/pdf" });
const keyOf = (role: Role, key: string, label: string, regions = [region]): Viewer => ({ key, role, label, regions });

const received: NewEntry = { kind: "received", on: "2023-12-01", data: { channel: "IN_PERSON" } };
const assigned = (handler: string): NewEntry => ({ kind: "assigned", on: "2023-12-01", data: { handler } });
const filed = (sha256: string): NewEntry => ({
  kind: "filed",
  on: "2023-12-01",
  data: { material: "IDENTITY_COPY", name: "身份证", sha256 },
});

/** One file is in the cases of 李四 and of 王五, entered by the scanner that has stored it and another file. */
async function county(viewer: Viewer | null, copies = 0) {
  const ledgers = memoryLedgers();
  const entries = (handler: string) => [received, assigned(handler), filed(filedTwice)];
  const cases = [entries("李四"), entries("王五"), ...Array.from({ length: copies }, () => entries("赵六"))];
  const scanner = keyOf("EDITOR", "scanner", "扫描");
  for (const [at, one] of [...cases.entries()].reverse()) {
    const ledger = `Request:home:${String(cases.length - at).padStart(4, "0")}`;
    const append = { region, ledger, seen: 0, entries: one, idempotencyKey: `k${at}` };
    await ledgers.append(append, scanner, fixedCall());
  }
  const files = memoryFiles({ [region]: [scan(filedTwice), scan(unfiled)] }, "scanner");
  return { ...fixedContext({ viewer, files }), ledgers };
}

const code = (work: Promise<unknown>) =>
  work.then(
    () => "READ",
    (error: { code: string }) => error.code,
  );

describe("a file of the store (DOMAIN.md §13)", () => {
  const li = keyOf("HANDLER", "k1", "李四");

  it.each<readonly [string, Viewer | null, string, string, number]>([
    ["its case's handler", li, filedTwice, "READ", 1],
    ["a reviewer, by each case", keyOf("REVIEWER", "k2", "审核"), filedTwice, "READ", 2],
    ["a handler of neither case", keyOf("HANDLER", "k3", "孙七"), filedTwice, "FILE_NOT_FOUND", 0],
    ["a handler of that name elsewhere", keyOf("HANDLER", "k1", "李四", ["341203"]), filedTwice, "FILE_NOT_FOUND", 0],
    ["an operator", keyOf("OPERATOR", "k4", "李四"), filedTwice, "FILE_NOT_FOUND", 0],
    ["whoever has stored it and entered it since", keyOf("EDITOR", "scanner", "扫描"), filedTwice, "FILE_NOT_FOUND", 0],
    ["whoever has stored it and not entered it yet", keyOf("EDITOR", "scanner", "扫描"), unfiled, "READ", 0],
    ["a reviewer, before it is in a case", keyOf("REVIEWER", "k2", "审核"), unfiled, "FILE_NOT_FOUND", 0],
    ["a reviewer, where there is none", keyOf("REVIEWER", "k2", "审核"), unknown, "FILE_NOT_FOUND", 0],
    ["nobody's key", null, filedTwice, "KEY_REQUIRED", 0],
  ])("is there for %s as it should be", async (_, viewer, sha256, expected, readings) => {
    const context = await county(viewer);
    expect(await code(requireFileSight({ region, sha256 }, context))).toBe(expected);
    expect(context.ledgers.readings).toHaveLength(readings);
    const isRefused = viewer !== null && expected === "FILE_NOT_FOUND" && sha256 === filedTwice;
    expect(context.ledgers.refusedReadings).toEqual(isRefused ? [`File:home:${sha256} FILE_NOT_FOUND`] : []);
  });

  it("is told to be missing in the same words, whether it is or not", async () => {
    const context = await county(keyOf("HANDLER", "k3", "孙七"));
    const messages = [filedTwice, unfiled, unknown].map((sha256) =>
      requireFileSight({ region, sha256 }, context).catch((error: Error) => error.message.replace(sha256, "#")),
    );
    expect(new Set(await Promise.all(messages)).size).toBe(1);
  });

  it("is found by one's own case among hundreds that have it", async () => {
    const context = await county(li, 250);
    expect(await code(requireFileSight({ region, sha256: filedTwice }, context))).toBe("READ");
    expect(context.ledgers.readings).toEqual(["Request:home:0252"]);
  });

  it("is not shown when its reading can't be noted", async () => {
    const context = await county(li);
    const ledgers = { ...context.ledgers, noteReading: () => Promise.reject(new Error("home is down")) };
    await expect(requireFileSight({ region, sha256: filedTwice }, { ...context, ledgers })).rejects.toThrow("down");
  });

  it.each<readonly [string, Viewer, string, boolean]>([
    ["who has stored it", keyOf("EDITOR", "scanner", "扫描"), filedTwice, true],
    ["who sees one of its cases whole", li, filedTwice, true],
    ["who knows no more than its hash", keyOf("HANDLER", "k3", "孙七"), filedTwice, false],
    ["who knows the hash of one that is in no case", li, unfiled, false],
  ])("goes into a further case by %s, or not", async (_, viewer, sha256, expected) => {
    const context = await county(viewer);
    expect(await mayEnterFile({ region, sha256 }, context)).toBe(expected);
    expect(context.ledgers.readings).toEqual([]);
  });
});
