import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { asked, statutory } from "../testing/tables.js";
import { readOwnText } from "./own-text.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "annual-report-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("replaces the sections that it has a file for", async () => {
  await writeFile(
    join(folder, "1.md"),
    "# （一）主动公开\n新收申请{{ t3.newReceived.total }}。\n\n## （五）监督保障\r\n第一行\n第二行",
  );
  const own = await readOwnText(folder);
  const { narrative, findings } = statutory({}, { own, options: { ...asked, narrative: folder } });
  expect(narrative.overview).toBe("（一）主动公开\n新收申请14069件。\n（五）监督保障\n第一行第二行");
  expect(narrative.other).toContain("未收取");
  expect(findings.map(({ rule, message }) => `${rule} ${message.zh}`)).toEqual([
    "P-TEXT 文字由报表数据生成，未写实际采取的改进措施（第五部分）",
  ]);
});

it("refuses a cell that the form doesn't have", () => {
  expect(() => statutory({}, { own: { other: "{{t3.nothing.total}}" } })).toThrow(/\{\{t3\.nothing\.total\}\}/);
});

it("refuses a folder without any of its files", async () => {
  await expect(readOwnText(join(folder, "none"))).rejects.toMatchObject({ code: 2 });
});
