import { builder } from "../builder.js";
import type { Context } from "../context.js";
import type { CoverageRequirement } from "../coverage.js";
import { frameOf } from "../figures/frame.js";
import { placeOf } from "../figures/place.js";
import { checkedYuan } from "../kit/checked-value.js";
import { say } from "../kit/describe.js";
import { checkedRequirement } from "../kit/requirement.js";
import type { StatutoryScope } from "./cells.js";
import { narrativeInput } from "./check-types.js";
import type { GivenToCheck } from "./report-check.js";
import { type ReportObject, reportObject } from "./report-object.js";
import { scopeLabels } from "./report-set.js";
import type { Narrative } from "./rules/narrative.js";

/** The part of Pothos' field builders that declares arguments. */
type ArgBuilder = Pick<Parameters<Parameters<typeof builder.queryFields>[0]>[0], "arg">;

/** Whose records a report counts. */
export const scopeEnum = builder.enumType("StatutoryScope", {
  description: say("Whose records a statutory report counts", "报告统计范围"),
  values: {
    OWN: { description: say(scopeLabels.OWN.en, scopeLabels.OWN.zh) },
    DEPARTMENTS: { description: say(scopeLabels.DEPARTMENTS.en, scopeLabels.DEPARTMENTS.zh) },
    ALL: { description: say(scopeLabels.ALL.en, scopeLabels.ALL.zh) },
  },
});

/** The arguments that say which report is meant. */
export function reportArgs(t: ArgBuilder) {
  return {
    year: t.arg.int({ required: true, description: say("Year", "年度") }),
    region: t.arg({ type: "RegionCode", required: true, description: say("City or county", "行政区划") }),
    scope: t.arg({ type: scopeEnum, required: true, description: say("Whose records are counted", "统计范围") }),
    asOf: t.arg({
      type: "Date",
      description: say("Day up to which it is told", "统计日", "Default: the year's last day, or today."),
    }),
    requireCoverage: t.arg({
      type: "CoverageRequirement",
      description: say(
        "Which sources a value must stand on",
        "覆盖要求",
        "Default: ALL. Where it is not met, value is null.",
      ),
    }),
  };
}

interface ReportArgs {
  readonly year: number;
  readonly region: string;
  readonly scope: StatutoryScope;
  readonly asOf?: string | null | undefined;
  readonly requireCoverage?: CoverageRequirement | null | undefined;
}

/** The report that is meant; nothing is counted yet. @throws BadInputError, BadDateError, UnknownRegionError */
export function reportOf({ year, region, scope, asOf, requireCoverage }: ReportArgs, context: Context): ReportObject {
  const frame = frameOf(year, asOf, context);
  const place = placeOf(region, context);
  const requirement = checkedRequirement(requireCoverage, context) ?? "ALL";
  return reportObject({ scope, frame, place, requirement, suits: context.suits }, context);
}

/** The arguments with which a report is checked. */
export function checkArgs(t: ArgBuilder) {
  return {
    narrative: t.arg({ type: narrativeInput, description: say("The text to check against", "报告文字部分") }),
    feesLedgerYuan: t.arg.float({
      description: say(
        "Fees for processing information, by the ledger, in yuan",
        "信息处理费台账金额（元）",
        "Default: what the ledgers of the cases tell, `feesPaidYuan`.",
      ),
    }),
    reorganised: t.arg.boolean({ description: say("The body was reorganised in the year", "当年机构有调整") }),
  };
}

type Sections = { readonly [Section in keyof Narrative]: string | null | undefined };

interface CheckArgs {
  readonly narrative?: Sections | null | undefined;
  readonly feesLedgerYuan?: number | null | undefined;
  readonly reorganised?: boolean | null | undefined;
}

/** What was given of them: null and left out are the same. @throws BadInputError for an amount in parts of a fen */
export function givenToCheck({ narrative, feesLedgerYuan, reorganised }: CheckArgs): GivenToCheck {
  return {
    ...(narrative ? { narrative: sectionsOf(narrative) } : {}),
    ...(typeof feesLedgerYuan === "number" ? { feesLedgerYuan: checkedYuan(feesLedgerYuan, ["feesLedgerYuan"]) } : {}),
    ...(reorganised ? { reorganised } : {}),
  };
}

/** Only the sections that are there. */
function sectionsOf(sections: Sections): Narrative {
  return Object.fromEntries(Object.entries(sections).filter(([, text]) => typeof text === "string"));
}
