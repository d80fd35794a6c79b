import { describe, expect, it } from "vitest";
import { NotPermittedError } from "../../errors.js";
import type { NewEntry } from "../../ledgers.js";
import { ask, at } from "../../testing/ask.js";
import { fixedCall, fixedContext } from "../../testing/fixed-context.js";
import { memoryLedgers } from "../../testing/memory-ledgers.js";
import { memorySource } from "../../testing/memory-source.js";
import type { Role, Viewer } from "../../viewer.js";
import { notingRefusal } from "./refused-reading.js";

const region = "341202";
const [noted, silent] = ["Request:home:1", "Request:home:2"];
const reviewer: Viewer = { key: "k1", label: "王五", role: "REVIEWER", regions: [region] };
const received: NewEntry = { kind: "received", on: "2023-12-01", data: { channel: "IN_PERSON" } };
const sha256 = "a".repeat(64);
const form = {
  applicants: [{ kind: "NATURAL_PERSON", name: "张三丰", document: { kind: "OTHER", number: "E1" }, contact: {} }],
  agent: null,
  items: [{ title: "征地补偿方案" }],
  carrierForm: "PAPER",
  obtainWay: "POST",
};

/** What names people, in the ledger of one request; the other's says nothing that others don't see. */
const naming: readonly NewEntry[] = [
  received,
  { kind: "registered", on: "2023-12-01", data: { number: "341202-2023-0001", note: "张三丰来电" } },
  {
    kind: "consulted",
    on: "2023-12-04",
    data: { id: "c1", whom: "THIRD_PARTY", name: "某公司", evidence: [{ kind: "邮寄单", reference: "EX1" }] },
  },
  { kind: "filed", on: "2023-12-05", data: { material: "OPINION", of: "c1", name: "某公司意见", sha256 } },
];

async function county(viewer: Viewer | null, enclosed = false) {
  const Request = ["1", "2"].map((key) => ({ key, receivedOn: "2023-12-01" }));
  const source = memorySource({ id: "home", regions: [region], records: { Request, Organization: [] } });
  const ledgers = memoryLedgers();
  const enclosures = enclosed ? [{ name: "application", body: form }] : [];
  for (const [ledger, entries] of [[noted, naming] as const, [silent, [received]] as const])
    await ledgers.append(
      { region, ledger, seen: 0, entries, enclosures, idempotencyKey: ledger },
      reviewer,
      fixedCall(),
    );
  return { ...fixedContext({ source, viewer }), ledgers };
}
const all = (fields: string) => `{ requests { nodes { id case { ${fields} } } } }`;
async function readingsOf(fields: string, viewer = reviewer) {
  const context = await county(viewer);
  const { errors } = await ask(all(fields), context);
  expect(errors).toEqual([]);
  return context.ledgers.readings;
}
const materials = "phases { materials { name place sha256 } }";
const whatIf =
  "whatIf(actions: [], asOf: $on) { now { suspensions { name } } then { proof { label { zh } } } }".replace(
    "$on",
    '"2023-12-12"',
  );

