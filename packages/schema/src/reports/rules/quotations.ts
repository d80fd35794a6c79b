import type { CellId } from "../cells.js";
import { readable, type StatedNumber, statedAfter } from "./narrative.js";
import { type Phrase, phrases, type Refinement, refinements } from "./phrases.js";

/** A number that a text states, and the cells of which it must be the sum. */
export interface Quotation {
  readonly key: string;
  readonly stated: StatedNumber;
  readonly cells: readonly CellId[];
  readonly en: string;
  readonly zh: string;
}

/** The numbers that a text states by a phrase. */
export function quotedBy({ key, cells, before, measure, en, zh }: Phrase, text: string): readonly Quotation[] {
  return statedAfter(before, readable(text), measure).map((stated) => ({ key, stated, cells, en, zh }));
}

/** The numbers that a text states by a refinement, where it is told what they refine. */
export function refinedBy(one: Refinement, text: string): readonly Quotation[] {
  const plain = readable(text);
  return statedAfter(one.before, plain).flatMap((stated): readonly Quotation[] => {
    const about = aboutWhat(one, plain.slice(sentenceStart(plain, stated.from), stated.from));
    const cells = about.flatMap((cell) =>
      one.columns.map((column) => `${cell.slice(0, cell.lastIndexOf("."))}.${column}` as CellId),
    );
    return cells.length === 0 ? [] : [{ key: one.key, stated, cells, en: one.en, zh: one.zh }];
  });
}

/** Numbers of pieces or of 万元 beside words of disclosure that no phrase ties to a cell. */
export function untied(text: string): readonly string[] {
  const plain = readable(text);
  const tied = [
    ...phrases.flatMap((one) => quotedBy(one, plain)),
    ...refinements.flatMap((one) => refinedBy(one, plain)),
  ].map(({ stated }) => stated.end);
  return [...statedAfter("", plain), ...statedAfter("", plain, "amount").filter(({ text }) => text.includes("万"))]
    .filter(({ end }) => !tied.includes(end))
    .map(({ start, end }) => clauseAround(plain, start, end))
    .filter((clause) => words.test(clause) && !clause.includes("信息处理费"));
}

const words =
  /申请|规章|规范性文件|行政许可|行政处罚|行政强制|行政事业性收费|复议|诉讼|不予公开|予以公开|部分公开|无法提供|不予处理|结转|办结|答复|自然人/;

const sentenceStart = (text: string, at: number) => lastOf(text, at, "。；;\n");

function clauseAround(text: string, start: number, end: number): string {
  const next = text.slice(end).search(/[，。；;\n]/);
  return text.slice(lastOf(text, start, "，。；;\n"), next < 0 ? text.length : end + next);
}

/** Behind the last of these characters before a place. */
function lastOf(text: string, at: number, characters: string): number {
  return Math.max(...[...characters].map((one) => text.lastIndexOf(one, at - 1))) + 1;
}

function aboutWhat({ table, otherwise }: Refinement, said: string): readonly CellId[] {
  const before = phrases
    .filter(({ cells }) => cells[0]?.startsWith(table) && cells.every((cell) => cell.endsWith(".total")))
    .flatMap((one) => quotedBy(one, said))
    .sort((one, other) => one.stated.end - other.stated.end);
  return before.at(-1)?.cells ?? otherwise;
}
