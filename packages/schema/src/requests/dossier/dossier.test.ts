import { describe, expect, it } from "vitest";
import type { Context, Viewer } from "../../context.js";
import type { NewEntry } from "../../ledgers.js";
import { plainDate } from "../../shared/plain-date.js";
import { ask, at } from "../../testing/ask.js";
import { fixedContext } from "../../testing/fixed-context.js";
import { memoryFiles } from "../../testing/memory-files.js";
import { memoryLedgers } from "../../testing/memory-ledgers.js";
import { memorySource } from "../../testing/memory-source.js";
import type { Letter } from "../answer/letters/letter.js";
import { gates } from "../ledger/events.js";
import { dossierArchive } from "./graphql-archive.js";
import { safeName } from "./paths.js";

const clerk: Viewer = { key: "k1", label: "颍州区", role: "HANDLER", regions: ["341202"] };
const id = "Request:home:1";
const sha256 = "a".repeat(64);

const entry = (kind: string, on: string, data: NewEntry["data"] = {}): NewEntry => ({ kind, on, data });
const dispatched = (on: string, delivery: string) => entry("dispatched", on, { delivery });
const delivered = entry("delivered", "2023-11-27");

function county(viewer: Viewer | null = clerk, ledgers = memoryLedgers()): Context {
  const Request = [{ key: "1", channel: "POST_SIGNED", receivedOn: "2023-12-01", applicantName: "张三" }];
  const source = memorySource({ id: "home", regions: ["341202"], records: { Request, Organization: [] } });
  const files = memoryFiles({ "341202": [{ sha256, size: 1234, mediaType: "application/pdf" }] });
  return fixedContext({ source, viewer, files, ledgers });
}

const letter: Letter = {
  ...{ kind: "REPLY", number: "州某公复〔2023〕1号", title: "答复书", addressee: "张三", blocks: [], attachments: [] },
  closing: { agency: "某局", date: plainDate("2023-12-04"), seal: "DISCLOSURE" },
};

const mutation = `mutation ($id: ID!, $seen: Int!, $event: CaseEventInput!, $key: String!) {
  recordCaseEvent(id: $id, seen: $seen, event: $event, idempotencyKey: $key) {
    case { version status { code } dossier {
      complete contents
      phases { phase label { zh } materials { number kind of name sha256 size mediaType path place entry on
        slip { waybill warning { en } signer signedAt contents number } } }
      missing { material of phase why { zh } lacks }
    } }
  }
}`;

async function record(context: Context, seen: number, event: Readonly<Record<string, unknown>>) {
  const { data, errors } = await ask(mutation, context, { id, seen, event, key: `k${seen}` });
  return { errors, dossier: () => at(data, "recordCaseEvent.case.dossier") as never, data };
}

const received = { kind: "received", on: "2023-12-01", channel: "POST_SIGNED" };
const form = { kind: "filed", on: "2023-12-01", material: "APPLICATION_FORM", name: "申请表", sha256 };
const envelope = { kind: "filed", on: "2023-12-01", material: "ENVELOPE", name: "信封", place: "档案柜3" };
const slip = { kind: "filed", on: "2023-12-01", material: "INCOMING_SLIP", name: "来件单", place: "档案柜3" };

async function filled(context: Context): Promise<never> {
  await record(context, 0, received);
  await record(context, 1, slip);
  await record(context, 2, form);
  const { dossier, errors } = await record(context, 3, envelope);
  expect(errors).toEqual([]);
  return dossier();
}

