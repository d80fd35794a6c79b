import { type FigureSet, figureOf, type Part } from "./figure.js";
import { standingOf } from "./print.js";

/** The two ends of a ranking; regions with the same number stand together. */
export interface Spread {
  readonly most: readonly string[];
  readonly least: readonly string[];
  /** The first has more than twice the last. */
  readonly wide: boolean;
}

/** Which regions published most and least at the grassroots; null where the ranking would stand on a part only. */
export function spread(set: FigureSet): Spread | null {
  const figure = figureOf(set, "grassroots.items");
  if (standingOf(figure) !== "whole" || figure.byRegion.length < 3) return null;
  const counts = figure.byRegion.map(count);
  const [most, least] = [Math.max(...counts), Math.min(...counts)];
  if (most === least) return null;
  const at = (end: number) => figure.byRegion.filter((part) => count(part) === end).map((part) => part.label.zh);
  return { most: at(most), least: at(least), wide: most > 2 * least };
}

function count(part: Part): number {
  return part.value ?? 0;
}
