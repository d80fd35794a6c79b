import { codeList, entity, type } from "../entity.js";
import { agencyKind } from "../requests/model.js";

/** The rows of Table 2 that are counted by year and agency (条例 Art 20(5), (6) and (8); DOMAIN.md §2.2). */
export const actKind = codeList(
  "ActKind",
  { en: "Kind of administrative act", zh: "行政行为类型" },
  {
    LICENCE: { en: "Licence", zh: "行政许可" },
    PENALTY: { en: "Penalty", zh: "行政处罚" },
    COERCION: { en: "Coercion", zh: "行政强制" },
    FEE: { en: "Fee", zh: "行政事业性收费" },
  },
);

/** What an agency decided, or collected, in a year (行政行为统计), as it hands it in for the annual report. */
export const actTally = entity({
  name: "ActTally",
  plural: "actTallies",
  label: { en: "Administrative acts of a year", zh: "行政行为统计" },
  note: "How many acts of one kind an agency decided in a year, or what it collected in fees. No row is no figure; none is a row that says 0.",
  table: "act_tally",
  fields: {
    year: { type: type.int, label: { en: "Year", zh: "年度" }, required: true },
    kind: { type: type.code(actKind), label: { en: "Kind", zh: "行政行为类型" }, required: true },
    agency: { type: type.string, label: { en: "Agency", zh: "机关名称" } },
    agencyKind: { type: type.code(agencyKind), label: { en: "Kind of agency", zh: "机关类型" } },
    decisions: {
      type: type.int,
      label: { en: "Decisions", zh: "处理决定数量" },
      note: "Of licences, penalties and coercions.",
    },
    amountYuan: {
      type: type.int,
      label: { en: "Amount in yuan", zh: "收费金额（元）" },
      note: "Of fees, in whole yuan; the report shows it in 万元.",
    },
  },
  defaultOrder: [
    { field: "year", descending: true },
    { field: "kind", descending: false },
  ],
});
