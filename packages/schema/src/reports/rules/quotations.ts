import type { CellId } from "../cells.js";
import { isAside, isElsewhere, type Subject } from "./asides.js";
import { deniedIn } from "./denials.js";
import { readable, type StatedNumber, statedAfter } from "./narrative.js";
import { type Phrase, phrases, type Refinement, refinements } from "./phrases.js";
import { spread } from "./spread.js";

/** A number that a text states, and the cells of which it must be the sum. */
export interface Quotation {
  readonly key: string;
  readonly stated: StatedNumber;
  readonly cells: readonly CellId[];
  /** Sums that it may be as well. */
  readonly or: readonly (readonly CellId[])[];
  readonly en: string;
  readonly zh: string;
}

/** A text as numbers are quoted from it: in one spelling, each number beside its name. */
export function plainText(text: string): string {
  return spread(readable(text));
}

/** The numbers that a plain text states by a phrase, and 0 where it says that there was none. */
export function quotedBy(phrase: Phrase, plain: string, of: Subject = {}): readonly Quotation[] {
  const { key, cells, or = [], before, measure, unless, en, zh } = phrase;
  const numbers = statedAfter(before, plain, measure).filter(({ from, end }) => ofTables(plain, from, end, of, unless));
  const none = deniedIn(key, plain)
    .filter(({ from }) => !channel.test(plain.slice(0, from)) && ofTables(plain, from, from, of))
    .map(({ text, from, end }): StatedNumber => ({ text: `0（${text}）`, low: 0, high: 0, from, start: from, end }));
  return [...numbers, ...none].map((stated) => ({ key, stated, cells, or, en, zh }));
}

/** The numbers that a plain text states by a refinement, where it is told what they refine. */
export function refinedBy(one: Refinement, plain: string, of: Subject = {}): readonly Quotation[] {
  return statedAfter(one.before, plain).flatMap((stated): readonly Quotation[] => {
    if (!ofTables(plain, stated.from, stated.end, of)) return [];
    const about = aboutWhat(one, saidBefore(plain, stated.from));
    const cells = about.flatMap((cell) =>
      one.columns.map((column) => `${cell.slice(0, cell.lastIndexOf("."))}.${column}` as CellId),
    );
    return cells.length === 0 ? [] : [{ key: one.key, stated, cells, or: [], en: one.en, zh: one.zh }];
  });
}

/** Numbers of pieces or of 万元 beside words of disclosure that no phrase ties to a cell. */
export function untied(plain: string, of: Subject = {}): readonly string[] {
  const tied = [
    ...phrases.flatMap((one) => quotedBy(one, plain, of)),
    ...refinements.flatMap((one) => refinedBy(one, plain, of)),
  ].map(({ stated }) => stated.end);
  const counts = statedAfter("", plain).filter(({ start, end }) => /[件宗起部份]/.test(plain.slice(start, end)));
  const turns = statedAfter(`(?:${words.source})(?:公开)?(?:申请|案件)?(?:共|计|有|为|是)*`, plain, "turns");
  const clauses = [...counts, ...turns, ...statedAfter("", plain, "amount").filter(({ text }) => /[万亿]/.test(text))]
    .filter(
      ({ start, end }, at, all) =>
        !tied.includes(end) &&
        !isElsewhere(saidBefore(plain, start), followingOf(plain, end)) &&
        !isChange(plain, start) &&
        all.findIndex((one) => one.end === end) === at,
    )
    .map(({ start, end }) => clauseAround(plain, start, end))
    .filter((clause) => words.test(clause) && !clause.includes("信息处理费"));
  return [...new Set(clauses)];
}

const words =
  /申请|规章|规范性文件|行政许可|行政处罚|行政强制|行政事业性收费|复议|诉讼|应诉|不予公开|予以公开|部分公开|无法提供|不予处理|结转|办结|答复|自然人/;

/** One way of asking among several: there was none by it. */
const channel = /(?:网络|网站|平台|渠道|信函|邮寄|当面|现场|传真|窗口|方式)(?:均|都|也)?$/;
/** 同比增加12件 is a difference, not a number of the tables. */
const isChange = (text: string, at: number) =>
  /(?:增加|增长|减少|下降|上升|上浮|回落|多|少|增|减)(?:了|至少|约|近)?$/.test(text.slice(0, at));

const saidBefore = (text: string, at: number) => text.slice(sentenceStart(text, at), at);
const followingOf = (text: string, at: number) => text.slice(at, at + 8);
const sentenceStart = (text: string, at: number) => lastOf(text, at, "。；;\n");

/** Whether a number is of what the tables count: not of another year, a part, or something else. */
function ofTables(text: string, from: number, end: number, of: Subject, unless?: RegExp): boolean {
  const said = saidBefore(text, from);
  return !isAside(said, followingOf(text, end), of) && !unless?.test(said);
}

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
