import { describe, expect, it } from "vitest";
import type { Context, Viewer } from "../../context.js";
import { ask, at } from "../../testing/ask.js";
import { fixedContext } from "../../testing/fixed-context.js";
import { memorySource } from "../../testing/memory-source.js";

const region = "341202";
const viewer: Viewer = { key: "k1", label: "颍州区", role: "HANDLER", regions: [region] };
const bureau = { key: "o2", region, name: "颍州区财政局" };

function city(): Context {
  const records = { Request: [], Organization: [{ key: "o1", region, name: "颍州区政府办" }, bureau] };
  return fixedContext({
    source: memorySource({ id: "home", regions: [region], records }),
    viewer,
    today: "2023-12-20",
  });
}

async function submit(context: Context, channel = "IN_PERSON"): Promise<string> {
  const { data, errors } = await ask(
    `mutation ($form: ApplicationInput!, $channel: RequestChannel!) {
      submitRequest(region: "341202", channel: $channel, receivedOn: "2023-12-01", agency: "Organization:home:o1",
        agencyKind: GOVERNMENT, form: $form, idempotencyKey: "submit") { request { id } } }`,
    context,
    { form: { applicants: [{ kind: "COMMERCIAL", name: "某公司" }], items: [{ title: "征地批复" }] }, channel },
  );
  expect(errors).toEqual([]);
  return String(at(data, "submitRequest.request.id"));
}

const receiver = { agency: "Organization:home:o2", agencyKind: "DEPARTMENT" };
const transferred = (context: Context, id: string, event: object = {}, more: object = {}) =>
  ask(
    `mutation ($id: ID!, $seen: Int!, $event: CaseEventInput!, $key: String!) {
      recordCaseEvent(id: $id, seen: $seen, event: $event, idempotencyKey: $key) { case {
        status { code } events { kind data { to successors } } origin { id }
        successors { id request { receivedOn agencyKind agency { name } applicantKind applicantName registrationNumber }
          case { status { code } receivedOn registrationNumber origin { id } deadline { dueOn }
            events { kind on note data { from } } } } } } }`,
    context,
    {
      id,
      seen: 1,
      key: "transfer",
      event: { kind: "transferred", on: "2023-12-05", to: "颍州区财政局", receiver, ...event },
      ...more,
    },
  );

/** Requests of 2023 that Table 3 counts as received. */
async function counted(context: Context): Promise<unknown> {
  const tally = `{ requestTally(filter: { receivedOn: { gte: "2023-01-01", lte: "2023-12-31" } }) { groups { count } } }`;
  return at((await ask(tally, context)).data, "requestTally.groups");
}

