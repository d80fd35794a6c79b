import type { CellId } from "../cells.js";
import { asideOf, partOf, type Subject } from "./asides.js";
import { isOfCohort } from "./cohorts.js";
import { deniedIn } from "./denials.js";
import { goesOnWithSome, isDoubted, isOfCause, isOfOther } from "./doubts.js";
import { handledAt, handledBy, isCarried, isInTableFour, isOfAllHandled } from "./handling.js";
import { listedBefore } from "./lists.js";
import { readable, type StatedNumber, statedAfter } from "./narrative.js";
import { type Phrase, phrases } from "./phrases.js";
import { type Meaning, qualified } from "./qualifiers.js";
import { type Refinement, refinements } from "./refinements.js";
import { remedyBefore, remedyBehind } from "./remedy-subjects.js";
import { clauseBefore, sentenceBefore, wholeBefore } from "./sentences.js";
import { spread } from "./spread.js";

/** A number that a text states, and the cells of which it must be the sum. */
export interface Quotation {
  readonly key: string;
  readonly stated: StatedNumber;
  readonly cells: readonly CellId[];
  /** Sums that it may be as well. */
  readonly or: readonly (readonly CellId[])[];
  /** It may be a number that no cell is known for: another one is told, and is no error. Without cells it surely is. */
  readonly doubtful: boolean;
  readonly en: string;
  readonly zh: string;
}

/** A text as numbers are quoted from it: in one spelling, each number beside its name. */
export function plainText(text: string): string {
  return spread(readable(text));
}

/** The numbers that a plain text states by a phrase, and 0 where it says that there was none. */
export function quotedBy(phrase: Phrase, plain: string, of: Subject = {}): readonly Quotation[] {
  const { key, cells, or = [], before, measure, unless, doubt, en, zh } = phrase;
  const numbers = statedAfter(before, plain, measure).flatMap((stated): readonly Quotation[] => {
    const aside = ofTables(plain, stated, of, unless);
    if (aside === "elsewhere") return [];
    const handled = handledBy(key, plain, stated.from, phraseOf(plain, stated));
    if (handled === "remedies" && isInTableFour(key)) return [];
    if (aside === "part" || handled === "remedies") return [{ key, stated, cells: [], or: [], doubtful: true, en, zh }];
    const meaning = meaningOf([cells, ...or], plain, stated);
    const following = plain.slice(stated.end, stated.end + 16);
    const partly = ofPartOnly.test(following) || (isHandling.has(key) && ofTheRest.test(following));
    const said = sentenceBefore(plain, stated.from);
    const doubtful =
      aside === "doubtful" ||
      handled === "either" ||
      meaning.doubtful ||
      partly ||
      (ofTableFour(cells) && (isCarried(plain, stated.from, stated.end) || isOfCause(said))) ||
      doubt?.test(phraseOf(plain, stated)) === true ||
      isDoubted(said) ||
      (ofTableThree(cells) && goesOnWithSome(wholeBefore(plain, stated.from), phraseOf(plain, stated))) ||
      isOfOther(key, said, phraseOf(plain, stated)) ||
      isAmongThem(phrase, said) ||
      (ofTableThree(cells) && isOfCohort(key, plain, stated));
    const [first = [], ...others] = meaning.sums;
    return [{ key, stated, cells: first, or: others, doubtful, en, zh }];
  });
  const none = deniedIn(key, plain)
    .map(({ text, from, end }): StatedNumber => ({ text: `0（${text}）`, low: 0, high: 0, from, start: from, end }))
    .filter((stated) => {
      const said = sentenceBefore(plain, stated.from);
      return (
        !channel.test(said) &&
        !isDoubted(said) &&
        handledBy(key, plain, stated.from, stated.text) === "requests" &&
        !(ofTableFour(cells) && ofSome.test(stated.text)) &&
        ofTables(plain, stated, of) === null
      );
    })
    .map((stated) => ({ key, stated, cells, or, doubtful: false, en, zh }));
  return [...numbers, ...none];
}

