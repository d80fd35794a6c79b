import { tells } from "../figure.js";
import type { Block, Run } from "../model.js";
import { spread } from "../spread.js";
import { grassrootsTie } from "../ties.js";
import { body, lead, say, type Voice } from "../voice.js";
import { breakdownOf } from "./breakdown.js";
import { sentence } from "./sentence.js";
import { tell } from "./tie.js";

/** （二）基层公开: the catalogues of both levels, and what was published under them. */
export function grassroots(voice: Voice): readonly Block[] {
  const tie = tell(grassrootsTie, voice, "县乡两级之和与总数相符");
  return [
    { kind: "heading", level: 2, ordinal: 2, text: "依托标准目录，延伸基层公开。" },
    catalogues(voice),
    body([lead("二是落实信息发布。")], total(voice), tie.clause, distribution(voice)),
    ...tie.caution,
    ...breakdownOf(voice),
  ];
}

function catalogues(voice: Voice): Block {
  const { figure, set } = voice;
  const [county, township] = ["catalogues.keyAreas.county", "catalogues.keyAreas.township"] as const;
  const guides = "grassroots.leadDepartments";
  return body(
    [lead("一是落实领域目录。")],
    sentence(
      voice,
      [county, township],
      say`按照基层政务公开标准目录，县级公开覆盖重点领域${figure(county)}，乡级公开覆盖重点领域${figure(township)}。`,
    ),
    tells(set, guides) ? sentence(voice, [guides], say`各领域由市直${figure(guides)}业务主管部门对口指导。`) : [],
  );
}

function total(voice: Voice): readonly Run[] {
  const [all, county, township] = ["grassroots.items", "grassroots.items.county", "grassroots.items.township"] as const;
  const { figure } = voice;
  return sentence(
    voice,
    [all, county, township],
    say`基层“两化”信息年内发布${figure(all)}，其中县级${figure(county)}，乡级${figure(township)}。`,
  );
}

function distribution(voice: Voice): readonly Run[] {
  const ends = spread(voice.set);
  if (!ends) return [];
  const how = "按基层“两化”信息分地区数量排序。";
  const most = voice.derived(["grassroots.items"], ends.most.join("、"), how);
  const least = voice.derived(["grassroots.items"], ends.least.join("、"), how);
  return say`分地区看，公开数量较多的是${most}，较少的是${least}。`;
}
