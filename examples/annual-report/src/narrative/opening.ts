import { blankYear } from "../blank-year.js";
import type { Block } from "../model.js";
import { body, caution, say, type Voice } from "../voice.js";
import { governments } from "./governments.js";

/** The first paragraph: what the summary covers, and, for a draft, that it is one. */
export function opening(voice: Voice, partial: boolean): readonly Block[] {
  const { year, place, set } = voice;
  const from = voice.date(`${set.year}-01-01`);
  const to = voice.date(set.asOf);
  const first = body(
    say`${year}，${place}依照《中华人民共和国政府信息公开条例》开展政务公开工作。`,
    say`现按主动公开、基层公开、政策解读、依申请公开的顺序，对本年度工作作如下总结。`,
    say`文中数据均由${governments(set)}数据库中的记录汇总得出：当年数自${from}起、截至${to}，累计数和时点数截至同日；`,
    say`各项口径和来源随文注明。`,
  );
  const draft = caution(
    say`提示：本稿为数据未齐的草稿。凡标有“至少”“暂无数据”的数字，只反映已取得的部分，不得作为全数引用。`,
  );
  return [...(partial ? [draft] : []), ...blank(voice), first];
}

/** A year of which there are no records reads like one in which nothing was done: it must not. */
function blank(voice: Voice): readonly Block[] {
  const found = blankYear(voice.set);
  if (!found) return [];
  const share = voice.derived(
    found.counts,
    `${found.counts.length}项当年数中${found.zeros.length}项为零`,
    "按当年数指标计数。",
  );
  return [
    caution(
      say`提示：数据库中没有或极少有${voice.year}的记录（${share}），本稿所列数字不能说明该年工作实际，请核对年度，或待记录补齐后重新生成。`,
    ),
  ];
}
