import { builder } from "../builder.js";
import type { Context } from "../context.js";
import { frameOf } from "../figures/frame.js";
import { placeOf } from "../figures/place.js";
import { badInput } from "../kit/checked-value.js";
import { say } from "../kit/describe.js";
import { checkedRequirement } from "../kit/requirement.js";
import { coverageObject, coverageType, labelType } from "../kit/shared-types.js";
import { plainDate } from "../shared/plain-date.js";
import { cellType, tableType } from "./cell-types.js";
import { checkObject, checkType, narrativeInput } from "./check-types.js";
import { type CellDifference, differences, type FrozenReport, freeze, NotFrozenError, thaw } from "./freeze.js";
import { cellObject, type ReportObject, reportCoverage, reportObject, reportValues } from "./report-object.js";
import { scopeLabels } from "./report-set.js";
import type { Narrative } from "./rules/narrative.js";
import { cellLabel, cellOf, statutoryTables } from "./tables.js";

const scopeEnum = builder.enumType("StatutoryScope", {
  description: say("Whose records a statutory report counts", "报告统计范围"),
  values: {
    OWN: { description: say(scopeLabels.OWN.en, scopeLabels.OWN.zh) },
    DEPARTMENTS: { description: say(scopeLabels.DEPARTMENTS.en, scopeLabels.DEPARTMENTS.zh) },
    ALL: { description: say(scopeLabels.ALL.en, scopeLabels.ALL.zh) },
  },
});

const differenceType = builder.objectRef<CellDifference>("StatutoryDifference").implement({
  description: say("A cell that is another now than it was published", "与已公布数据的差异"),
  fields: (t) => ({
    cell: t.exposeString("cell", { description: say("Id of the cell", "单元格标识") }),
    label: t.field({
      type: labelType,
      description: say("The cell in words", "单元格名称"),
      resolve: ({ cell }) => cellLabel(cell),
    }),
    published: t.exposeFloat("published", { nullable: true, description: say("As it was published", "公布数") }),
    now: t.exposeFloat("now", { nullable: true, description: say("As it is counted now", "现时数") }),
  }),
});

const reportType = builder.objectRef<ReportObject>("StatutoryReport").implement({
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
    check: t.field({
      type: checkType,
      description: say(
        "What the rules of consistency say",
        "勾稽关系核对",
        "Last year's report and the parts' are counted the same way.",
      ),
      args: {
        narrative: t.arg({ type: narrativeInput, description: say("The text to check against", "报告文字部分") }),
        feesLedgerYuan: t.arg.float({
          description: say("Fees for processing information, by the ledger, in yuan", "信息处理费台账金额（元）"),
        }),
        reorganised: t.arg.boolean({ description: say("The body was reorganised in the year", "当年机构有调整") }),
      },
      resolve: (report, { narrative, feesLedgerYuan, reorganised }, context) =>
        checkObject(
          report,
          {
            ...(narrative ? { narrative: given(narrative) } : {}),
            ...(typeof feesLedgerYuan === "number" ? { feesLedgerYuan } : {}),
            ...(reorganised ? { reorganised } : {}),
          },
          context,
        ),
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
        "Keep it when the report is published; give it to `differences` later.",
      ),
      resolve: async (report, _, { today }) => freeze(await reportValues(report), plainDate(today)),
    }),
    differences: t.field({
      type: [differenceType],
      description: say("What changed against what was published, cell by cell", "与已公布数据的差异"),
      args: {
        published: t.arg.string({ required: true, description: say("What `frozen` gave then", "公布时的固化文本") }),
      },
      resolve: async (report, { published }) => [...(await changes(report, published))],
    }),
  }),
});

/** Adds the statutory report. */
export function addReports(): void {
  builder.queryField("statutoryReport", (t) =>
    t.field({
      type: reportType,
      description: say("The statutory annual report of a body", "政府信息公开工作年度报告"),
      args: {
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
      },
      resolve: (_, { year, region, scope, asOf, requireCoverage }, context: Context) => {
        const frame = frameOf(year, asOf, context);
        const place = placeOf(region, context);
        const requirement = checkedRequirement(requireCoverage, context) ?? "ALL";
        return reportObject({ scope, frame, place, requirement }, context);
      },
    }),
  );
}

type Sections = { readonly [Section in keyof Narrative]: string | null | undefined };

/** Only the sections that are there. */
function given(sections: Sections): Narrative {
  return Object.fromEntries(Object.entries(sections).filter(([, text]) => typeof text === "string"));
}

async function changes(report: ReportObject, published: string): Promise<readonly CellDifference[]> {
  const path = ["published"];
  const frozen = readFrozen(published, path);
  const now = await reportValues(report);
  if (frozen.year !== now.year || frozen.region !== now.region || frozen.scope !== now.scope) {
    throw badInput(path, "it is of another year, region or scope", "与本报告的年度、区划或范围不同");
  }
  return differences(frozen, now);
}

function readFrozen(text: string, path: readonly string[]): FrozenReport {
  try {
    return thaw(text);
  } catch (error) {
    if (error instanceof NotFrozenError) throw badInput(path, "it is no frozen report", "不是固化的报告文本");
    throw error;
  }
}
