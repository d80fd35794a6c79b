import { expect, it } from "vitest";
import { asked, statutory, unknown } from "../../testing/tables.js";
import { renderStatutoryBody, renderStatutoryHtml } from "./page.js";

const missing = { values: { "t2.licences": null }, findings: [unknown("t2.licences")] };

it("prints the sample as its golden file", async () => {
  await expect(renderStatutoryBody(statutory())).toMatchFileSnapshot("./golden/sample.html.txt");
});

it("makes names and the body's own text safe", () => {
  const hostile = '<img src="x">';
  const options = { ...asked, body: hostile, contact: hostile };
  expect(renderStatutoryHtml(statutory({}, { options, own: { other: hostile } }))).not.toContain("<img");
});

it("stands alone", () => {
  expect(renderStatutoryHtml(statutory())).not.toMatch(/<script|<link|@import|url\(|src=/);
});

it("heads every number by captions that are there", () => {
  const page = renderStatutoryHtml(statutory());
  const heads = [...page.matchAll(/headers="([^"]+)"/g)].map(([, ids]) => ids?.split(" ") ?? []);
  expect(heads).toHaveLength(200);
  expect(heads.flat().filter((id) => !page.includes(` id="${id}"`))).toEqual([]);
  expect(heads.every((ids) => ids.length >= 2)).toBe(true);
});

it("names the first cases of a finding, and how many there are", () => {
  const cases = ["1", "2", "3", "4", "5"].map((key) => `Request:yingzhou:${key}`);
  const page = renderStatutoryHtml(statutory({ ...missing, findings: [{ ...unknown("t2.licences"), cases }] }));
  expect(page).toContain('<th scope="col">涉及申请</th>');
  expect(page).toContain(`<td>${cases.slice(0, 4).join("、")}等 5 件</td>`);
});

it("has a target for every link", () => {
  const page = renderStatutoryHtml(statutory(missing));
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(targets.filter((id) => !page.includes(` id="${id}"`))).toEqual([]);
});

it("marks a draft, prints — with its reason, and lists what stands against it", () => {
  const page = renderStatutoryHtml(statutory(missing));
  expect(page).toContain('<p class="draft" role="note">草稿：有 1 项错误未解决，1 个单元格暂无数据');
  expect(page).toContain('<body class="drafted">');
  expect(page).toMatch(/id="t2\.licences" class="number none"[^>]*>—①<\/td>/);
  expect(page).toContain("① “—”表示暂无数据：没有来源保存该数据。");
  expect(page).toContain('<th scope="row"><code>T2-N</code></th><td>错误</td>');
  expect(renderStatutoryHtml(statutory())).not.toMatch(/class="draft"|附：核对情况/);
});
