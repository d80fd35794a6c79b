import { missing, placesOf, stateName } from "./coverage.js";
import type { CoverageLine, Figure, FigureSet, Period } from "./figure.js";
import { formatExact } from "./numbers.js";
import { standingOf } from "./print.js";
import { minuteInShanghai } from "./shanghai.js";

/** The last day is the report's own and stands in its first paragraph. */
const periods: Readonly<Record<Period["kind"], string>> = {
  YEAR_TO_DATE: "当年数",
  CUMULATIVE: "累计数",
  AS_OF: "时点数",
};

/** What a reader may ask of a figure: exactly how many, counted how, from when to when, on whose word. */
export function provenanceOf(figure: Figure, set: FigureSet): readonly string[] {
  const sentences = [
    exactly(figure),
    `口径：${closed(figure.definition.zh)}`,
    boundsOf(figure),
    coverageOf(figure, set),
  ];
  return sentences.map((sentence) => `${sentence}。`);
}

/** Scope and period in words. */
export function boundsOf({ scope, period }: Figure): string {
  return `范围：${scope.zh}，${periods[period.kind]}`;
}

/** The number to the unit, whatever the prose made of it. */
export function exactly(figure: Figure): string {
  const standing = standingOf(figure);
  if (standing === "absent") return "暂无数据";
  const count = `${formatExact(figure.value ?? figure.counted)}${figure.unit}`;
  if (standing === "partial") return `已取得${count}，非全数`;
  return figure.lowerBound ? `不少于${count}（原始记录为约数）` : count;
}

/** How many sources were asked and answered, and of each missing one why. */
export function coverageOf(figure: Figure, set: FigureSet): string {
  const { expected, answered } = figure.coverage;
  const count = expected === answered ? `来源${expected}个，全部应答` : `来源${expected}个，应答${answered}个`;
  const gaps = missing(figure).map((line) => gapSentence(line, set));
  return gaps.length > 0 ? `${count}；缺${gaps.join("；")}` : count;
}

function gapSentence(line: CoverageLine, set: FigureSet): string {
  const reason = line.reason ? `：${closed(line.reason.zh)}` : "";
  const seen = line.lastGoodAt ? `，最近正常应答于${minuteInShanghai(line.lastGoodAt)}` : "";
  return `${placesOf(line, set)}（${stateName(line.state).zh}${reason}${seen}）`;
}

function closed(sentence: string): string {
  return sentence.replace(/[。.；;，,\s]+$/u, "");
}
