import type { CellId, RequestRowKey } from "../cells.js";
import { type ResultGroup, resultRows } from "../request-rows.js";
import type { Measure } from "./narrative.js";
import { numeralPattern } from "./numerals.js";

/** A phrase that states a cell, or the sum of some. */
export interface Phrase {
  readonly key: string;
  readonly cells: readonly CellId[];
  /** Sums that it may state as well: 结转 alone may be into the year or out of it. */
  readonly or?: readonly (readonly CellId[])[];
  readonly before: string;
  /** Words in the sentence before it that make it another number. */
  readonly unless?: RegExp;
  readonly measure?: Measure;
  /** In its words and the number: that it may be another number, so that one is only told, no error. */
  readonly doubt?: RegExp;
  readonly en: string;
  readonly zh: string;
}

/** What may stand between the phrase and its number: a longer text might speak of something else. */
export const filler =
  "[”」》]?(?:类|的)?(?:政府信息公开|信息公开|依申请公开)?(?:申请(?:书|表|件)?|事项|案件|情形)?(?:的)?(?:数量|总数|总量|数|量)?(?:[（(](?:单位[：:]?)?[件个项份部][）)])?(?:各|均|都)?(?:共计|共有|总计|累计|共|合计|有|为|是|达到|达|仅有|仅|只有|：|:)*";
const phrase = (
  key: string,
  cells: readonly CellId[],
  before: string,
  zh: string,
  en: string,
  more: Pick<Phrase, "or" | "unless" | "measure" | "doubt"> = {},
): Phrase => ({ key, cells, before: `(?:${before})${filler}`, en, zh, measure: "caption", ...more });
/** 规章2件、 before 行政规范性文件113件: both are of one verb. */
const together = `(?:了)?(?:政府)?规章${numeralPattern}[件部][，,、和及](?:行政)?规范性文件`;
const made = "(?:制发|制定|出台|印发)";
const valid = "现行有效(?:的)?";
/** What else may be said of documents: with a verb, another phrase reads them, or they are not those of Table 2. */
const otherwise = /制发|制定|出台|印发|废止|有效|公开|解读|清理|备案|审查|审核|修改|修订|上传|发布|评估|其中|涉及/;
const row = (key: RequestRowKey, before: string, zh: string, en: string, more: Pick<Phrase, "doubt"> = {}) =>
  phrase(key, [`t3.${key}.total`], before, zh, en, more);
const group = (one: ResultGroup, before: string, zh: string, en: string, more: Pick<Phrase, "doubt"> = {}) =>
  phrase(
    String(one),
    resultRows.flatMap((each) => (each.group === one ? [`t3.${each.key}.total` as const] : [])),
    before,
    zh,
    en,
    more,
  );

/** Not last year's number, nor that of one channel. */
export const whole =
  "(?<!(?:上年|上年度|上一年|上一年度|去年|网络|网站|平台|渠道|信函|邮寄|当面|现场|传真|窗口|方式)(?:共|共计|新)?)";
/** A reason in the same breath: then the number is the reason's, not the group's. */
const unless = (reasons: string) => `(?<!(?:${reasons})[^，,。；;、）)\\d]{0,40})`;

/** 行政许可120项 may count a list of what there is, not decisions; 行政许可事项120项 does. */
const decisions = { doubt: /^(?!.*决定).*(?:[项次个]|人次?)$/ } as const;
/** Where a clause begins that names documents without a verb: one of the three columns must be meant. */
const bare = `(?<=(?:^|[，,。；;\\n：:]|全年|本年度?|年内|共|共有)(?:(?:政府)?规章${numeralPattern}[件部][，,、和及])?)`;
const documents = (row: "regulations" | "normativeDocs", noun: string, zh: string, en: string): readonly Phrase[] => [
  phrase(row, [`t2.${row}.made`], `${bare}${noun}`, zh, en, {
    or: [[`t2.${row}.repealed`], [`t2.${row}.valid`]],
    unless: otherwise,
    measure: "count",
  }),
];

