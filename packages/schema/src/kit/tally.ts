import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.js";
import type { CoverageRequirement } from "../coverage.js";
import { requireCoverage } from "../coverage-requirement.js";
import type { Entity, FieldKind } from "../entity.js";
import { QueryTooCostlyError } from "../errors.js";
import type { GroupKey, Measure, Measured, TallyAnswer } from "../source.js";
import { badInput } from "./checked-value.js";
import { conditionOf, type FilterInput } from "./condition.js";
import { labelsOf } from "./group-labels.js";
import { checkedRegions } from "./regions.js";
import { checkedRequirement } from "./requirement.js";
import { fieldsBelow, named, walkOf } from "./selected-fields.js";
import { coverageObject } from "./shared-types.js";
import type { MeasureObject, TallyGroupObject, TallyObject } from "./tally-type.js";

/** The arguments of a tally. */
export interface TallyArgs {
  readonly filter?: FilterInput | null | undefined;
  readonly groupBy?:
    | readonly { readonly field: string; readonly by?: "month" | "year" | null | undefined }[]
    | null
    | undefined;
  readonly measures?: readonly MeasureInput[] | null | undefined;
  readonly regions?: readonly string[] | null | undefined;
  readonly requireCoverage?: CoverageRequirement | null | undefined;
}

interface MeasureInput {
  readonly op: "SUM" | "MIN" | "MAX" | "COUNT_DISTINCT";
  readonly field: string;
}

const most = { groups: 3, measures: 10 };

/** Answers a tally: one question to the source. */
export async function tallyRecords(
  entity: Entity,
  args: TallyArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<TallyObject> {
  const where = conditionOf(entity, args.filter);
  const groupBy = groupsOf(entity, args.groupBy ?? []);
  const measures = args.measures ?? [];
  const regions = checkedRegions(args.regions, context);
  const requirement = checkedRequirement(args.requireCoverage, context);
  const answer = await context.source.tally(
    {
      entity: entity.name,
      groupBy,
      measures: [{ op: "count" }, ...measuresOf(entity, measures)],
      ...(where ? { where } : {}),
      ...(regions ? { regions } : {}),
    },
    context.call,
  );
  if (requirement) requireCoverage(answer.coverage, requirement);
  refuseTooMany(answer, context);
  const groups = groupObjects(answer, measures);
  const labelled = wantsLabels(info) ? await labelsOf(entity, groupBy, groups, answer.coverage, context) : groups;
  return { groups: labelled, coverage: coverageObject(answer.coverage) };
}

function wantsLabels(info: GraphQLResolveInfo): boolean {
  const walk = walkOf(info);
  const groups = named(fieldsBelow(info.fieldNodes, new Set(["Tally"]), walk), "groups");
  return named(fieldsBelow(groups, new Set(["TallyGroup"]), walk), "labels").length > 0;
}

function groupsOf(entity: Entity, groupBy: NonNullable<TallyArgs["groupBy"]>): readonly GroupKey[] {
  if (groupBy.length > most.groups) {
    throw badInput(["groupBy"], `at most ${most.groups} keys`, `最多 ${most.groups} 个分组字段`);
  }
  return groupBy.map(({ field, by }, at) => {
    if (groupBy.findIndex((other) => other.field === field && other.by === by) < at) {
      throw badInput(["groupBy", at], "the key is named twice", "分组字段重复");
    }
    if (!by) return { field };
    if (isDate(entity, field)) return { field, by };
    throw badInput(["groupBy", at, "by"], `${field} is not a date`, `${field} 不是日期`);
  });
}

const isDate = (entity: Entity, field: string) => ["date", "dateTime"].includes(entity.fields[field]?.type.kind ?? "");

const comparable: ReadonlySet<FieldKind> = new Set(["int", "date", "dateTime", "month"]);
const ops = { SUM: "sum", MIN: "min", MAX: "max", COUNT_DISTINCT: "countDistinct" } as const;

function measuresOf(entity: Entity, measures: readonly MeasureInput[]): readonly Measure[] {
  if (measures.length > most.measures) {
    throw badInput(["measures"], `at most ${most.measures} measures`, `最多 ${most.measures} 个统计项`);
  }
  return measures.map(({ op, field }, at) => {
    const kind = entity.fields[field]?.type.kind ?? "string";
    const path = ["measures", at, "field"];
    if (op === "SUM" && kind !== "int") throw badInput(path, `${field} is not a number`, `${field} 不是数值`);
    if ((op === "MIN" || op === "MAX") && !comparable.has(kind)) {
      throw badInput(path, `${field} is neither a number nor a date`, `${field} 不是数值或日期`);
    }
    return { op: ops[op], field };
  });
}

function refuseTooMany({ groups }: TallyAnswer, { limits }: Context): void {
  if (groups.length <= limits.groups) return;
  const detail = {
    en: `${groups.length} groups are more than ${limits.groups}`,
    zh: `分组数 ${groups.length} 超过上限 ${limits.groups}`,
  };
  throw new QueryTooCostlyError({ detail }, { inputPath: ["groupBy"] });
}

function groupObjects(answer: TallyAnswer, measures: readonly MeasureInput[]): TallyGroupObject[] {
  return answer.groups.map(({ key, measured: [count, ...others] }) => ({
    key: key.map((one) => (one === null ? null : String(one))),
    count: Number(count?.value ?? 0),
    measures: measures.map((measure, at) => measureObject(measure, others[at])),
  }));
}

function measureObject({ op, field }: MeasureInput, measured: Measured | undefined): MeasureObject {
  const value = measured?.value ?? null;
  return {
    op,
    field,
    number: typeof value === "number" ? value : null,
    text: value === null || typeof value === "number" ? null : String(value),
    combined: measured?.combined ?? "EXACT",
  };
}
