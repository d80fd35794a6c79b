import { type StatedNumber, statedAfter } from "./narrative.js";
import { clauseBefore, sentenceBefore, wholeBefore } from "./sentences.js";

/** What stands between a verb and its number: 新收的政府信息公开申请共14069件. */
const object = "[^，,。；;：:（(、\\d]{0,20}?";
const received = `(?:新收|收到|接收|接到|受理)${object}`;
const came = /新收|收到|接收|接到|受理/;
const closed = `(?:办结|答复|办理完毕)${object}`;
const last = (before: string, text: string) => statedAfter(before, text, "caption").at(-1);
/** The rest of a sentence, with what semicolons part from it. */
const restOf = (plain: string, end: number) => /^[^。\n]*/.exec(plain.slice(end, end + 200))?.[0] ?? "";

const handling: ReadonlySet<string> = new Set(["closed", "answered"]);
const coming: ReadonlySet<string> = new Set(["newReceived", "carriedIn"]);
const remaining: ReadonlySet<string> = new Set(["carriedOut", "carried"]);

const former = "(?:上(?:一)?年度?|去年|年初)结转";
/** 上年结转560件，全部办结: told for itself, so that what is closed of the new ones is, too. */
const formerClosed = new RegExp(`${former}[^。；;\\n]{0,24}?(?:办结|答复|办理完毕)`);
const formerCount = `${former}${object}`;
const formerBehind = new RegExp(`^[^。\\n]*(?:${former}|另(?:办结|答复))`);
const ofTheNew =
  /(?:其中|当年|(?:收到|受理|接收|新收)的?[^，,。；;：:（(]{0,24}中)[，,]?(?:[均都也]|已经?|全部|当年|本年)*$/;
/** 本年度新收申请中: what follows in the sentence is of those. */
const amongTheNew =
  /(?:新收|本年度?(?:收到|受理|接收)|(?:收到|受理|接收)的\d[\d,.]*件)[^，,。；;：:]{0,20}中(?=[，,：:\u4e00-\u9fff])/;
const closing = /(?:办结|答复|办理完毕)(?:了|的)?(?:本年度?|当年)?$/;
const parting =
  /(?:办结|答复|办理完毕|办理)(?<counted>[^。\n]*?)(?:其中|包括|包含|含|件(?:申请)?(?:中|[（(](?=[^）)]*$)))[^。\n]*$/;

/**
 * Whether a number of Table 3's row `key` may be of this year's new requests only, or of those closed only: Table 3
 * counts all that were handled in the year, whenever they came, and all that came, whether handled or not
 * (DOMAIN.md §2.5 T3-A, §2.6).
 */
export function isOfCohort(key: string, plain: string, stated: StatedNumber): boolean {
  if (handling.has(key)) return isOfTheNew(plain, stated) || isOfTheFormer(plain, stated);
  if (coming.has(key)) return isOfTheClosed(plain, stated);
  if (remaining.has(key)) return false;
  const said = sentenceBefore(plain, stated.from);
  if (amongTheNew.test(said)) return true;
  // 新收14069件，办结13250件，其中予以公开5300件: what follows is of those closed.
  const before = last(closed, said);
  if (!before) return !came.test(said) && isOfTheFormer(plain, stated);
  const at = stated.from - said.length;
  const placed = { ...before, from: before.from + at, start: before.start + at, end: before.end + at };
  return stated.high <= before.high && (isOfTheNew(plain, placed) || isOfTheFormer(plain, placed));
}

/** 上年结转560件，办结560件: closed of those from last year, no more than there were. */
function isOfTheFormer(plain: string, { from, high }: StatedNumber): boolean {
  const count = last(formerCount, sentenceBefore(plain, from));
  return count !== undefined && high <= count.high;
}

/** Closed of the new ones: fewer than those, and what remains of them, or those from last year, is told beside it. */
function isOfTheNew(plain: string, { from, end, low, high }: StatedNumber): boolean {
  const whole = wholeBefore(plain, from);
  const all = last(received, whole);
  if (!all || high >= all.high) return false;
  const since = whole.slice(all.end);
  const rest = restOf(plain, end);
  if (ofTheNew.test(clauseBefore(plain, from)) || ofTheNew.test(whole.slice(-24))) return true;
  // 14069 = 13250 + 819.
  const value = (low + high) / 2;
  const others = [...statedAfter("", since, "count"), ...statedAfter("", rest, "count")];
  if (others.some((one) => Math.round((one.low + one.high) / 2 + value) === Math.round((all.low + all.high) / 2)))
    return true;
  return formerClosed.test(whole.slice(0, all.from)) || (!new RegExp(former).test(whole) && formerBehind.test(rest));
}

/** 办结13810件，其中上年结转560件、本年新收13250件; 办结本年新收13250件. */
function isOfTheClosed(plain: string, { from, high }: StatedNumber): boolean {
  if (closing.test(clauseBefore(plain, from))) return true;
  const whole = wholeBefore(plain, from);
  if (!parting.test(whole)) return false;
  return statedAfter(closed, whole, "caption").some(
    (count) => high <= count.high && /其中|包括|含|^(?:申请)?(?:中|[（(][^）)]*$)/.test(whole.slice(count.end)),
  );
}
