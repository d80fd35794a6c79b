import { describe, expect, it } from "vitest";
import type { Context, Viewer } from "../../context.js";
import { ask, at } from "../../testing/ask.js";
import { fixedContext } from "../../testing/fixed-context.js";
import { memorySource } from "../../testing/memory-source.js";

const editor: Viewer = { key: "k1", label: "颍州区", role: "EDITOR", regions: ["341202"] };
const id = "Request:home:1";

type Event = Readonly<Record<string, unknown>>;
const mutation = `mutation ($id: ID!, $seen: Int!, $event: CaseEventInput!, $key: String!) {
  recordCaseEvent(id: $id, seen: $seen, event: $event, idempotencyKey: $key) { case { version status { code } } }
}`;
const record = (context: Context, seen: number, event: Event) =>
  ask(mutation, context, { id, seen, event, key: `k${seen}` });

/** A case received in person on 2023-11-24: its correction notice is due on 2023-12-05, its reply on 2023-12-22. */
async function caseWith(today: string, ...events: readonly Event[]): Promise<Context> {
  const Request = [{ key: "1", channel: "IN_PERSON", receivedOn: "2023-11-24", applicantName: "张三" }];
  const source = memorySource({ id: "home", regions: ["341202"], records: { Request, Organization: [] } });
  const context = { ...fixedContext({ source, viewer: editor }), today };
  const opening = [
    { kind: "received", on: "2023-11-24", channel: "IN_PERSON" },
    { kind: "registered", on: "2023-11-24" },
  ];
  for (const [seen, event] of [...opening, ...events].entries()) {
    const { errors } = await record(context, seen, event);
    expect(errors).toEqual([]);
  }
  return context;
}

async function read(context: Context, fields: string): Promise<unknown> {
  const { data, errors } = await ask(`{ request(id: "${id}") { case { ${fields} } } }`, context);
  expect(errors).toEqual([]);
  return at(data, "request.case");
}

const asked = (on: string) => ({ kind: "correctionAsked", on, matters: ["文号"], correctBy: "2023-12-27" });
const noticed = { kind: "feeNoticed", on: "2023-12-01", amountYuan: 100 };
const clock = "deadline { dueOn reason { code } waitingUntil { date } ignored { kind on reason article { en } } }";

