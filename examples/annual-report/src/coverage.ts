import type { CoverageLine, Figure, FigureSet, Text } from "./figure.js";

const states: Readonly<Record<string, Text>> = {
  ANSWERED: { zh: "已应答", en: "answered" },
  LATE: { zh: "超时未应答", en: "late" },
  FAILED: { zh: "未能应答", en: "failed" },
  NOT_MAPPED: { zh: "未接入此类记录", en: "not mapped" },
  NOT_PERMITTED: { zh: "无读取权限", en: "not permitted" },
};
const severity = ["ANSWERED", "NOT_MAPPED", "NOT_PERMITTED", "LATE", "FAILED"];

/** The coverage lines of a figure that did not answer. */
export function missing(figure: Figure): readonly CoverageLine[] {
  return figure.coverage.sources.filter((line) => line.state !== "ANSWERED");
}

/** The name of a coverage state; an unknown state is shown as it is. */
export function stateName(state: string): Text {
  return states[state] ?? { zh: state, en: state };
}

/** The regions a source speaks for, by name: 颍东区, or 市本级 for the city's own. */
export function placesOf(line: CoverageLine, set: FigureSet): string {
  const names = line.regions.map((code) => nameOf(code, set));
  return names.every((name) => name !== undefined) && names.length > 0 ? names.join("、") : line.label.zh;
}

function nameOf(code: string, set: FigureSet): string | undefined {
  if (code === set.place.code && set.place.level === "city") return "市本级";
  return set.names.get(code);
}

/** How one source stood over all figures: its worst state, and how many figures it leaves short. */
export interface SourceStanding {
  readonly line: CoverageLine;
  readonly short: number;
}

/** Every expected source of a report, by the code of its first region: the city comes first. */
export function standings(set: FigureSet): readonly SourceStanding[] {
  const found = new Map<string, SourceStanding>();
  for (const line of [...set.figures.values()].flatMap((figure) => figure.coverage.sources)) {
    found.set(line.source, worse(found.get(line.source), line));
  }
  return [...found.values()].sort((a, b) => (firstRegion(a) < firstRegion(b) ? -1 : 1));
}

function firstRegion({ line }: SourceStanding): string {
  return [...line.regions].sort()[0] ?? line.source;
}

function worse(seen: SourceStanding | undefined, line: CoverageLine): SourceStanding {
  const short = (seen?.short ?? 0) + (line.state === "ANSWERED" ? 0 : 1);
  if (!seen) return { line, short };
  const regions = [...new Set([...seen.line.regions, ...line.regions])];
  const worst = severity.indexOf(line.state) > severity.indexOf(seen.line.state) ? line : seen.line;
  return { line: { ...worst, regions }, short };
}

/** The figures whose required coverage is not met. */
export function uncovered(set: FigureSet): readonly Figure[] {
  return [...set.figures.values()].filter((figure) => figure.value === null);
}
