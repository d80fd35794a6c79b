import { ordinal } from "../../numbers.js";
import { type Block, given, heading, prose, type Run, say } from "../text.js";
import type { StatutoryVoice } from "../voice.js";

interface Problem {
  readonly told: readonly Run[];
  readonly remedy: string;
}

const corrected = ["t4.review.corrected", "t4.directSuit.corrected", "t4.suitAfterReview.corrected"];

/** 五、存在的主要问题及改进情况: only what the tables show, and what follows from it. */
export function problems(voice: StatutoryVoice): readonly Block[] {
  const found = [undone(voice), contested(voice), notHeld(voice), unclear(voice), missing(voice)].flatMap(
    (one) => one ?? [],
  );
  if (found.length === 0) {
    return [prose(say`从本年度报表数据看，未见突出问题。下一步继续加强政府信息公开工作，改进服务。`)];
  }
  return [
    heading("（一）存在的主要问题"),
    prose(listed(found.map(({ told }) => told))),
    heading("（二）改进情况"),
    prose(say`针对上述问题，`, listed(found.map(({ remedy }) => [given(remedy)]))),
  ];
}

function undone({ cell, count }: StatutoryVoice): Problem | null {
  if (!count(["t3.carriedOut.total"])) return null;
  return {
    told: say`年末仍有${cell("t3.carriedOut.total")}申请在办，需结转下年度继续办理`,
    remedy: "逐件跟踪在办申请，加强期限提醒",
  };
}

function contested({ sum, count }: StatutoryVoice): Problem | null {
  if (!count(corrected)) return null;
  return {
    told: say`在复议和诉讼中被纠正${sum(corrected, "表四各组结果纠正")}，答复的规范性有待提高`,
    remedy: "逐案分析纠错原因，加强答复前的合法性审核",
  };
}

function notHeld({ cell, count }: StatutoryVoice): Problem | null {
  if (!count(["t3.notHeld.total"])) return null;
  return {
    told: say`因本机关不掌握相关政府信息而无法提供的有${cell("t3.notHeld.total")}，申请前的指引不够清楚`,
    remedy: "完善政府信息公开指南和目录，写明各机关的公开职责",
  };
}

function unclear({ cell, count }: StatutoryVoice): Problem | null {
  if (!count(["t3.stillUnclear.total"])) return null;
  return {
    told: say`补正后申请内容仍不明确的有${cell("t3.stillUnclear.total")}，补正告知不够具体`,
    remedy: "在补正通知中逐项写明需要补充的内容，加强与申请人的沟通",
  };
}

function missing({ answer }: StatutoryVoice): Problem | null {
  const some = answer.tables.some(({ cells }) => cells.some(({ value }) => value === null));
  if (!some) return null;
  return { told: say`部分报表数据尚未归集`, remedy: "补齐数据来源，改进数据归集" };
}

function listed(parts: readonly (readonly Run[])[]): readonly Run[] {
  return parts.flatMap((runs, index) => [
    ...(parts.length > 1 ? [given(`${ordinal(index + 1)}是`)] : []),
    ...runs,
    given(index + 1 < parts.length ? "；" : "。"),
  ]);
}