describe("a dossier", () => {
  it("has its materials phase by phase, in its own order, with what the store knows of their files (§8.1)", async () => {
    expect(await filled(county())).toMatchObject({
      phases: [
        {
          phase: "BEFORE",
          materials: [
            {
              number: 1,
              kind: "APPLICATION_FORM",
              sha256,
              size: 1234,
              mediaType: "application/pdf",
              place: null,
              entry: 3,
              path: "files/001-申请表.pdf",
            },
            { number: 2, kind: "ENVELOPE", sha256: null, path: null, place: "档案柜3" },
            { number: 3, kind: "INCOMING_SLIP", slip: null },
          ],
        },
        { phase: "DURING", materials: [] },
        { phase: "AFTER", materials: [] },
      ],
      contents: expect.stringContaining("1. 申请表（来件）：申请表（2023年12月1日）文件 files/001-申请表.pdf"),
    });
  });

  it("says what is missing by now, and which annotations a slip lacks (§8.1)", async () => {
    const context = county();
    expect(await filled(context)).toMatchObject({
      complete: false,
      missing: [
        { material: "IDENTITY_COPY", of: "1", phase: "BEFORE", lacks: [], why: { zh: "《条例》第二十九条" } },
        { material: "INCOMING_SLIP", lacks: ["signer", "signedAt"] },
      ],
    });
    const annotated = { waybill: "EA123456785CN", signer: "王晓", signedAt: "2023-12-01T10:05:00+08:00" };
    const { dossier } = await record(context, 4, { ...slip, slip: annotated });
    expect(dossier()).toMatchObject({ missing: [{ material: "IDENTITY_COPY" }] });
    expect(dossier()).toMatchObject({
      contents: expect.stringContaining("签收人：王晓；签收时间：2023年12月1日10时05分"),
    });
  });

  it.each([
    ["IN_PERSON", true],
    ["POST_SIGNED", true],
    ["POST_ORDINARY", true],
    ["FAX", true],
    ["INTERNET", false],
  ])("asks for the application as it came, beside what was entered of it: %s (§8.1)", async (channel, isAsked) => {
    const context = county(clerk, memoryLedgers());
    const application = { applicants: [{ name: "张三", document: null, contact: {} }], items: [{ title: "预算" }] };
    const begun = { region: "341202", ledger: id, seen: 0, idempotencyKey: channel };
    const entries = [entry("received", "2023-12-01", { channel })];
    const enclosures = [{ name: "application", body: application }];
    await context.ledgers.append({ ...begun, entries, enclosures }, clerk, context.call);
    const { data } = await ask(`{ request(id: "${id}") { case { dossier { missing { material } } } } }`, context);
    const missing = at(data, "request.case.dossier.missing") as { material: string }[];
    expect(missing.some(({ material }) => material === "APPLICATION_FORM")).toBe(isAsked);
  });

  // DOMAIN.md §1.5.2, §1.5.1: what is kept of the application proves neither its signature nor an agent's power.
  it("asks for the form that was signed or fingerprinted, and for an agent's papers, beside the application that is kept", async () => {
    const ledgers = memoryLedgers();
    const context = county(clerk, ledgers);
    const person = { name: "张三", document: null, contact: {} };
    const application = {
      applicants: [person],
      agent: { ...person, authorization: "委托书" },
      items: [{ title: "预算" }],
    };
    const begun = { region: "341202", ledger: id, seen: 0, idempotencyKey: "oral" };
    const entries = [entry("received", "2023-12-01", { channel: "ORAL" })];
    const enclosures = [{ name: "application", body: application }];
    await ledgers.append({ ...begun, entries, enclosures }, clerk, context.call);
    const filed = { kind: "filed", on: "2023-12-01", material: "AUTHORIZATION", name: "授权委托书", place: "档案柜3" };
    const oral = { ...filed, material: "ORAL_FORM", name: "代填申请表（按指印）" };
    const before = await record(context, 1, filed);
    expect(before.dossier()).toMatchObject({
      missing: [{ material: "ORAL_FORM" }, { material: "IDENTITY_COPY" }, { material: "AGENT_IDENTITY" }],
    });
    expect((await record(context, 2, oral)).dossier()).toMatchObject({
      missing: [{ material: "IDENTITY_COPY" }, { material: "AGENT_IDENTITY" }],
    });
  });

  it.each([
    ["a file that the store doesn't have", { ...form, sha256: "b".repeat(64) }, "FILE_NOT_FOUND"],
    ["neither file nor paper", { ...envelope, place: undefined }, "CASE_REFUSED"],
    ["a paper of a consultation that there isn't", { ...envelope, material: "OPINION", of: "x" }, "CASE_REFUSED"],
    ["a hash that is none", { ...form, sha256: "A".repeat(64) }, "BAD_INPUT"],
    ["a slip without sense", { ...slip, slip: { signer: " " } }, "BAD_INPUT"],
  ])("doesn't take %s", async (_, event, code) => {
    const context = county();
    await record(context, 0, received);
    expect((await record(context, 1, event)).errors).toMatchObject([{ code }]);
  });

  it("takes nothing before the receipt", async () => {
    expect((await record(county(), 0, form)).errors).toMatchObject([{ code: "CASE_REFUSED" }]);
  });
});

