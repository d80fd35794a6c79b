import type { Label } from "../label.js";
import type { PlainDate } from "../shared/plain-date.js";
import type { Condition, GroupKey, Measure } from "../source.js";

/** Whose records a figure counts. */
export type FigureScope = "CITY" | "COUNTIES" | "CITY_AND_COUNTIES";

/** From when to when a figure counts: this year's, everything until then, or what stands on that day. */
export type FigurePeriod = "YEAR_TO_DATE" | "CUMULATIVE" | "AS_OF";

/** By what a figure can be broken down. */
export type BreakdownName =
  | "REGION"
  | "KIND"
  | "LEVEL"
  | "AREA"
  | "MONTH"
  | "STAGE"
  | "FORM"
  | "SECTOR"
  | "BLOCK"
  | "OUTCOME"
  | "APPLICANT_KIND"
  | "CHANNEL";

/** The year, and the day up to which it is told. */
export interface Frame {
  readonly year: number;
  readonly startOfYear: PlainDate;
  readonly asOf: PlainDate;
  /** The day on which declarations were read. */
  readonly today: PlainDate;
}

/** A number with its definition (口径): what is counted, where, from when to when. */
export interface FigureDefinition {
  readonly key: string;
  readonly label: Label;
  readonly definition: Label;
  /** Measure word that stands behind the number. */
  readonly unit: string;
  readonly scope: FigureScope;
  /** Meaningful for one county alone. */
  readonly counties: boolean;
  /** What it is called, and what is counted, for one county, where the city's words would be wrong. */
  readonly ofCounty?: { readonly label?: Label; readonly definition?: Label };
  readonly period: FigurePeriod;
  /** Entity of the records that it counts and opens to. */
  readonly entity: string;
  /** Which records; figures with the same condition are counted in one question. */
  readonly where: (frame: Frame) => Condition | undefined;
  /** Of these, only those whose field has one of the values: counted as groups of the same question. */
  readonly only?: { readonly field: string; readonly values: readonly string[] };
  readonly measure: Measure & {
    /** Only these values are counted as different. */
    readonly among?: readonly string[];
  };
  /** A record that says so makes the sum a lower bound (余). */
  readonly lowerBoundField?: string;
  /** Besides that by region, which every figure has. */
  readonly breakdowns: Readonly<Partial<Record<Exclude<BreakdownName, "REGION">, GroupKey>>>;
}

/** By what a figure can be broken down. */
export function breakdownsOf({ breakdowns }: FigureDefinition): Readonly<Partial<Record<BreakdownName, GroupKey>>> {
  return { REGION: { field: "region" }, ...breakdowns };
}

/** Everything that decides which records a figure stands on. */
export function recordsOf(definition: FigureDefinition, frame: Frame): Condition | undefined {
  const { only, where } = definition;
  const base = where(frame);
  if (!only) return base;
  const narrowed: Condition = { op: "in", field: only.field, values: only.values };
  return base ? { op: "and", of: [base, narrowed] } : narrowed;
}
