import type { Options } from "./arguments.js";
import { blankYear } from "./blank-year.js";
import { uncovered } from "./coverage.js";
import type { Documents } from "./documents.js";
import type { FigureSet, Text } from "./figure.js";
import type { Report } from "./model.js";
import { figureTable } from "./screen.js";
import type { StatutoryDocument } from "./statutory/document.js";
import { statutoryTable } from "./statutory/screen.js";

/** Where the last lines of a run go. */
interface Screen {
  print(line: string): void;
  progress(line: string): void;
}

/** Ends a run with one screen: the figures, what stands against the report, the files, and what must not be overlooked. */
export function conclude(
  { summary, statutory }: Documents,
  files: readonly string[],
  options: Options,
  screen: Screen,
) {
  const { lang, region, year, asOf } = options;
  if (summary) {
    screen.print({ zh: summary.title, en: `${region} ${year}, as of ${asOf}` }[lang]);
    screen.print(figureTable(summary.figures, summary.set, lang));
  }
  if (statutory) screen.print(statutoryTable(statutory, lang));
  for (const file of files) screen.print(`  → ${file}`);
  const warnings = [
    statutory && draftOf(statutory, options),
    summary && shortOf(summary, options),
    summary && blankOf(summary.set),
  ];
  for (const warning of warnings) if (warning) screen.progress(warning[lang]);
}

function draftOf({ final, findings, missing }: StatutoryDocument, { statutory }: Options): Text | null {
  if (final) return null;
  const errors = findings.filter(({ severity }) => severity === "ERROR").length;
  const refused = statutory.final ? ["不能定稿，只写出草稿。", "It can't be final: drafts were written. "] : ["", ""];
  return {
    zh: `${refused[0]}法定年度报告为草稿：${errors} 项错误未解决，${missing.length} 个单元格暂无数据，文件中已标明。`,
    en: `${refused[1]}The statutory report is a draft: ${errors} errors stand, ${missing.length} cells have no number; the files say so.`,
  };
}

function shortOf(report: Report, { allowPartial }: Options): Text | null {
  const short = uncovered(report.set).length;
  if (short === 0) return null;
  return {
    zh: `${short} 个指标数据未齐，文件中已标明。${allowPartial ? "" : "待来源恢复后重新生成，或加 --allow-partial 接受。"}`,
    en: `${short} figures are not covered; the files say so. ${allowPartial ? "" : "Run again when the sources are back, or accept it with --allow-partial."}`,
  };
}

function blankOf(set: FigureSet): Text | null {
  const blank = blankYear(set);
  if (!blank) return null;
  const [zeros, counts] = [blank.zeros.length, blank.counts.length];
  return {
    zh: `注意：数据库中没有或极少有 ${set.year} 年的记录（当年数 ${counts} 项中 ${zeros} 项为零），文件中已提示。请核对 --year。`,
    en: `Caution: the databases hold no records of ${set.year}, or hardly any (${zeros} of its ${counts} counts are zero); the files say so. Check --year.`,
  };
}
