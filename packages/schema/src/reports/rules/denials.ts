/** A statement that there was none: where it begins and ends, and as it stands. */
export interface Denial {
  readonly text: string;
  readonly from: number;
  readonly end: number;
}

const no = "(?:均未|并未|从未|尚未|未|没有|并无|均无|尚无|无(?!法|正当|效)|(?<![一二三四五六七八九十百千万])零)";
const verbs = "收到|接到|接收|受理|新收|收取|发生|出现|产生|引发|引起|作出|做出|实施|制发|制定|出台|印发|废止|有|新";
/** 因政府信息公开工作被申请的: what led to it, as long as that limits nothing. */
const led =
  "(?:因|由|被|针对|涉及|就|有关|关于)?(?:本机关|我[\\u4e00-\\u9fff]{1,3})?(?:政府)?(?:信息公开|依申请公开)?(?:工作|申请|答复|行为|事项|方面|问题)*(?:而|所)?被?(?:申请|提起|提出|引发|引起|产生|发生|导致|涉及)?的?";
const tail = "(?:的)?(?:案件|申请|事项|情况|情形|件|决定|发生|出现|产生)*";

interface Denied {
  /** The verb that must stand there; none: any. */
  readonly verb?: RegExp;
  readonly thing: string;
}

const made = /制发|制定|出台|印发/;
const receiving = /收到|接到|接收|受理|新收/;
const regulations = "(?:政府)?规章";
const normative = "(?:行政)?规范性文件";

/** What is denied, by the key of the phrase that states its number. */
const denied: Readonly<Record<string, readonly Denied[]>> = {
  regulationsMade: [{ verb: made, thing: regulations }],
  regulationsRepealed: [{ verb: /废止/, thing: regulations }],
  regulationsValid: [{ thing: `现行有效(?:的)?${regulations}` }],
  normativeMade: [{ verb: made, thing: normative }],
  normativeRepealed: [{ verb: /废止/, thing: normative }],
  normativeValid: [{ thing: `现行有效(?:的)?${normative}` }],
  licences: [{ thing: "行政许可(?:处理)?" }],
  penalties: [{ thing: "行政处罚(?:处理)?" }],
  coercions: [{ thing: "行政强制(?:处理|措施|执行)?" }],
  feesWan: [{ thing: "行政事业性收费(?:收入)?" }],
  newReceived: [
    { thing: "(?:任何)?(?:政府信息公开|信息公开|依申请公开|政府信息)(?:的)?申请" },
    { verb: receiving, thing: "(?:任何)?(?:申请|依申请公开)" },
  ],
  carriedIn: [{ thing: "上(?:一)?年(?:度)?结转(?:的)?(?:政府信息公开)?" }],
  carriedOut: [{ thing: "(?:需)?结转(?:至|到)?下(?:一)?年(?:度)?(?:继续办理)?(?:的)?(?:政府信息公开)?" }],
  granted: [{ thing: "予以公开" }],
  partial: [{ thing: "部分公开" }],
  refused: [{ thing: "不予公开" }],
  unable: [{ thing: "无法提供" }],
  declined: [{ thing: "不予处理" }],
  review: [{ thing: `${led}(?:行政)?复议` }],
  suits: [{ thing: `${led}(?:行政)?(?:诉讼|应诉)` }],
};

const outcomes = /败诉|纠[正错]|被?撤销|违法|维持|超期|逾期|信访|舆情/;

/** Where a readable text says that there was nothing of what a phrase counts. */
export function deniedIn(key: string, text: string): readonly Denial[] {
  const things = denied[key];
  if (!things) return [];
  return [
    ...text.matchAll(new RegExp(`${no}(?<verb>(?:${verbs})*)过?(?<object>[^，,。；;：:（(\\n]{2,60})`, "g")),
  ].flatMap((match) => {
    const { verb = "", object = "" } = match.groups ?? {};
    const isDenied = (item: string) =>
      things.some(
        (one) => (one.verb?.test(verb) ?? true) && new RegExp(`^(?:任何|一件|1件)?(?:${one.thing})${tail}$`).test(item),
      );
    // 无行政复议和行政诉讼败诉案件: none that was lost, of either.
    if (outcomes.test(object)) return [];
    // 未发生行政复议、行政诉讼: what is denied goes for all that are listed.
    const found = object.split(/以及|[、和及与或]/).some(isDenied);
    return found ? [{ text: match[0], from: match.index, end: match.index + match[0].length }] : [];
  });
}
