import { describe, expect, it } from "vitest";
import type { Context } from "../../context.js";
import type { Enclosure, NewEntry } from "../../ledgers.js";
import { ask, at } from "../../testing/ask.js";
import { faultySource } from "../../testing/faulty-source.js";
import { fixedCall, fixedContext } from "../../testing/fixed-context.js";
import { memoryAttempts } from "../../testing/memory-attempts.js";
import { type MemoryLedgers, memoryLedgers } from "../../testing/memory-ledgers.js";
import { memorySource } from "../../testing/memory-source.js";
import type { Viewer } from "../../viewer.js";
import { gates } from "../ledger/events.js";

const region = "341202";
const editor: Viewer = { key: "k1", label: "李四", role: "EDITOR", regions: [region] };
const entry = (kind: string, on: string, data: NewEntry["data"] = {}): NewEntry => ({ kind, on, data });
const registered = (number: string) => [
  entry("received", "2023-12-01", { channel: "IN_PERSON" }),
  entry("registered", "2023-12-01", { number }),
];
const signed = [
  ...registered("341202-2023-0001"),
  entry("correctionAsked", "2023-12-04", { matters: ["文号"], correctBy: "2023-12-18" }),
  entry("corrected", "2023-12-06"),
  entry("extended", "2023-12-08", { workingDays: 10, approvedBy: "王主任" }),
  entry("drafted", "2023-12-11", { outcome: "DISCLOSED" }),
  ...gates.map((gate) => entry("gatePassed", "2023-12-11", { gate })),
  entry("signed", "2023-12-12", { letter: "州公复〔2023〕1号" }),
];
const dispatched = entry("dispatched", "2023-12-13", { delivery: "POST" });
const form = {
  applicants: [
    { kind: "NATURAL_PERSON", name: "张三", document: null, contact: {} },
    { kind: "COMMERCIAL", name: "某公司（阜阳）", document: null, contact: {} },
  ],
  items: [{ title: "征地批复" }, { title: "补偿标准" }],
};

/** Request 1 with a form of two applicants and a reply; request 2 as its source records it. */
async function city(entries: readonly NewEntry[] = [...signed, dispatched]): Promise<Context> {
  const Request = ["1", "2", "3"].map((key) => ({ key, receivedOn: "2023-12-01", applicantName: "李四" }));
  const source = memorySource({ id: "home", regions: [region], records: { Request, Organization: [] } });
  const ledgers = memoryLedgers({ home: source });
  const begin = (key: string, of: readonly NewEntry[], enclosures: readonly Enclosure[]) =>
    ledgers.append(
      { region, ledger: `Request:home:${key}`, seen: 0, entries: of, enclosures, idempotencyKey: key },
      editor,
      fixedCall(),
    );
  const reply = { name: "reply", body: { text: "经检索，现予公开。", number: "州公复〔2023〕1号" } };
  await begin("1", entries, [{ name: "application", body: form }, reply]);
  await begin("2", registered("州依申请2023-7"), []);
  await begin("3", registered("依A－2023－9"), []);
  const attempts = memoryAttempts({ client: 100, target: 100 });
  return fixedContext({ source, ledgers, attempts });
}

const query = `query ($number: String!, $code: String!, $name: String!) {
  requestProgress(registrationNumber: $number, queryCode: $code, name: $name) {
    registrationNumber status { code label { zh } } receivedOn registeredOn correctionAskedOn correctBy correctedOn
    extendedOn extensionDays dueOn provisional answeredOn closedOn outcome { zh } reply
    transferredTo successors { registrationNumber queryCode }
  }
}`;
const first = { number: "341202-2023-0001", code: "CODE-Request:home:1", name: "张三" };
const progress = async (given: Partial<typeof first>, context: Partial<Context>) =>
  ask(query, context, { ...first, ...given });

