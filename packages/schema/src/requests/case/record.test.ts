import { describe, expect, it } from "vitest";
import type { Context, Viewer } from "../../context.js";
import { CaseRefusedError } from "../../errors.js";
import type { RecordChange } from "../../ledgers.js";
import { ask, at } from "../../testing/ask.js";
import { fixedContext } from "../../testing/fixed-context.js";
import { memoryLedgers } from "../../testing/memory-ledgers.js";
import { type MemorySource, memorySource } from "../../testing/memory-source.js";
import { gates } from "../ledger/events.js";
import { recordEvent } from "./record-event.js";

const editor: Viewer = { key: "k1", label: "颍州区", role: "EDITOR", regions: ["341202"] };
const reviewer: Viewer = { ...editor, role: "REVIEWER" };
const id = "Request:home:1";

function county(viewer: Viewer | null = editor): Context {
  const common = { channel: "IN_PERSON", receivedOn: "2023-12-01", applicantName: "张三" };
  const Request = [
    { key: "1", ...common },
    { key: "2", ...common, channel: "INTERNET" },
    { key: "3", ...common, registrationNumber: "州依申请2023-7" },
  ];
  return fixedContext({
    source: memorySource({ id: "home", regions: ["341202"], records: { Request, Organization: [] } }),
    viewer,
  });
}

/** A county that keeps its requests, and makes its letters, in a system of its own. */
function elsewhere(): Context {
  return { ...county(reviewer), ledgers: { ...memoryLedgers(), placeOf: () => null } };
}

const mutation = `mutation ($id: ID!, $seen: Int!, $event: CaseEventInput!, $key: String!) {
  recordCaseEvent(id: $id, seen: $seen, event: $event, idempotencyKey: $key) {
    case { version registrationNumber letterNumber outcome status { code } events { kind note evidence { kind reference note } data { consents } } }
  }
}`;

type Event = Readonly<Record<string, unknown>>;
const record = (context: Context, seen: number, event: Event, more: { id?: string; key?: string } = {}) =>
  ask(mutation, context, { id, seen, event, key: `k${seen}`, ...more });
const received = { kind: "received", on: "2023-12-01", channel: "IN_PERSON" };
const registered = { kind: "registered", on: "2023-12-01" };

/** Enters events one after the other; gives the last answer. @throws Error naming the first that is refused */
async function recordAll(context: Context, events: readonly Event[], of = id): Promise<unknown> {
  let last: unknown;
  for (const [seen, event] of events.entries()) {
    const { data, errors } = await record(context, seen, event, { id: of, key: `${of} ${seen}`.replaceAll(" ", "-") });
    if (errors.length > 0) throw new Error(`${JSON.stringify(event)}: ${JSON.stringify(errors)}`);
    last = at(data, "recordCaseEvent.case");
  }
  return last;
}

