import { figureOf } from "../figure.js";
import type { FigureKey } from "../keys.js";
import type { Block, Run } from "../model.js";
import { standingOf } from "../print.js";
import { body, lead, say, type Voice } from "../voice.js";
import { sentence } from "./sentence.js";

/** （三）政策解读: the topic page, its stages and what it holds. */
export function interpretations(voice: Voice): readonly Block[] {
  const topic = "interpretations.topic";
  return [
    { kind: "heading", level: 2, ordinal: 3, text: "贴近办事需求，深化政策解读。" },
    body(
      [lead("一是做细专题编排。")],
      say`“政策解读”专题按办事周期归集解读材料，便于按所办事项查找政策。`,
      stages(voice),
    ),
    body(
      [lead("二是做实解读发布。")],
      sentence(voice, [topic], say`专题累计发布解读${voice.figure(topic)}，列入多个环节的不重复计数。`),
    ),
  ];
}

/** The stages that there are: of none there is nothing to say. */
function stages(voice: Voice): readonly Run[] {
  const kinds = [
    { key: "interpretations.stages.personal", name: "个人办事环节" },
    { key: "interpretations.stages.enterprise", name: "企业办事环节" },
  ] as const;
  const there = kinds.filter(({ key }) => isTold(voice, key));
  if (there.length === 0) return [];
  const each = there.map(({ key, name }) => say`${{ kind: "words", text: name }}${voice.figure(key)}`);
  const list = each.flatMap((runs, index) => (index === 0 ? runs : say`、${runs}`));
  return sentence(
    voice,
    there.map(({ key }) => key),
    say`解读涉及${list}。`,
  );
}

function isTold({ set }: Voice, key: FigureKey): boolean {
  const figure = figureOf(set, key);
  return figure.counted > 0 || standingOf(figure) !== "whole";
}
