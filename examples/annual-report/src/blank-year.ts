import type { FigureSet } from "./figure.js";
import type { FigureKey } from "./keys.js";
import { standingOf } from "./print.js";

/** The year's own counts, and those of them that are zero. */
export interface BlankYear {
  readonly counts: readonly FigureKey[];
  readonly zeros: readonly FigureKey[];
}

/** Whether the databases hold no records of the year, or hardly any: most of the counts that begin with it are zero. */
export function blankYear(set: FigureSet): BlankYear | null {
  const own = [...set.figures.values()].filter(
    (figure) => figure.period.kind === "YEAR_TO_DATE" && standingOf(figure) !== "absent",
  );
  const counts = own.map((figure) => figure.key);
  const zeros = own.filter((figure) => figure.counted === 0).map((figure) => figure.key);
  return zeros.length * 2 > counts.length ? { counts, zeros } : null;
}
