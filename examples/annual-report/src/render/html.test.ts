import { describe, expect, it } from "vitest";
import { figureKeys } from "../keys.js";
import { writeReport } from "../report.js";
import { figureSet } from "../testing/fixture.js";
import { renderHtml } from "./html.js";

const page = renderHtml(writeReport(figureSet()));
const draft = renderHtml(writeReport(figureSet({ down: ["341203"] })));

it("stands alone", () => {
  expect(page).not.toMatch(/<script|<link|@import|url\(|src=|https?:/);
  expect(page).toContain('<html lang="zh-CN">');
});

it("binds every figure to a row of the appendix", () => {
  for (const key of figureKeys) {
    expect(page).toContain(`data-figures="${key}"`);
    expect(page).toContain(`<code>${key.replaceAll(".", ".<wbr>")}</code>`);
  }
});

it("has a target for every link", () => {
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
  expect(targets.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
});

it("carries the provenance as a title", () => {
  expect(page).toContain('<abbr title="现行有效规章（regulations.valid）：4件。口径：现行有效规章，按记录逐条计数。');
});

describe("a draft", () => {
  it("marks a part and says why", () => {
    expect(draft).toMatch(
      /data-standing="partial"><abbr title="[^"]*数据库无法连接[^"]*">至少3780件（缺颍东区）<\/abbr>/,
    );
  });

  it("shows the missing source in the strip", () => {
    expect(draft).toContain('<li class="gap">颍东区 <span>✗ 未能应答</span></li>');
  });
});

it("makes names safe", () => {
  const set = figureSet();
  const hostile = renderHtml(writeReport({ ...set, place: { ...set.place, name: '<img src="x">' } }));
  expect(hostile).not.toContain("<img");
});
