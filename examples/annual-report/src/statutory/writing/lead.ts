import { formatDate } from "../../numbers.js";
import type { Answer } from "../answer.js";
import type { StatutoryOptions } from "../options.js";
import { type Block, given, prose, say } from "../text.js";

/** The lead paragraph: basis, statistical period, where the electronic version is, whom to ask (DOMAIN.md §2.1). */
export function lead(body: string, answer: Answer, { site, contact }: StatutoryOptions): readonly Block[] {
  const place = site ? `${body}门户网站（${site}）` : `${body}门户网站“政府信息公开年报”栏目`;
  const ask = contact ?? `${body}政府信息公开工作机构`;
  return [
    prose(
      say`本报告根据《中华人民共和国政府信息公开条例》和国务院办公厅政府信息与政务公开办公室《政府信息公开工作年度报告格式》编制，`,
      say`内容包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、`,
      say`存在的主要问题及改进情况、其他需要报告的事项。${given(period(answer))}`,
      say`本报告电子版可在${given(place)}查阅和下载。如对本报告有疑问，请与${given(ask)}联系。`,
    ),
  ];
}

/** The law wants the whole year; before it is over the text says up to when it is told. */
function period({ year, to }: Answer): string {
  const whole = to === `${year}-12-31`;
  return whole
    ? `所列数据的统计期限为${year}年1月1日至12月31日。`
    : `所列数据自${year}年1月1日起、截至${formatDate(to)}，年度尚未结束。`;
}
