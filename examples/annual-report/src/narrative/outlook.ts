import { uncovered } from "../coverage.js";
import { figureOf, tells } from "../figure.js";
import type { Block, Run } from "../model.js";
import { ordinal } from "../numbers.js";
import { spread } from "../spread.js";
import { body, say, type Voice } from "../voice.js";
import { plans } from "./plans.js";

/** 二、存在问题及下步工作打算: only what the figures show, and plans without numbers. */
export function outlook(voice: Voice): readonly Block[] {
  const found = [uneven(voice), vague(voice), gaps(voice)].filter((runs) => runs.length > 0);
  const ends = (index: number) => (index + 1 < found.length ? "；" : "。");
  const problems = found.flatMap((runs, index) => [
    ...(found.length > 1 ? [words(`${ordinal(index + 1)}是`)] : []),
    ...runs,
    words(ends(index)),
  ]);
  const heading: Block = { kind: "heading", level: 1, ordinal: 2, text: "存在问题及下步工作打算" };
  const known = found.length > 0 ? [body(say`从本年度数据看，工作中还有以下不足：${problems}`)] : [];
  return [heading, ...known, ...plans(voice)];
}

function uneven(voice: Voice): readonly Run[] {
  const ends = spread(voice.set);
  if (!ends?.wide) return [];
  const pair = voice.derived(
    ["grassroots.items"],
    `${ends.most.join("、")}与${ends.least.join("、")}`,
    "按基层“两化”信息分地区数量比较。",
  );
  return say`各地基层公开数量不够均衡，${pair}差距较大`;
}

function vague(voice: Voice): readonly Run[] {
  const key = "institutions.openDays.environment.visitors";
  if (!tells(voice.set, key)) return [];
  const figure = figureOf(voice.set, key);
  if (!figure.lowerBound || figure.counted === 0) return [];
  return say`开放日到场人数只有约数（${voice.figure(key)}），逐场登记有待细化`;
}

function gaps(voice: Voice): readonly Run[] {
  const short = uncovered(voice.set);
  if (short.length === 0) return [];
  const count = voice.derived(
    short.map((figure) => figure.key),
    `${short.length}项`,
    "按所需来源未全部应答的指标计数。",
  );
  return say`本稿有${count}指标未取得全部来源，数据归集的稳定性有待加强`;
}

function words(text: string): Run {
  return { kind: "words", text };
}