describe("a notice of correction (Art 30)", () => {
  it("is due 7 working days after the receipt, and late is a finding", async () => {
    const fields = "findings { code article { zh } } deadline { correctionNoticeBy { date provisional } }";
    const deadline = { correctionNoticeBy: { date: "2023-12-05", provisional: false } };
    expect(await read(await caseWith("2023-12-20"), fields)).toEqual({ findings: [], deadline });
    expect(await read(await caseWith("2023-12-20", asked("2023-12-05")), fields)).toEqual({ findings: [], deadline });
    expect(await read(await caseWith("2023-12-20", asked("2023-12-20")), fields)).toEqual({
      findings: [{ code: "CORRECTION_NOTICE_LATE", article: { zh: "《政府信息公开条例》第三十条" } }],
      deadline,
    });
  });

  it("is refused after the period for the reply, as what-if says", async () => {
    const context = await caseWith("2023-12-25");
    const { errors } = await record(context, 2, { ...asked("2023-12-25"), correctBy: "2024-01-08" });
    expect(errors).toMatchObject([{ code: "CASE_REFUSED" }]);
    expect(
      await read(context, "whatIf(actions: [{ kind: askForCorrection }]) { refused { reason } after: then { dueOn } }"),
    ).toEqual({ whatIf: { refused: [{ reason: "PERIOD_OVER" }], after: { dueOn: "2023-12-22" } } });
  });

  it("ends with its day: a correction after it is refused, and the request stays abandoned", async () => {
    const context = await caseWith("2024-03-08", asked("2023-12-20"));
    const { errors } = await record(context, 3, { kind: "corrected", on: "2024-03-08" });
    expect(errors).toMatchObject([{ code: "CASE_REFUSED" }]);
    expect(await read(context, `waitingFor status { code } ${clock}`)).toEqual({
      waitingFor: ["AGENCY"],
      status: { code: "AWAITING_CORRECTION" },
      deadline: {
        dueOn: null,
        reason: { code: "CORRECTION_LAPSED" },
        waitingUntil: { date: "2023-12-27" },
        ignored: [],
      },
    });
  });

  it("takes a late correction for a good reason: the period runs from its day, and it is a finding", async () => {
    const context = await caseWith("2024-03-08", asked("2023-12-05"));
    expect(await read(context, "availableActions { kind choices { field noneOf } }")).toMatchObject({
      availableActions: expect.arrayContaining([
        { kind: "corrected", choices: [{ field: "lateBecause", noneOf: [""] }] },
      ]),
    });
    const late = (lateBecause: string) => record(context, 3, { kind: "corrected", on: "2024-03-08", lateBecause });
    const { errors } = await late("……");
    expect(errors).toMatchObject([{ code: "BAD_INPUT" }]);
    expect((await late("住院治疗")).errors).toEqual([]);
    expect(await read(context, "status { code } findings { code } deadline { dueOn }")).toEqual({
      status: { code: "REGISTERED" },
      findings: [{ code: "CORRECTION_LATE_JUSTIFIED" }],
      deadline: { dueOn: "2024-04-08" },
    });
    // The reason may say something about the applicant: only who sees the case whole reads it.
    const reasons = "events { data { lateBecause } }";
    const reason = (lateBecause: string) => ({ events: expect.arrayContaining([{ data: { lateBecause } }]) });
    const head = { ...context, viewer: { ...editor, role: "REVIEWER" } as const };
    expect(await read(head, reasons)).toEqual(reason("住院治疗"));
    expect(await read(context, reasons)).not.toEqual(reason("住院治疗"));
    expect(
      await read(context, "whatIf(actions: [{ kind: extend, workingDays: 20 }]) { after: then { dueOn } }"),
    ).toEqual({
      whatIf: { after: { dueOn: "2024-05-08" } },
    });
  });

  it("is shown with what the clock ignores, in a ledger that came by other ways", async () => {
    const context = await caseWith("2024-03-08", asked("2023-12-20"));
    const entries = [{ kind: "corrected", on: "2024-03-08", data: {} }];
    const append = { region: "341202", ledger: id, seen: 3, entries, idempotencyKey: "other" };
    await context.ledgers.append(append, editor, context.call);
    expect(await read(context, `status { code } ${clock}`)).toMatchObject({
      status: { code: "AWAITING_CORRECTION" },
      deadline: {
        reason: { code: "CORRECTION_LAPSED" },
        ignored: [
          {
            kind: "corrected",
            on: "2024-03-08",
            reason: "CORRECTION_LATE",
            article: { en: "Regulations on Open Government Information, Art 30" },
          },
        ],
      },
    });
  });
});

describe("a fee notice (109号)", () => {
  it("is paid within 20 working days of its receipt", async () => {
    // Received 2023-12-05: the 20th working day is 2024-01-03.
    const received = { kind: "feeNoticeReceived", on: "2023-12-05" };
    const context = await caseWith("2024-01-04", noticed, received);
    expect(await read(context, clock)).toEqual({
      deadline: { dueOn: null, reason: { code: "PAYMENT_LAPSED" }, waitingUntil: { date: "2024-01-03" }, ignored: [] },
    });
    const paid = (on: string) => record(context, 4, { kind: "paid", on, amountYuan: 100 });
    expect((await record(context, 4, { kind: "paid", on: "2024-01-03", amountYuan: 99.999 })).errors).toMatchObject([
      { code: "BAD_INPUT", inputPath: "event.amountYuan" },
    ]);
    expect((await paid("2024-01-04")).errors).toMatchObject([{ code: "CASE_REFUSED" }]);
    expect((await paid("2024-01-03")).errors).toEqual([]);
    expect(await read(context, "deadline { dueOn }")).toEqual({ deadline: { dueOn: "2024-01-31" } });
  });

  it("is never paid late while its receipt isn't known", async () => {
    const context = await caseWith("2024-06-28", noticed);
    expect(await read(context, `waitingFor availableActions { kind } ${clock}`)).toMatchObject({
      waitingFor: ["APPLICANT"],
      availableActions: expect.arrayContaining([{ kind: "feeNoticeReceived" }, { kind: "paid" }]),
      deadline: { reason: { code: "AWAITING_PAYMENT" }, waitingUntil: null },
    });
    const { errors } = await record(context, 3, { kind: "drafted", on: "2024-06-28", outcome: "ABANDONED_NO_FEE" });
    expect(errors).toMatchObject([{ code: "CASE_REFUSED" }]);
    expect((await record(context, 3, { kind: "paid", on: "2024-06-28", amountYuan: 100 })).errors).toEqual([]);
  });
});