describe("the applicant's own view", () => {
  it("shows state, dates and the reply", async () => {
    const { data, errors } = await progress({}, await city());
    expect(errors).toEqual([]);
    expect(at(data, "requestProgress")).toEqual({
      registrationNumber: "341202-2023-0001",
      status: { code: "DISPATCHED", label: { zh: "已送出" } },
      receivedOn: "2023-12-01",
      registeredOn: "2023-12-01",
      correctionAskedOn: "2023-12-04",
      correctBy: "2023-12-18",
      correctedOn: "2023-12-06",
      extendedOn: "2023-12-08",
      extensionDays: 10,
      dueOn: "2024-01-18",
      provisional: false,
      answeredOn: "2023-12-13",
      closedOn: "2023-12-13",
      outcome: { zh: "予以公开" },
      reply: "经检索，现予公开。",
      transferredTo: null,
      successors: [],
    });
  });

  // §2.6: what was split or transferred goes on elsewhere, and its applicant follows it there.
  it.each([
    [
      "transferred",
      `recordCaseEvent(id: "Request:home:1", seen: 2, idempotencyKey: "go", event: { kind: transferred, on: "2023-12-05",
        to: "颍州区财政局", receiver: { agencyKind: DEPARTMENT } }) { case { successors { id } } }`,
      "颍州区财政局",
      1,
    ],
    [
      "split",
      `splitRequest(id: "Request:home:1", seen: 2, on: "2023-12-05", idempotencyKey: "go") { parts { request { id } } }`,
      null,
      2,
    ],
  ] as const)("shows of one that was %s what it became, and how that is followed", async (_, mutation, to, count) => {
    const context = await city(registered("341202-2023-0009"));
    const viewer: Viewer = { ...editor, role: "REVIEWER" };
    const made = await ask(`mutation { ${mutation} }`, { ...context, viewer });
    expect(made.errors).toEqual([]);
    const { data } = await progress({ number: "341202-2023-0009" }, { ...context, viewer: null });
    expect(at(data, "requestProgress.transferredTo")).toBe(to);
    const successors = at(data, "requestProgress.successors") as { registrationNumber: string; queryCode: string }[];
    expect(successors).toHaveLength(count);
    for (const { registrationNumber: number, queryCode: code } of successors) {
      const next = await progress({ number, code }, { ...context, viewer: null });
      expect(at(next.data, "requestProgress")).toMatchObject({ registrationNumber: number, receivedOn: "2023-12-01" });
      expect((await progress({ number, code, name: "李四" }, context)).errors).toHaveLength(1);
    }
  });

  it("is in the audit before it is shown, and only where all three are right", async () => {
    const context = await city();
    const ledgers = context.ledgers as MemoryLedgers;
    await progress({ code: "x" }, context);
    expect(ledgers.applicantReadings).toEqual([]);
    await progress({}, context);
    expect(ledgers.applicantReadings).toEqual(["Request:home:1"]);
    const silent = { ...ledgers, noteApplicantReading: () => Promise.reject(new Error("home is down")) };
    expect((await progress({}, { ...context, ledgers: silent })).data).toBeNull();
  });

  it("shows neither outcome nor reply before they are sent out", async () => {
    const { data } = await progress({}, await city(signed));
    const unanswered = { status: { code: "SIGNED" }, answeredOn: null, closedOn: null, outcome: null, reply: null };
    expect(at(data, "requestProgress")).toMatchObject(unanswered);
  });

  it.each([
    ["another of the applicants, in other signs", { name: "某公司 (阜阳)" }],
    ["a code and a number as they are typed", { number: " ３４１２０２-2023-0001", code: "code request:home:1" }],
    ["a number with full-width hyphens", { number: "341202－2023－0001" }],
    ["a number with dashes and spaces", { number: "341202 — 2023\u20110001" }],
    ["a number that was copied with a zero-width space", { number: "341202-2023-\u200b0001" }],
    [
      "the number that was registered in other signs",
      { number: "依A－2023－9", code: "CODE-Request:home:3", name: "李四" },
    ],
    ["the same in plain ones", { number: "依a-2023-9", code: "CODE-Request:home:3", name: "李四" }],
    ["the name in the record", { number: "州依申请2023-7", code: "CODE-Request:home:2", name: "李四" }],
  ])("takes %s", async (_, given) => {
    expect((await progress(given, await city())).errors).toEqual([]);
  });

  it.each([
    ["the number", { number: "341202-2023-0009" }],
    ["the number of another request", { number: "州依申请2023-7" }],
    ["the code", { code: "CODE-Request:home:9" }],
    ["the code of another request", { code: "CODE-Request:home:2" }],
    ["the code of nothing", { number: "x", code: "CODE-Request:none:none" }],
    ["the name", { name: "张三丰" }],
    ["the name of another request", { name: "李四" }],
    ["all", { number: "x", code: "x", name: "x" }],
    ["nothing given", { number: " ", code: "", name: "" }],
  ])("is the same error whatever is wrong: %s", async (_, given) => {
    const { data, errors } = await progress(given, await city());
    expect([data, errors]).toEqual([null, [{ code: "REQUEST_NOT_RECOGNISED", inputPath: undefined }]]);
  });

  it("looks the same things up whatever is wrong", async () => {
    const context = await city();
    const asked = async (given: Partial<typeof first>) => {
      const calls: string[] = [];
      const noted = { ...context.ledgers };
      for (const name of ["numbered", "read", "enclosed"] as const) {
        noted[name] = ((...args: never[]) => {
          calls.push(name);
          return (context.ledgers[name] as (...args: never[]) => never)(...args);
        }) as never;
      }
      await progress(given, { ...context, ledgers: noted });
      return calls;
    };
    const wrong = [{ number: "x" }, { number: "341202－2023－0002" }, { code: "x" }, { name: "x" }];
    for (const given of wrong) expect(await asked(given)).toEqual(["numbered", "read", "enclosed"]);
  });

  it("says that a source is not heard only to those who know number and code", async () => {
    const context = await city();
    const silent = { ...context, source: faultySource(context.source as never, () => "fail") };
    const other = { number: "州依申请2023-7", code: "CODE-Request:home:2", name: "李四" };
    expect((await progress(other, silent)).errors).toMatchObject([{ code: "SOURCE_FAILED" }]);
    expect((await progress({ ...other, code: "x" }, silent)).errors).toMatchObject([
      { code: "REQUEST_NOT_RECOGNISED" },
    ]);
  });
});