const disclosure: readonly Phrase[] = [
  phrase("regulationsMade", ["t2.regulations.made"], `${made}(?:政府)?规章`, "制发规章", "regulations made"),
  phrase(
    "regulationsRepealed",
    ["t2.regulations.repealed"],
    `废止(?:政府)?规章|规章${numeralPattern}[件部][，,、](?:本年)?废止`,
    "废止规章",
    "regulations repealed",
  ),
  phrase(
    "regulationsValid",
    ["t2.regulations.valid"],
    `${valid}(?:政府)?规章|规章(?:(?!规范性文件)[^。；;\\n]){1,30}[，,、](?:目前)?现行有效`,
    "现行有效规章",
    "regulations in force",
  ),
  phrase(
    "normativeMade",
    ["t2.normativeDocs.made"],
    `${made}(?:行政)?规范性文件|${made}${together}`,
    "制发规范性文件",
    "normative documents made",
  ),
  phrase(
    "normativeRepealed",
    ["t2.normativeDocs.repealed"],
    `废止(?:行政)?规范性文件|规范性文件${numeralPattern}[件部份][，,、](?:本年)?废止|废止${together}`,
    "废止规范性文件",
    "normative documents repealed",
  ),
  phrase(
    "normativeValid",
    ["t2.normativeDocs.valid"],
    `${valid}(?:行政)?规范性文件|${valid}${together}|规范性文件(?:(?!规章)[^。；;\\n]){1,30}[，,、](?:目前)?现行有效`,
    "现行有效规范性文件",
    "normative documents in force",
  ),
  ...documents("regulations", "(?:政府)?规章", "规章", "regulations"),
  ...documents("normativeDocs", "(?:行政)?规范性文件", "规范性文件", "normative documents"),
  phrase("licences", ["t2.licences"], "行政许可(?:处理)?(?:决定)?(?!事项|申请)", "行政许可", "licences", decisions),
  phrase("penalties", ["t2.penalties"], "行政处罚(?:处理)?(?:决定)?(?!事项|申请)", "行政处罚", "penalties", decisions),
  phrase(
    "coercions",
    ["t2.coercions"],
    "行政强制(?:处理|措施|执行)?(?:决定)?(?!事项|申请)",
    "行政强制",
    "coercions",
    decisions,
  ),
  phrase(
    "feesWan",
    ["t2.feesWan"],
    "行政事业性收费(?:收入|收费)?(?:总)?(?:金额|额)?|(?<!信息处理费[^。\\n]{0,40})收费(?:总)?金额",
    "行政事业性收费",
    "fees (万元)",
    // 收费金额 alone may be that of section six.
    { measure: "amount", doubt: /^收费/ },
  ),
];

const received = "(?:新收|收到|接收|接到|受理)(?:到|的)?";
/** Those in time, and those that weren't handled, are parts of the number. */
export const intime = "(?<!未|没有|按期|按时|及时|限期|逾期|超期|延期|期限内|限内|当场|当面)";
const underWay =
  "(?<!年初|期初|上年|去年)(?:(?:正在?|仍在?|尚在|还在)(?:按(?:照)?(?:法定)?(?:程序|规定|期限|时限|流程)|依法|依规|抓紧|加紧)*(?:办理|处理)(?:中|之中|过程中)?|在办)";
