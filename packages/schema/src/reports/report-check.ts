import type { Context } from "../context.js";
import { endOfYear } from "../shared/plain-date.js";
import type { StatutoryReport } from "./cells.js";
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
}

/** What a caller gives besides the report. */
export type GivenToCheck = Pick<ReportContext, "narrative" | "feesLedgerYuan" | "reorganised">;

interface LastYear {
  readonly tables: StatutoryReport;
  readonly frozenAt: string | null;
}

/** Which report of a region it is, as frozen ones are kept by. */
export function reportKey({ year, scope }: Pick<ReportObject, "year" | "scope">): string {
  return `${year}/${scope}`;
}

/**
 * Runs the rules on a report. Last year's is the one that was published, where a whole year's was frozen; else it is
 * counted the same way, as the parts' are.
 */
export async function checkObject(report: ReportObject, given: GivenToCheck, context: Context): Promise<CheckObject> {
  const [values, lastYear, parts] = await Promise.all([
    reportValues(report),
    lastYearTables(report, context),
    reportParts(report, context),
  ]);
  const check = checkReport(values, {
    ...given,
    bodyMayMakeRegulations: mayMakeRegulations(report.set),
    ...(lastYear ? { lastYear: lastYear.tables } : {}),
    ...(parts ? { parts } : {}),
  });
  return { ...check, report, lastYearFrozenAt: lastYear?.frozenAt ?? null };
}

async function lastYearTables(report: ReportObject, context: Context): Promise<LastYear | null> {
  const before = lastYearOf(report, context);
  if (!before) return null;
  const kept = await context.frozenReports.kept(before.region, reportKey(before), context.call);
  const published = kept.find(({ asOf }) => asOf === endOfYear(before.year));
  if (published) return { tables: thaw(published.text), frozenAt: published.frozenAt };
  return { tables: await reportValues(before), frozenAt: null };
}
