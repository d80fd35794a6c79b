import type { Context } from "../context.js";
import { ReportHasErrorsError } from "../errors.js";
import type { KeptReport } from "../frozen-reports.js";
import { badInput, checkedText, notBlankText, statedText } from "../kit/checked-value.js";
import { plainDate } from "../shared/plain-date.js";
import { type CellDifference, differences, type FrozenReport, freeze, NotFrozenError, thaw } from "./freeze.js";
import { checkObject, type GivenToCheck, reportKey } from "./report-check.js";
import { type ReportObject, reportAsOf, reportValues } from "./report-object.js";

/** A cell that is another now, with the report as it is counted now. */
export interface DifferenceObject extends CellDifference {
  readonly report: ReportObject;
}

/** A frozen report with the report that it is compared with. */
export interface FrozenObject extends KeptReport {
  readonly current: ReportObject;
}

/** How a report is to be frozen. */
export interface FreezeArgs {
  readonly given: GivenToCheck;
  /** The day that the caller named; null for the default, which moves with today. */
  readonly asOf: string | null;
  /** Why it is frozen although errors stand. */
  readonly withErrors: string | null;
  readonly idempotencyKey: string;
}

/** The report as canonical text, as it is counted now. */
export async function frozenText(report: ReportObject, { today }: Context): Promise<string> {
  return freeze(await reportValues(report), plainDate(today), plainDate(report.to));
}

/**
 * Freezes a report at home. @throws KeyRequiredError, NotPermittedError, BadInputError, IdempotencyConflictError, and
 * ReportHasErrorsError while an error stands and no reason is given
 */
export async function freezeReport(report: ReportObject, args: FreezeArgs, context: Context): Promise<FrozenObject> {
  const { given, idempotencyKey: key } = args;
  const idempotencyKey = notBlankText(checkedText(key, ["idempotencyKey"], 100), ["idempotencyKey"]);
  const path = ["withErrors"];
  const reason = args.withErrors === null ? null : statedText(checkedText(args.withErrors, path), path);
  const make = async () => {
    const { findings } = await checkObject(report, given, context);
    const errors = findings.filter(({ severity }) => severity === "ERROR").map(({ rule }) => rule);
    if (errors.length > 0 && reason === null) throw hasErrors(errors);
    const text = await frozenText(report, context);
    return { asOf: report.to, text, reason: errors.length > 0 ? reason : null };
  };
  const asked = JSON.stringify([reportKey(report), args.asOf, report.set.requirement, given, reason]);
  const freezing = { region: report.region, report: reportKey(report), given: asked, idempotencyKey, make };
  const kept = await context.frozenReports.freeze(freezing, context.viewer, context.call);
  return { ...kept, current: report };
}

const shown = 5;

function hasErrors(rules: readonly string[]): ReportHasErrorsError {
  const named = [...new Set(rules)];
  const more = named.length > shown ? " …" : "";
  return new ReportHasErrorsError({ count: rules.length, rules: `${named.slice(0, shown).join(", ")}${more}` });
}

/** Every freezing of a report, newest first. */
export async function frozenObjects(report: ReportObject, context: Context): Promise<readonly FrozenObject[]> {
  const kept = await context.frozenReports.kept(report.region, reportKey(report), context.call);
  return kept.map((one) => ({ ...one, current: report }));
}

/** What changed against a frozen text, which is compared with what is counted now up to the day that it was told to. */
export async function differencesTo(
  text: string,
  report: ReportObject,
  context: Context,
): Promise<readonly DifferenceObject[]> {
  const path = ["published"];
  const frozen = readFrozen(text, path);
  const { year, region, scope, asOf } = frozen;
  if (year !== report.year || region !== report.region || scope !== report.scope) {
    throw badInput(path, "it is of another year, region or scope", "与本报告的年度、区划或范围不同");
  }
  const current = asOf === null || asOf === report.to ? report : reportAsOf(report, year, asOf, context);
  return differences(frozen, await reportValues(current)).map((one) => ({ ...one, report: current }));
}

function readFrozen(text: string, path: readonly string[]): FrozenReport {
  try {
    return thaw(text);
  } catch (error) {
    if (error instanceof NotFrozenError) throw badInput(path, "it is no frozen report", "不是固化的报告文本");
    throw error;
  }
}