describe("recording an event", () => {
  it("enters it with its evidence, and gives the case", async () => {
    const evidence = [{ kind: "FORM", reference: "申请表.pdf", note: "原件" }];
    const { data, errors } = await record(county({ ...editor, role: "HANDLER" }), 0, {
      ...received,
      note: " 窗口 ",
      evidence,
    });
    expect(errors).toEqual([]);
    expect(at(data, "recordCaseEvent.case")).toEqual({
      version: 1,
      registrationNumber: null,
      letterNumber: null,
      outcome: null,
      status: { code: "RECEIVED" },
      events: [{ kind: "received", note: "窗口", evidence, data: { consents: null } }],
    });
  });

  it("enters it once under one key, also when more was entered since", async () => {
    const context = county();
    const once = await record(context, 0, received, { key: "a" });
    expect(await record(context, 0, received, { key: "a" })).toEqual(once);
    await record(context, 1, registered);
    const { data, errors } = await record(context, 0, received, { key: "a" });
    expect([at(data, "recordCaseEvent.case.version"), errors]).toEqual([2, []]);
  });

  it("gives out registration numbers in order, per region and year", async () => {
    const context = county();
    expect(await recordAll(context, [received, registered])).toMatchObject({ registrationNumber: "341202-2023-0001" });
    const other = [{ ...received, channel: "INTERNET", on: "2023-11-30" }, registered];
    expect(await recordAll(context, other, "Request:home:2")).toMatchObject({ registrationNumber: "341202-2023-0002" });
  });

  it("goes on after the numbers that records of the region and year have", async () => {
    const context = county();
    (context.source as MemorySource).change("Request", { key: "3", registrationNumber: "341202-2023-0041" });
    expect(await recordAll(context, [received, registered])).toMatchObject({ registrationNumber: "341202-2023-0042" });
  });

  it("refuses a number that another request's record or ledger has", async () => {
    const context = county();
    await recordAll(context, [received]);
    const taken = { ...registered, number: "州依申请2023-7" };
    expect((await record(context, 1, taken)).errors).toEqual([{ code: "NUMBER_TAKEN", inputPath: "event.number" }]);
    await recordAll(
      context,
      [
        { ...received, channel: "INTERNET" },
        { ...registered, number: "登记1" },
      ],
      "Request:home:2",
    );
    const given = { ...registered, number: "登记1" };
    expect((await record(context, 1, given)).errors).toEqual([{ code: "NUMBER_TAKEN", inputPath: "event.number" }]);
  });

  it.each([
    "３４１２０２-2023-0017",
    "341202－2023－0017",
    "341202\u20102023\u20110017",
    "341202–2023—0017",
    "341202 - 2023 - 0017",
    "341202-2023-\u200b0017",
  ])("knows a number in other signs: %s", async (number) => {
    const context = county();
    const first = [received, { ...registered, number: "341202-2023-0017" }];
    await recordAll(context, first);
    await recordAll(context, [{ ...received, channel: "INTERNET" }], "Request:home:2");
    const again = await record(context, 1, { ...registered, number }, { id: "Request:home:2", key: "again" });
    expect(again.errors).toEqual([{ code: "NUMBER_TAKEN", inputPath: "event.number" }]);
  });

  it("passes over a number that a clerk gave in other signs", async () => {
    const context = county();
    await recordAll(context, [received, { ...registered, number: "341202－2023－0001" }]);
    const other = [{ ...received, channel: "INTERNET", on: "2023-11-30" }, registered];
    expect(await recordAll(context, other, "Request:home:2")).toMatchObject({ registrationNumber: "341202-2023-0002" });
  });

  it("is shown as the clerk wrote it, without what can't be seen", async () => {
    const context = county();
    const number = "\u200b依A－2023－9\ufeff";
    expect(await recordAll(context, [received, { ...registered, number }])).toMatchObject({
      registrationNumber: "依A－2023－9",
    });
  });

  it("is entered once under its key, also when its number is the record's by then", async () => {
    const context = county();
    const once = await recordAll(context, [received, registered]);
    expect(await recordAll(context, [received, registered])).toEqual(once);
  });

  it("keeps the number that a request has in its source", async () => {
    expect(await recordAll(county(), [received, registered], "Request:home:3")).toMatchObject({
      registrationNumber: "州依申请2023-7",
    });
  });

  it("leads a case from receipt to dispatch, with a letter that was made elsewhere", async () => {
    const on = "2023-12-15";
    const events = [
      received,
      registered,
      { kind: "assigned", on: "2023-12-04", handler: "李四" },
      { kind: "consulted", on: "2023-12-05", id: "c1", whom: "THIRD_PARTY", name: "某公司" },
      { kind: "consultationReceived", on: "2023-12-06", id: "c1" },
      { kind: "opinionIn", on: "2023-12-08", id: "c1" },
      { kind: "drafted", on, outcome: "PARTIAL" },
      ...gates.map((gate) => ({ kind: "gatePassed", on, gate })),
      { kind: "signed", on, letter: "州公复〔2023〕1号" },
      { kind: "dispatched", on, delivery: "POST" },
    ];
    expect(await recordAll(elsewhere(), events)).toMatchObject({
      letterNumber: "州公复〔2023〕1号",
      outcome: "PARTIAL",
      status: { code: "DISPATCHED" },
    });
  });
});

