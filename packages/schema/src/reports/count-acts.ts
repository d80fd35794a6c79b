import type { Context } from "../context.js";
import { type Coverage, combine } from "../coverage.js";
import { allOf } from "../figures/conditions.js";
import type { Label } from "../label.js";
import type { Condition } from "../source.js";
import { actKindOf, actsOfYear, blankActs } from "./act-records.js";
import { singleRows } from "./captions.js";
import type { SingleKey } from "./cells.js";
import { type PartKey, partKeys, partOfGroup, regionsOfPart, type Slice, slicesOf } from "./report-parts.js";
import { type ReportSet, regionsOf } from "./report-set.js";

/** The number of a row of Table 2; null with the reason where somebody has handed in nothing. */
export interface ActNumber {
  readonly value: number | null;
  readonly counted: number;
  readonly reason: Label | null;
}

type Numbers = Readonly<Record<SingleKey, ActNumber>>;

/** The rows of Table 2 that agencies hand in, as they add up: whole, and by parts for everything. */
export interface CountedActs {
  readonly whole: Numbers;
  readonly parts: readonly Numbers[] | null;
  readonly coverage: Coverage;
}

/** So much of one kind, of one region and part. */
interface ActGroup {
  readonly key: SingleKey;
  readonly region: string;
  readonly part: PartKey | null;
  readonly amount: number;
  /** Rows that say nothing. */
  readonly blank: number;
}

/** Adds up what was handed in for the year: two tallies, two more for the counties of a city. */
export async function countActs(set: ReportSet, context: Context): Promise<CountedActs> {
  const asked = slicesOf(set).flatMap((slice) => [
    tallied(slice, actsOfYear(set), false, context),
    tallied(slice, allOf(actsOfYear(set), blankActs), true, context),
  ]);
  const answers = await Promise.all(asked);
  const groups = answers.flatMap((one) => one.groups);
  const ofPart = (part: PartKey) =>
    numbersOf(
      groups.filter((one) => one.part === part),
      regionsOfPart(part, set),
      set,
    );
  return {
    whole: numbersOf(groups, regionsOf(set), set),
    parts: set.scope === "ALL" ? partKeys.map(ofPart) : null,
    coverage: combine(answers.map(({ coverage }) => coverage)),
  };
}

async function tallied(slice: Slice, where: Condition, blank: boolean, context: Context) {
  const sums = [
    { op: "sum", field: "decisions" },
    { op: "sum", field: "amountYuan" },
  ] as const;
  const { groups, coverage } = await context.source.tally(
    {
      entity: "ActTally",
      regions: slice.regions,
      where,
      groupBy: [{ field: "kind" }, { field: "region" }, ...(slice.byBody ? [{ field: "agencyKind" }] : [])],
      measures: blank ? [{ op: "count" }] : sums,
    },
    context.call,
  );
  const found = groups.flatMap(({ key: [kind, region, body], measured }): readonly ActGroup[] => {
    const key = singleRows.find((one) => actKindOf[one.key] === kind)?.key;
    if (!key) return [];
    const first = Number(measured[0]?.value ?? 0);
    const amount = blank ? 0 : key === "feesWan" ? Number(measured[1]?.value ?? 0) : first;
    const part = partOfGroup(slice, (body ?? null) as string | null);
    return [{ key, region: String(region), part, amount, blank: blank ? first : 0 }];
  });
  return { groups: found, coverage };
}

function numbersOf(groups: readonly ActGroup[], regions: readonly string[], { frame }: ReportSet): Numbers {
  const entries = singleRows.map(({ key }) => {
    const own = groups.filter((one) => one.key === key);
    const sum = own.reduce((total, { amount }) => total + amount, 0);
    // 万元, to the yuan.
    const counted = key === "feesWan" ? Math.round(sum) / 10_000 : sum;
    const reason = lacking(own, regions, frame.year);
    return [key, { value: reason ? null : counted, counted, reason }] as const;
  });
  return Object.fromEntries(entries) as Record<SingleKey, ActNumber>;
}

/** Nothing handed in is not 0: only a row that says 0 is. */
function lacking(groups: readonly ActGroup[], regions: readonly string[], year: number): Label | null {
  const silent = regions.filter((region) => !groups.some((one) => one.region === region));
  if (silent.length > 0) {
    const [en, zh] = [silent.join(", "), silent.join("、")];
    return { en: `Nothing was handed in for ${year} by ${en}`, zh: `${zh} 未报送 ${year} 年数据` };
  }
  const blank = groups.reduce((total, one) => total + one.blank, 0);
  if (blank === 0) return null;
  return { en: `${blank} agencies have a row for ${year} without a number`, zh: `${year} 年有 ${blank} 条记录未填数` };
}
