import { expect, it } from "vitest";
import type { Context, Viewer } from "../../context.js";
import type { RecordChange } from "../../ledgers.js";
import { ask, at } from "../../testing/ask.js";
import { fixedContext } from "../../testing/fixed-context.js";
import { memoryLedgers } from "../../testing/memory-ledgers.js";
import { memorySource } from "../../testing/memory-source.js";

const editor: Viewer = { key: "k1", label: "颍州区", role: "EDITOR", regions: ["341202"] };
const reviewer: Viewer = { ...editor, role: "REVIEWER" };
const id = "Request:home:1";
const reason = "收发室12月29日已签收";

type Given = Readonly<Record<string, unknown>>;
const received = { kind: "received", on: "2023-01-04", channel: "POST_SIGNED" };
const stated = { kind: "receiptDayStated", on: "2022-12-29", reason };

function county(isHome: boolean, viewer = reviewer) {
  const submittedAt = "2022-12-28T09:30:00.000000+08:00";
  const Request = [{ key: "1", channel: "POST_SIGNED", receivedOn: "2023-01-04", submittedAt }];
  const source = memorySource({ id: "home", regions: ["341202"], records: { Request, Organization: [] } });
  const ledgers = memoryLedgers({ home: source });
  const changed: RecordChange[] = [];
  const append: Context["ledgers"]["append"] = (one, by, call) => {
    changed.push(...(one.records ?? []));
    return ledgers.append(one, by, call);
  };
  const placeOf = isHome ? ledgers.placeOf : () => null;
  return {
    changed,
    ledgers,
    context: { ...fixedContext({ source, viewer }), ledgers: { ...ledgers, append, placeOf } },
  };
}

const mutation = `mutation ($id: ID!, $seen: Int!, $event: CaseEventInput!, $key: String!) {
  recordCaseEvent(id: $id, seen: $seen, event: $event, idempotencyKey: $key) { case { version } }
}`;
const record = (context: Context, seen: number, event: Given) =>
  ask(mutation, context, { id, seen, event, key: `k${seen}` });
const query = `{ request(id: "${id}") { case {
  submittedAt arrivedOn confirmedOn receivedOn
  deadline { dueOn receipt { on stated basis { zh } } proof { date label { zh } article { zh } } }
} } }`;

it("is written into the record of its request at home, by which Table 3 has its year (DOMAIN.md §1.5.2, §2.6)", async () => {
  const { context, changed } = county(true);
  await record(context, 0, received);
  const { errors } = await record(context, 1, stated);
  expect(errors).toEqual([]);
  expect(changed.map(({ values }) => values.receivedOn)).toEqual(["2023-01-04", "2022-12-29"]);
});

it("is shown with its reason and Art 31, beside the other days of a receipt", async () => {
  const { context, ledgers } = county(true);
  await record(context, 0, received);
  await record(context, 1, stated);
  const one = at((await ask(query, context)).data, "request.case");
  expect(one).toMatchObject({
    submittedAt: "2022-12-28T09:30:00.000000+08:00",
    arrivedOn: "2023-01-04",
    confirmedOn: null,
    receivedOn: "2022-12-29",
    // The New Year's holiday is until 2 January; the Spring Festival's from 21 to 27, worked for on 28 and 29 January.
    deadline: { dueOn: "2023-02-01", receipt: { on: "2022-12-29", stated: true, basis: { zh: `经认定：${reason}` } } },
  });
  expect(at(one, "deadline.proof.0")).toMatchObject({
    date: "2022-12-29",
    label: { zh: `期间开始之日，不计算在内；经认定：${reason}` },
    article: { zh: "《政府信息公开条例》第三十一条" },
  });
  expect(ledgers.readings.length).toBeGreaterThan(0);
});

it("is shown without its reason to those who don't see the case whole", async () => {
  const { context } = county(true);
  await record(context, 0, received);
  await record(context, 1, stated);
  const { data, errors } = await ask(query, {
    ...context,
    viewer: { ...editor, role: "READER", key: "k2", label: "乙" },
  });
  expect(errors).toEqual([]);
  expect(at(data, "request.case.deadline.receipt")).toMatchObject({ on: "2022-12-29", basis: { zh: "经认定：***" } });
  expect(JSON.stringify(data)).not.toContain("收发室");
});

it.each([
  ["another than a record elsewhere says", false, stated, ["BAD_INPUT"]],
  ["the one that a record elsewhere says", false, { ...stated, on: "2023-01-04" }, []],
  ["one without a reason", true, { kind: "receiptDayStated", on: "2022-12-29" }, ["BAD_INPUT"]],
  ["one whose reason says nothing", true, { ...stated, reason: "—" }, ["BAD_INPUT"]],
  ["one that is yet to come", true, { ...stated, on: "2024-01-01" }, ["BAD_INPUT"]],
])("of %s: %s", async (_what, isHome, event, codes) => {
  const { context } = county(isHome);
  await record(context, 0, received);
  expect((await record(context, 1, event)).errors.map(({ code }) => code)).toEqual(codes);
});
