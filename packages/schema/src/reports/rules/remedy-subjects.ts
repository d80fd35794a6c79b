import type { CellId } from "../cells.js";

const review = ["t4.review.total"] as const satisfies readonly CellId[];
const suits = ["t4.directSuit.total", "t4.suitAfterReview.total"] as const satisfies readonly CellId[];
const cellsOf = (word: string | undefined): readonly CellId[] => (word === "复议" ? review : suits);

const results = "(?:被|结果)*(?:维持|纠[正错]|其他结果|(?:尚未|未)审结)";
/** 复议维持376件、纠正97件: the word right before a result, unless it ends another caption or a list of both. */
const directly = new RegExp(
  `(?<!(?:复议(?:案件)?[、和及与]|直接(?:提起)?|复议后(?:提起)?|未(?:经|申请)过?)(?:行政)?)(?<word>复议|诉讼|应诉)(?!请求)(?:案件)?(?:中|里|的|[，,])*(?=${results}|$)`,
  "g",
);

/** The remedies that a result is told of by the word right before it, or before the result that it goes on with; and where. */
export function remedyBefore(said: string): { readonly cells: readonly CellId[]; readonly end: number } | null {
  const last = [...said.matchAll(directly)].at(-1);
  return last ? { cells: cellsOf(last.groups?.word), end: last.index + last[0].length } : null;
}

/** 结果维持90件的行政诉讼: the remedies that are named behind the number; null where none are. */
export function remedyBehind(following: string): readonly CellId[] | null {
  const word = /^的(?:政府信息公开|信息公开)?(?:行政)?(?<word>复议|诉讼|应诉)(?!后)/.exec(following)?.groups?.word;
  return word === undefined ? null : cellsOf(word);
}
