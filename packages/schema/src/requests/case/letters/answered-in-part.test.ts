import { expect, it } from "vitest";
import { at } from "../../../testing/ask.js";
import { gates } from "../../ledger/events.js";
import { registered } from "./fixtures/county.js";

const replying = `mutation ($id: ID!, $seen: Int!, $answer: CaseAnswerInput!, $key: String!) {
  replyToRequest(id: $id, seen: $seen, answer: $answer, on: "2023-12-15", idempotencyKey: $key) { case { version } }
}`;
const signing = `mutation ($id: ID!, $seen: Int!) {
  signReply(id: $id, seen: $seen, on: "2023-12-15", idempotencyKey: "sign") {
    case { version outcome letter(kind: REPLY) { complete text } }
  }
}`;
const asked = { kind: "correctionAsked", on: "2023-12-04", matters: ["第二项的年度"], correctBy: "2023-12-11" };
const disclosed = { outcome: "DISCLOSED", provided: "见附件" };
const refused = { outcome: "REFUSED_DELIBERATIVE", reasons: "该信息是讨论记录" };
const abandoned = { outcome: "ABANDONED_NO_CORRECTION" };

// 条例 Art 30: what was not corrected counts as abandoned; what needed no correction is answered (Art 36, 37).
it.each<readonly [items: readonly object[], chosen: string | null, outcome: string]>([
  [[disclosed, abandoned], "DISCLOSED", "DISCLOSED"],
  [[disclosed, abandoned], "ABANDONED_NO_CORRECTION", "ABANDONED_NO_CORRECTION"],
  [[{ ...disclosed, outcome: "PARTIAL", withheld: [{ ...refused, part: "会议记录" }] }, abandoned], null, "PARTIAL"],
  [[abandoned, abandoned], null, "ABANDONED_NO_CORRECTION"],
])("an application of which an item wasn't corrected is answered: %j, %s", async (items, chosen, outcome) => {
  const of = await registered();
  await of.record(asked);
  const answer = { items, ...(chosen === null ? {} : { outcome: chosen }) };
  expect((await of.ask(replying, { answer, key: "reply" })).errors).toEqual([]);
  await of.record(...gates.map((gate) => ({ kind: "gatePassed", on: "2023-12-15", gate })));
  const { data, errors } = await of.ask(signing);
  expect([errors, at(data, "signReply.case.outcome"), at(data, "signReply.case.letter.complete")]).toEqual([
    [],
    outcome,
    true,
  ]);
  const text = String(at(data, "signReply.case.letter.text"));
  const kinds = items.map((item) => ("provided" in item ? "见附件" : "视为放弃"));
  expect(kinds.filter((one) => !text.includes(one))).toEqual([]);
  await of.record({ kind: "dispatched", on: "2023-12-15", delivery: "POST" });
});