describe("an input that is wrong", () => {
  it.each([
    [{ kind: "received", on: "2023-12-01" }, "BAD_INPUT", "event.channel"],
    [{ ...received, channel: "UNKNOWN" }, "BAD_INPUT", "event.channel"],
    [{ ...received, handler: "李四" }, "BAD_INPUT", "event.handler"],
    [{ ...received, on: "2023-12-21" }, "BAD_INPUT", "event.on"],
    [{ ...received, on: "2023-02-30" }, "BAD_DATE", "event.on"],
    [{ ...received, note: " " }, "BAD_INPUT", "event.note"],
    [{ ...received, evidence: [{ kind: "FORM", reference: "" }] }, "BAD_INPUT", "event.evidence.0.reference"],
    [{ kind: "assigned", on: "2023-12-01", handler: "a\u0000" }, "BAD_INPUT", "event.handler"],
    [{ kind: "split", on: "2023-12-01", into: ["1", " "] }, "BAD_INPUT", "event.into.1"],
    [{ kind: "delayed", on: "2023-12-01", until: "9999-12-31" }, "BAD_INPUT", "event.until"],
    [{ kind: "signed", on: "2023-12-01" }, "BAD_INPUT", "event.letter"],
    [{ kind: "signed", on: "2023-12-01", agencyWord: "a b" }, "BAD_INPUT", "event.agencyWord"],
    // Contradicts the record: another channel, another day (条例 Art 31).
    [{ ...received, channel: "FAX" }, "BAD_INPUT", "event.channel"],
    [{ ...received, on: "2023-11-30" }, "BAD_INPUT", "event.on"],
  ])("refuses %j", async (event, code, inputPath) => {
    const context = county(reviewer);
    expect((await record(context, 0, event)).errors).toEqual([{ code, inputPath }]);
    expect((await record(context, 0, received)).errors).toEqual([]);
  });

  it("takes an application that came in before both sides confirmed, not after (条例 Art 31)", async () => {
    const online = { ...received, channel: "INTERNET" };
    const late = await record(county(), 0, { ...online, on: "2023-12-02" }, { id: "Request:home:2" });
    expect(late.errors).toEqual([{ code: "BAD_INPUT", inputPath: "event.on" }]);
    const early = await record(county(), 0, { ...online, on: "2023-11-30" }, { id: "Request:home:2" });
    expect(early.errors).toEqual([]);
  });

  it("takes no confirmation before the day of receipt that the record tells (条例 Art 31)", async () => {
    const [context, of] = [county(), { id: "Request:home:2" }];
    await record(context, 0, { ...received, channel: "INTERNET", on: "2023-11-29" }, of);
    const confirmed = { kind: "confirmed", on: "2023-11-30", way: "PHONE" };
    const early = await record(context, 1, confirmed, { ...of, key: "early" });
    expect(early.errors).toEqual([{ code: "BAD_INPUT", inputPath: "event.on" }]);
    expect((await record(context, 1, { ...confirmed, on: "2023-12-01" }, of)).errors).toEqual([]);
  });

  it("is told at once", async () => {
    const event = { kind: "extended", on: "2024-01-01", workingDays: 5, gate: "LAW", note: "" };
    const problems = ["event.approvedBy", "event.gate", "event.on", "event.note"];
    expect((await record(county(), 0, event)).errors).toEqual([
      { code: "BAD_INPUT", inputPath: problems[0], problems },
    ]);
  });
});

