import { describe, expect, it } from "vitest";
import { ask, at } from "../../testing/ask.js";
import { answeredBy, body, type County, id, registered } from "../case/letters/fixtures/county.js";

const receiver = { ...body, name: "颍州区财政局", agencyKind: "DEPARTMENT" } as const;
const from = "颍州区某局";

/** Received and registered at one agency, worked on, and transferred to another. */
async function transferred(
  ...events: readonly Readonly<Record<string, unknown>>[]
): Promise<{ of: County; successor: string; errors: readonly unknown[] }> {
  const of = await registered({ caseSettings: answeredBy(receiver, body), today: "2023-12-25" });
  await of.record(...events);
  const event = { kind: "transferred", on: "2023-12-20", to: receiver.name, receiver: { agencyKind: "DEPARTMENT" } };
  const { data, errors } = await of.ask(
    `mutation ($id: ID!, $seen: Int!, $event: CaseEventInput!) {
      recordCaseEvent(id: $id, seen: $seen, event: $event, idempotencyKey: "go") { case { successors { id } } } }`,
    { event },
  );
  return { of, successor: String(at(data, "recordCaseEvent.case.successors.0.id")), errors };
}

/** A letter of the successor, after more events. */
async function letter({ of, successor }: { of: County; successor: string }, kind: string, input: object = {}) {
  const query = `query ($id: ID!, $kind: LetterKind!, $input: CaseLetterInput) {
    request(id: $id) { case { deadline { dueOn } letter(kind: $kind, input: $input) { text } } } }`;
  const { data, errors } = await ask(query, of.context, { id: successor, kind, input });
  expect(errors).toEqual([]);
  return { text: String(at(data, "request.case.letter.text")), dueOn: at(data, "request.case.deadline.dueOn") };
}

const worked = [
  { kind: "correctionAsked", on: "2023-12-04", matters: ["年度"], correctBy: "2023-12-15" },
  { kind: "corrected", on: "2023-12-08" },
  { kind: "consulted", on: "2023-12-11", id: "c1", whom: "THIRD_PARTY", name: "某公司" },
  { kind: "consultationReceived", on: "2023-12-12", id: "c1" },
  { kind: "opinionIn", on: "2023-12-14", id: "c1", consents: true },
  { kind: "extended", on: "2023-12-18", workingDays: 10, approvedBy: "王" },
];
const decided = { items: [{ outcome: "DISCLOSED", access: "见附件" }] };

// DOMAIN.md §2.6, §8.3: it counts, and is answered, where it went; what the first agency did is told of that one.
describe("the letters of a request that was transferred", () => {
  it("tell who did what, and the transfer with its day", async () => {
    const { text } = await letter(await transferred(...worked), "REPLY", decided);
    expect(text).toContain(
      `由${from}于2023年12月1日收到，于2023年12月20日移交本机关（受理机构：颍州区财政局），登记编号：`,
    );
    expect(text).toContain(`${from}于2023年12月4日依照《条例》第三十条的规定一次性告知你于2023年12月15日前作出补正`);
    expect(text).toContain(`2023年12月8日，${from}收到补正的申请`);
    expect(text).toContain(`${from}于2023年12月11日依照《条例》第三十二条的规定书面征求第三方意见`);
    expect(text).toContain(`经${from}政府信息公开工作机构负责人同意，延长10个工作日，并于2023年12月18日告知你`);
    expect(text).not.toMatch(/本机关[^，。；]*(收到|一次性告知|征求第三方意见|工作机构负责人同意)/);
  });

  it("give the period as it stands in the receipt of registration (条例 Art 33)", async () => {
    const { text, dueOn } = await letter(await transferred(...worked), "RECEIPT");
    const [year, month, day] = String(dueOn).split("-").map(Number);
    expect(text).toContain(
      `答复期限已因补正、征求意见、延长答复期限依照《条例》和有关规定计算，本机关将于${year}年${month}月${day}日前予以答复`,
    );
    expect(text).not.toContain("20个工作日");
    expect((await letter(await transferred(), "RECEIPT")).text).toContain(
      "将自收到申请之日起20个工作日内，即于2023年12月29日前",
    );
  });

  it("tell of what this agency did since that it did it", async () => {
    const made = await transferred();
    const asked = { kind: "correctionAsked", on: "2023-12-21", matters: ["年度"], correctBy: "2024-01-05" };
    const { errors } = await ask(
      `mutation ($id: ID!, $event: CaseEventInput!) {
        recordCaseEvent(id: $id, seen: 2, event: $event, idempotencyKey: "asked") { case { version } } }`,
      made.of.context,
      { id: made.successor, event: asked },
    );
    expect(errors).toEqual([]);
    expect((await letter(made, "REPLY", decided)).text).toContain("本机关于2023年12月21日依照《条例》第三十条");
  });

  it("say of one that came in by itself what they always said", async () => {
    const of = await registered();
    expect((await letter({ of, successor: id }, "REPLY", decided)).text).toContain(
      `本机关（受理机构：${from}）于2023年12月1日收到，登记编号：`,
    );
  });
});
