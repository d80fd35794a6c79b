import { type FigureSet, figureOf } from "./figure.js";
import type { FigureKey } from "./keys.js";
import { standingOf } from "./print.js";

/** An equation that must hold between figures (勾稽关系). */
export interface Tie {
  readonly whole: FigureKey;
  readonly plus: readonly FigureKey[];
  readonly minus: readonly FigureKey[];
}

/** A tie held against the figures of a set. */
export interface Verdict {
  readonly state: "AGREES" | "DISAGREES" | "UNCHECKED";
  /** What the parts make. */
  readonly made: number;
  /** What the whole says. */
  readonly stated: number;
}

/** DOMAIN of requests: what was open and what came in is either closed or carried out. */
export const requestsTie: Tie = {
  whole: "requests.carriedOut",
  plus: ["requests.received", "requests.carriedIn"],
  minus: ["requests.closed"],
};

/** Every grassroots item stands at the county's or at the township's level. */
export const grassrootsTie: Tie = {
  whole: "grassroots.items",
  plus: ["grassroots.items.county", "grassroots.items.township"],
  minus: [],
};

/** All figures of a tie, parts first. */
export function keysOf(tie: Tie): readonly FigureKey[] {
  return [...tie.plus, ...tie.minus, tie.whole];
}

/** Holds a tie against the figures. Parts and lower bounds prove nothing, so they leave it unchecked. */
export function verdictOn(tie: Tie, set: FigureSet): Verdict {
  const count = (key: FigureKey) => figureOf(set, key).counted;
  const made = sum(tie.plus.map(count)) - sum(tie.minus.map(count));
  const stated = figureOf(set, tie.whole).value ?? figureOf(set, tie.whole).counted;
  const exact = keysOf(tie).every((key) => {
    const figure = figureOf(set, key);
    return standingOf(figure) === "whole" && !figure.lowerBound;
  });
  if (!exact) return { state: "UNCHECKED", made, stated };
  return { state: made === stated ? "AGREES" : "DISAGREES", made, stated };
}

/** Adds counts. */
export function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
