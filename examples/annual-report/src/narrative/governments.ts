import type { FigureSet } from "../figure.js";
import type { Words } from "../model.js";

/** How a report names the governments it covers: a city both levels, a county itself, 本区, 本县 or 本市. */
export function governments({ place }: FigureSet): Words {
  if (place.level === "city") return { kind: "words", text: "市县两级" };
  const kind = /[县区市旗]$/.exec(place.name)?.[0] ?? "地";
  return { kind: "words", text: `本${kind}` };
}