const ofTableThree = ([first]: readonly CellId[]) => first?.startsWith("t3") === true;
const ofTableFour = ([first]: readonly CellId[]) => first?.startsWith("t4") === true;
/** 无新增行政复议, 未收到复议申请: none came new, none was applied for; some may be pending from last year. */
const ofSome = /新|结转|(?:复议|诉讼)申请/;

/** The numbers that a plain text states by a refinement, where it is told what they refine. */
export function refinedBy(one: Refinement, plain: string, of: Subject = {}): readonly Quotation[] {
  return statedAfter(one.before, plain, "caption").flatMap((stated): readonly Quotation[] => {
    const aside = ofTables(plain, stated, of);
    if (aside === "elsewhere") return [];
    const said = sentenceBefore(plain, stated.from);
    const isShared = one.shared?.words.test(phraseOf(plain, stated)) === true;
    if (isShared && handledAt(plain, stated.from, phraseOf(plain, stated)) !== "remedies") return [];
    const { sums, doubtful: unsure } = aboutWhat(one, said, plain.slice(stated.end, stated.end + 16));
    const [cells = [], ...others] = sums.map((about) =>
      about.flatMap((cell) =>
        one.columns.map((column) => `${cell.slice(0, cell.lastIndexOf("."))}.${column}` as CellId),
      ),
    );
    // People are no requests: one may ask twice.
    const people = /人次?$/.test(plain.slice(stated.start, stated.end));
    const inList = listing.test(clauseBefore(said, said.length));
    const partly = isShared && !isOfAllHandled(said);
    const told =
      one.doubt?.test(phraseOf(plain, stated)) === true || one.besides?.test(said + restOf(plain, stated)) === true;
    const doubtful =
      aside === "doubtful" ||
      unsure ||
      people ||
      inList ||
      partly ||
      told ||
      isDoubted(said) ||
      (one.table === "t4" && isOfCause(said));
    // Where requests are named as well, their handling may be meant.
    const or = isShared && /申请|新收/.test(said) ? [...others, one.shared?.requests ?? []] : others;
    if (cells.length === 0) return [];
    const known = aside === "part" ? { cells: [], or: [], doubtful: true } : { cells, or, doubtful };
    return [{ key: one.key, stated, ...known, en: one.en, zh: one.zh }];
  });
}

/** 自然人和商业企业申请: the number is of both. */
const listing = new RegExp(`(?:${refinements.map(({ before }) => before).join("|")})(?:[、和及与或]|或者|以及)$`);

/** 办结13810件，其中…办结560件: a number of a phrase among another of it. */
function isAmongThem({ before, measure }: Phrase, said: string): boolean {
  const at = said.lastIndexOf("其中");
  return at > 0 && statedAfter(before, said.slice(0, at), measure).length > 0;
}

/** 行政复议案件2300件，其中涉政府信息公开790件: the first is of all matters. */
const ofPartOnly = /^[，,]?其中(?:涉及|涉|因|有关|关于|属于)?(?:政府)?信息公开/;
/** 新收14069件，办结13250件，其余819件结转: closed of those that came new. */
const ofTheRest = /^(?:申请)?[，,、](?:其余|剩余|余下)/;
const isHandling: ReadonlySet<string> = new Set(["closed", "answered"]);
/** One way of asking among several: there was none by it. */
const channel = /(?:网络|网站|平台|渠道|信函|邮寄|当面|现场|传真|窗口|方式)(?:均|都|也)?$/;
/** What the sentence goes on with behind a number. */
const restOf = (plain: string, { end }: StatedNumber) => /^[^。；;\n]*/.exec(plain.slice(end, end + 60))?.[0] ?? "";
const phraseOf = (plain: string, { from, end }: StatedNumber) => plain.slice(from, end);

/** Whether a number is of what the tables count (null), may be, or is of another year, a part, or something else. */
function ofTables(plain: string, { from, end, low }: StatedNumber, of: Subject, unless?: RegExp) {
  const said = sentenceBefore(plain, from);
  const aside = unless?.test(said)
    ? "elsewhere"
    : asideOf(said, plain.slice(from, end), plain.slice(end, end + 8), low);
  return aside === "elsewhere" ? aside : (partOf(said, wholeBefore(plain, from), of) ?? aside);
}

const totals = /共|合计|总计|累计|总数|总量/;

