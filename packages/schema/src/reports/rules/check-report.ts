import type { Label } from "../../label.js";
import type { CellId, StatutoryTables } from "../cells.js";
import { violationsOfParts } from "./check-parts.js";
import type { CellOf, Facts, PartTables, ReportContext, Rule, Severity, Violation } from "./rule.js";
import { reportRules } from "./rules.js";

/** What a rule found: what is wrong, in which cells with which numbers, in which cases, and the likely cause. */
export interface ReportFinding extends Violation {
  readonly rule: string;
  readonly severity: Severity;
  readonly label: Label;
  readonly source: Label;
  /** Case ids that are known to stand behind the cells. */
  readonly cases: readonly string[];
}

/** A rule that wasn't run, and what it lacks: it has not passed. */
export interface RuleNotRun {
  readonly rule: string;
  readonly label: Label;
  readonly reason: Label;
}

/** The outcome of all rules. */
export interface ReportCheck {
  readonly findings: readonly ReportFinding[];
  readonly notRun: readonly RuleNotRun[];
  /** How many rules were run. */
  readonly run: number;
}

/** Runs every rule on a report. Rules whose numbers or texts aren't known are told apart: they have not passed. */
export function checkReport(
  report: StatutoryTables,
  context: ReportContext,
  rules: readonly Rule[] = reportRules,
): ReportCheck {
  const facts = factsOf(report, context);
  const lacking = rules.map((rule) => ({ rule, reason: lacks(rule, facts) }));
  const ready = lacking.filter(({ reason }) => reason === null);
  return {
    findings: ready.flatMap(({ rule }) =>
      violations(rule, facts).map((violation) => finding(rule, violation, context)),
    ),
    notRun: lacking.flatMap(({ rule, reason }) => (reason ? [{ rule: rule.id, label: rule.label, reason }] : [])),
    run: ready.length,
  };
}

/** What is wrong in the report; where nothing is, in its parts. */
function violations(rule: Rule, facts: Facts): readonly Violation[] {
  const found = rule.check(facts);
  if (found.length > 0) return found;
  return violationsOfParts(rule, facts.context.parts ?? [], (part) => {
    const own = factsOf(part, contextOfPart(part, facts.context));
    return lacks(rule, own) === null ? own : null;
  });
}

function contextOfPart({ lastYear, bodyMayMakeRegulations }: PartTables, whole: ReportContext): ReportContext {
  return {
    bodyMayMakeRegulations: bodyMayMakeRegulations ?? whole.bodyMayMakeRegulations,
    ...(lastYear ? { lastYear } : {}),
  };
}

/** Whether an error stands: then the report can't be called final. */
export function isFinal({ findings }: ReportCheck): boolean {
  return findings.every(({ severity }) => severity !== "ERROR");
}

function finding(rule: Rule, violation: Violation, { reorganised, cases }: ReportContext): ReportFinding {
  const { id, label, source } = rule;
  // T3-E: except reorganised agencies, which explain it (DOMAIN.md §2.5).
  const explained = reorganised && id.startsWith("T3-E.") ? "EXPLAIN" : rule.severity;
  const severity = violation.severity ?? explained;
  const known = violation.cells.flatMap(({ cell, of }) => (of === "REPORT" ? (cases?.[cell] ?? []) : []));
  return {
    ...violation,
    rule: id,
    severity,
    label,
    source,
    cases: [...new Set([...(violation.cases ?? []), ...known])],
  };
}

function factsOf(report: StatutoryTables, context: ReportContext): Facts {
  return { report, context, number: (cell, of = "REPORT") => read(report, context, cell, of) ?? 0 };
}

/** The number of a cell; null where it isn't known. The parts' is their sum, and known where each part's is. */
function read(report: StatutoryTables, context: ReportContext, cell: CellId, of: CellOf): number | null {
  if (of === "REPORT") return report.values[cell];
  if (of === "LAST_YEAR") return context.lastYear?.values[cell] ?? null;
  const values = context.parts?.map((part) => part.values[cell]) ?? [null];
  return values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}

/** What a rule lacks, in words; null when it can be run. */
function lacks({ standsOn }: Rule, { report, context }: Facts): Label | null {
  const unknown = (cells: readonly CellId[] | undefined, of: CellOf) =>
    cells?.some((cell) => read(report, context, cell, of) === null);
  if (unknown(standsOn.cells, "REPORT"))
    return { en: "a cell of the report has no number", zh: "本报告有单元格无数据" };
  if (unknown(standsOn.lastYear, "LAST_YEAR"))
    return { en: "last year's report isn't known", zh: "缺少上年度报告数据" };
  if (unknown(standsOn.parts, "PARTS"))
    return { en: "the parts' reports aren't known", zh: "缺少本级、部门或各县（市、区）数据" };
  const { narrative, fees, caseLedgers } = standsOn;
  if (narrative && [narrative].flat().every((section) => context.narrative?.[section] === undefined))
    return { en: "the text isn't given", zh: "未提供文字部分" };
  if (fees?.every((amount) => context[amount] === undefined))
    return fees.includes("feesLedgerYuan")
      ? { en: "the fee ledger isn't given", zh: "未提供收费台账" }
      : { en: "the ledgers of the cases don't tell what was paid", zh: "办件台账未载明缴费情况" };
  if (caseLedgers && context.differingCases === undefined)
    return { en: "the ledgers of the cases weren't compared", zh: "未能比对办理台账" };
  return null;
}