describe("what others see blanked of a case (PIPL Art 51; DOMAIN.md §13)", () => {
  it.each([
    "events { note }",
    "events { evidence { kind } }",
    "events { data { name } }",
    "events { data { sha256 place } }",
    `deadline(asOf: "2023-12-12") { suspensions { name } }`,
    `deadline(asOf: "2023-12-12") { proof { label { zh } } }`,
    whatIf,
    `dossier { ${materials} }`,
    "dossier { contents }",
  ])("is in the audit before it is read: %s", async (fields) => {
    expect(await readingsOf(fields)).toEqual([noted]);
  });

  it("is noted once for all that is read of it", async () => {
    const fields = `events { note evidence { note } data { name } } dossier { contents ${materials} } ${whatIf} letter(kind: REPLY) { text }`;
    expect([...(await readingsOf(fields))].sort()).toEqual([noted, silent]);
  });

  it.each<Role>(["READER", "EDITOR", "OPERATOR"])("is nothing to note of a %s, who doesn't see it", async (role) => {
    const fields = `events { note evidence { reference } data { name } } dossier { contents } ${whatIf}`;
    expect(await readingsOf(fields, { ...reviewer, role })).toEqual([]);
  });

  it("is not shown when its reading can't be noted", async () => {
    const context = await county(reviewer);
    const ledgers = { ...context.ledgers, noteReading: () => Promise.reject(new Error("home is down")) };
    const { data, errors } = await ask(all(`events { note } dossier { contents }`), { ...context, ledgers });
    expect(errors.length).toBeGreaterThan(0);
    expect(JSON.stringify(data)).not.toContain("张三丰");
    expect(JSON.stringify(data)).not.toContain("某公司");
  });

  it("is by which trait two requests seem to be one applicant's", async () => {
    const query = `{ request(id: "${noted}") { case { duplicates { hints { reasons { code } } } } } }`;
    const whole = await county(reviewer, true);
    expect(at((await ask(query, whole)).data, "request.case.duplicates.hints.0.reasons.0.code")).toBe("SAME_IDENTITY");
    // Of both: whoever learns it of one learns it of the other.
    expect([...whole.ledgers.readings].sort()).toEqual([noted, silent]);
    const masked = await county({ ...reviewer, role: "EDITOR" }, true);
    await ask(query, masked);
    expect(masked.ledgers.readings).toEqual([]);
  });
});

describe("a reading that is refused", () => {
  const elsewhere: Viewer = { ...reviewer, regions: ["341203"] };

  it.each([
    "case { application { masked } }",
    "case { letter(kind: REPLY) { text } }",
    "case { dossier { contents } }",
  ])("is in the audit for each request, whatever of it was asked for: %s", async (fields) => {
    const context = await county(elsewhere);
    const { errors } = await ask(`{ requests { nodes { a: ${fields} b: ${fields} } } }`, context);
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(["NOT_PERMITTED"]));
    expect([...context.ledgers.refusedReadings].sort()).toEqual([`${noted} NOT_PERMITTED`, `${silent} NOT_PERMITTED`]);
    expect(context.ledgers.readings).toEqual([]);
  });

  it("leaves nothing without a key, nor in a region that isn't the city's", async () => {
    const context = await county(null);
    expect((await ask(all("version"), context)).errors[0]?.code).toBe("KEY_REQUIRED");
    const refuse = () => Promise.reject(new NotPermittedError({ key: "k1", region: "999999" }));
    const of = { id: "File:home:a", region: "999999" };
    await expect(notingRefusal(of, { ...context, viewer: elsewhere }, refuse)).rejects.toMatchObject({
      code: "NOT_PERMITTED",
    });
    expect(context.ledgers.refusedReadings).toEqual([]);
  });
});

describe("what everybody in charge sees of a case", () => {
  it.each([
    "version status { code } handler registrationNumber letterNumber closedOn waitingFor",
    "events { place kind label { zh } on recordedAt by data { channel number whom id material } }",
    `deadline(asOf: "2023-12-12") { dueOn daysLeft suspensions { id whom after until } proof { date counted reason } }`,
    "dossier { complete missing { material of } phases { phase } }",
    "availableActions { kind choices { oneOf } }",
  ])("asks nothing of the audit: %s", async (fields) => {
    expect(await readingsOf(fields)).toEqual([]);
  });

  it("is all that queues and reminders show, without names and without a line in the audit", async () => {
    const named = `deadline { suspensions { id name } proof { label { zh } } }`;
    const queues = [
      `{ caseQueue(region: "${region}", asOf: "2023-12-12") { nodes { ${named} } } }`,
      `{ caseQueues(region: "${region}", asOf: "2023-12-12") { all { cases { ${named} } } } }`,
      `{ queueWhatIf(region: "${region}", asOf: "2023-12-12", actions: []) { cases { whatIf { now { suspensions { id name } proof { label { zh } } } } } } }`,
    ];
    for (const query of queues) {
      const context = await county(reviewer);
      const { data, errors } = await ask(query, context);
      const answer = JSON.stringify(data);
      expect([errors, answer.includes("某公司"), answer.includes("（***）")]).toEqual([[], false, true]);
      expect(context.ledgers.readings).toEqual([]);
    }
  });
});
