import type { FigureSet } from "../figure.js";
import type { Words } from "../model.js";

/** How a report names the governments it covers: a city both levels, a county itself. */
export function levels(set: FigureSet): Words {
  return { kind: "words", text: set.place.level === "city" ? "市县两级" : "本县（市、区）" };
}