const unhandled = "(?<!年初|期初|上年|去年)(?:未|尚未|没有)(?:办结|办理完毕)";
/** 尚有819件正在办理: words before a number whose sense stands behind it. */
const remaining = `(?:(?:尚|仍|还|另)有|剩余|其余|余下)(?=${filler}${numeralPattern}[件宗起](?:政府信息公开|信息公开|依申请公开)?(?:申请|案件)?[，,]?(?:目前|现|均|都|已|依法|依规|按规定|按程序|需|将)*(?:${underWay}|${unhandled}|(?:尚未|未)审结|正在审理|结转))`;
/** Of such words: when they are said of isn't told as surely as by a caption. */
export const remains = /^(?:[尚仍还另]有|剩余|其余|余下)/;
/** What isn't handled at the end of the year. */
export const carriedOut = `结转(?:至|到)?下(?:一)?年(?:度)?(?:(?:继续)?办理)?|年末(?:仍|尚)有|${unhandled}|${underWay}|${remaining}`;

/** Everyday words for 予以公开: whether all of the row is meant isn't sure. */
const allowed = "(?<!第三方|不)同意公开|准[予许]公开|依法公开";

const requests: readonly Phrase[] = [
  row("newReceived", `${whole}${received}`, "新收", "received"),
  row("carriedIn", "上(?:一)?年(?:度)?结转", "上年结转", "carried in"),
  phrase("closed", ["t3.total.total"], `${whole}${intime}(?:办结|办理完毕)|(?:本年度)?办理结果总计`, "办结", "closed"),
  phrase("answered", ["t3.total.total"], `${whole}${intime}(?:答复|回复)(?:了)?`, "答复", "answered", {
    // Whether what was handled otherwise, without a reply on the substance, is among them is for the text to say.
    or: [resultRows.flatMap(({ key, group }) => (group === "otherwise" ? [] : [`t3.${key}.total` as const]))],
  }),
  row("carriedOut", carriedOut, "结转下年", "carried out", { doubt: remains }),
  phrase("carried", ["t3.carriedOut.total"], "(?<!上(?:一)?年(?:度)?)结转", "结转", "carried over", {
    or: [["t3.carriedIn.total"]],
  }),
  row("granted", `予以公开|${allowed}`, "予以公开", "disclosed", { doubt: /同意|准予|准许|依法/ }),
  row("partial", "部分公开", "部分公开", "partly disclosed"),
  group(
    "refused",
    `${unless("秘密|禁止|稳定|第三方|内部|过程性|案卷|行政查询")}不予公开|拒绝公开`,
    "不予公开",
    "refused",
    { doubt: /拒绝/ },
  ),
  group("unable", `${unless("不掌握|现成信息|不明确")}无法提供`, "无法提供", "not provided"),
  group("declined", `${unless("信访|投诉|举报|重复|出版物|反复|重新出具")}不予处理`, "不予处理", "not handled"),
  group("otherwise", "其[他它]处理", "其他处理", "handled otherwise"),
  row("stateSecret", "国家秘密", "国家秘密", "state secrets"),
  row("forbiddenByLaw", "法律、?行政法规禁止公开", "法律行政法规禁止公开", "forbidden by law"),
  row("safetyStability", "三安全一稳定", "危及三安全一稳定", "endangering safety and stability"),
  row("thirdParty", "第三方(?:合法)?权益", "保护第三方合法权益", "for the rights of third parties"),
  row("internalAffairs", "内部事务信息", "三类内部事务信息", "internal affairs"),
  row("deliberative", "过程性信息", "四类过程性信息", "deliberative information"),
  row("enforcementFile", "行政执法案卷(?:信息)?", "行政执法案卷", "enforcement files"),
  row("adminQuery", "行政查询", "行政查询事项", "administrative queries"),
  row("notHeld", "不掌握(?:相关)?(?:(?:政府)?信息)?(?:而)?(?:无法提供)?", "不掌握相关政府信息", "not held"),
  row(
    "needsCreation",
    "没有现成信息(?:、?需要?)?(?:另行制作)?(?:而)?(?:无法提供)?|(?<!无)需要?(?:另行)?(?:重新)?(?:加工|汇总|分析|制作)(?:[、和或及]?(?:加工|汇总|分析|制作))*(?:而)?(?:无法提供)?",
    "没有现成信息",
    "to be created",
    // Art 38 tells of 加工、分析; the row of what doesn't exist and would have to be made.
    { doubt: /^需/ },
  ),
  row("stillUnclear", "补正后(?:申请内容)?仍不明确(?:而)?(?:无法提供)?", "补正后仍不明确", "still unclear"),
  row("petition", "信访(?:、)?(?:举报|投诉)(?:、)?(?:投诉|举报)?", "信访举报投诉类申请", "petitions"),
  row("repeated", "重复申请", "重复申请", "repeated"),
  row("publication", "公开出版物", "要求提供公开出版物", "publications"),
  row("abusive", "大量反复申请", "无正当理由大量反复申请", "repeated in volume"),
  row("reconfirm", "重新出具已获取(?:政府)?信息", "确认或重新出具已获取信息", "to be confirmed again"),
  row(
    "noCorrection",
    "逾期[不未](?:予)?补正(?:、行政机关不再处理其政府信息公开申请)?",
    "逾期不补正",
    "not corrected in time",
  ),
  row(
    "noFee",
    "逾期(?:未|不|没有)(?:按收费通知要求)?(?:[缴交]纳(?:信息处理)?费用?|[缴交]费)(?:、行政机关不再处理其政府信息公开申请)?",
    "逾期未缴费",
    "not paid in time",
  ),
];

