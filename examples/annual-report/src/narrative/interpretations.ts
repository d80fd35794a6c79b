import type { Block } from "../model.js";
import { body, lead, say, type Voice } from "../voice.js";

/** （三）政策解读: the topic page, its stages and what it holds. */
export function interpretations({ figure }: Voice): readonly Block[] {
  return [
    { kind: "heading", level: 2, ordinal: 3, text: "政策解读工作" },
    body(
      [lead("一是专题编排。")],
      say`“政策解读”专题按照办事周期归集解读材料，面向个人的部分设${figure("interpretations.stages.personal")}环节，`,
      say`面向企业的部分设${figure("interpretations.stages.enterprise")}环节，公众可以按所办事项查找对应政策。`,
    ),
    body(
      [lead("二是解读数量。")],
      say`专题现有各类解读${figure("interpretations.topic")}。`,
      say`解读材料可以同时列入不同环节，总数按篇目计算，不因重复列示而增加。`,
    ),
  ];
}
