import { clauseBefore, nextClause, sentenceBefore, wholeBefore } from "./sentences.js";

/** Whose handling a word tells: of Table 3's requests, of Table 4's remedies, or perhaps of those. */
export type Handled = "requests" | "remedies" | "either";

/** Phrases of Table 3 that are said of remedies as well: 新收, 上年结转, 办结, 结转下年. */
const shared: ReadonlySet<string> = new Set([
  "newReceived",
  "carriedIn",
  "closed",
  "answered",
  "carriedOut",
  "carried",
]);
/** Those that a refinement of Table 4 reads where they are said of remedies: it knows the cells. */
const refined: ReadonlySet<string> = new Set(["closed", "carriedOut"]);

/** Remedies as cases; work on them, and those who do it, have no numbers of Table 4. */
const remedy =
  /(?:复议|诉讼|应诉)(?!(?:和|及)?(?:复议|诉讼|应诉)?(?:请求|工作(?!中|方面|情况)|机[制构关]|能力|水平|质效|培训|意识|制度|渠道|权利|案例|指导|衔接|风险|职能|职责|体制|改革|人员|答复|法|条例|[局处科]|推进会))/g;
const requests =
  /申请公开|公开(?:的)?申请|依申请|予以公开|部分公开|不予公开|无法提供|不予处理|自然人|法人|商业企业|科研机构|公益组织|法律服务机构/;
const asking = /(?<!复议|诉讼|提起|被)申请(?!人|材料|复议|行政|诉讼|撤|再审)/;
const forRemedies = /(?:复议|诉讼)[^，,。；;、\d]*申请/;

/**
 * Whose handling a phrase tells at a place of a text: that of what the sentence named last. Where it names
 * neither, what stands before its semicolon may be meant.
 */
export function handledAt(text: string, from: number, phrase: string): Handled {
  const said = sentenceBefore(text, from);
  const last = lastNamed(said, phrase);
  if (last) return last;
  return !asking.test(phrase) && lastNamed(wholeBefore(text, from), phrase) === "remedies" ? "either" : "requests";
}

/** As `handledAt`, of a phrase by its key; requests where remedies are never handled by that word. */
export function handledBy(key: string, text: string, from: number, phrase: string): Handled {
  return shared.has(key) ? handledAt(text, from, phrase) : "requests";
}

/** Whether Table 4 tells what remains of a phrase that is said of remedies; none tells what came new or from last year. */
export const isInTableFour = (key: string): boolean => refined.has(key);

function lastNamed(said: string, phrase: string): "requests" | "remedies" | null {
  const last = [...said.matchAll(remedy)].at(-1);
  if (!last) return requests.test(said) || asking.test(said) ? "requests" : null;
  const since = said.slice(last.index + last[0].length);
  if (requests.test(since + phrase)) return "requests";
  // 行政复议收到申请: of the remedies, and so are those that such a sentence names later.
  const next = nextClause(since);
  if (next < 0 || forRemedies.test(said)) return "remedies";
  return asking.test(since.slice(next) + phrase) ? "requests" : "remedies";
}

const familiar =
  /政府信息公开|信息公开|行政|复议|诉讼|应诉|案件|申请|其中|截至?|目前|全年|本年度?|年内|年底|年末|\d{4}年|\d+月|\d+日|[全各][省市县区州]|机关|依法|按规定|全部|剩余|其余|另有|还有|共计?|累计|合计|总计|[已均都尚仍有为中内里的了，,：:（(、和及与]/g;

/** Whether all that a clause says before a word of handling is of all those remedies: 其中已, not 当年新收. */
export function isOfAllHandled(said: string): boolean {
  return clauseBefore(said, said.length).replace(familiar, "") === "";
}

/** Came new or from last year: Table 4 tells neither, but both together with what is pending. */
const carry = "(?:新[增收发受立产提]|上(?:一)?年(?!相比|同期)|去年|年初|(?<!上年)结转(?!(?:至|到)?下))";
const carried = new RegExp(carry);
const carriedOn = new RegExp(`${carry}.*(?:复议|诉讼|应诉|起诉)`);
const carriedRequests = new RegExp(`${carry}.*(?:复议|诉讼|应诉|起诉|申请)`);
const total = /共|合计|总计|累计|总数|总量/;
/** What a clause may add that goes on with the one before it. */
const goingOn =
  /政府信息公开|信息公开|行政|复议后?|诉讼|应诉|未经|直接|案件|申请|被|提起|起诉|发生|引发|产生|[因和及与、，,的有]|[\d.]+|[件宗起]/g;

/** 行政复议669件已办结, 行政复议121件为上年结转: a part, by what stands right behind the number. */
const partBehind =
  /^(?:[为系是属]?上(?:一)?年|[为系是属]新|(?:案件)?(?:已经?|尚未|未|仍|正)?(?:在办|办结|审结|办理完毕))/;

/**
 * Whether the remedies that are counted at a place may be only those that came new, those from last year or those
 * that have been handled. Table 4's total is all that there were in the year.
 */
export function isCarried(text: string, from: number, end: number): boolean {
  const clause = clauseBefore(text, from);
  const said = sentenceBefore(text, from);
  const rest = /^[^。；;\n]*/.exec(text.slice(end, end + 60))?.[0] ?? "";
  if (carried.test(clause) || partBehind.test(rest)) return true;
  const ofThisYear = /本年|当年|今年/.test(clause) && !total.test(clause);
  if (ofThisYear && /上(?:一)?年(?:度)?(?:结转|未|末|底)/.test(said + rest)) return true;
  // 受理行政复议669件，上年结转121件: beside each other, not 其中.
  if (
    /收到|受理|发生/.test(clause) &&
    /^[，,、](?:另有?|加上|连同|此外|还有)?上(?:一)?年/.test(rest) &&
    !total.test(clause)
  )
    return true;
  return goesOnWithCarried(said, clause);
}

/** 上年结转行政复议案件121件、行政诉讼案件78件: the second is of last year, too. */
function goesOnWithCarried(said: string, clause: string): boolean {
  let [before, own] = [said.slice(0, said.length - clause.length), clause];
  while (before !== "" && own.replace(goingOn, "") === "") {
    const listed = /[、和及与]$/.test(before);
    const ending = before.slice(0, -1);
    own = clauseBefore(ending, ending.length);
    if ((listed ? carriedRequests : carriedOn).test(own)) return true;
    before = ending.slice(0, ending.length - own.length);
  }
  return false;
}
