import { builder } from "../builder.js";
import { entityNamed } from "../entities.js";
import { nodeConnection } from "../kit/connection-type.js";
import { say } from "../kit/describe.js";
import { pageArgs } from "../kit/entity-queries.js";
import { listShape } from "../kit/list.js";
import { connectionPlanOf } from "../kit/look-ahead.js";
import { property } from "../kit/property.js";
import { coverageType, labelType } from "../kit/shared-types.js";
import { combination } from "../kit/tally-type.js";
import { breakDown, type FigurePart } from "./breakdown.js";
import { type BreakdownName, recordsOf } from "./figure.js";
import type { FigureObject } from "./figure-object.js";

/** Every breakdown with its description. */
export const breakdownValues = {
  REGION: { description: say("By region", "按行政区划") },
  KIND: { description: say("By kind of document", "按文件种类") },
  LEVEL: { description: say("By level", "按公开层级") },
  AREA: { description: say("By area", "按领域") },
  MONTH: { description: say("By month", "按月") },
  STAGE: { description: say("By stage of life", "按生命周期环节", "Stages overlap.") },
  FORM: { description: say("By form of interpretation", "按解读形式") },
  SECTOR: { description: say("By sector", "按行业") },
  BLOCK: { description: say("By block", "按板块") },
  OUTCOME: { description: say("By outcome", "按办理结果") },
  APPLICANT_KIND: { description: say("By kind of applicant", "按申请人类型") },
  CHANNEL: { description: say("By channel", "按申请渠道") },
} as const satisfies Record<BreakdownName, { description: string }>;

/** By what a figure can be broken down. */
export const breakdownEnum = builder.enumType("FigureBreakdown", {
  description: say("By what a figure can be broken down", "指标明细维度"),
  values: breakdownValues,
});

/** From when to when a figure counts. */
export const periodEnum = builder.enumType("FigurePeriodKind", {
  description: say("From when to when a figure counts", "统计期间类型"),
  values: {
    YEAR_TO_DATE: { description: say("The year, up to the day", "当年截至统计日") },
    CUMULATIVE: { description: say("Everything up to the day", "累计至统计日") },
    AS_OF: { description: say("What stands on the day", "统计日时点") },
  },
});

const period = builder.objectRef<FigureObject["period"]>("FigurePeriod").implement({
  description: say("From when to when a figure counts", "统计期间"),
  fields: (t) => ({
    kind: property(t, "kind", { type: periodEnum, description: say("Kind of period", "期间类型") }),
    from: t.expose("from", {
      type: "Date",
      nullable: true,
      description: say("First day; null: from the beginning", "起始日"),
    }),
    to: t.expose("to", { type: "Date", description: say("Last day", "截止日") }),
  }),
});

const part = builder.objectRef<FigurePart>("FigurePart").implement({
  description: say("One part of a figure", "指标明细"),
  fields: (t) => ({
    key: t.exposeString("key", { description: say("Value it is for; empty for a missing one", "明细键") }),
    label: t.expose("label", { type: labelType, description: say("Name of that value", "明细名称") }),
    value: t.exposeInt("value", {
      nullable: true,
      description: say("The number", "数值", "Null unless the sources it stands on answered."),
    }),
    counted: t.exposeInt("counted", { description: say("What the sources that answered add up to", "已计数") }),
  }),
});

/** A number with its definition. */
export function figureType() {
  const records = nodeConnection();
  return builder.objectRef<FigureObject>("Figure").implement({
    description: say("A number with its definition, its coverage and its records", "统计指标"),
    fields: (t) => ({
      key: t.exposeString("key", { description: say("Key of the figure", "指标键") }),
      label: t.expose("label", { type: labelType, description: say("Name of the figure", "指标名称") }),
      definition: t.expose("definition", { type: labelType, description: say("What exactly is counted", "口径") }),
      unit: t.exposeString("unit", { description: say("Measure word behind the number", "计量单位") }),
      scope: t.expose("scope", {
        type: labelType,
        description: say("Whose records are counted, in words", "统计范围"),
      }),
      year: t.exposeInt("year", { description: say("Year it is told for", "统计年度") }),
      region: t.expose("region", { type: "RegionCode", description: say("Region it is told for", "统计区划") }),
      regions: t.expose("regions", {
        type: ["RegionCode"],
        description: say("Regions whose records are counted", "统计所涉区划"),
      }),
      period: t.expose("period", { type: period, description: say("From when to when", "统计期间") }),
      entity: t.exposeString("entity", { description: say("Entity of its records", "所计实体") }),
      value: t.expose("value", {
        type: "Int",
        nullable: true,
        description: say(
          "The number",
          "数值",
          "Null unless the required coverage is met: by default, every expected source.",
        ),
      }),
      counted: property(t, "counted", {
        type: "Int",
        description: say("What the sources that answered add up to", "已计数"),
      }),
      lowerBound: property(t, "lowerBound", {
        type: "Boolean",
        description: say(
          "The true number is this or higher",
          "是否为下限（余）",
          "A record says so, or less than complete coverage was required.",
        ),
      }),
      combined: property(t, "combined", {
        type: combination,
        description: say("How different values of several sources were combined", "合并方式"),
      }),
      coverage: property(t, "coverage", {
        type: coverageType,
        description: say("Which sources it stands on", "覆盖范围"),
      }),
      breakdown: t.field({
        type: [part],
        description: say("The same figure in parts", "指标明细", "Empty where it can't be broken down so."),
        args: { by: t.arg({ type: breakdownEnum, required: true, description: say("By what", "明细维度") }) },
        resolve: (figure, { by }, context) => breakDown(figure, by, context) as Promise<FigurePart[]>,
      }),
      records: t.field({
        type: records,
        description: say("The records that it counts: same condition, same regions", "指标所依据的记录"),
        args: pageArgs(t),
        resolve: (figure, args, context, info) => {
          const entity = entityNamed(figure.entity);
          const { regions } = figure;
          const where = recordsOf(figure.definedAs, figure.frame);
          const shape = { entity: entity.name, where, order: entity.defaultOrder, regions };
          return listShape(entity, shape, args, context, connectionPlanOf(entity, info));
        },
      }),
    }),
  });
}
