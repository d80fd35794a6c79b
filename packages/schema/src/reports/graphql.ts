import { builder } from "../builder.js";
import { KeyRequiredError } from "../errors.js";
import { say } from "../kit/describe.js";
import { property } from "../kit/property.js";
import { checkArgs, givenToCheck, reportArgs, reportOf } from "./graphql-args.js";
import { frozenType } from "./graphql-frozen.js";
import { reportType } from "./graphql-report.js";
import { type FrozenObject, freezeReport } from "./report-freezing.js";
import type { ReportObject } from "./report-object.js";

interface Payload {
  readonly frozen: FrozenObject;
  readonly report: ReportObject;
}

const payload = builder.objectRef<Payload>("FreezeReportPayload").implement({
  description: say("What freezing a report leaves", "固化结果"),
  fields: (t) => ({
    frozen: property(t, "frozen", {
      type: frozenType,
      description: say("The report as it was frozen", "已固化的报告"),
    }),
    report: property(t, "report", { type: reportType, description: say("The report", "报告") }),
  }),
});

/** Adds the statutory report, and the mutation that freezes it. */
export function addReports(): void {
  builder.queryField("statutoryReport", (t) =>
    t.field({
      type: reportType,
      description: say("The statutory annual report of a body", "政府信息公开工作年度报告"),
      args: reportArgs(t),
      resolve: (_, args, context) => reportOf(args, context),
    }),
  );
  builder.mutationField("freezeReport", (t) =>
    t.field({
      type: payload,
      description: say(
        "Freeze a report as it is published",
        "固化报告",
        "For OPERATOR keys of the region. Refused while a rule of severity ERROR finds something, unless withErrors says why.",
      ),
      args: {
        ...reportArgs(t),
        ...checkArgs(t),
        withErrors: t.arg.string({
          description: say(
            "Why it is frozen although errors stand",
            "存在错误仍予固化的理由",
            "At most 1000 characters.",
          ),
        }),
        idempotencyKey: t.arg.string({
          required: true,
          description: say(
            "Key of this write, chosen by the caller",
            "幂等键",
            "The same key with the same input gives the same frozen report.",
          ),
        }),
      },
      resolve: async (_, args, context) => {
        if (!context.viewer) throw new KeyRequiredError();
        const { asOf = null, withErrors = null, idempotencyKey } = args;
        const report = reportOf(args, context);
        const freezing = { given: givenToCheck(args), asOf, withErrors, idempotencyKey };
        return { frozen: await freezeReport(report, freezing, context), report };
      },
    }),
  );
}
