import type { Context } from "../context.js";
import { type Coverage, type CoverageRequirement, isComplete, meets } from "../coverage.js";
import { type CoverageObject, coverageObject } from "../kit/shared-types.js";
import type { Label } from "../label.js";
import type { FigureDefinition, Frame } from "./figure.js";
import { type Folded, fold, groupsFor } from "./fold.js";
import { type Place, regionsOf, scopeLabel } from "./place.js";
import { planTallies } from "./plan.js";

/** A figure as the schema gives it out; the numbers are there when they were asked for. */
export interface FigureObject {
  readonly definedAs: FigureDefinition;
  readonly frame: Frame;
  readonly place: Place;
  readonly requirement: CoverageRequirement;
  readonly key: string;
  readonly label: Label;
  readonly definition: Label;
  readonly unit: string;
  readonly scope: Label;
  readonly entity: string;
  readonly year: number;
  readonly region: string;
  readonly regions: readonly string[];
  readonly period: { readonly kind: string; readonly from: string | null; readonly to: string };
  readonly value?: number | null;
  readonly counted?: number;
  readonly lowerBound?: boolean;
  readonly combined?: string;
  readonly coverage?: CoverageObject;
}

/** What a set of figures is told for. */
export interface FigureSet {
  readonly definitions: readonly FigureDefinition[];
  readonly frame: Frame;
  readonly place: Place;
  readonly requirement: CoverageRequirement;
}

/** The figures with their numbers; without them when nobody asked: then nothing is counted. */
export async function figureObjects(
  set: FigureSet,
  context: Context,
  numbers: boolean,
): Promise<readonly FigureObject[]> {
  const bare = set.definitions.map((definition) => bareFigure(definition, set));
  if (!numbers) return bare;
  const counted = await countFigures(set, context);
  return bare.map((figure) => ({ ...figure, ...counted.get(figure.key) }));
}

type Numbers = Pick<Required<FigureObject>, "value" | "counted" | "lowerBound" | "combined" | "coverage">;

async function countFigures(set: FigureSet, context: Context): Promise<ReadonlyMap<string, Numbers>> {
  const counted = new Map<string, Numbers>();
  await Promise.all(
    planTallies(set.definitions, set.frame, set.place).map(async ({ query, figures }) => {
      const answer = await context.source.tally(query, context.call);
      for (const one of figures) {
        const folded = fold(one, query, groupsFor(one, query, answer));
        counted.set(one.key, numbersOf(folded, answer.coverage, set.requirement));
      }
    }),
  );
  return counted;
}

/** A figure without its required coverage has no value; what was counted is told apart. */
function numbersOf(
  { counted, lowerBound, combined }: Folded,
  coverage: Coverage,
  requirement: CoverageRequirement,
): Numbers {
  const value = standsOn(coverage, requirement) ? counted : null;
  return {
    value,
    counted,
    lowerBound: lowerBound || (value !== null && !isComplete(coverage)),
    combined,
    coverage: coverageObject(coverage),
  };
}

/** Nothing asked is nothing known: a figure needs at least one source. */
export function standsOn(coverage: Coverage, requirement: CoverageRequirement): boolean {
  return coverage.sources.length > 0 && meets(coverage, requirement);
}

function bareFigure(definition: FigureDefinition, { frame, place, requirement }: FigureSet): FigureObject {
  const { key, unit, entity, period } = definition;
  const words = place.isCity ? definition : { ...definition, ...definition.ofCounty };
  return {
    definedAs: definition,
    frame,
    place,
    requirement,
    key,
    label: words.label,
    definition: words.definition,
    unit,
    entity,
    scope: scopeLabel(definition, place),
    year: frame.year,
    region: place.region,
    regions: regionsOf(definition, place),
    period: { kind: period, from: period === "YEAR_TO_DATE" ? frame.startOfYear : null, to: frame.asOf },
  };
}
