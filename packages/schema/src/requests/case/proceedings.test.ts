import { beforeAll, describe, expect, it } from "vitest";
import { at } from "../../testing/ask.js";
import { type County, gatesPassed, registered } from "./letters/fixtures/county.js";

const replying = `mutation ($id: ID!, $seen: Int!, $answer: CaseAnswerInput!) {
  replyToRequest(id: $id, seen: $seen, answer: $answer, on: "2023-12-15", idempotencyKey: "reply") { case { version } }
}`;
const item = { outcome: "DISCLOSED", provided: "见附件" };
/** From the challenged silence on: the answer that came, and its own challenge. */
async function answeredMeanwhile(of: County): Promise<void> {
  await of.record({ kind: "reviewFiled", on: "2024-01-03" });
  await of.ask(replying, { answer: { items: [item, item] } });
  await of.record(
    ...gatesPassed,
    { kind: "signed", on: "2024-01-04" },
    { kind: "dispatched", on: "2024-01-04", delivery: "POST" },
    { kind: "reviewFiled", on: "2024-01-10" },
  );
}
const asked = `query ($id: ID!) { request(id: $id) { case {
  remedy { code }
  proceedings { place againstAnswer state { code } reviewFiledOn reviewDecidedOn reviewResult suedOn suitEndedOn suitResult }
  events { kind data { proceeding } }
  availableActions { kind choices { field oneOf } }
} } }`;

interface Asked {
  readonly remedy: { readonly code: string };
  readonly proceedings: readonly Readonly<Record<string, unknown>>[];
  readonly events: readonly { readonly kind: string; readonly data: { readonly proceeding: number | null } | null }[];
  readonly availableActions: readonly { readonly kind: string; readonly choices: readonly unknown[] }[];
}

// 条例 Art 51, DOMAIN.md §1.8, §2.4: both are of Table 4, each as it stands.
describe("a case whose silence and whose late answer are in reconsideration at once", () => {
  let of: County;
  const asOf = async () => at((await of.ask(asked)).data, "request.case") as Asked;
  const states = async () => (await asOf()).proceedings.map(({ state }) => (state as { readonly code: string }).code);
  beforeAll(async () => {
    of = await registered({ today: "2024-03-01" });
    await answeredMeanwhile(of);
  });

  it("shows both", async () => {
    const { remedy, proceedings } = await asOf();
    const none = { reviewDecidedOn: null, reviewResult: null, suedOn: null, suitEndedOn: null, suitResult: null };
    const state = { code: "UNDER_REVIEW" };
    expect([remedy, ...proceedings]).toEqual([
      state,
      { ...none, place: 1, againstAnswer: false, state, reviewFiledOn: "2024-01-03" },
      { ...none, place: 2, againstAnswer: true, state, reviewFiledOn: "2024-01-10" },
    ]);
  });

  it("is told which of them is decided", async () => {
    const [refused] = await of.refused({ kind: "reviewDecided", on: "2024-02-20", result: "UPHELD" });
    expect(refused).toMatchObject({ code: "CASE_REFUSED" });
    const { availableActions } = await asOf();
    expect(availableActions.find(({ kind }) => kind === "reviewDecided")?.choices).toEqual([
      { field: "proceeding", oneOf: ["1", "2"] },
    ]);
    await of.record({ kind: "reviewDecided", on: "2024-02-20", result: "UPHELD", proceeding: 2 });
    expect(await states()).toEqual(["UNDER_REVIEW", "REVIEW_DECIDED"]);
  });

  it("isn't asked which one, where only one can go on", async () => {
    await of.record(
      { kind: "reviewDecided", on: "2024-02-21", result: "CORRECTED" },
      { kind: "sued", on: "2024-02-22", afterReview: true, proceeding: 2 },
      { kind: "judged", on: "2024-02-23", result: "UPHELD" },
      { kind: "sued", on: "2024-02-24", afterReview: true },
    );
    expect(await states()).toEqual(["IN_COURT", "JUDGED"]);
    const named = (await asOf()).events.slice(-5).map(({ kind, data }) => [kind, data?.proceeding ?? null]);
    expect(named).toEqual([
      ["reviewDecided", 2],
      ["reviewDecided", 1],
      ["sued", 2],
      ["judged", null],
      ["sued", 1],
    ]);
  });
});
