import type { Context } from "../context.js";
import { type Coverage, combine } from "../coverage.js";
import { allOf } from "../figures/conditions.js";
import { remedyGroups } from "./captions.js";
import { countTableFour, type RemedyCountColumn, type RemedyTally } from "./count.js";
import { remediesIn, remedyCountColumns, remedyKindOf } from "./remedy-records.js";
import { type PartKey, partKeys, partOfGroup, type Slice, slicesOf } from "./report-parts.js";
import { type ReportSet, scopeCondition } from "./report-set.js";

type Numbers = ReturnType<typeof countTableFour>;

/** Table 4 as it was counted: whole, and by parts for everything. */
export interface CountedRemedies {
  readonly whole: Numbers;
  readonly parts: readonly Numbers[] | null;
  readonly coverage: Coverage;
}

interface PartTally extends RemedyTally {
  readonly part: PartKey | null;
}

/** Counts Table 4 in the sources: one tally for each column. */
export async function countRemedies(set: ReportSet, context: Context): Promise<CountedRemedies> {
  const answers = await Promise.all(
    slicesOf(set).flatMap((slice) => remedyCountColumns.map((column) => countColumn(column, slice, set, context))),
  );
  const tallies = answers.flatMap((one) => one.tallies);
  return {
    whole: countTableFour(tallies),
    parts:
      set.scope === "ALL" ? partKeys.map((part) => countTableFour(tallies.filter((one) => one.part === part))) : null,
    coverage: combine(answers.map(({ coverage }) => coverage)),
  };
}

async function countColumn(column: RemedyCountColumn, slice: Slice, set: ReportSet, context: Context) {
  const within = scopeCondition(set.scope);
  const { groups, coverage } = await context.source.tally(
    {
      entity: "Remedy",
      regions: slice.regions,
      where: allOf(...(within ? [within] : []), remediesIn(column, set)),
      groupBy: [{ field: "kind" }, ...(slice.byBody ? [{ field: "agencyKind" }] : [])],
      measures: [{ op: "count" }],
    },
    context.call,
  );
  const tallies = groups.flatMap(({ key: [kind, body], measured }): readonly PartTally[] => {
    const group = remedyGroups.find((one) => remedyKindOf[one.key] === kind)?.key;
    const count = Number(measured[0]?.value ?? 0);
    return group ? [{ group, column, count, part: partOfGroup(slice, (body ?? null) as string | null) }] : [];
  });
  return { tallies, coverage };
}
