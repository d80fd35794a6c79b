import type { Answer } from "../answer.js";
import type { StatutoryOptions } from "../options.js";
import { type Block, type Bound, given, prose, say } from "../text.js";

/**
 * 六、其他需要报告的事项: the fees for processing information, 未收取 when it is known that there were none (DOMAIN.md §2.1,
 * §3). What the user gives goes before what the ledgers of the cases tell.
 */
export function other({ year, feesPaidYuan }: Answer, { feesYuan }: StatutoryOptions): readonly Block[] {
  const when = given(`${year}年`);
  const yuan = feesYuan ?? feesPaidYuan.value;
  if (yuan === null) return [prose(say`${when}政府信息公开信息处理费收取情况暂无数据。`)];
  if (yuan === 0) return [prose(say`${when}未收取政府信息公开信息处理费。`)];
  const source = feesYuan === null ? "各件申请办理台账的缴费记录之和。" : "信息处理费收费台账（--fees）。";
  return [prose(say`${when}收取政府信息公开信息处理费${amount(yuan, source)}。`)];
}

function amount(yuan: number, source: string): Bound {
  return { kind: "bound", text: `${yuan}元`, cells: [], figures: [], whole: true, source };
}
