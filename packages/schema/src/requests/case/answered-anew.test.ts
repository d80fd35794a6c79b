import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../../context.js";
import { ask, at } from "../../testing/ask.js";
import { memoryAttempts } from "../../testing/memory-attempts.js";
import { dossierArchive } from "../dossier/graphql-archive.js";
import { gates } from "../ledger/events.js";
import { type County, gatesPassed, id, registered } from "./letters/fixtures/county.js";

const replying = `mutation ($id: ID!, $seen: Int!, $answer: CaseAnswerInput!, $on: Date!, $key: String!) {
  replyToRequest(id: $id, seen: $seen, answer: $answer, on: $on, idempotencyKey: $key) { case { version } }
}`;
const drafting = async (of: County, on: string, answer: object) => {
  const { errors } = await of.ask(replying, { answer, on, key: `reply-${of.seen}` });
  expect(errors).toEqual([]);
};
const twice = (item: object) => ({ items: [item, item] });
const disclosed = twice({ outcome: "DISCLOSED", provided: "见附件" });
const refused = twice({ outcome: "REFUSED_DELIBERATIVE", reasons: "该信息是讨论记录" });

/** Answered on 15 December, corrected in reconsideration, and ordered on 18 December to be answered anew. */
async function reopened(): Promise<County> {
  const of = await registered({ attempts: memoryAttempts({ client: 100, target: 100 }) });
  await drafting(of, "2023-12-10", refused);
  await of.record(
    ...gatesPassed,
    { kind: "signed", on: "2023-12-15" },
    { kind: "dispatched", on: "2023-12-15", delivery: "POST" },
    { kind: "archived", on: "2023-12-15" },
    { kind: "reviewFiled", on: "2023-12-16" },
    { kind: "reviewDecided", on: "2023-12-17", result: "CORRECTED" },
    { kind: "reanswerOrdered", on: "2023-12-18", orderedBy: "REVIEW_DECISION", answerBy: "2024-01-05" },
  );
  return of;
}

async function answerAnew(of: County): Promise<void> {
  await drafting(of, "2023-12-19", disclosed);
  await of.record(
    ...gates.map((gate) => ({ kind: "gatePassed", on: "2023-12-19", gate })),
    { kind: "signed", on: "2023-12-19" },
    { kind: "dispatched", on: "2023-12-20", delivery: "POST" },
    { kind: "delivered", on: "2023-12-20" },
    { kind: "reviewFiled", on: "2023-12-20" },
  );
}

const asked = `query ($id: ID!) { request(id: $id) { closedOn outcome case {
  status { code } open outcome letterNumber closedOn remedy { code }
  answers { outcome letterNumber signedOn dispatchedOn deliveredOn }
  letter(kind: REPLY) { number text }
  deadline { dueOn standing ordered { on orderedBy answerBy } proof { date label { zh } } }
} } }`;
const caseOf = async (of: County) => at((await of.ask(asked)).data, "request") as Answered;
const keptLetter = async (of: County, number: string) => {
  const query =
    "query ($id: ID!, $number: String) { request(id: $id) { case { letter(kind: REPLY, number: $number) { number text } } } }";
  return at((await of.ask(query, { number })).data, "request.case.letter");
};
const queue = async ({ context }: County) =>
  at(
    (await ask('{ caseQueue(region: "341202", which: ALL) { nodes { id deadline { dueOn } } } }', context)).data,
    "caseQueue.nodes",
  );
const progress = async ({ context }: County) => {
  const given = `registrationNumber: "341202-2023-0001", queryCode: "CODE-${id}", name: "李文清"`;
  const query = `{ requestProgress(${given}) { status { code } dueOn answeredOn closedOn outcome { zh } reply } }`;
  return at((await ask(query, { ...context, viewer: null } as Context)).data, "requestProgress");
};

interface Answered {
  readonly closedOn: string;
  readonly case: { readonly deadline: { readonly proof: readonly { readonly date: string }[] } };
}

const first = { outcome: "REFUSED_DELIBERATIVE", letterNumber: "州某公复〔2023〕1号", dispatchedOn: "2023-12-15" };

