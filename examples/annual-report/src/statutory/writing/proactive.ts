import { type Block, given, heading, prose, say } from "../text.js";
import type { StatutoryVoice } from "../voice.js";

/** （一）主动公开: what Table 2 counts, and what else the year's figures tell. */
export function proactive(voice: StatutoryVoice): readonly Block[] {
  const { cell, answer } = voice;
  const year = given(`${answer.year}年`);
  return [
    heading("（一）主动公开"),
    prose(
      say`${year}，制发规章${cell("t2.regulations.made")}，废止${cell("t2.regulations.repealed")}；`,
      say`制发行政规范性文件${cell("t2.normativeDocs.made")}，废止${cell("t2.normativeDocs.repealed")}。`,
      say`作出行政许可处理决定${cell("t2.licences")}、行政处罚处理决定${cell("t2.penalties")}、`,
      say`行政强制处理决定${cell("t2.coercions")}，行政事业性收费金额${cell("t2.feesWan")}。`,
      interpreted(voice),
    ),
  ];
}

function interpreted({ figure }: StatutoryVoice) {
  const topic = figure("interpretations.topic");
  return topic ? say`政策解读专题累计发布解读${topic}。` : [];
}
