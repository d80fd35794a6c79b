import { mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { platform, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openFolder } from "./folder.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "annual-report-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it("makes a folder and leaves nothing in it", async () => {
  const { path } = await openFolder(join(folder, "a", "b"));
  expect(path).toBe(join(folder, "a", "b"));
  expect(await readdir(path)).toEqual([]);
});

it("takes away only what it made, and only while it is empty", async () => {
  await writeFile(join(folder, "other.txt"), "");
  await (await openFolder(join(folder, "a", "b"))).abandon();
  expect(await readdir(folder)).toEqual(["other.txt"]);
  const kept = await openFolder(join(folder, "a", "b"));
  await writeFile(join(folder, "a", "b", "one.txt"), "");
  await kept.abandon();
  expect(await readdir(join(folder, "a", "b"))).toEqual(["one.txt"]);
});

it.each([
  ["that is a file", ["file"], 2],
  ["under a file", ["file", "a"], 1],
  ["that is a link to nowhere", ["link"], 1],
])("refuses a folder %s", async (_name, path, code) => {
  await writeFile(join(folder, "file"), "");
  await symlink(join(folder, "nowhere"), join(folder, "link"));
  await expect(openFolder(join(folder, ...path))).rejects.toMatchObject({ code });
});

it.runIf(platform() === "linux")("ends where the system takes no folder", async () => {
  await expect(openFolder("/proc/zwgk/out")).rejects.toMatchObject({
    code: 1,
    message: expect.stringMatching(/^Cannot write to \/proc\/zwgk\/out: ENOENT.*--out\.$/),
  });
});