/** What a phrase means where it stands: in a list with others, or qualified by the words before it. */
function meaningOf(sums: readonly (readonly CellId[])[], plain: string, stated: StatedNumber): Meaning {
  const listed = listedBefore(plain, stated.from);
  if (!listed) return qualified(sums, plain, stated.from);
  if (!listed.cells) return { sums, doubtful: true };
  const whole = sums.map((sum) => [...new Set([...(listed.cells ?? []), ...sum])]);
  const meaning = qualified(whole, plain, listed.from);
  return totals.test(phraseOf(plain, stated))
    ? meaning
    : { sums: [...qualified(sums, plain, listed.from).sums, ...meaning.sums], doubtful: true };
}

interface Named {
  readonly from: number;
  readonly end: number;
  readonly sums: Meaning["sums"];
  readonly doubtful: boolean;
}

const totalsOf = (table: Refinement["table"]) =>
  phrases.flatMap((phrase) =>
    phrase.cells[0]?.startsWith(table) && phrase.cells.every((cell) => cell.endsWith(".total"))
      ? [{ phrase, caption: new RegExp(phrase.before, "g") }]
      : [],
  );
/** 行政复议和行政诉讼中，维持9件: of both, though each alone isn't read there. */
const both = { cells: ["t4.review.total", "t4.directSuit.total", "t4.suitAfterReview.total"] } as const;
const ofBoth = /复议(?:案件)?[、和及与](?:行政)?(?:诉讼|应诉)/g;
const tables = { t3: totalsOf("t3"), t4: totalsOf("t4") } as const;

/** What a refinement is about: the phrase before it, with those in its list, or what is named before it without a number. */
function aboutWhat({ table, otherwise }: Refinement, said: string, following: string): Meaning {
  const behind = table === "t4" ? remedyBehind(following) : null;
  if (behind) return { sums: [behind], doubtful: false };
  const counted = tables[table].flatMap(({ phrase }) =>
    quotedBy(phrase, said).map(
      ({ stated: { from, end }, cells, or, doubtful }): Named => ({ from, end, sums: [cells, ...or], doubtful }),
    ),
  );
  const named = tables[table].flatMap(({ phrase: { cells, or = [] }, caption }) =>
    [...said.matchAll(caption)].map(
      ({ index, 0: { length } }): Named => ({
        from: index,
        end: index + length,
        sums: [cells, ...or],
        doubtful: false,
      }),
    ),
  );
  const jointly =
    table === "t4"
      ? [...said.matchAll(ofBoth)].map(
          ({ index, 0: { length } }): Named => ({
            from: index,
            end: index + length,
            sums: [both.cells],
            doubtful: false,
          }),
        )
      : [];
  const inCase = [...named, ...jointly].filter(
    ({ end }) => table === "t4" || /^(?:的|中|里|申请|案件|其中|[，,])*$/.test(said.slice(end)),
  );
  const all = [...counted, ...inCase.filter(({ from }) => counted.every((one) => from < one.from || from >= one.end))];
  const directly = table === "t4" ? remedyBefore(said) : null;
  if (directly && all.every(({ end }) => end <= directly.end)) return { sums: [directly.cells], doubtful: false };
  all.sort((one, other) => one.end - other.end);
  const sums = listed(all, said);
  // 行政复议790件、行政诉讼212件，维持466件: of either or both.
  if (sums.length > 0)
    return { sums, doubtful: table === "t4" && (counted.length > 1 || all.at(-1)?.doubtful === true) };
  return { sums: otherwise.length > 0 ? [otherwise] : [], doubtful: false };
}

/** The last of what is named, and the sum of those that it is listed with. */
function listed(all: readonly Named[], said: string): Meaning["sums"] {
  const last = all.at(-1);
  if (!last) return [];
  const sum = [...(last.sums[0] ?? [])];
  let from = last.from;
  for (const one of all.slice(0, -1).reverse()) {
    if (!/^[、和及与](?:被提起|被申请|发生|提起)?$/.test(said.slice(one.end, from))) break;
    sum.push(...(one.sums[0] ?? []));
    from = one.from;
  }
  return [...last.sums, [...new Set(sum)]];
}
