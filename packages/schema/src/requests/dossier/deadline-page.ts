import type { Label } from "../../label.js";
import type { PlainDate } from "../../shared/plain-date.js";
import type { DeadlineObject } from "../case/deadline-object.js";
import { orderedByLabels } from "../case/event-words.js";
import type { IgnoredAct } from "../deadline/acts.js";
import { articleOf, ignoredReasons } from "../deadline/ignored-reasons.js";
import { eventLabels } from "../ledger/event-labels.js";
import { escaped, htmlPage, htmlTable } from "./html.js";

/** The deadline with the proof of every day, as plain data for `deadline.json`. */
export function deadlineData(deadline: DeadlineObject, asOf: PlainDate): Readonly<Record<string, unknown>> {
  const ignored = deadline.ignored.map(({ event: { kind, on }, reason }) => ({ kind, on, reason }));
  return { asOf, ...deadline, ignored, correctionNoticeBy: deadline.correctionNoticeBy(), proof: deadline.proof() };
}

/** The same for people: each day counted or not and why, with the article. */
export function deadlinePage(number: string, deadline: DeadlineObject, asOf: PlainDate): string {
  const days = deadline
    .proof()
    .map(({ date, counted, label, article, published }) => [
      date,
      counted === null ? "—" : String(counted),
      both(label) + (published ? "" : "（日历未公布 calendar not published）"),
      both(article),
    ]);
  const head = ["日期 Date", "第几日 Day", "理由 Reason", "依据 Article"];
  const table = days.length > 0 ? htmlTable(head, days) : "";
  return htmlPage(`答复期限 Deadline ${number}`, `${factsOf(deadline, asOf)}\n${table}`);
}

function factsOf(deadline: DeadlineObject, asOf: PlainDate): string {
  const { receipt, dueOn, provisional, workingDays, reason, met, ignored, ordered } = deadline;
  const correctionNoticeBy = deadline.correctionNoticeBy();
  const facts: readonly (readonly [string, string])[] = [
    ["截止 As of", asOf],
    ["收到申请之日 Received", `${receipt.on ?? "—"}（${both(receipt.basis)}）`],
    ["期限（工作日） Working days", workingDays === null ? "—" : String(workingDays)],
    ["期限届满日 Due on", (dueOn ?? "—") + (provisional ? "（暂定 provisional）" : "")],
    ...(ordered ? [["责令答复 Ordered", `${ordered.on}（${both(orderedByLabels[ordered.orderedBy])}）`] as const] : []),
    ...(correctionNoticeBy ? [["补正告知期限 Correction notice by", correctionNoticeBy.date] as const] : []),
    ...(reason ? [["期限不计算 No clock", both(reason.label)] as const] : []),
    ...ignored.map((act) => ["不计入期限 Not counted", ignoredText(act)] as const),
    ...(met ? [["答复 Answered", `${met.on}（${both(met.basis)}）`] as const] : []),
  ];
  return `<dl>\n${facts.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`).join("\n")}\n</dl>`;
}

function ignoredText(act: IgnoredAct): string {
  const { event, reason } = act;
  return `${event.on} ${both(eventLabels[event.kind])}：${both(ignoredReasons[reason].label)}（${both(articleOf(act))}）`;
}

function both({ zh, en }: Label): string {
  return `${zh} ${en}`;
}
