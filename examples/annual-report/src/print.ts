import { missing, placesOf } from "./coverage.js";
import type { Figure, FigureSet } from "./figure.js";
import { formatCount } from "./numbers.js";

/** Whether a printed number is the whole, a part, or not there at all. */
export type Standing = "whole" | "partial" | "absent";

/** A figure as the prose prints it. */
export interface Printed {
  readonly text: string;
  readonly standing: Standing;
}

/** How a figure stands: it is whole only when the gateway gave a value. */
export function standingOf(figure: Figure): Standing {
  if (figure.value !== null) return "whole";
  return figure.coverage.answered > 0 ? "partial" : "absent";
}

/** Prints a figure with its unit; one without full coverage says so and names who is missing. "At least 0" says nothing. */
export function print(figure: Figure, set: FigureSet): Printed {
  const standing = standingOf(figure);
  if (standing === "whole") return { standing, text: withUnit(figure, figure.value ?? 0) };
  const gap = `（缺${gapOf(figure, set)}）`;
  if (standing === "absent") return { standing, text: `暂无数据${gap}` };
  const found = figure.counted === 0 ? "已取得" : "至少";
  return { standing, text: `${found}${formatCount(figure.counted)}${figure.unit}${gap}` };
}

function withUnit(figure: Figure, value: number): string {
  const more = figure.lowerBound && value > 0;
  return `${formatCount(value)}${more ? "余" : ""}${figure.unit}`;
}

/** Who is missing, in few words: up to three places by name, more by their number. */
export function gapOf(figure: Figure, set: FigureSet): string {
  const places = missing(figure).map((line) => placesOf(line, set));
  if (places.length === 0) return "所需来源";
  return places.length > 3 ? `${places.slice(0, 2).join("、")}等${places.length}个来源` : places.join("、");
}
