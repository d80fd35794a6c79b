import { describe, expect, it } from "vitest";
import type { Context, Viewer } from "../../context.js";
import type { NewEntry } from "../../ledgers.js";
import { ask, at } from "../../testing/ask.js";
import { fixedCall, fixedContext } from "../../testing/fixed-context.js";
import { type MemoryLedgers, memoryLedgers } from "../../testing/memory-ledgers.js";
import { memorySource } from "../../testing/memory-source.js";
import type { Role } from "../../viewer.js";
import { articles } from "../articles.js";

const editor: Viewer = { key: "k1", label: "颍州区", role: "EDITOR", regions: ["341202"] };
const reader: Viewer = { ...editor, role: "READER" };
const stranger: Viewer = { ...editor, regions: ["341203"] };

const entry = (kind: string, on: string, data: NewEntry["data"] = {}): NewEntry => ({ kind, on, data });
const inProcess = [
  entry("received", "2023-12-01", { channel: "IN_PERSON", note: "窗口" }),
  entry("registered", "2023-12-01", { number: "341202-2023-0001" }),
  entry("assigned", "2023-12-04", { handler: "李四", evidence: [{ kind: "PAPER", reference: "柜3" }] }),
];

type Made = Context & { readonly ledgers: MemoryLedgers };

/** Three requests of a county; the first has a case in process. */
async function county(viewer: Viewer | null, entries: readonly NewEntry[] = inProcess): Promise<Made> {
  const Request = ["1", "2", "3"].map((key) => ({ key, receivedOn: "2023-12-01", applicantName: "张三" }));
  const source = memorySource({ id: "home", regions: ["341202"], records: { Request, Organization: [] } });
  const ledgers = memoryLedgers();
  const ledger = "Request:home:1";
  await ledgers.append({ region: "341202", ledger, seen: 0, entries, idempotencyKey: "a" }, editor, fixedCall());
  return { ...fixedContext({ source, viewer }), ledgers };
}

const one = (fields: string) => `{ request(id: "Request:home:1") { case { ${fields} } } }`;

describe("a case", () => {
  it("says what may be entered as of a day, and nothing of a day that is yet to come", async () => {
    const context = await county({ ...reader, role: "REVIEWER" });
    const kinds = async (on: string) => {
      const { data, errors } = await ask(one(`availableActions(on: "${on}") { kind }`), context);
      return errors.length > 0 ? errors : at(data, "request.case.availableActions");
    };
    expect(await kinds("2023-12-01")).toContainEqual({ kind: "extended" });
    expect(await kinds("2023-11-30")).toEqual([{ kind: "receiptDayStated" }]);
    expect(await kinds("2024-12-31")).toMatchObject([{ code: "BAD_INPUT", inputPath: "on" }]);
    expect(await kinds("2003-12-01")).toMatchObject([{ code: "BAD_INPUT", inputPath: "on" }]);
  });

  it("says what its ledger says", async () => {
    const { data, errors } = await ask(
      one(`version open waitingFor handler registrationNumber outcome letterNumber closedOn
        status { code label { zh } } remedy { code }
        events { place kind label { zh } on recordedAt by note evidence { kind reference note } data { channel number handler id } }`),
      await county({ ...reader, role: "REVIEWER" }),
    );
    expect(errors).toEqual([]);
    const nothing = { channel: null, number: null, handler: null, id: null };
    const common = { recordedAt: "2023-12-20T09:00:00.000000+08:00", by: "k1", note: null, evidence: [] };
    expect(at(data, "request.case")).toEqual({
      version: 3,
      open: true,
      waitingFor: ["AGENCY"],
      handler: "李四",
      registrationNumber: "341202-2023-0001",
      outcome: null,
      letterNumber: null,
      closedOn: null,
      status: { code: "IN_PROCESS", label: { zh: "办理中" } },
      remedy: { code: "NONE" },
      events: [
        {
          ...common,
          place: 1,
          kind: "received",
          label: { zh: "收到申请" },
          on: "2023-12-01",
          note: "窗口",
          data: { ...nothing, channel: "IN_PERSON" },
        },
        {
          ...common,
          place: 2,
          kind: "registered",
          label: { zh: "登记" },
          on: "2023-12-01",
          data: { ...nothing, number: "341202-2023-0001" },
        },
        {
          ...common,
          place: 3,
          kind: "assigned",
          label: { zh: "分办" },
          on: "2023-12-04",
          evidence: [{ kind: "PAPER", reference: "柜3", note: null }],
          data: { ...nothing, handler: "李四" },
        },
      ],
    });
  });

  it("says what is possible now, with its article and its choices", async () => {
    const { data } = await ask(
      one("availableActions { kind label { en } article { zh } choices { field oneOf noneOf atMost } }"),
      await county(reader),
    );
    const actions = at(data, "request.case.availableActions") as { kind: string }[];
    expect(actions.find(({ kind }) => kind === "extended")).toEqual({
      kind: "extended",
      label: { en: "Extended" },
      article: { zh: "《政府信息公开条例》第三十三条" },
      choices: [{ field: "workingDays", oneOf: null, noneOf: [], atMost: 20 }],
    });
    expect(actions.map(({ kind }) => kind)).not.toContain("registered");
  });

  it("says which roles may do what is possible", async () => {
    const roles = async (reviewRoles: readonly Role[]) => {
      const drafted = entry("drafted", "2023-12-05", { outcome: "DISCLOSED" });
      const context = { ...(await county(reader, [...inProcess, drafted])), reviewRoles };
      const { data } = await ask(one("availableActions { kind roles }"), context);
      const actions = at(data, "request.case.availableActions") as { kind: string; roles: readonly string[] }[];
      return Object.fromEntries(actions.map((action) => [action.kind, action.roles]));
    };
    const { extended, gatePassed } = await roles(["REVIEWER"]);
    expect([extended, gatePassed]).toEqual([["EDITOR", "OPERATOR", "HANDLER", "REVIEWER"], ["REVIEWER"]]);
    expect((await roles(["EDITOR"])).gatePassed).toEqual(["EDITOR"]);
  });

  it("is null where nothing was entered", async () => {
    const { data, errors } = await ask(
      '{ request(id: "Request:home:2") { id case { version } } }',
      await county(reader),
    );
    expect([data, errors]).toEqual([{ request: { id: "Request:home:2", case: null } }, []]);
  });

  it("reads the ledgers of a page at once", async () => {
    const context = await county(reader);
    const { data } = await ask("{ requests { nodes { id case { version } again: case { open } } } }", context);
    expect(context.ledgers.reads.map((ids) => [...ids].sort())).toEqual([
      ["Request:home:1", "Request:home:2", "Request:home:3"],
    ]);
    expect((at(data, "requests.nodes") as { case: unknown }[]).filter((node) => node.case)).toHaveLength(1);
  });

  it.each([
    [null, "KEY_REQUIRED"],
    [stranger, "NOT_PERMITTED"],
  ])("is not shown to others, and its request is", async (viewer, code) => {
    const { data, errors } = await ask(
      '{ request(id: "Request:home:1") { id case { version } } }',
      await county(viewer),
    );
    expect(data).toEqual({ request: { id: "Request:home:1", case: null } });
    expect(errors).toEqual([{ code, inputPath: undefined }]);
  });
});

