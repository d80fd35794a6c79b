import type { Block } from "../model.js";
import { body, caution, say, type Voice } from "../voice.js";
import { levels } from "./levels.js";

/** The first paragraph: what the summary covers, and, for a draft, that it is one. */
export function opening(voice: Voice, partial: boolean): readonly Block[] {
  const { year, place, set } = voice;
  const from = voice.date(`${set.year}-01-01`);
  const to = voice.date(set.asOf);
  const first = body(
    say`${year}，${place}依照《中华人民共和国政府信息公开条例》开展政务公开工作。`,
    say`现按主动公开、基层公开、政策解读、依申请公开的顺序，对本年度工作作如下总结。`,
    say`文中数据均由${levels(set)}数据库中的记录汇总得出：当年数自${from}起、截至${to}，累计数和时点数截至同日；`,
    say`各项口径和来源随文注明。`,
  );
  const draft = say`提示：本稿为数据未齐的草稿。凡标有“至少”“暂无数据”的数字，只反映已取得的部分，不得作为全数引用。`;
  return partial ? [caution(draft), first] : [first];
}
