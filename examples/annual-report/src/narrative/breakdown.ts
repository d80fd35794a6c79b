import { type FigureSet, figureOf, type Part } from "../figure.js";
import type { FigureKey } from "../keys.js";
import type { Block } from "../model.js";
import { standingOf } from "../print.js";
import type { Voice } from "../voice.js";

const series = [
  { name: "县级", key: "grassroots.items.county" },
  { name: "乡级", key: "grassroots.items.township" },
] as const;

/** Grassroots items by region and level, where both figures have a breakdown. */
export function breakdownOf(voice: Voice): readonly Block[] {
  const { set } = voice;
  const rows = regionsOf(set).map(({ key, label }) => ({
    label: label.zh,
    values: series.map((one) => partOf(set, one.key, key)),
  }));
  const bare = rows.every(({ values }) => values.every((value) => value === 0));
  if (rows.length < 2 || bare) return [];
  const whole = series.every((one) => standingOf(figureOf(set, one.key)) === "whole");
  const note = voice.derived(
    series.map((one) => one.key),
    "",
    "各行取自相应指标的分地区明细。",
  ).note;
  const caption = whole ? "基层“两化”信息分地区公开情况" : "基层“两化”信息分地区公开情况（数据未齐）";
  return [{ kind: "breakdown", caption, unit: figureOf(set, "grassroots.items").unit, series, rows, note }];
}

/** Every region of the figures, also those that gave no number, so that a gap is seen as one. */
function regionsOf(set: FigureSet): readonly Part[] {
  const parts = series.flatMap((one) => figureOf(set, one.key).byRegion);
  return [...new Map(parts.map((part) => [part.key, part])).values()].sort(byKey);
}

function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : 1;
}

function partOf(set: FigureSet, key: FigureKey, region: string): number | null {
  return figureOf(set, key).byRegion.find((part) => part.key === region)?.value ?? null;
}
