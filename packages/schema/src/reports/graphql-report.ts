import { builder } from "../builder.js";
import { badInput } from "../kit/checked-value.js";
import { say } from "../kit/describe.js";
import { coverageObject, coverageType, labelType } from "../kit/shared-types.js";
import { cellType, tableType } from "./cell-types.js";
import { checkType } from "./check-types.js";
import type { FeesPaid } from "./count-fees.js";
import { checkArgs, givenToCheck, scopeEnum } from "./graphql-args.js";
import { differenceType, frozenType } from "./graphql-frozen.js";
import { checkObject } from "./report-check.js";
import { differencesTo, frozenObjects, frozenText } from "./report-freezing.js";
import { cellObject, type ReportObject, reportCoverage } from "./report-object.js";
import { cellOf, statutoryTables } from "./tables.js";

const feesPaidType = builder.objectRef<FeesPaid>("StatutoryFeesPaid").implement({
  description: say("What was paid for processing information", "信息处理费收取情况"),
  fields: (t) => ({
    value: t.exposeFloat("value", {
      nullable: true,
      description: say("The sum", "金额", "Null, never 0, where it isn't known: `reason` says why."),
    }),
    counted: t.exposeFloat("counted", { description: say("What is known of it", "已计金额") }),
    reason: t.expose("reason", {
      type: labelType,
      nullable: true,
      description: say("Why there is no number", "无数据原因"),
    }),
    coverage: t.field({
      type: coverageType,
      description: say(
        "Which sources tell of which body a case is",
        "覆盖范围",
        "Empty where that doesn't matter, or nothing was paid.",
      ),
      resolve: ({ coverage }) => coverageObject(coverage),
    }),
  }),
});

/** The statutory report of a body. */
export const reportType = builder.objectRef<ReportObject>("StatutoryReport").implement({
  description: say(
    "The tables of the statutory annual report",
    "政府信息公开工作年度报告数据",
    "Regulations on Open Government Information, Art 49 and 50; counted when asked for, never stored.",
  ),
  fields: (t) => ({
    year: t.exposeInt("year", { description: say("Year", "年度") }),
    region: t.expose("region", { type: "RegionCode", description: say("City or county", "行政区划") }),
    scope: t.expose("scope", { type: scopeEnum, description: say("Whose records are counted", "统计范围") }),
    regions: t.field({
      type: ["RegionCode"],
      description: say("Regions whose records are counted", "统计所涉区划"),
      resolve: ({ regions }) => [...regions],
    }),
    from: t.expose("from", { type: "Date", description: say("First day", "起始日") }),
    to: t.expose("to", { type: "Date", description: say("Last day", "截止日") }),
    tables: t.field({
      type: [tableType],
      description: say("Tables 2, 3 and 4", "表二、表三、表四"),
      resolve: (report) => statutoryTables.map((table) => ({ report, table })),
    }),
    cell: t.field({
      type: cellType,
      description: say("One cell", "单元格"),
      args: { id: t.arg.string({ required: true, description: say("Id of the cell", "单元格标识") }) },
      resolve: (report, { id }) => {
        const cell = cellOf(id);
        if (!cell) throw badInput(["id"], `there is no cell ${id}`, `没有单元格 ${id}`);
        return cellObject(report, cell);
      },
    }),
    feesPaidYuan: t.field({
      type: feesPaidType,
      description: say(
        "Fees for processing information that were paid in the year, in yuan",
        "本年收取的信息处理费（元）",
        "By the ledgers of the cases, kept at home; of one body by what the records of the requests tell.",
      ),
      resolve: ({ fees }) => fees(),
    }),
    check: t.field({
      type: checkType,
      description: say(
        "What the rules of consistency say",
        "勾稽关系核对",
        "Last year's report is the one that was frozen, else counted the same way; the parts' are counted.",
      ),
      args: checkArgs(t),
      resolve: (report, args, context) => checkObject(report, givenToCheck(args), context),
    }),
    coverage: t.field({
      type: coverageType,
      description: say("Which sources the report stands on", "覆盖范围"),
      resolve: async (report) => coverageObject(await reportCoverage(report)),
    }),
    frozen: t.string({
      description: say(
        "The report as it stands, as canonical JSON text",
        "固化文本",
        "Keep it when the report is published, and give it to `differences` later; or freeze the report at home with `freezeReport`.",
      ),
      resolve: (report, _, context) => frozenText(report, context),
    }),
    differences: t.field({
      type: [differenceType],
      description: say("What changed against what was published, cell by cell", "与已公布数据的差异"),
      args: {
        published: t.arg.string({ required: true, description: say("What `frozen` gave then", "公布时的固化文本") }),
      },
      resolve: async (report, { published }, context) => [...(await differencesTo(published, report, context))],
    }),
    published: t.field({
      type: [frozenType],
      description: say("The report as it was frozen, newest first", "历次固化的报告"),
      resolve: async (report, _, context) => [...(await frozenObjects(report, context))],
    }),
  }),
});
