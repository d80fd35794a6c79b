import { asideOf, type Subject } from "./asides.js";
import { type Measure, type StatedNumber, statedAfter } from "./narrative.js";
import { phrases } from "./phrases.js";
import { type Quotation, quotedBy, refinedBy } from "./quotations.js";
import { refinements } from "./refinements.js";
import { clauseAround, sentenceBefore } from "./sentences.js";
import { trailing } from "./trailing.js";

/**
 * Clauses with a number beside words of disclosure that no phrase ties to a cell.
 *
 * @param ties whether a quotation is one that has been compared
 */
export function untied(plain: string, of: Subject, ties: (one: Quotation) => boolean): readonly string[] {
  const quotations = [
    ...phrases.flatMap((one) => quotedBy(one, plain, of)),
    ...refinements.flatMap((one) => refinedBy(one, plain, of)),
    ...trailing(plain),
  ];
  const [known, doubtful] = [quotations.filter(ties), quotations.filter((one) => !ties(one))];
  // By where it begins: its unit may belong to it or not.
  const tied = new Set(known.map(({ stated }) => stated.start));
  const named = new Set(doubtful.map(({ stated }) => stated.start));
  const all = new Map([...candidates(plain), ...doubtful.map(({ stated }) => stated)].map((one) => [one.start, one]));
  const clauses = [...all.values()]
    .sort((one, other) => one.start - other.start)
    .filter((one) => !tied.has(one.start) && !isElsewhere(plain, one) && !isChange(plain, one.start))
    .map(({ start, end }) => ({ start, clause: clauseAround(plain, start, end), isNamed: named.has(start) }))
    .flatMap(({ start, clause, isNamed }) => (isNamed || isOfDisclosure(plain, start, clause) ? [clause] : []))
    .filter((clause) => !/信息处理费|[收缴]费通知/.test(clause));
  return [...new Set(clauses)];
}

/** Numbers of pieces or of 万元 beside words of disclosure, and any behind a caption of the tables. */
function candidates(plain: string): readonly StatedNumber[] {
  const after = (before: string, measure: Measure) => statedAfter(before, plain, measure);
  return [
    ...after(`(?:${captions})[^，,。；;：:、（(\\n\\d]{0,16}?`, "any").filter(
      ({ from, start }) => !besides.test(plain.slice(from, start)),
    ),
    ...[...phrases, ...refinements].flatMap(({ before }) => after(before, "any")),
    ...after(`(?:${words.source})(?:公开)?(?:申请|案件)?(?:共|计|有|为|是)*`, "turns"),
    ...after("", "amount").filter(({ text }) => /[万亿]/.test(text)),
    ...after("", "count").filter(({ start, end }) => /[件宗起部份]/.test(plain.slice(start, end))),
  ];
}

/** Captions of Tables 2, 3 and 4, as texts shorten them. */
const captions =
  "行政许可|行政处罚|行政强制|规章|规范性文件|新收|上年结转|结转下年|予以公开|部分公开|不予公开|无法提供|不予处理|其他处理|行政复议|行政诉讼|结果维持|结果纠正|其他结果|审结|自然人|商业企业|科研机构|公益组织|法律服务机构";
/** What else is counted near them: lists, trainings, leaflets. */
const besides =
  /事项|培训|会|办法|解读|人员|评查|栏目|专栏|专题|指南|目录|清单|信息|文章|稿件|平台|网站|检查|督查|宣传|活动|标准|制度|流程|案例|期限|时限|比例|占|率|以上|不少于|第$/;

const words =
  /申请|新收|规章|规范性文件|行政许可|行政处罚|行政强制|收费(?=[^，。；;]*元)|复议|诉讼|应诉|不予公开|予以公开|部分公开|无法提供|不予处理|结转|办结|答复|自然人|商业企业|科研机构|公益组织|法律服务机构|其他组织|结果维持|结果纠正|被纠正|其他结果|审结/;

/** What is told of those that a sentence has named: reasons, results, and what remains. */
const ofRequests =
  /禁止公开|不存在|不明确|[不未]补正|[缴交]费|加工|内部事务|过程性|出版物|反复|正在|在办|剩余|其余|余下/;
const ofRemedies = /维持|纠错|撤销|违法|变更|履行|驳回|撤回|撤诉|终止|调解|败诉|胜诉|正在|在办|剩余|其余|余下/;
const requests = /申请(?!人)|公开|无法提供|不予处理|其[他它]处理|办结|答复/;
/** 纠错79件 alone may be of websites. */
const corrected = /被(?:纠错|撤销|确认违法|责令)|^(?:其中)?纠错/;

function isOfDisclosure(plain: string, start: number, clause: string): boolean {
  const said = sentenceBefore(plain, start) + clause;
  return (
    words.test(clause) ||
    (ofRequests.test(clause) && requests.test(said)) ||
    (ofRemedies.test(clause) && /复议|诉讼|应诉/.test(said)) ||
    (corrected.test(clause) && !/网站|网民|找错|留言/.test(said))
  );
}

/** 同比增加12件 is a difference, not a number of the tables. */
const isChange = (text: string, at: number) =>
  /(?:增加|增长|减少|下降|上升|上浮|回落|多|少|增|减)(?:了|至少|约|近)?$/.test(text.slice(Math.max(0, at - 8), at));

function isElsewhere(plain: string, { start, end, low }: StatedNumber): boolean {
  return asideOf(sentenceBefore(plain, start), "", plain.slice(end, end + 8), low) === "elsewhere";
}
