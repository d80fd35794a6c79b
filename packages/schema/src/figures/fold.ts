import type { Measured, TallyAnswer, TallyGroup, TallyQuery } from "../source.js";
import type { FigureDefinition } from "./figure.js";
import { measureKey } from "./plan.js";

/** The number of a figure, from the groups of a tally that serve it. */
export interface Folded {
  readonly counted: number;
  readonly lowerBound: boolean;
  readonly combined: Measured["combined"];
}

/** The groups of a tally that belong to a figure: those with the values that it is narrowed to. */
export function groupsFor({ only }: FigureDefinition, query: TallyQuery, answer: TallyAnswer): readonly TallyGroup[] {
  if (!only) return answer.groups;
  const at = query.groupBy.findIndex(({ field, by }) => field === only.field && !by);
  return answer.groups.filter(({ key }) => only.values.includes(String(key[at])));
}

/** Adds groups up to a figure's number. */
export function fold(definition: FigureDefinition, query: TallyQuery, groups: readonly TallyGroup[]): Folded {
  const { measure, lowerBoundField } = definition;
  const at = query.measures.findIndex((one) => measureKey(one) === measureKey(measure));
  const measured = groups.flatMap((group) => group.measured[at] ?? []);
  const marked = query.groupBy.findIndex(({ field }) => field === lowerBoundField);
  return {
    ...(measure.op === "countDistinct" ? distinct(measured, measure.among) : added(measured)),
    lowerBound: marked >= 0 && groups.some(({ key }) => key[marked] === true || key[marked] === "true"),
  };
}

function added(measured: readonly Measured[]): Pick<Folded, "counted" | "combined"> {
  return { counted: measured.reduce((sum, { value }) => sum + Number(value ?? 0), 0), combined: "EXACT" };
}

function distinct(
  measured: readonly Measured[],
  among: readonly string[] | undefined,
): Pick<Folded, "counted" | "combined"> {
  if (measured.some(({ value, values }) => value && !values)) return { ...added(measured), combined: "UPPER_BOUND" };
  const united = new Set(measured.flatMap(({ values }) => values ?? []));
  const counted = among ? among.filter((value) => united.has(value)).length : united.size;
  return { counted, combined: "EXACT" };
}
