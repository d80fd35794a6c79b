import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { writeAll } from "./files.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "annual-report-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = (name: string) => readFile(join(folder, name), "utf8");

it("writes all files and leaves nothing else", async () => {
  await writeFile(join(folder, "one.txt"), "former");
  const outputs = [
    { name: "one.txt", content: "1" },
    { name: "two.bin", content: new Uint8Array([2]) },
  ];
  expect(await writeAll(folder, outputs)).toEqual([join(folder, "one.txt"), join(folder, "two.bin")]);
  expect((await readdir(folder)).sort()).toEqual(["one.txt", "two.bin"]);
  expect(await read("one.txt")).toBe("1");
});

it("keeps the former files when one can't be written", async () => {
  await writeFile(join(folder, "one.txt"), "former");
  const outputs = [
    { name: "one.txt", content: "new" },
    { name: "no/such/folder.txt", content: "x" },
  ];
  await expect(writeAll(folder, outputs)).rejects.toMatchObject({ code: 1 });
  expect(await readdir(folder)).toEqual(["one.txt"]);
  expect(await read("one.txt")).toBe("former");
});

it("puts back what was replaced when a later file can't take its place", async () => {
  await writeFile(join(folder, "one.txt"), "former");
  await mkdir(join(folder, "three.txt"));
  const outputs = ["one.txt", "two.txt", "three.txt"].map((name) => ({ name, content: "new" }));
  await expect(writeAll(folder, outputs)).rejects.toMatchObject({ code: 1 });
  expect((await readdir(folder)).sort()).toEqual(["one.txt", "three.txt"]);
  expect(await read("one.txt")).toBe("former");
});
