import type { Context } from "../context.js";
import type { Coverage } from "../coverage.js";
import { entityNamed } from "../entities.js";
import { loadByCode } from "../kit/code-loader.js";
import { labelOf } from "../kit/group-labels.js";
import type { Label } from "../label.js";
import type { GroupKey, TallyGroup } from "../source.js";
import { type BreakdownName, breakdownsOf } from "./figure.js";
import { type FigureObject, standsOn } from "./figure-object.js";
import { fold, groupsFor } from "./fold.js";
import { planTallies } from "./plan.js";

/** One part of a figure. */
export interface FigurePart {
  readonly key: string;
  readonly label: Label;
  readonly value: number | null;
  readonly counted: number;
}

/** The parts of a figure; none where it can't be broken down so. */
export async function breakDown(
  figure: FigureObject,
  by: BreakdownName,
  context: Context,
): Promise<readonly FigurePart[]> {
  const { definedAs, frame, place } = figure;
  const group = breakdownsOf(definedAs)[by];
  const [plan] = group ? planTallies([definedAs], frame, place, group) : [];
  if (!group || !plan) return [];
  const answer = await context.source.tally(plan.query, context.call);
  const parts = new Map<string, TallyGroup[]>();
  for (const one of groupsFor(definedAs, plan.query, answer)) {
    const key = String(one.key[0] ?? "");
    parts.set(key, [...(parts.get(key) ?? []), one]);
  }
  // A region without records has a number too: none.
  if (by === "REGION") for (const region of figure.regions) if (!parts.has(region)) parts.set(region, []);
  const whole = standsOn(answer.coverage, figure.requirement);
  return Promise.all(
    [...parts].sort(byKey).map(async ([key, groups]) => {
      const { counted } = fold(definedAs, plan.query, groups);
      const known = by === "REGION" ? heard(key, answer.coverage) : whole;
      return {
        key,
        counted,
        value: known ? counted : null,
        label: await partLabel(figure, group, key, answer.coverage, context),
      };
    }),
  );
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

function heard(region: string, { sources }: Coverage): boolean {
  const lines = sources.filter(({ regions }) => regions.includes(region));
  return lines.length > 0 && lines.every(({ state }) => state === "ANSWERED");
}

async function partLabel(
  figure: FigureObject,
  { field, by }: GroupKey,
  key: string,
  coverage: Coverage,
  context: Context,
): Promise<Label> {
  if (key === "") return { en: "None", zh: "（空）" };
  if (by === "month") return { en: key, zh: `${key.slice(0, 4)}年${Number(key.slice(5, 7))}月` };
  if (field === "areaCode") return (await areaLabel(key, context)) ?? { en: key, zh: key };
  return (await labelOf(entityNamed(figure.entity), field, key, coverage, context)) ?? { en: key, zh: key };
}

async function areaLabel(code: string, context: Context): Promise<Label | null> {
  const area = await loadByCode("GrassrootsArea", { fields: ["name"] }, code, context).catch(() => null);
  return typeof area?.name === "string" ? { en: area.name, zh: area.name } : null;
}
