import { organizations, outcomeGroups, totals } from "../outcomes.js";
import { type BarBlock, type Block, given, heading, prose, type Run, say } from "../text.js";
import type { StatutoryVoice } from "../voice.js";

const suits = ["t4.directSuit.total", "t4.suitAfterReview.total"];

/** （二）依申请公开: what came in, how it ended, what was contested. */
export function onRequest(voice: StatutoryVoice): readonly Block[] {
  const { cell, sum } = voice;
  const bodies = organizations.map((column) => `t3.newReceived.${column}`);
  return [
    heading("（二）依申请公开"),
    prose(
      say`新收政府信息公开申请${cell("t3.newReceived.total")}，其中自然人${cell("t3.newReceived.naturalPerson")}、`,
      say`法人或其他组织${sum(bodies, "表三“一、本年新收政府信息公开申请数量”中法人或其他组织各栏")}；上年结转${cell("t3.carriedIn.total")}。`,
      say`办结${cell("t3.total.total")}，结转下年度${cell("t3.carriedOut.total")}。办理结果中，${outcomes(voice)}。`,
      say`因政府信息公开产生的行政复议${cell("t4.review.total")}，`,
      say`行政诉讼${sum(suits, "表四未经复议直接起诉与复议后起诉总计")}。`,
    ),
    ...chart(voice),
  ];
}

function outcomes({ sum }: StatutoryVoice): readonly Run[] {
  return outcomeGroups.flatMap(({ name, rows }, index) => [
    given(`${index > 0 ? "、" : ""}${name}`),
    sum(totals(rows), `表三“${name}”各行总计`),
  ]);
}

/** The outcomes as bars; none where there was no answer to draw. */
function chart({ count }: StatutoryVoice): readonly BarBlock[] {
  const rows = outcomeGroups.map(({ name, rows }) => ({ label: name, values: [count(totals(rows))] }));
  if (rows.every(({ values }) => !values[0])) return [];
  return [{ kind: "bars", caption: "本年度办理结果", unit: "件", series: [{ name: "办理结果" }], rows }];
}
