import type { Figure, FigureSet, Text } from "./figure.js";
import { formatExact } from "./numbers.js";
import { gapOf, standingOf } from "./print.js";

type Language = keyof Text;

const heads: Readonly<Record<Language, readonly [string, string, string]>> = {
  zh: ["指标", "数值", "覆盖"],
  en: ["figure", "value", "coverage"],
};

/** The one-screen table that ends a run: every figure, its number, its coverage. */
export function figureTable(figures: readonly Figure[], set: FigureSet, lang: Language): string {
  const rows = figures.map(
    (figure) => [labelOf(figure, lang), numberOf(figure, lang), coverageOf(figure, set, lang)] as const,
  );
  const all = [heads[lang], ...rows];
  const first = Math.max(...all.map(([label]) => widthOf(label)));
  const second = Math.max(...all.map(([, number]) => widthOf(number)));
  const line = ([label, number, coverage]: readonly [string, string, string]) =>
    `  ${label}${pad(first, label)}  ${pad(second, number)}${number}  ${coverage}`.trimEnd();
  return all.map(line).join("\n");
}

function labelOf(figure: Figure, lang: Language): string {
  return lang === "zh" ? figure.label.zh : figure.key;
}

function numberOf(figure: Figure, lang: Language): string {
  const standing = standingOf(figure);
  if (standing === "absent") return "—";
  const count = formatExact(figure.value ?? figure.counted);
  const sign = standing === "partial" ? "≥" : "";
  return `${sign}${count}${figure.lowerBound ? "+" : ""}${lang === "zh" ? ` ${figure.unit}` : ""}`;
}

function coverageOf(figure: Figure, set: FigureSet, lang: Language): string {
  const { answered, expected } = figure.coverage;
  const share = `${answered}/${expected}`;
  if (answered === expected) return share;
  return lang === "zh" ? `${share} 缺${gapOf(figure, set)}` : `${share} missing ${missingSources(figure)}`;
}

function missingSources(figure: Figure): string {
  const lines = figure.coverage.sources.filter((line) => line.state !== "ANSWERED");
  return lines.map((line) => line.label.en).join(", ");
}

/** Columns that a text takes in a terminal: a Chinese character takes two. */
function widthOf(text: string): number {
  return [...text].reduce(
    (width, sign) =>
      width +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u.test(sign)
        ? 2
        : 1),
    0,
  );
}

function pad(width: number, text: string): string {
  return " ".repeat(width - widthOf(text));
}
