import { readable, type StatedNumber, statedAfter } from "./narrative.js";

const after = (before: string, text: string) => statedAfter(before, text, "amount");
const toTotal = "[^，,。；;\\n]{0,16}?(?:[，,](?:(?:共|合计|总计|累计|总?金额)[^，,。；;\\n]{0,8}?)?)?";
/** 实际收取3000元: what was paid, whatever was noticed. */
const actually = `(?:实际(?:已)?(?:收[取到缴]?|征收|缴[纳费]?|到账|入库)|实[收缴]|收到缴[费纳]|(?<!未)已经?(?:收[取到缴]|征收|缴[纳费]?|到账|入库))${toTotal}`;
const fee = "(?:信息处理费|收费)[^。\\n]{0,24}?";
/** 收取信息处理费, but not 应收取信息处理费 nor 未收取信息处理费. */
const collecting = /(?<!应|应当|拟|需|可|未|不|没有|无|予以?)收[取到缴]?[^，,。；;\n]{0,8}$/;

const no = "(?:未|没有|无(?!正当|法)|不存在|零|不(?:予|再)?(?=收))";
/** 未向申请人收取信息处理费, 无信息处理费收入, 没有收费. */
const noneCollected = new RegExp(`${no}[^，,。；;\\n]{0,30}?(?:收取|收缴|征收|收费|收入|收(?=任何|信息处理费|$))|免收`);
/** 没有产生信息处理费, 无信息处理费. */
const noFee = new RegExp(
  `${no}[^，,。；;\\n缴交]{0,20}?信息处理费|信息处理费[^，,。；;\\n缴交]{0,12}?(?:未|没有)(?:产生|发生|出现|涉及)`,
);
/** 信息处理费收取情况：无, 收取信息处理费总计：0. */
const zero =
  /信息处理费[^。；;\n]{0,20}?(?:[为是：:，,计共额有况费取])(?:无|零|〇|0(?:\.0+)?)(?=[，,。；;、）)\n]|元|件|万元|收|发生|产生|$)/;
/** 申请人均未缴纳. */
const nonePaid = /(?:均|都|全部)(?:逾期)?(?:未|没有)[^，,。；;\n]{0,10}?[缴交]/;
/** Behind the fee's name: 信息处理费方面，本年度未产生. */
const noneOfIt = /(?:未|没有)(?:产生|发生|出现)(?!.*(?:复议|诉讼|举报|投诉|舆情))|^(?:本年度?|全年)?(?:无|没有)$/;
/** Not collected otherwise, or wrongly: that says nothing of what was collected. */
const otherwise = /其[他它]|另|额外|违规|违法|超标|乱收|擅自|多收|逾期/;

function saysNone(text: string): boolean {
  const clauses = text.split(/(?<=[，,。；;\n])/);
  const denies = clauses.some(
    (clause, at) =>
      !otherwise.test(clause) &&
      (noneCollected.test(clause) ||
        noFee.test(clause) ||
        nonePaid.test(clause) ||
        (/信息处理费[^。\n]*[，,；;：:]$/.test(clauses[at - 1] ?? "") &&
          noneOfIt.test(clause.replace(/[，,。；;\n]$/, "")))),
  );
  return denies || zero.test(text);
}

const none: StatedNumber = { text: "0元", low: 0, high: 0, from: 0, start: 0, end: 0 };

/**
 * The amount that section six says was collected as 信息处理费, in 万元; 0 for 未收取, null where it says nothing.
 * What was collected goes before what was noticed or fell due (国办函〔2020〕109号 asks for both).
 */
export function statedFee(section: string): StatedNumber | null {
  const text = readable(section);
  const [paid] = after(actually, text);
  if (paid) return paid;
  const amounts = after(fee, text);
  const collected = amounts.find(({ from, start }) => {
    const between = text.slice(from, start);
    const before = text.slice(Math.max(0, from - 16), from);
    return (
      !/通知|应[收缴]|未|没有|免/.test(between) &&
      (collecting.test(before) || /^信息处理费[^，,]*收[取到缴]/.test(between))
    );
  });
  if (collected) return collected;
  return saysNone(text) ? none : (amounts[0] ?? null);
}