describe("the archive of a dossier", () => {
  it("has contents, deadline, letters and files, and its reading is noted", async () => {
    const ledgers = memoryLedgers();
    const context = county({ ...clerk, role: "REVIEWER" }, ledgers);
    await filled(context);
    const application = { applicants: [{ name: "张三", document: null, contact: {} }], items: [{ title: "预算<表>" }] };
    const enclosures = [
      { name: "reply", body: { text: "答复书", letter, number: letter.number } },
      { name: "letter:1", body: { text: "延期", letter: { ...letter, title: "延期告知书" }, number: "1" } },
      { name: "application", body: application },
    ];
    const entries = [
      { kind: "filed", on: "2023-12-02", data: { material: "ENVELOPE", name: "x", place: "y" } },
      { kind: "extended", on: "2023-12-02", data: { workingDays: 5, approvedBy: "王", letter: "1" } },
      { kind: "signed", on: "2023-12-04", data: { letter: letter.number } },
    ];
    const append = { region: "341202", ledger: id, seen: 4, entries, enclosures, idempotencyKey: "e" };
    await ledgers.append(append, clerk, context.call);
    const before = ledgers.readings.length;
    const { parts, events, number } = await dossierArchive(id, context);
    expect(parts.map(({ path }) => path)).toEqual([
      "contents.txt",
      "contents.html",
      "deadline.json",
      "deadline.html",
      "application.json",
      "application.html",
      "letters/01-letter_1.json",
      "letters/01-letter_1.txt",
      "letters/01-letter_1.docx",
      "letters/02-reply.json",
      "letters/02-reply.txt",
      "letters/02-reply.docx",
      "files/001-申请表.pdf",
    ]);
    expect([events.length, number, ledgers.readings.slice(before)]).toEqual([7, "1", [id]]);
    const docx = parts.find(({ path }) => path === "letters/02-reply.docx") as { bytes: Uint8Array };
    expect(new TextDecoder().decode(docx.bytes)).toContain("州某公复〔2023〕1号");
    const form = parts.find(({ path }) => path === "application.html") as { text: string };
    expect(form.text).toContain("<td>预算&#60;表&#62;</td>");
    const contents = parts.find(({ path }) => path === "contents.txt") as { text: string };
    expect(contents.text).toContain("2. 申请内容登录件（2023年12月1日）文件 application.html");
    expect(contents.text).toContain("答复书（州某公复〔2023〕1号）（2023年12月4日）文件 letters/02-reply.docx");
    const { data } = await ask(`{ request(id: "${id}") { case { dossier { missing { material } } } } }`, context);
    const missing = (at(data, "request.case.dossier.missing") as { material: string }[]).map(
      ({ material }) => material,
    );
    expect(missing).toContain("APPROVAL_SHEET");
    for (const kept of ["APPLICATION_FORM", "EXTENSION_NOTICE", "REPLY"]) expect(missing).not.toContain(kept);
    const page = parts.find(({ path }) => path === "deadline.html") as { text: string };
    // 1 December 2023 + 20 working days: 29 December; + 5: 8 January (Art 33).
    expect(page.text).toContain("2024-01-08");
  });

  // Received 2023-11-01: due on 2023-11-29.
  it.each([
    ["answered by post (§8.5)", [dispatched("2023-11-20", "POST")], "2023-11-20", "2023-11-20"],
    ["handed over, and signed for later", [dispatched("2023-11-20", "DIRECT"), delivered], "2023-11-27", "2023-11-27"],
    [
      "handed over in vain, then posted",
      [dispatched("2023-11-20", "DIRECT"), dispatched("2023-11-24", "POST"), delivered],
      "2023-11-24",
      "2023-11-24",
    ],
    ["handed over, and not signed for", [dispatched("2023-11-20", "DIRECT")], "2023-12-20", null],
  ] as const)("proves the deadline as of the day on which the duty was met: %s", async (_, ends, asOf, met) => {
    const ledgers = memoryLedgers();
    const context = county({ ...clerk, role: "REVIEWER" }, ledgers);
    const entries = [
      entry("received", "2023-11-01", { channel: "IN_PERSON" }),
      entry("registered", "2023-11-01", { number: "1" }),
      entry("drafted", "2023-11-15", { outcome: "DISCLOSED" }),
      ...gates.map((gate) => entry("gatePassed", "2023-11-16", { gate })),
      entry("signed", "2023-11-17", { letter: "1" }),
      ...ends,
    ];
    await ledgers.append({ region: "341202", ledger: id, seen: 0, entries, idempotencyKey: "e" }, clerk, context.call);
    const { parts } = await dossierArchive(id, context);
    const { text } = parts.find(({ path }) => path === "deadline.json") as { text: string };
    const told = JSON.parse(text) as { asOf: string; dueOn: string; met: { on: string } | null };
    expect([told.asOf, told.dueOn, told.met?.on ?? null]).toEqual([asOf, "2023-11-29", met]);
  });

  it.each([
    [null, "KEY_REQUIRED"],
    [{ ...clerk, role: "READER" } as const, "NOT_PERMITTED"],
    [{ ...clerk, role: "EDITOR" } as const, "NOT_PERMITTED"],
    [{ ...clerk, regions: ["341203"] }, "NOT_PERMITTED"],
  ])("is for handlers of the region", async (viewer, code) => {
    const ledgers = memoryLedgers();
    await filled(county(clerk, ledgers));
    const before = ledgers.readings.length;
    await expect(dossierArchive(id, county(viewer, ledgers))).rejects.toMatchObject({ code });
    expect(ledgers.readings).toHaveLength(before);
    expect(ledgers.refusedReadings).toEqual(viewer ? [`${id} ${code}`] : []);
  });
});

it("file names are such that every system takes them", () => {
  expect(safeName("..\\..//申请:表?\u0000\u202e .pdf. ")).toBe("_..__申请_表___ .pdf");
});
