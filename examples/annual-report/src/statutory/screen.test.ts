import { expect, it } from "vitest";
import { statutory, unknown } from "../testing/tables.js";
import type { RuleFinding } from "./answer.js";
import { statutoryTable } from "./screen.js";

const ids = (count: number) => Array.from({ length: count }, (_, nth) => `Request:home:${nth + 1}`);
const finding = (count: number): RuleFinding => ({
  ...unknown("t3.total.total"),
  rule: "T3-I.total",
  cases: ids(count),
});
const ten = ids(10).join(", ");

/** The lines below that of the finding, up to the next one of the screen. */
const below = (findings: readonly RuleFinding[], lang: "zh" | "en") => {
  const lines = statutoryTable(statutory({ findings }), lang).split("\n");
  const at = lines.findIndex((line) => line.includes("T3-I.total"));
  const after = lines.slice(at + 1);
  const end = after.findIndex((line) => !line.startsWith("      "));
  return after.slice(0, end < 0 ? undefined : end).map((line) => line.trim());
};

it.each([
  ["none", 0, []],
  ["one", 1, ["cases: Request:home:1"]],
  ["ten", 10, [`cases: ${ten}`]],
  ["eleven", 11, [`cases: ${ten} and 1 more`]],
  ["ninety-nine", 99, [`cases: ${ten} and 89 more`]],
  ["as many as are asked for, behind which may be others", 100, [`cases: ${ten} and at least 90 more`]],
] as const)("names the cases of a finding on the screen, ten at most: %s", (_what, count, lines) => {
  expect(below([finding(count)], "en")).toEqual(lines);
});

it("names the cases in Chinese, and each once though two findings of one cause have it", () => {
  expect(below([finding(2), finding(12)], "zh")).toEqual([`申请：${ids(10).join("、")}，另有 2 件`]);
});
