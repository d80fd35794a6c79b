import { tells } from "../figure.js";
import type { Block, Run } from "../model.js";
import { spread } from "../spread.js";
import { grassrootsTie } from "../ties.js";
import { body, lead, say, type Voice } from "../voice.js";
import { breakdownOf } from "./breakdown.js";
import { tell } from "./tie.js";

/** （二）基层公开: the catalogues of both levels, and what was published under them. */
export function grassroots(voice: Voice): readonly Block[] {
  const tie = tell(grassrootsTie, voice, "县乡两级之和与总数相符");
  return [
    { kind: "heading", level: 2, ordinal: 2, text: "基层政务公开工作" },
    catalogues(voice),
    body([lead("二是公开情况。")], total(voice), tie.clause, distribution(voice)),
    ...tie.caution,
    ...breakdownOf(voice),
  ];
}

function catalogues({ figure, set }: Voice): Block {
  return body(
    [lead("一是标准目录。")],
    say`县级有${figure("catalogues.keyAreas.county")}、乡级有${figure("catalogues.keyAreas.township")}重点领域编制了标准目录`,
    tells(set, "grassroots.leadDepartments")
      ? say`，由市直${figure("grassroots.leadDepartments")}业务主管部门按条线给予指导。`
      : say`。`,
  );
}

function total({ figure }: Voice): readonly Run[] {
  return [
    ...say`年内公开基层“两化”信息${figure("grassroots.items")}，其中县级${figure("grassroots.items.county")}，`,
    ...say`乡级${figure("grassroots.items.township")}。`,
  ];
}

function distribution(voice: Voice): readonly Run[] {
  const ends = spread(voice.set);
  if (!ends) return [];
  const how = "按基层“两化”信息分地区数量排序。";
  const most = voice.derived(["grassroots.items"], ends.most.join("、"), how);
  const least = voice.derived(["grassroots.items"], ends.least.join("、"), how);
  return say`分地区看，公开数量较多的是${most}，较少的是${least}。`;
}