describe("an event that can't be entered", () => {
  it.each([
    [0, registered, "CASE_REFUSED"],
    [1, received, "VERSION_CONFLICT"],
  ])("is refused", async (seen, event, code) => {
    expect((await record(county(), seen, event)).errors).toEqual([{ code, inputPath: undefined }]);
  });

  it("meets the events of others", async () => {
    const context = county();
    await recordAll(context, [received, registered]);
    const { errors } = await record(context, 1, registered, { key: "other" });
    expect(errors).toEqual([{ code: "VERSION_CONFLICT", inputPath: undefined }]);
  });

  it("says why, by which article, and what is possible", async () => {
    const context = county();
    await recordAll(context, [received]);
    const event = { kind: "corrected", on: "2023-12-05" } as const;
    const error = await recordEvent({ id, seen: 1, event, idempotencyKey: "x" }, context).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(CaseRefusedError);
    expect(error.status).toBe(409);
    expect(error.what("zh")).toMatch(/^该件不能登记此环节：.+（《政府信息公开条例》第三十条）。$/);
    expect(error.what("en")).toContain("Art 30");
    expect(error.next("zh")).toMatch(/^当前可办理：.*登记.*。详见 case.availableActions。$/);
  });

  it("leaves a line in the audit, also where it is refused before it is appended", async () => {
    const ledgers = memoryLedgers();
    await record({ ...county(), ledgers }, 0, registered);
    await record({ ...county({ ...editor, regions: ["341203"] }), ledgers }, 0, received);
    await record({ ...county({ ...editor, role: "HANDLER" }), ledgers }, 0, {
      kind: "gatePassed",
      on: "2023-12-01",
      gate: "LAW",
    });
    await record({ ...county({ ...editor, role: "HANDLER" }), ledgers }, 0, received);
    await record({ ...county(), ledgers }, 0, { kind: "received", on: "2023-12-01" });
    expect(ledgers.refusals).toEqual([`${id} CASE_REFUSED`, `${id} NOT_PERMITTED`, `${id} NOT_PERMITTED`]);
  });

  it.each([
    [null, id, "KEY_REQUIRED", undefined],
    [{ ...editor, regions: ["341203"] }, id, "NOT_PERMITTED", undefined],
    [{ ...editor, role: "READER" as const }, id, "NOT_PERMITTED", undefined],
    [editor, "Request:home:9", "NOT_FOUND", "id"],
    [editor, "Document:home:1", "BAD_INPUT", "id"],
  ])("needs a key of the region and a request", async (viewer, of, code, inputPath) => {
    expect((await record(county(viewer), 0, received, { id: of })).errors).toEqual([{ code, inputPath }]);
  });
});

describe("giving a case to a handler", () => {
  const assigned = { kind: "assigned", on: "2023-12-01", handler: "k2" };
  const cases: readonly [string, Partial<Viewer>, readonly string[]][] = [
    ["another handler", { role: "HANDLER", key: "k2" }, ["NOT_PERMITTED"]],
    ["who only enters", { role: "EDITOR", key: "k2" }, ["NOT_PERMITTED"]],
    ["its handler", { role: "HANDLER", key: "k9" }, []],
    ["its handler, by label", { role: "HANDLER", key: "k3", label: "k9" }, []],
    ["a reviewer", { role: "REVIEWER" }, []],
    ["an operator", { role: "OPERATOR" }, []],
  ];
  it.each(cases)("that has one: %s", async (_, other, codes) => {
    const ledgers = memoryLedgers();
    const first = { ...county({ ...editor, role: "HANDLER" }), ledgers };
    await recordAll(first, [received, registered, { ...assigned, handler: "k9" }]);
    const { errors } = await record({ ...county({ ...editor, ...other }), ledgers }, 3, assigned);
    expect(errors.map(({ code }) => code)).toEqual(codes);
    expect(ledgers.refusals).toEqual(codes.map((code) => `${id} ${code}`));
  });
});

describe("reconsideration and suits", () => {
  it("are given to home as records with the events that concern them, and with no others", async () => {
    const given: (readonly RecordChange[])[] = [];
    const context = elsewhere();
    const append: Context["ledgers"]["append"] = (one, viewer, call) => {
      given.push((one.records ?? []).filter(({ entity }) => entity === "Remedy"));
      return context.ledgers.append(one, viewer, call);
    };
    const watched = { ...context, ledgers: { ...context.ledgers, append } };
    const on = "2023-12-08";
    await recordAll(watched, [
      received,
      registered,
      { kind: "assigned", on, handler: "甲" },
      { kind: "drafted", on, outcome: "PARTIAL" },
      ...gates.map((gate) => ({ kind: "gatePassed", on, gate })),
      { kind: "signed", on, letter: "州公复〔2023〕1号" },
      { kind: "dispatched", on, delivery: "POST" },
      { kind: "reviewFiled", on: "2023-12-19" },
      { kind: "reviewDecided", on: "2023-12-20", result: "CORRECTED" },
    ]);
    const review = { requestId: id, kind: "REVIEW", agencyKind: null, filedOn: "2023-12-19" };
    expect(given.flat().filter(({ entity }) => entity === "Remedy")).toEqual([
      { entity: "Remedy", key: `${id}/review`, values: { ...review, endedOn: null, result: null } },
      { entity: "Remedy", key: `${id}/review`, values: { ...review, endedOn: "2023-12-20", result: "CORRECTED" } },
    ]);
  });
});
