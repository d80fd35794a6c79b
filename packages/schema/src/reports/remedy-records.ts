import { after, allOf, anyOf, inYear, is, isMissing, upTo } from "../figures/conditions.js";
import type { Frame } from "../figures/figure.js";
import type { Condition } from "../source.js";
import type { RemedyColumnKey, RemedyGroupKey } from "./cells.js";
import type { RemedyCountColumn } from "./count.js";
import { type ReportSet, regionsOf, scopeCondition } from "./report-set.js";
import type { RecordsOf } from "./request-records.js";
import type { SuitsPolicy } from "./suits-policy.js";

/** The codes of RemedyKind, by group of Table 4. */
export const remedyKindOf = {
  review: "REVIEW",
  directSuit: "DIRECT_SUIT",
  suitAfterReview: "SUIT_AFTER_REVIEW",
} as const satisfies Readonly<Record<RemedyGroupKey, string>>;

const isPresent = (field: string): Condition => ({ op: "missing", field, is: false });

/** What holds of the end that the policy counts: of first instance where it is kept, else of the whole. */
function ofEnd(suits: SuitsPolicy, holds: (day: string, result: string) => Condition): Condition {
  const whole = holds("endedOn", "result");
  if (suits === "EFFECTIVE") return whole;
  return anyOf(
    allOf(isPresent("firstEndedOn"), holds("firstEndedOn", "firstResult")),
    allOf(isMissing("firstEndedOn"), whole),
  );
}

/** Ended in the year, and of the result something holds. */
const endedWith = (suits: SuitsPolicy, frame: Frame, holds: (result: string) => Condition) =>
  ofEnd(suits, (day, result) => allOf(inYear(day, frame), holds(result)));

/** What each column counts, as `remedyColumnOf` says (DOMAIN.md §2.4); of any kind of remedy. */
export function remediesIn(column: RemedyCountColumn, { frame, suits }: ReportSet): Condition {
  return allOf(upTo("filedOn", frame.asOf), inColumn(column, frame, suits));
}

function inColumn(column: RemedyCountColumn, frame: Frame, suits: SuitsPolicy): Condition {
  switch (column) {
    case "pending":
      return ofEnd(suits, (day) => anyOf(isMissing(day), after(day, frame.asOf)));
    case "unclassed":
      return endedWith(suits, frame, (result) => anyOf(isMissing(result), is(result, "UNKNOWN")));
    default:
      return endedWith(suits, frame, (result) => is(result, column.toUpperCase()));
  }
}

/** Every column by which a remedy may be counted. Those without a known result stand in the total only. */
export const remedyCountColumns: readonly RemedyCountColumn[] = [
  "upheld",
  "corrected",
  "other",
  "pending",
  "unclassed",
];

/** The remedies that a cell of Table 4 counts: same scope, same period, same condition as the count. */
export function remediesOfCell(group: RemedyGroupKey, column: RemedyColumnKey, set: ReportSet): RecordsOf {
  const columns = column === "total" ? remedyCountColumns : [column];
  return remediesWhere([is("kind", remedyKindOf[group]), anyOf(...columns.map((one) => remediesIn(one, set)))], set);
}

/** Remedies of a report's regions and scope that meet conditions. */
export function remediesWhere(conditions: readonly Condition[], set: ReportSet): RecordsOf {
  const within = scopeCondition(set.scope);
  return { entity: "Remedy", regions: regionsOf(set), where: allOf(...(within ? [within] : []), ...conditions) };
}