// DOMAIN.md §2.6: transfers inside the same government count where the reply was made.
describe("a request that is transferred to an agency whose requests are kept here", () => {
  it("goes on there with its form, receipt and period, and counts there alone", async () => {
    const context = city();
    const id = await submit(context);
    const { data, errors } = await transferred(context, id);
    expect(errors).toEqual([]);
    const made = at(data, "recordCaseEvent.case") as { successors: { id: string }[] };
    const [successor] = made.successors;
    expect(made).toMatchObject({
      status: { code: "TRANSFERRED" },
      origin: null,
      events: [
        { kind: "received" },
        { kind: "transferred", data: { to: "颍州区财政局", successors: [successor?.id] } },
      ],
    });
    expect(successor).toEqual({
      id: expect.stringMatching(/^Request:home:/),
      request: {
        receivedOn: "2023-12-01",
        agencyKind: "DEPARTMENT",
        agency: { name: "颍州区财政局" },
        applicantKind: "COMMERCIAL",
        applicantName: "某*司",
        registrationNumber: "341202-2023-0001",
      },
      case: {
        status: { code: "REGISTERED" },
        receivedOn: "2023-12-01",
        registrationNumber: "341202-2023-0001",
        origin: { id },
        deadline: { dueOn: "2023-12-29" },
        events: [
          { kind: "received", on: "2023-12-01", note: null, data: { from: id } },
          { kind: "registered", on: "2023-12-05", note: `移交自 ${id}`, data: { from: null } },
        ],
      },
    });
    const forms = await context.ledgers.enclosed(region, [successor?.id ?? ""], "application", context.call);
    expect([...forms.values()]).toMatchObject([{ ...receiver, items: [{ title: "征地批复" }] }]);
    expect(await counted(context)).toEqual([{ count: 1 }]);
  });

  it("is transferred once under one key", async () => {
    const context = city();
    const id = await submit(context);
    const once = await transferred(context, id);
    expect(await transferred(context, id)).toEqual(once);
    const codes = async (...given: [object, object]) =>
      (await transferred(context, id, ...given)).errors.map(({ code }) => code);
    expect(await codes({}, { key: "other" })).toEqual(["VERSION_CONFLICT"]);
    expect(await codes({ receiver: { agencyKind: "TOWNSHIP" } }, {})).toEqual(["IDEMPOTENCY_CONFLICT"]);
    expect(await counted(context)).toEqual([{ count: 1 }]);
  });

  it("waits there for the confirmation that it waited for (条例 Art 31)", async () => {
    const context = city();
    const { data } = await transferred(context, await submit(context, "INTERNET"));
    expect(at(data, "recordCaseEvent.case.successors.0")).toMatchObject({
      request: { receivedOn: null },
      case: { status: { code: "AWAITING_CONFIRMATION" }, receivedOn: null },
    });
  });

  it("begins no other where none is named: the agency's requests aren't kept here", async () => {
    const context = city();
    const { data } = await transferred(context, await submit(context), { receiver: null });
    expect(at(data, "recordCaseEvent.case")).toMatchObject({ status: { code: "TRANSFERRED" }, successors: [] });
    expect(await counted(context)).toEqual([{ count: 0 }]);
  });

  it("carries over what its record says where no form is kept with it", async () => {
    const known = {
      channel: "IN_PERSON",
      receivedOn: "2023-12-01",
      applicantKind: "RESEARCH",
      applicantName: "某研究所",
    };
    const Request = [{ key: "r1", region, agencyKind: "GOVERNMENT", ...known }];
    const source = memorySource({ id: "home", regions: [region], records: { Request, Organization: [bureau] } });
    const context = fixedContext({ source, viewer, today: "2023-12-20" });
    const entries = [{ kind: "received", on: "2023-12-01", data: { channel: "IN_PERSON" } }];
    const ledger = "Request:home:r1";
    await context.ledgers.append({ region, ledger, seen: 0, entries, idempotencyKey: "begin" }, viewer, context.call);
    const { data, errors } = await transferred(context, ledger);
    expect(errors).toEqual([]);
    expect(at(data, "recordCaseEvent.case.successors.0.request")).toMatchObject({
      receivedOn: "2023-12-01",
      applicantKind: "RESEARCH",
      applicantName: "某**所",
      agencyKind: "DEPARTMENT",
    });
  });

  // 条例 Art 30, 33: a correction begins the period anew, and is asked for once; an extension is part of it.
  it("goes on there in the period that it has, and isn't to be corrected once more", async () => {
    const context = city();
    const id = await submit(context);
    const entries = [
      { kind: "registered", on: "2023-12-01", data: { number: "1" } },
      {
        kind: "correctionAsked",
        on: "2023-12-04",
        data: { matters: ["文号"], correctBy: "2023-12-15", letter: "1号" },
      },
      { kind: "corrected", on: "2023-12-13", data: {} },
      { kind: "extended", on: "2023-12-14", data: { workingDays: 5, approvedBy: "王" } },
    ];
    const append = { region, ledger: id, seen: 1, entries, idempotencyKey: "worked" };
    await context.ledgers.append(append, viewer, context.call);
    const due = (of: string) => ask(`{ request(id: "${of}") { case { deadline { dueOn } } } }`, context);
    expect(at((await due(id)).data, "request.case.deadline.dueOn")).toBe("2024-01-18");
    const { data, errors } = await transferred(context, id, { on: "2023-12-15" }, { seen: 5 });
    expect(errors).toEqual([]);
    const successor = at(data, "recordCaseEvent.case.successors.0");
    expect(successor).toMatchObject({
      request: { receivedOn: "2023-12-01" },
      case: {
        status: { code: "REGISTERED" },
        deadline: { dueOn: "2024-01-18" },
        events: ["received", "registered", "correctionAsked", "corrected", "extended"].map((kind) => ({ kind })),
      },
    });
    const kept = await context.ledgers.read(region, [String(at(successor, "id"))], context.call);
    expect([...kept.values()].flat().map(({ data: { letter } }) => letter)).toEqual(Array(5).fill(undefined));
  });

  // §2.6: what the first agency entered in time stays in time, and says who entered it.
  it("says of what it repeats who entered it, when, and which agency acted, over several transfers", async () => {
    const context = city();
    const id = await submit(context);
    const entries = [
      { kind: "registered", on: "2023-12-01", data: { number: "1" } },
      { kind: "extended", on: "2023-12-14", data: { workingDays: 5, approvedBy: "王" } },
    ];
    const clerk = { ...viewer, key: "k9" };
    await context.ledgers.append(
      { region, ledger: id, seen: 1, entries, idempotencyKey: "worked" },
      clerk,
      context.call,
    );
    const of = async (made: { data: unknown }) => String(at(made.data, "recordCaseEvent.case.successors.0.id"));
    const once = await of(await transferred(context, id, { on: "2023-12-15" }, { seen: 3 }));
    const told = async (of: string) =>
      at(
        (
          await ask(
            `{ request(id: "${of}") { case { events { kind by repeats { by agency } data { fromAgency } } findings { code } } } }`,
            context,
          )
        ).data,
        "request.case",
      );
    const repeats = (by: string) => ({ by, agency: "颍州区政府办" });
    expect(await told(once)).toEqual({
      findings: [],
      events: [
        { kind: "received", by: "k1", repeats: repeats("k1"), data: { fromAgency: "颍州区政府办" } },
        { kind: "registered", by: "k1", repeats: null, data: { fromAgency: null } },
        { kind: "extended", by: "k1", repeats: repeats("k9"), data: { fromAgency: null } },
      ],
    });
    const again = { on: "2023-12-18", to: "颍州区政府办", receiver: { agencyKind: "GOVERNMENT" } };
    const twice = await of(await transferred(context, once, again, { seen: 3, key: "again" }));
    expect(at(await told(twice), "events")).toMatchObject([
      { repeats: repeats("k1"), data: { fromAgency: "颍州区财政局" } },
      { repeats: null },
      { repeats: repeats("k9") },
    ]);
  });

  it("isn't begun there once a fee was noticed, which sums would count twice (109号)", async () => {
    const context = city();
    const id = await submit(context);
    const entries = [
      { kind: "registered", on: "2023-12-01", data: { number: "1" } },
      { kind: "feeNoticed", on: "2023-12-04", data: { amountYuan: 100 } },
      { kind: "paid", on: "2023-12-05", data: { amountYuan: 100 } },
    ];
    const append = { region, ledger: id, seen: 1, entries, idempotencyKey: "worked" };
    await context.ledgers.append(append, viewer, context.call);
    const { errors } = await transferred(context, id, {}, { seen: 4 });
    expect(errors).toMatchObject([{ code: "BAD_INPUT", inputPath: "event.receiver" }]);
    expect((await transferred(context, id, { receiver: null }, { seen: 4 })).errors).toEqual([]);
  });

  it.each<[string, Partial<Viewer>, readonly string[]]>([
    ["another handler", { key: "k2", label: "孙七" }, ["NOT_PERMITTED"]],
    ["its handler", { key: "k3", label: "李四" }, []],
    ["a reviewer", { key: "k4", role: "REVIEWER" }, []],
  ])("is transferred by its handler or a head, as nobody else gives it away: %s", async (_, who, codes) => {
    const context = city();
    const id = await submit(context);
    const entry = { kind: "assigned", on: "2023-12-01", data: { handler: "李四" } };
    const assigned = { region, ledger: id, seen: 1, entries: [entry], idempotencyKey: "assigned" };
    await context.ledgers.append(assigned, viewer, context.call);
    const { errors } = await transferred({ ...context, viewer: { ...viewer, ...who } }, id, {}, { seen: 2 });
    expect(errors.map(({ code }) => code)).toEqual(codes);
  });

  it.each<[string, object, object]>([
    [
      "an agency that isn't there",
      { receiver: { ...receiver, agency: "Organization:home:o7" } },
      { code: "BAD_INPUT", inputPath: "event.receiver.agency" },
    ],
    [
      "an agency of another source",
      { receiver: { ...receiver, agency: "Organization:yingquan:1" } },
      { code: "BAD_INPUT", inputPath: "event.receiver.agency" },
    ],
    [
      "what is no agency",
      { receiver: { ...receiver, agency: "Request:home:1" } },
      { code: "BAD_INPUT", inputPath: "event.receiver.agency" },
    ],
    [
      "a kind that is none",
      { receiver: { agencyKind: "UNKNOWN" } },
      { code: "BAD_INPUT", inputPath: "event.receiver.agencyKind" },
    ],
    [
      "a receiver of what is no transfer",
      { kind: "withdrawn", to: null },
      { code: "BAD_INPUT", inputPath: "event.receiver" },
    ],
    ["a day before the receipt", { on: "2023-11-30" }, { code: "CASE_REFUSED" }],
  ])("refuses %s, and nothing is begun", async (_, event, error) => {
    const context = city();
    const id = await submit(context);
    expect((await transferred(context, id, event)).errors).toMatchObject([error]);
    const { data } = await ask(`{ requests(regions: ["341202"]) { nodes { id } } }`, context);
    expect(at(data, "requests.nodes")).toEqual([{ id }]);
  });
});