/** 行政复议申请800件: not all that are applied for are accepted. */
const appliedFor = { doubt: /申请|被诉/ } as const;

/** 经复议维持后又, 不服复议决定: suits after some reconsiderations, perhaps after all. */
const anew =
  "复议[^，,。；;、和及与\\d]{0,10}(?:后|不服)(?:又|再|仍|而|向(?:人民)?法院)*|不服(?:行政)?复议(?:决定|结果)?(?:而|后)?";

const remedies: readonly Phrase[] = [
  phrase(
    "review",
    ["t4.review.total"],
    "(?<!未(?:经|申请)过?)行政复议(?!请求)",
    "行政复议",
    "reconsiderations",
    appliedFor,
  ),
  phrase(
    "suits",
    ["t4.directSuit.total", "t4.suitAfterReview.total"],
    `(?<!(?:直接(?:向(?:人民)?法院)?|复议后|${anew}|民事|刑事|公益|行政复议[、和及与]|复议[、和及与])(?:提起)?(?:行政)?)(?:行政)?(?:诉讼(?!请求)|应诉)|被诉`,
    "行政诉讼",
    "suits",
    appliedFor,
  ),
  phrase(
    "remedies",
    ["t4.review.total", "t4.directSuit.total", "t4.suitAfterReview.total"],
    "复议(?:案件)?[、和及与](?:行政)?(?:诉讼|应诉)(?:案件)?(?:数量)?(?:共|合计|共计|总计)",
    "行政复议和行政诉讼",
    "reconsiderations and suits",
  ),
  phrase(
    "directSuit",
    ["t4.directSuit.total"],
    "(?:未(?:经|申请)过?(?:行政)?复议(?:程序)?(?:而)?)?直接(?:向(?:人民)?法院)?(?:起诉|提起(?:行政)?诉讼)",
    "未经复议直接起诉",
    "suits without reconsideration",
  ),
  phrase(
    "suitAfterReview",
    ["t4.suitAfterReview.total"],
    `(?:复议后|${anew})(?:起诉|提起(?:行政)?诉讼)`,
    "复议后起诉",
    "suits after reconsideration",
    { doubt: /复议(?!后)/ },
  ),
  phrase(
    "corrected",
    ["t4.review.corrected", "t4.directSuit.corrected", "t4.suitAfterReview.corrected"],
    "复议和诉讼中被纠正",
    "复议和诉讼中被纠正",
    "corrected",
  ),
];

/** The phrases of annual reports that state a cell; texts speak of the report's own scope and year. */
export const phrases: readonly Phrase[] = [...disclosure, ...requests, ...remedies];