describe("a case that is to be answered anew", () => {
  let of: County;
  beforeAll(async () => {
    of = await reopened();
  });

  it("is open again, due on the ordered day, with its first answer and closing day on record (§2.6)", async () => {
    const found = await caseOf(of);
    expect(found).toMatchObject({
      ...{ closedOn: "2023-12-15", outcome: "DELIBERATIVE" },
      case: {
        ...{ status: { code: "IN_PROCESS" }, open: true, outcome: null, letterNumber: null, closedOn: "2023-12-15" },
        answers: [first],
        deadline: {
          ...{ dueOn: "2024-01-05", standing: "RUNNING" },
          ordered: { on: "2023-12-18", orderedBy: "REVIEW_DECISION", answerBy: "2024-01-05" },
        },
      },
    });
    expect(found.case.deadline.proof.at(-1)).toMatchObject({
      date: "2024-01-05",
      label: { zh: expect.stringContaining("责令答复期限") },
    });
  });

  it("has no draft: the one that was signed is not shown for the next", async () => {
    expect(await caseOf(of)).toMatchObject({
      case: { letter: { number: null, text: expect.not.stringContaining("讨论记录") } },
    });
    expect(await keptLetter(of, first.letterNumber)).toMatchObject({ text: expect.stringContaining("讨论记录") });
  });

  it("is in the queue with the ordered day, though its record is closed", async () => {
    expect(await queue(of)).toContainEqual({ id, deadline: { dueOn: "2024-01-05" } });
  });

  it("shows its applicant the answer that was given, and by when the next is due", async () => {
    expect(await progress(of)).toMatchObject({
      ...{ status: { code: "IN_PROCESS" }, dueOn: "2024-01-05", answeredOn: "2023-12-15", closedOn: null },
      reply: expect.stringContaining("讨论记录"),
    });
  });
});

describe("a case that was answered anew", () => {
  let of: County;
  beforeAll(async () => {
    of = await reopened();
    await answerAnew(of);
  });

  it("has both answers and both letters, and the record of the first (§2.6)", async () => {
    const second = { outcome: "DISCLOSED", letterNumber: "州某公复〔2023〕2号", dispatchedOn: "2023-12-20" };
    expect(await caseOf(of)).toMatchObject({
      ...{ closedOn: "2023-12-15", outcome: "DELIBERATIVE" },
      case: {
        ...{ status: { code: "DELIVERED" }, answers: [first, second], remedy: { code: "UNDER_REVIEW" } },
        letter: { number: second.letterNumber, text: expect.stringContaining("见附件") },
        deadline: { dueOn: "2024-01-05", standing: "MET_IN_TIME" },
      },
    });
    expect(await keptLetter(of, first.letterNumber)).toMatchObject(
      first && { number: first.letterNumber, text: expect.stringContaining("讨论记录") },
    );
    expect(await keptLetter(of, second.letterNumber)).toMatchObject({ text: expect.stringContaining("见附件") });
  });

  it("is in no queue any more, and shows its applicant the later reply", async () => {
    expect(await queue(of)).not.toContainEqual(expect.objectContaining({ id }));
    expect(await progress(of)).toMatchObject({
      ...{ answeredOn: "2023-12-20", closedOn: "2023-12-20", outcome: { zh: "予以公开" } },
      reply: expect.stringContaining("见附件"),
    });
  });

  it("has both letters and both deadlines in its dossier", async () => {
    const { parts } = await dossierArchive(id, of.context);
    const paths = parts.map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith(".docx"))).toHaveLength(2);
    expect(paths).toEqual(expect.arrayContaining(["deadline.json", "deadline-1.json", "deadline-1.html"]));
    const textOf = (name: string) =>
      parts.flatMap((part) => ("text" in part && part.path === name ? JSON.parse(part.text) : []))[0];
    expect(textOf("deadline.json")).toMatchObject({ dueOn: "2024-01-05", ordered: { orderedBy: "REVIEW_DECISION" } });
    expect(textOf("deadline-1.json")).toMatchObject({ dueOn: "2023-12-29", ordered: null, met: { on: "2023-12-15" } });
  });
});
