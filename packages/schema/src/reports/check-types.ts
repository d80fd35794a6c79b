import { builder } from "../builder.js";
import { nodeConnection } from "../kit/connection-type.js";
import { say } from "../kit/describe.js";
import { pageArgs } from "../kit/entity-queries.js";
import { sizeOf } from "../kit/page.js";
import { labelType } from "../kit/shared-types.js";
import type { CheckObject } from "./report-check.js";
import type { ReportObject } from "./report-object.js";
import { casesOf, mostCases, pageOfRecords, suspectRecords } from "./report-records.js";
import { isFinal, type ReportFinding, type RuleNotRun } from "./rules/check-report.js";
import type { NamedCell } from "./rules/rule.js";
import { cellLabel } from "./tables.js";

interface FindingObject extends ReportFinding {
  readonly report: ReportObject;
}

const severity = builder.enumType("StatutorySeverity", {
  description: say("How grave a finding is", "问题级别"),
  values: {
    ERROR: { description: say("The report can't be final", "错误，不能定稿") },
    WARN: { description: say("Look again", "提醒核实") },
    EXPLAIN: { description: say("May be right: say why in the report", "须在报告中说明") },
  },
});

const cellOf = builder.enumType("StatutoryCellOf", {
  description: say("Of which report a number is", "数据所属报告"),
  values: {
    REPORT: { description: say("Of this report", "本报告") },
    LAST_YEAR: { description: say("Of last year's", "上年度报告") },
    PARTS: { description: say("Of its parts together", "各组成单位之和") },
    PART: { description: say("Of one of its parts", "某一组成单位", "The finding's message names it.") },
    PART_LAST_YEAR: { description: say("Of one of its parts, last year", "某一组成单位上年度") },
  },
});

const named = builder.objectRef<NamedCell>("StatutoryFindingCell").implement({
  description: say("A cell that a finding names, with its number", "问题所涉单元格"),
  fields: (t) => ({
    cell: t.exposeString("cell", { description: say("Id of the cell", "单元格标识") }),
    label: t.field({
      type: labelType,
      description: say("The cell in words", "单元格名称"),
      resolve: ({ cell }) => cellLabel(cell),
    }),
    of: t.expose("of", { type: cellOf, description: say("Of which report", "数据所属报告") }),
    value: t.exposeFloat("value", { nullable: true, description: say("Its number", "数值") }),
  }),
});

const findingType = builder.objectRef<FindingObject>("StatutoryFinding").implement({
  description: say("What a rule found", "核对问题"),
  fields: (t) => ({
    rule: t.exposeString("rule", { description: say("Id of the rule", "规则编号", "As in `T3-A.total`.") }),
    severity: t.expose("severity", { type: severity, description: say("How grave it is", "问题级别") }),
    label: t.expose("label", { type: labelType, description: say("What the rule demands", "规则") }),
    provision: t.field({
      type: labelType,
      description: say("Where the rule comes from", "依据"),
      resolve: ({ source }) => source,
    }),
    message: t.expose("message", { type: labelType, description: say("What is wrong, with its numbers", "问题") }),
    cause: t.expose("cause", { type: labelType, description: say("The likely cause", "可能原因") }),
    cells: t.field({
      type: [named],
      description: say("The cells that it stands on", "所涉单元格"),
      resolve: ({ cells }) => [...cells],
    }),
    records: t.field({
      type: nodeConnection(),
      nullable: true,
      description: say("The records that most likely cause it", "可能涉及的记录", "Null where there is no telling."),
      args: pageArgs(t),
      resolve: async ({ rule, report, severity }, args, context, info) => {
        // What moved explains it: the records that are still carried in have nothing to do with it.
        if (rule.startsWith("T3-E.") && severity === "WARN") return null;
        const suspects = await suspectRecords(rule, report, context);
        return suspects && pageOfRecords(suspects, args, context, info);
      },
    }),
    cases: t.field({
      type: ["ID"],
      description: say(
        "Ids of the requests that most likely cause it",
        "可能涉及的申请标识",
        "Empty where it is not about requests, or there is no telling.",
      ),
      args: { first: t.arg.int({ description: say("At most so many", "最多条数", "Default 20.") }) },
      resolve: async ({ rule, report, cases, severity }, { first }, context) => {
        const size = sizeOf(first, "first", mostCases);
        // Cases that moved and don't explain a difference wholly come first; what else may be behind it, after them.
        const alone = cases.length > 0 && !(rule.startsWith("T3-E.") && severity === "ERROR");
        if (alone || cases.length >= size) return cases.slice(0, size);
        const suspects = await suspectRecords(rule, report, context);
        const found = suspects ? await casesOf(suspects, size, context) : [];
        return [...new Set([...cases, ...found])].slice(0, size);
      },
    }),
  }),
});

const notRunType = builder.objectRef<RuleNotRun>("StatutoryRuleNotRun").implement({
  description: say("A rule that could not be run: it has not passed", "未能核对的规则"),
  fields: (t) => ({
    rule: t.exposeString("rule", { description: say("Id of the rule", "规则编号") }),
    label: t.expose("label", { type: labelType, description: say("What the rule demands", "规则") }),
    reason: t.expose("reason", { type: labelType, description: say("What it lacks", "缺少的数据") }),
  }),
});

/** The outcome of all rules. */
export const checkType = builder.objectRef<CheckObject>("StatutoryCheck").implement({
  description: say("What the rules of consistency say of a report", "勾稽关系核对结果"),
  fields: (t) => ({
    final: t.boolean({
      description: say("No error stands: the report may be called final", "可否定稿"),
      resolve: (check) => isFinal(check),
    }),
    lastYearFrozenAt: t.expose("lastYearFrozenAt", {
      type: "DateTime",
      nullable: true,
      description: say(
        "When last year's report was frozen with which this one is compared",
        "所比对的上年度报告固化时间",
        "Null where last year's was not frozen: then it is counted.",
      ),
    }),
    countiesFrozen: t.exposeBoolean("countiesFrozen", {
      description: say(
        "The counties' part is the sum of the reports that they have frozen",
        "各县（市、区）数据取自其已固化的报告",
        "Only where each of them has frozen its own, up to the same day; else they are counted.",
      ),
    }),
    run: t.exposeInt("run", { description: say("Number of rules that were run", "已核对规则数") }),
    findings: t.field({
      type: [findingType],
      description: say("What they found", "核对问题"),
      resolve: ({ findings, report }) => findings.map((one) => ({ ...one, report })),
    }),
    notRun: t.field({
      type: [notRunType],
      description: say("Rules that could not be run", "未能核对的规则"),
      resolve: ({ notRun }) => [...notRun],
    }),
  }),
});

/** The text of a report, for the rules of its text. */
export const narrativeInput = builder.inputType("StatutoryNarrativeInput", {
  description: say("The text of a report by its sections", "报告文字部分", "What is left out leaves its rules unrun."),
  fields: (t) => ({
    title: t.string({ description: say("Title", "标题") }),
    lead: t.string({ description: say("Lead paragraph", "引言") }),
    overview: t.string({ description: say("Section one", "一、总体情况") }),
    problems: t.string({ description: say("Section five", "五、存在的主要问题及改进情况") }),
    other: t.string({ description: say("Section six", "六、其他需要报告的事项") }),
  }),
});
