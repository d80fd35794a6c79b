import { figureOf } from "../figure.js";
import type { Block, Run } from "../model.js";
import { body, lead, say, type Voice } from "../voice.js";

/** What is to be done, point by point. No number of its own, but for the requests that go on. */
export function plans(voice: Voice): readonly Block[] {
  return [
    body(say`下一步，重点做好以下工作。`),
    body([lead("一是完善政策文件归集。")], say`新制发的文件及时入库，失效、废止的及时标注，解读与文件相互关联。`),
    body([lead("二是完善重点领域目录。")], say`对照目录逐项检查，补齐空白栏目，更新过期内容。`),
    body([lead("三是完善基层公开指导。")], guidance(voice)),
    body([lead("四是完善申请办理衔接。")], followUp(voice), say`逐件跟进、依法按期答复，办理材料随办随存。`),
    body([lead("五是完善数据登记核对。")], say`业务发生即登记，定期与台账核对，使每个统计数字都能查到对应记录。`),
  ];
}

function guidance({ set }: Voice): readonly Run[] {
  return set.place.level === "city"
    ? say`加强对县乡两级的日常检查，带动公开数量偏少的地区改进工作。`
    : say`加强对乡镇（街道）的日常检查，带动公开数量偏少的乡镇（街道）改进工作。`;
}

/** Carried-over requests may well be within their term: they are work to be followed up, not a shortcoming. */
function followUp(voice: Voice): readonly Run[] {
  if (figureOf(voice.set, "requests.carriedOut").counted === 0) return say`对在办申请`;
  return say`对结转下年度的${voice.figure("requests.carriedOut")}申请`;
}
