import { builder } from "../builder.js";
import { say } from "../kit/describe.js";
import { labelType } from "../kit/shared-types.js";
import { cellType } from "./cell-types.js";
import { type DifferenceObject, differencesTo, type FrozenObject } from "./report-freezing.js";
import { cellObject } from "./report-object.js";
import { cellLabel, cellOf } from "./tables.js";

/** A cell that changed since a report was published. */
export const differenceType = builder.objectRef<DifferenceObject>("StatutoryDifference").implement({
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
    current: t.field({
      type: cellType,
      nullable: true,
      description: say("The cell as it is counted now, which opens to its records", "现时单元格"),
      resolve: ({ cell: id, report }) => {
        const cell = cellOf(id);
        return cell && cellObject(report, cell);
      },
    }),
  }),
});

/** A report as it was published. */
export const frozenType = builder.objectRef<FrozenObject>("FrozenReport").implement({
  description: say("A report as it was published", "已固化的报告", "Kept at home, never changed."),
  fields: (t) => ({
    frozenAt: t.expose("frozenAt", { type: "DateTime", description: say("When it was frozen", "固化时间") }),
    by: t.exposeString("by", { description: say("Public id of the key that froze it", "操作密钥") }),
    asOf: t.expose("asOf", { type: "Date", description: say("Day up to which it is told", "统计日") }),
    withErrors: t.exposeString("reason", {
      nullable: true,
      description: say("Why it was frozen although errors stood", "存在错误仍予固化的理由", "Null where none stood."),
    }),
    text: t.exposeString("text", { description: say("The report as canonical JSON text", "固化文本") }),
    differences: t.field({
      type: [differenceType],
      description: say(
        "What changed since, cell by cell",
        "与现时数据的差异",
        "Compared with what is counted now up to the same day.",
      ),
      resolve: async ({ text, current }, _, context) => [...(await differencesTo(text, current, context))],
    }),
  }),
});
