import type { FigureSet } from "../figure.js";

/** The figures as data: what the prose says, for machines. */
export function renderJson(set: FigureSet): string {
  const figures = [...set.figures.values()].map((figure) => {
    const { value, counted, lowerBound, unit, coverage } = figure;
    return [figure.key, { value, counted, lowerBound, unit, coverage }] as const;
  });
  const { place, year, asOf } = set;
  return `${JSON.stringify({ region: place.code, year, asOf, figures: Object.fromEntries(figures) }, null, 2)}\n`;
}
