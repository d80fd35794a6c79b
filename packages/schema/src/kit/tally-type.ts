import { builder } from "../builder.js";
import { type Entity, isGroupable } from "../entity.js";
import type { Label } from "../label.js";
import { describe, say } from "./describe.js";
import { property } from "./property.js";
import { type CoverageObject, coverageType, labelType } from "./shared-types.js";

/** A tally as the schema gives it out. */
export interface TallyObject {
  readonly groups: readonly TallyGroupObject[];
  readonly coverage: CoverageObject;
}

export interface TallyGroupObject {
  readonly key: readonly (string | null)[];
  readonly labels?: readonly (Label | null)[];
  readonly count: number;
  readonly measures: readonly MeasureObject[];
}

export interface MeasureObject {
  readonly op: string;
  readonly field: string;
  readonly number: number | null;
  readonly text: string | null;
  readonly combined: string;
}

const measureOp = builder.enumType("MeasureOp", {
  description: say("What is measured", "统计方式"),
  values: {
    SUM: { description: say("Sum", "求和", "Of whole-number fields.") },
    MIN: { description: say("Smallest or earliest", "最小值") },
    MAX: { description: say("Largest or latest", "最大值") },
    COUNT_DISTINCT: { description: say("Number of different values", "去重计数") },
  },
});

/** How values of several sources were combined. */
export const combination = builder.enumType("Combination", {
  description: say("How the values of several sources were combined", "合并方式"),
  values: {
    EXACT: { description: say("Exactly", "精确") },
    UPPER_BOUND: {
      description: say(
        "As an upper bound",
        "上限",
        "Different values of several sources were added; equal ones count twice.",
      ),
    },
  },
});

const calendarPart = builder.enumType("CalendarPart", {
  description: say("Part of the calendar to group dates by", "日期分组粒度"),
  values: { month: { description: say("Month", "按月") }, year: { description: say("Year", "按年") } },
});

const measureType = builder.objectRef<MeasureObject>("TallyMeasure").implement({
  description: say("One measured value of a group", "统计值"),
  fields: (t) => ({
    op: property(t, "op", { type: measureOp, description: say("What was measured", "统计方式") }),
    field: t.exposeString("field", { description: say("Of which field", "统计字段") }),
    number: t.exposeFloat("number", {
      nullable: true,
      description: say("The value, where it is a number", "数值", "Null where no record has one."),
    }),
    text: t.exposeString("text", {
      nullable: true,
      description: say("The value, where it is text: a date, a month", "文本值"),
    }),
    combined: property(t, "combined", {
      type: combination,
      description: say("How the values of several sources were combined", "合并方式"),
    }),
  }),
});

const groupType = builder.objectRef<TallyGroupObject>("TallyGroup").implement({
  description: say("The records that agree in the group keys", "统计分组"),
  fields: (t) => ({
    key: t.expose("key", {
      type: ["String"],
      nullable: { list: false, items: true },
      description: say("Values of the group keys, in their order", "分组取值", "Null stands for a missing value."),
    }),
    labels: property(t, "labels", {
      type: [labelType],
      nullable: { list: false, items: true },
      description: say("Labels of those values: of codes and regions", "分组名称", "Null for other values."),
    }),
    count: t.exposeInt("count", { description: say("Number of records", "条数") }),
    measures: t.expose("measures", { type: [measureType], description: say("The measured values", "统计值") }),
  }),
});

/** The answer type of every tally. */
export const tallyType = builder.objectRef<TallyObject>("Tally").implement({
  description: say("A tally, and what it stands on", "统计结果"),
  fields: (t) => ({
    groups: t.expose("groups", {
      type: [groupType],
      description: say("One per combination of values that occurs", "分组", "Members of list fields count one by one."),
    }),
    coverage: t.expose("coverage", { type: coverageType, description: say("Which sources it stands on", "覆盖范围") }),
  }),
});

/** Group and measure inputs of an entity. */
export function tallyInputsOf(entity: Entity) {
  const groupable = Object.entries(entity.fields).filter(([, field]) => isGroupable(field));
  const fieldEnum = builder.enumType(`${entity.name}TallyField`, {
    description: say(`Fields by which ${entity.plural} can be tallied`, `${entity.label.zh}统计字段`),
    values: Object.fromEntries(
      groupable.map(([name, { label }]) => [name, { value: name, description: describe(label) }]),
    ),
  });
  const field = (description: string) => ({ type: fieldEnum, required: true as const, description });
  const group = builder.inputType(`${entity.name}Group`, {
    description: say(`A key by which ${entity.plural} are grouped`, `${entity.label.zh}分组`),
    fields: (t) => ({
      field: t.field(field(say("Field to group by", "分组字段"))),
      by: t.field({
        type: calendarPart,
        description: say("Dates by month or year instead of by day", "日期按月或按年"),
      }),
    }),
  });
  const measure = builder.inputType(`${entity.name}Measure`, {
    description: say(`What to measure of ${entity.plural} besides their number`, `${entity.label.zh}统计项`),
    fields: (t) => ({
      op: t.field({ type: measureOp, required: true, description: say("What to measure", "统计方式") }),
      field: t.field(field(say("Of which field", "统计字段"))),
    }),
  });
  return { group, measure };
}
