import type { Answer } from "../answer.js";
import type { StatutoryOptions } from "../options.js";
import { type Block, type Bound, given, prose, say } from "../text.js";

/** 六、其他需要报告的事项: the fees for processing information, 未收取 when none (DOMAIN.md §2.1, §3). */
export function other({ year }: Answer, { feesYuan }: StatutoryOptions): readonly Block[] {
  const when = given(`${year}年`);
  if (!feesYuan) return [prose(say`${when}未收取政府信息公开信息处理费。`)];
  return [prose(say`${when}收取政府信息公开信息处理费${amount(feesYuan)}。`)];
}

function amount(yuan: number): Bound {
  const source = "信息处理费收费台账（--fees）。";
  return { kind: "bound", text: `${yuan}元`, cells: [], figures: [], whole: true, source };
}
