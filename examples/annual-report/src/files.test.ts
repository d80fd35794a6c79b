import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checkFolder, writeAll } from "./files.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "annual-report-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it("writes all files and leaves nothing else", async () => {
  const target = join(folder, "a", "b");
  await writeAll(target, [
    { name: "one.txt", content: "1" },
    { name: "two.bin", content: new Uint8Array([2]) },
  ]);
  expect((await readdir(target)).sort()).toEqual(["one.txt", "two.bin"]);
});

it("keeps the former files when one can't be written", async () => {
  await writeFile(join(folder, "one.txt"), "former");
  const outputs = [
    { name: "one.txt", content: "new" },
    { name: "no/such/folder.txt", content: "x" },
  ];
  await expect(writeAll(folder, outputs)).rejects.toMatchObject({ code: 1 });
  expect(await readdir(folder)).toEqual(["one.txt"]);
  expect(await readFile(join(folder, "one.txt"), "utf8")).toBe("former");
});

it("refuses a folder that is a file", async () => {
  await writeFile(join(folder, "file"), "");
  await expect(checkFolder(join(folder, "file"))).rejects.toMatchObject({ code: 2 });
});
