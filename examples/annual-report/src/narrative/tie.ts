import { type FigureSet, figureOf } from "../figure.js";
import type { Paragraph, Run } from "../model.js";
import { formatCount } from "../numbers.js";
import { keysOf, type Tie, type Verdict, verdictOn } from "../ties.js";
import { caution, say, type Voice } from "../voice.js";

/** What the text says of a tie: in a clause where it agrees, in a caution of its own where it doesn't. */
export interface TieText {
  readonly clause: readonly Run[];
  readonly caution: readonly Paragraph[];
}

/** Checks a tie and words the outcome. `agreed` is the clause for the good case. */
export function tell(tie: Tie, voice: Voice, agreed: string): TieText {
  const verdict = verdictOn(tie, voice.set);
  const equation = voice.derived(
    keysOf(tie),
    equationOf(tie, voice.set, verdict),
    `勾稽核对：${formula(tie, voice.set)}。`,
  );
  if (verdict.state === "AGREES" && keysOf(tie).every((key) => figureOf(voice.set, key).counted === 0))
    return { clause: [], caution: [] };
  if (verdict.state === "AGREES")
    return { clause: say`${equation}，${{ kind: "words", text: agreed }}。`, caution: [] };
  if (verdict.state === "UNCHECKED") {
    const words = "因部分来源未应答，上述各数之间的勾稽关系暂无法核对。";
    return { clause: [], caution: [caution(say`${{ kind: "words", text: words }}`)] };
  }
  return { clause: [], caution: [caution(say`勾稽不符：${equation}。两者不一致，定稿前须逐条核实原始记录。`)] };
}

function equationOf(tie: Tie, set: FigureSet, verdict: Verdict): string {
  const number = (key: Tie["whole"]) => formatCount(figureOf(set, key).value ?? figureOf(set, key).counted);
  const made = [tie.plus.map(number).join("＋"), ...tie.minus.map(number)].join("－");
  if (verdict.state !== "DISAGREES") return `${made}＝${formatCount(verdict.made)}`;
  const unit = figureOf(set, tie.whole).unit;
  const gap = formatCount(Math.abs(verdict.made - verdict.stated));
  return `${made}＝${formatCount(verdict.made)}，而${figureOf(set, tie.whole).label.zh}统计为${formatCount(verdict.stated)}${unit}，相差${gap}${unit}`;
}

function formula(tie: Tie, set: FigureSet): string {
  const label = (key: Tie["whole"]) => figureOf(set, key).label.zh;
  const made = [tie.plus.map(label).join("＋"), ...tie.minus.map(label)].join("－");
  return `${made}＝${label(tie.whole)}`;
}
