import type { CoverageState, Label } from "@zwgk/sdk";
import { labelIn } from "../language.js";
import type { CoverageLine, Visit } from "../visit.js";
import { type Html, html } from "./html.js";

const states: Readonly<Record<CoverageState, Label>> = {
  ANSWERED: { zh: "已应答", en: "answered" },
  LATE: { zh: "超时未应答", en: "late" },
  FAILED: { zh: "无法连接", en: "failed" },
  NOT_MAPPED: { zh: "未提供此类数据", en: "holds no such data" },
  NOT_PERMITTED: { zh: "不允许读取", en: "not permitted" },
};

/** The strip that says which sources a page stands on. */
export function strip(lines: readonly CoverageLine[], { language, say }: Visit): Html {
  const answered = lines.filter((line) => line.state === "ANSWERED").length;
  const whole = answered === lines.length;
  const count = say(`${lines.length} 个来源中 ${answered} 个已应答`, `${answered} of ${lines.length} sources answered`);
  return html`<aside class="strip ${whole ? "whole" : "partial"}" aria-label="${say("数据覆盖", "Coverage")}">
<span class="count">${say("本页数据：", "This page: ")}${count}${whole ? "" : say("，内容可能不完整", "; it may be incomplete")}</span>
<ul>${lines.map((line) => lineOf(line, language))}</ul></aside>`;
}

function lineOf({ label, state, reason, tookMs }: CoverageLine, language: Visit["language"]): Html {
  const good = state === "ANSWERED";
  return html`<li class="${good ? "good" : "bad"}"><span class="mark" aria-hidden="true">${good ? "✓" : "!"}</span> ${labelIn(language, label)} <span class="state">${labelIn(language, states[state])}${good ? html` · ${Math.round(tookMs)} ms` : ""}</span>${reason ? html` <span class="reason">${labelIn(language, reason)}</span>` : ""}</li>`;
}
