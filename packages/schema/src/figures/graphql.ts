import { builder } from "../builder.js";
import { say } from "../kit/describe.js";
import { namesBelow } from "../kit/look-ahead.js";
import { checkedRequirement } from "../kit/requirement.js";
import { labelType } from "../kit/shared-types.js";
import { type BreakdownName, breakdownsOf, type FigureDefinition } from "./figure.js";
import { figureObjects } from "./figure-object.js";
import { breakdownEnum, figureType, periodEnum } from "./figure-types.js";
import { frameOf } from "./frame.js";
import { figuresOf, placeOf, scopeLabels } from "./place.js";

const scopeEnum = builder.enumType("FigureScope", {
  description: say("Whose records a figure counts", "统计范围"),
  values: {
    CITY: { description: say(scopeLabels.CITY.en, scopeLabels.CITY.zh) },
    COUNTIES: { description: say(scopeLabels.COUNTIES.en, scopeLabels.COUNTIES.zh) },
    CITY_AND_COUNTIES: { description: say(scopeLabels.CITY_AND_COUNTIES.en, scopeLabels.CITY_AND_COUNTIES.zh) },
  },
});

const definitionType = builder.objectRef<FigureDefinition>("FigureDefinition").implement({
  description: say("What a figure means", "指标定义"),
  fields: (t) => ({
    key: t.exposeString("key", { description: say("Key of the figure", "指标键") }),
    label: t.expose("label", { type: labelType, description: say("Name of the figure", "指标名称") }),
    definition: t.expose("definition", { type: labelType, description: say("What exactly is counted", "口径") }),
    unit: t.exposeString("unit", { description: say("Measure word behind the number", "计量单位") }),
    scope: t.expose("scope", { type: scopeEnum, description: say("Whose records are counted", "统计范围") }),
    counties: t.exposeBoolean("counties", { description: say("Also told for one county alone", "是否适用于单个县") }),
    period: t.expose("period", { type: periodEnum, description: say("From when to when", "统计期间类型") }),
    entity: t.exposeString("entity", { description: say("Entity of its records", "所计实体") }),
    breakdowns: t.field({
      type: [breakdownEnum],
      description: say("By what it can be broken down", "可用明细维度"),
      resolve: (definition) => Object.keys(breakdownsOf(definition)) as BreakdownName[],
    }),
  }),
});

/** Fields of a figure that need counting. */
const numbers = ["value", "counted", "lowerBound", "combined", "coverage"];

/** Adds the year's figures and their definitions. */
export function addFigures(): void {
  const figure = figureType();
  builder.queryFields((t) => {
    const keys = t.arg.stringList({ description: say("Keys of the figures", "指标键", "Default: all.") });
    return {
      figures: t.field({
        type: [figure],
        description: say("The figures of a year", "年度统计指标", "Those on the same records are counted together."),
        args: {
          year: t.arg.int({ required: true, description: say("Year", "年度") }),
          region: t.arg({ type: "RegionCode", description: say("City or county", "行政区划", "Default: the city.") }),
          asOf: t.arg({
            type: "Date",
            description: say("Day up to which it is told", "统计日", "Default: today, or the year's last day."),
          }),
          keys,
          requireCoverage: t.arg({
            type: "CoverageRequirement",
            description: say(
              "Which sources a value must stand on",
              "覆盖要求",
              "Default: ALL. Where it is not met, value is null.",
            ),
          }),
        },
        resolve: async (_, { year, region, asOf, keys: asked, requireCoverage }, context, info) => {
          const frame = frameOf(year, asOf, context);
          const place = placeOf(region, context);
          const requirement = checkedRequirement(requireCoverage, context) ?? "ALL";
          const selected = namesBelow(info, "Figure");
          const set = { definitions: figuresOf(asked, place), frame, place, requirement };
          return [
            ...(await figureObjects(
              set,
              context,
              numbers.some((name) => selected.has(name)),
            )),
          ];
        },
      }),
      figureDefinitions: t.field({
        type: [definitionType],
        description: say("What the figures mean", "指标定义列表"),
        args: { keys },
        resolve: (_, { keys: asked }) => [...figuresOf(asked, null)],
      }),
    };
  });
}