describe("attempts", () => {
  const attempts = () => memoryAttempts({ client: 2, target: 3 });
  const codes = async (context: Partial<Context>, tries: readonly Partial<typeof first>[]) => {
    const made: string[] = [];
    for (const given of tries) made.push((await progress(given, context)).errors[0]?.code ?? "right");
    return made;
  };

  it("are too many after some wrong ones of a client, for right and wrong alike", async () => {
    const context = { ...(await city()), attempts: attempts() };
    expect(await codes(context, [{}, {}, {}, { number: "a" }, { number: "b" }, { number: "c" }, {}])).toEqual([
      ...["right", "right", "right", "REQUEST_NOT_RECOGNISED", "REQUEST_NOT_RECOGNISED"],
      ...["TOO_MANY_ATTEMPTS", "TOO_MANY_ATTEMPTS"],
    ]);
    expect(await codes({ ...context, client: "192.0.2.2" }, [{}])).toEqual(["right"]);
  });

  it("are too many at one number, whoever tries, however it is spelt", async () => {
    const context = { ...(await city()), attempts: attempts() };
    const spellings = ["依A-1", " 依a-１ ", "依A－\u200b1", "依 a — 1"];
    const tries = spellings.map((number, nth) =>
      codes({ ...context, client: `192.0.2.${nth}` }, [{ code: "x", number }]),
    );
    expect((await Promise.all(tries)).flat().filter((code) => code === "TOO_MANY_ATTEMPTS")).toHaveLength(1);
  });

  it("at a number never shut its applicant out, and stay wrong for all others", async () => {
    const context = { ...(await city()), attempts: attempts() };
    const from = (nth: number, given: Partial<typeof first>) =>
      codes({ ...context, client: `192.0.2.${nth}` }, [given]);
    for (const nth of [1, 2, 3]) expect(await from(nth, { code: "x" })).toEqual(["REQUEST_NOT_RECOGNISED"]);
    expect(await from(4, { name: "张三丰" })).toEqual(["TOO_MANY_ATTEMPTS"]);
    expect([await from(5, {}), await from(5, {}), await from(5, {})].flat()).toEqual(["right", "right", "right"]);
  });
});
