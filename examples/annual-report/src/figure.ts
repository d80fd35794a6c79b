import type { FigureKey } from "./keys.js";

/** A text in both languages of the product. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** How one expected source took part in a figure. */
export interface CoverageLine {
  readonly source: string;
  readonly label: Text;
  /** County-level codes for which the source was asked. */
  readonly regions: readonly string[];
  /** ANSWERED, or why not. */
  readonly state: string;
  readonly reason: Text | null;
  readonly lastGoodAt: string | null;
}

/** Which sources a figure stands on. */
export interface Coverage {
  readonly complete: boolean;
  readonly expected: number;
  readonly answered: number;
  readonly sources: readonly CoverageLine[];
}

/** One row of a figure's breakdown. */
export interface Part {
  readonly key: string;
  readonly label: Text;
  /** Null where its source did not answer. */
  readonly value: number | null;
}

/** From when to when a figure counts: the year so far, everything so far, or what stands on the day. */
export interface Period {
  readonly kind: "YEAR_TO_DATE" | "CUMULATIVE" | "AS_OF";
  readonly to: string;
}

/** A figure as the gateway gives it out. */
export interface Figure {
  readonly key: FigureKey;
  readonly label: Text;
  readonly definition: Text;
  /** Measure word that stands behind the number, such as 件. */
  readonly unit: string;
  readonly period: Period;
  readonly scope: Text;
  /** Null unless every source it needs has answered. */
  readonly value: number | null;
  /** What the sources that answered add up to. */
  readonly counted: number;
  /** The records state "more than": the true number is this or higher. */
  readonly lowerBound: boolean;
  readonly coverage: Coverage;
  /** The same count by region; empty where the figure has none. */
  readonly byRegion: readonly Part[];
}

/** The region that a report is about. */
export interface Place {
  readonly code: string;
  readonly name: string;
  /** A city speaks of two levels (市县两级), a county of itself. */
  readonly level: "city" | "county";
}

/** What a report is made from: one question to the gateway and its answer. */
export interface FigureSet {
  readonly place: Place;
  readonly year: number;
  readonly asOf: string;
  readonly figures: ReadonlyMap<FigureKey, Figure>;
  /** Chinese names of the regions by code, for saying who is missing. */
  readonly names: ReadonlyMap<string, string>;
}

/** Whether the gateway tells a figure there: some have a meaning for a city only. */
export function tells(set: FigureSet, ...keys: readonly FigureKey[]): boolean {
  return keys.every((key) => set.figures.has(key));
}

/** The figure of a key. @throws Error when the set was not checked for completeness of keys before. */
export function figureOf(set: FigureSet, key: FigureKey): Figure {
  const figure = set.figures.get(key);
  if (!figure) throw new Error(`figure ${key} is not in the set`);
  return figure;
}
