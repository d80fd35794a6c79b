import { describe, expect, it } from "vitest";
import type { Context, Viewer } from "../../context.js";
import { ask, at } from "../../testing/ask.js";
import { fixedContext } from "../../testing/fixed-context.js";
import { memorySource } from "../../testing/memory-source.js";

const viewer: Viewer = { key: "k1", label: "颍州区", role: "HANDLER", regions: ["341202", "341203"] };

function city(): Context {
  const regions = ["341202", "341203"];
  const county = { key: "c1", region: "341203", channel: "IN_PERSON", receivedOn: "2023-12-01" };
  const records = { Request: [county], Organization: [] };
  const source = memorySource({ id: "home", regions, records, holds: { Request: ["341202"] } });
  return fixedContext({ source, viewer });
}

const items = [{ title: "征地批复" }, { documentNumber: "皖政〔2022〕1号" }, { description: "补偿标准" }];

async function submit(context: Context, of: readonly object[], channel = "IN_PERSON"): Promise<string> {
  const { data, errors } = await ask(
    `mutation ($form: ApplicationInput!, $channel: RequestChannel!) {
      submitRequest(region: "341202", channel: $channel, receivedOn: "2023-12-01", agencyKind: GOVERNMENT,
        form: $form, idempotencyKey: "submit") { request { id } } }`,
    context,
    { form: { applicants: [{ kind: "COMMERCIAL", name: "某公司" }], items: of }, channel },
  );
  expect(errors).toEqual([]);
  return String(at(data, "submitRequest.request.id"));
}

const part = `request { id receivedOn closedOn applicantKind registrationNumber }
  case { status { code } registrationNumber version events { kind on note } origin { id } deadline { dueOn } } queryCode`;
const split = (context: Context, id: string, more: object = {}) =>
  ask(
    `mutation ($id: ID!, $seen: Int!, $on: Date!, $key: String!) { splitRequest(id: $id, seen: $seen, on: $on, idempotencyKey: $key) {
      original { request { receivedOn closedOn } case { status { code } successors { id } events { kind data { into } } } } parts { ${part} } } }`,
    context,
    { id, seen: 1, on: "2023-12-04", key: "split", ...more },
  );

describe("splitting an application (一事一申请)", () => {
  it("makes one request of each item, which keeps the day of receipt and gets a number", async () => {
    const context = city();
    const id = await submit(context, items);
    const { data, errors } = await split(context, id);
    expect(errors).toEqual([]);
    const numbers = ["341202-2023-0001", "341202-2023-0002", "341202-2023-0003"];
    expect(at(data, "splitRequest.original")).toMatchObject({
      request: { receivedOn: null, closedOn: null },
      case: { status: { code: "SPLIT" }, events: [{}, { kind: "split", data: { into: numbers } }] },
    });
    const parts = at(data, "splitRequest.parts") as { request: { id: string } }[];
    expect(parts).toEqual(
      numbers.map((registrationNumber, nth) => ({
        request: expect.objectContaining({ receivedOn: "2023-12-01", applicantKind: "COMMERCIAL", registrationNumber }),
        case: {
          status: { code: "REGISTERED" },
          registrationNumber,
          version: 2,
          origin: { id },
          events: [
            { kind: "received", on: "2023-12-01", note: null },
            { kind: "registered", on: "2023-12-04", note: `拆分自 ${id}，第 ${nth + 1} 件，共 3 件` },
          ],
          deadline: { dueOn: "2023-12-29" },
        },
        queryCode: `CODE-${parts[nth]?.request.id}`,
      })),
    );
    const ids = parts.map(({ request }) => request.id);
    expect(at(data, "splitRequest.original.case.successors")).toEqual(ids.map((one) => ({ id: one })));
    const forms = await context.ledgers.enclosed("341202", ids, "application", context.call);
    expect(ids.map((one) => forms.get(one)?.items)).toEqual(items.map((item) => [item]));
  });

  it("counts the parts in Table 3 and not the original (§2.6)", async () => {
    const context = city();
    await split(context, await submit(context, items));
    // The row of r1: received by the legal date in the year.
    const tally = `{ requestTally(filter: { receivedOn: { gte: "2023-01-01", lte: "2023-12-31" } }, regions: ["341202"]) { groups { count } } }`;
    expect(at((await ask(tally, context)).data, "requestTally.groups")).toEqual([{ count: 3 }]);
  });

  it("is done once under one key", async () => {
    const context = city();
    const id = await submit(context, items);
    const once = await split(context, id);
    expect(await split(context, id)).toEqual(once);
    expect((await split(context, id, { key: "other" })).errors).toEqual([
      { code: "VERSION_CONFLICT", inputPath: undefined },
    ]);
  });

  it.each<[string, Partial<Viewer>, readonly string[]]>([
    ["another handler", { key: "k2", label: "孙七" }, ["NOT_PERMITTED"]],
    ["its handler", { key: "k3", label: "李四" }, []],
    ["a reviewer", { key: "k4", role: "REVIEWER" }, []],
  ])("of a case that has a handler is refused to others, whose its parts would be: %s", async (_, who, codes) => {
    const context = city();
    const id = await submit(context, items);
    const entry = { kind: "assigned", on: "2023-12-01", data: { handler: "李四" } };
    const assigned = { region: "341202", ledger: id, seen: 1, entries: [entry], idempotencyKey: "assigned" };
    await context.ledgers.append(assigned, viewer, context.call);
    const { errors } = await split({ ...context, viewer: { ...viewer, ...who } }, id, { seen: 2 });
    expect(errors.map(({ code }) => code)).toEqual(codes);
  });

  it.each<[string, readonly object[], string, object, object]>([
    ["one item", [items[0] ?? {}], "IN_PERSON", {}, { code: "BAD_INPUT", inputPath: "id" }],
    ["an unconfirmed one", items, "INTERNET", {}, { code: "CASE_REFUSED" }],
    ["a day before the receipt", items, "IN_PERSON", { on: "2023-11-30" }, { code: "CASE_REFUSED" }],
    ["a day to come", items, "IN_PERSON", { on: "2023-12-21" }, { code: "BAD_INPUT", inputPath: "on" }],
    ["events nobody has entered", items, "IN_PERSON", { seen: 2 }, { code: "VERSION_CONFLICT" }],
    [
      "a county's own request",
      items,
      "IN_PERSON",
      { id: "Request:home:c1" },
      { code: "NOT_WRITABLE", inputPath: "id" },
    ],
  ])("refuses %s", async (_, of, channel, given, expected) => {
    const context = city();
    const id = await submit(context, of, channel);
    expect((await split(context, id, given)).errors).toMatchObject([expected]);
    const { data } = await ask('{ requests(regions: ["341202"]) { nodes { id } } }', context);
    expect(at(data, "requests.nodes")).toEqual([{ id }]);
  });
});