describe("the deadline of a case", () => {
  const deadline = `dueOn daysLeft provisional standing workingDays extensionDays
    reason { code label { zh } article { zh } } receipt { on channel basis { zh } } waitingUntil { date } met { on }
    suspensions { id whom after until ended }`;

  it("comes with its proof, day by day (条例 Art 33)", async () => {
    const { data, errors } = await ask(
      one(`deadline { ${deadline} proof { date counted reason label { zh } article { zh } published } }`),
      await county(reader),
    );
    expect(errors).toEqual([]);
    const { proof, ...rest } = at(data, "request.case.deadline") as { proof: { counted: number | null }[] };
    expect(rest).toEqual({
      dueOn: "2023-12-29",
      daysLeft: 7,
      provisional: false,
      standing: "RUNNING",
      workingDays: 20,
      extensionDays: 0,
      reason: null,
      receipt: { on: "2023-12-01", channel: "IN_PERSON", basis: { zh: "当面提交之日" } },
      waitingUntil: null,
      met: null,
      suspensions: [],
    });
    expect(proof[0]).toEqual({
      date: "2023-12-01",
      counted: null,
      reason: "START_DAY",
      label: { zh: "期间开始之日，不计算在内" },
      article: { zh: "《政府信息公开条例》第三十一条" },
      published: true,
    });
    expect(proof.filter(({ counted }) => counted !== null)).toHaveLength(20);
    expect(proof.at(-1)).toMatchObject({ date: "2023-12-29", counted: 20 });
  });

  it.each([
    ["2023-12-29", "RUNNING", 0],
    ["2024-01-02", "OVERDUE", -1],
  ])("stands on %s as %s", async (asOf, standing, daysLeft) => {
    const { data } = await ask(one(`deadline(asOf: "${asOf}") { standing daysLeft }`), await county(reader));
    expect(at(data, "request.case.deadline")).toEqual({ standing, daysLeft });
  });

  it("says why no clock runs (条例 Art 30)", async () => {
    const asked = entry("correctionAsked", "2023-12-05", { matters: ["文件名称"], correctBy: "2023-12-25" });
    const { data } = await ask(
      one(`deadline { ${deadline} proof { date } }`),
      await county(reader, [...inProcess, asked]),
    );
    expect(at(data, "request.case.deadline")).toMatchObject({
      dueOn: null,
      daysLeft: null,
      standing: null,
      reason: { code: "AWAITING_CORRECTION", article: { zh: "《政府信息公开条例》第三十条" } },
      waitingUntil: { date: "2023-12-25" },
      proof: [],
    });
  });

  it.each([
    ["2023-02-30", "BAD_DATE"],
    ["9999-01-01", "BAD_INPUT"],
  ])("refuses to be asked about %s", async (asOf, code) => {
    const { errors } = await ask(one(`deadline(asOf: "${asOf}") { dueOn }`), await county(reader));
    expect(errors).toEqual([{ code, inputPath: "asOf" }]);
  });
});

