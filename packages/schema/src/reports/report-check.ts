import type { Context } from "../context.js";
import { endOfYear } from "../shared/plain-date.js";
import { applicantColumns } from "./captions.js";
import type { StatutoryReport } from "./cells.js";
import { partsToCheck } from "./check-report-parts.js";
import { differingCases } from "./count-differing.js";
import type { FeesPaid } from "./count-fees.js";
import { movedCases } from "./count-moved.js";
import { remediesFiledBefore } from "./count-remedies-before.js";
import { thaw } from "./freeze.js";
import { lastYearOf, type ReportObject, reportParts, reportValues } from "./report-object.js";
import { mayMakeRegulations } from "./report-set.js";
import { checkReport, type ReportCheck } from "./rules/check-report.js";
import type { ReportContext } from "./rules/rule.js";

/** The outcome of the rules for a report. */
export interface CheckObject extends ReportCheck {
  readonly report: ReportObject;
  /** When last year's report was frozen with which this one is compared; null where it was counted. */
  readonly lastYearFrozenAt: string | null;
  /** Whether the counties' part is the sum of their own frozen reports; else it was counted. */
  readonly countiesFrozen: boolean;
}

/** What a caller gives besides the report. */
export type GivenToCheck = Pick<ReportContext, "narrative" | "feesLedgerYuan" | "reorganised">;

interface LastYear {
  readonly tables: StatutoryReport;
  readonly frozenAt: string | null;
  /** The report that was counted; null where it was published. */
  readonly counted: ReportObject | null;
}

/** Which report of a region it is, as frozen ones are kept by. */
export function reportKey({ year, scope }: Pick<ReportObject, "year" | "scope">): string {
  return `${year}/${scope}`;
}

/**
 * Runs the rules on a report. Last year's is the one that was published, where a whole year's was frozen, and the
 * counties' part is the sum of what they published, where each has frozen its own; else they are counted the same way.
 * The fees are those that the cases' ledgers tell, unless they are given.
 */
export async function checkObject(report: ReportObject, given: GivenToCheck, context: Context): Promise<CheckObject> {
  const [values, differing, fees, lastYear, counted, counties] = await Promise.all([
    reportValues(report),
    differingCases(report.set, context),
    report.fees(),
    lastYearTables(report, context),
    reportParts(report, context),
    frozenCounties(report, context),
  ]);
  const moved =
    lastYear && carriesOtherwise(values, lastYear.tables) ? await movedCases(report.set, context.today, context) : [];
  const remedies = await remediesFiledBefore(report.set, lastYear?.tables, context);
  const partsBefore = lastYear?.counted ? await reportParts(lastYear.counted, context) : null;
  const parts = counted && partsToCheck({ counted, lastYear: partsBefore, counties }, report.set);
  const check = checkReport(values, {
    ...given,
    ...feesOf(fees, given),
    bodyMayMakeRegulations: mayMakeRegulations(report.set),
    ...(differing ? { differingCases: differing } : {}),
    movedCases: moved,
    ...(remedies ? { remediesFiledBefore: remedies } : {}),
    ...(lastYear ? { lastYear: lastYear.tables } : {}),
    ...(parts ? { parts } : {}),
  });
  return { ...check, report, lastYearFrozenAt: lastYear?.frozenAt ?? null, countiesFrozen: counties !== null };
}

/** Whether a column carries in something else than last year's report carried out: then it is asked why (T3-E). */
function carriesOtherwise(now: StatutoryReport, last: StatutoryReport): boolean {
  return applicantColumns.some(({ key }) => now.values[`t3.carriedIn.${key}`] !== last.values[`t3.carriedOut.${key}`]);
}

/** The ledger of the fees is what is given, or else what the cases' ledgers tell; these are told in any case, where they tell. */
function feesOf(
  { value, counted }: FeesPaid,
  given: GivenToCheck,
): Pick<ReportContext, "feesLedgerYuan" | "feesCounted"> {
  const feesLedgerYuan = given.feesLedgerYuan ?? value;
  return {
    ...(feesLedgerYuan === null ? {} : { feesLedgerYuan }),
    ...(value === null && counted === 0 ? {} : { feesCounted: { yuan: counted, whole: value !== null } }),
  };
}

async function lastYearTables(report: ReportObject, context: Context): Promise<LastYear | null> {
  const before = lastYearOf(report, context);
  if (!before) return null;
  const kept = await context.frozenReports.kept(before.region, reportKey(before), context.call);
  const published = kept.find(({ asOf }) => asOf === endOfYear(before.year));
  if (published) return { tables: thaw(published.text), frozenAt: published.frozenAt, counted: null };
  return { tables: await reportValues(before), frozenAt: null, counted: before };
}

/** What the counties of a city have published, each for everything and up to the same day; null unless all of them have. */
async function frozenCounties(report: ReportObject, context: Context): Promise<readonly StatutoryReport[] | null> {
  const { place, scope } = report.set;
  if (scope !== "ALL" || !place.isCity || place.counties.length === 0) return null;
  const kept = await Promise.all(
    place.counties.map((county) => context.frozenReports.kept(county, reportKey(report), context.call)),
  );
  const newest = kept.flatMap((all) => all.find(({ asOf }) => asOf === report.to) ?? []);
  return newest.length === place.counties.length ? newest.map(({ text }) => thaw(text)) : null;
}
