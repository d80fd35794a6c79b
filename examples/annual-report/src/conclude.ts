import type { Options } from "./arguments.js";
import { blankYear } from "./blank-year.js";
import { uncovered } from "./coverage.js";
import type { FigureSet, Text } from "./figure.js";
import type { Report } from "./model.js";
import { figureTable } from "./screen.js";

/** Where the last lines of a run go. */
interface Screen {
  print(line: string): void;
  progress(line: string): void;
}

/** Ends a run with one screen: the figures, their coverage, the files, and what the reader must not overlook. */
export function conclude(report: Report, files: readonly string[], options: Options, screen: Screen): void {
  const { lang, region, year, asOf } = options;
  screen.print({ zh: report.title, en: `${region} ${year}, as of ${asOf}` }[lang]);
  screen.print(figureTable(report.figures, report.set, lang));
  for (const file of files) screen.print(`  → ${file}`);
  for (const warning of [shortOf(report, options), blankOf(report.set)]) {
    if (warning) screen.progress(warning[lang]);
  }
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