describe("what if", () => {
  it("says the last lawful day, and the letters", async () => {
    const { data, errors } = await ask(
      one(`whatIf(actions: [{ kind: extend, workingDays: 20 }]) {
        now { dueOn } after: then { dueOn extensionDays } lastLawfulDay { date provisional }
        letters { letter label { zh } article { en } by late } refused { index reason }
      }`),
      await county(reader),
    );
    expect(errors).toEqual([]);
    expect(at(data, "request.case.whatIf")).toMatchObject({
      now: { dueOn: "2023-12-29" },
      after: { dueOn: "2024-01-29", extensionDays: 20 },
      lastLawfulDay: { date: "2024-01-29", provisional: false },
      letters: [
        { letter: "EXTENSION_NOTICE", by: "2023-12-29", late: false },
        { letter: "REPLY", by: "2024-01-29" },
      ],
      refused: [],
    });
  });

  it("says which actions the case doesn't take", async () => {
    const { data } = await ask(
      one(
        "whatIf(actions: [{ kind: extend, workingDays: 21 }, { kind: noticeFee, amountYuan: 100 }, { kind: extend, workingDays: 5 }]) { refused { index reason label { zh } article { zh } } }",
      ),
      await county(reader),
    );
    expect(at(data, "request.case.whatIf.refused")).toEqual([
      {
        index: 0,
        reason: "EXTENSION_WITHIN",
        label: { zh: "延长的期限累计最长不得超过20个工作日。" },
        article: { zh: articles.reply.zh },
      },
      {
        index: 2,
        reason: "NOT_IN_THIS_STATE",
        label: { zh: "“待缴费”状态下不能办理“延期”。" },
        article: { zh: articles.reply.zh },
      },
    ]);
  });

  it("tells all that is wrong at once", async () => {
    const { errors } = await ask(
      one(
        "whatIf(actions: [{ kind: extend }, { kind: consult, whom: AGENCY, amountYuan: 1 }, { kind: noticeFee, amountYuan: -1 }, { kind: noticeFee, amountYuan: 0.001 }]) { refused { index } }",
      ),
      await county(reader),
    );
    const problems = ["actions.0.workingDays", "actions.1.amountYuan", "actions.2.amountYuan", "actions.3.amountYuan"];
    expect(errors).toEqual([{ code: "BAD_INPUT", inputPath: problems[0], problems }]);
  });
});

it("says by which reading a deadline is computed, and computes it by that", async () => {
  const entries = [
    entry("received", "2023-11-01", { channel: "IN_PERSON" }),
    entry("registered", "2023-11-01", { number: "1" }),
    entry("consulted", "2023-11-06", { id: "a", whom: "AGENCY", name: "市局" }),
    entry("consultationReceived", "2023-11-07", { id: "a" }),
    entry("opinionIn", "2023-11-13", { id: "a", consents: null }),
  ];
  const fields = "deadline { dueOn reading { suspension suspendedFor lateActs } }";
  const context = await county(reader, entries);
  const { deadline } = context.caseSettings;
  const { data } = await ask(one(fields), context);
  // The five working days after 2023-11-06, up to 2023-11-13, are excluded (Art 33(3)).
  expect(at(data, "request.case.deadline")).toEqual({
    dueOn: "2023-12-06",
    reading: { suspension: "statutory", suspendedFor: ["THIRD_PARTY", "AGENCY"], lateActs: "VOID" },
  });
  const suspension = { ...deadline.suspension, whom: ["THIRD_PARTY"] as const };
  const caseSettings = { ...context.caseSettings, deadline: { ...deadline, suspension } };
  const other = await ask(one(fields), { ...context, caseSettings });
  expect(at(other.data, "request.case.deadline")).toMatchObject({
    dueOn: "2023-11-29",
    reading: { suspension: "thirdPartyOnly" },
  });
});
