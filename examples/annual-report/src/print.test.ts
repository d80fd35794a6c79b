import { expect, it } from "vitest";
import { figureOf } from "./figure.js";
import { gapOf, print } from "./print.js";
import { exactly, provenanceOf } from "./provenance.js";
import { figureSet } from "./testing/fixture.js";

it("prints a whole figure with its unit", () => {
  const set = figureSet();
  expect(print(figureOf(set, "grassroots.items"), set)).toEqual({ standing: "whole", text: "9.65万条" });
});

it("prints a lower bound with 余", () => {
  const set = figureSet();
  const visitors = figureOf(set, "institutions.openDays.environment.visitors");
  expect(print(visitors, set).text).toBe("5700余人次");
  expect(exactly(visitors)).toBe("不少于5,700人次（原始记录为约数）");
});

it("prints no 余 after nothing", () => {
  const set = figureSet({ values: { "institutions.openDays.environment.visitors": 0 } });
  expect(print(figureOf(set, "institutions.openDays.environment.visitors"), set).text).toBe("0人次");
});

it("prints a part as a part, and who is missing", () => {
  const set = figureSet({ down: ["341203"] });
  expect(print(figureOf(set, "policyLibrary.documents"), set)).toEqual({
    standing: "partial",
    text: "至少3780件（缺颍东区）",
  });
});

it("does not print a part of nothing as a least number", () => {
  const set = figureSet({ down: ["341203"], values: { "policyLibrary.documents": 0 } });
  expect(print(figureOf(set, "policyLibrary.documents"), set).text).toBe("已取得0件（缺颍东区）");
});

it("prints no number when nobody answered", () => {
  const set = figureSet({ down: ["341200"] });
  expect(print(figureOf(set, "requests.received"), set)).toEqual({
    standing: "absent",
    text: "暂无数据（缺市本级）",
  });
});

it("names two of many missing sources and counts them", () => {
  const set = figureSet({ down: ["341202", "341203", "341204", "341221"] });
  expect(gapOf(figureOf(set, "grassroots.items"), set)).toBe("颍州区、颍东区等4个来源");
});

it("says in the provenance why a source is missing and when it was last good", () => {
  const set = figureSet({ down: ["341203"] });
  expect(provenanceOf(figureOf(set, "policyLibrary.documents"), set).at(-1)).toBe(
    "来源9个，应答8个；缺颍东区（未能应答：数据库无法连接，最近正常应答于2023-12-19 22:10）。",
  );
});
