import { describe, expect, it } from "vitest";
import { plainDate } from "../../../shared/plain-date.js";
import { composeLetter, missingElements } from "./compose.js";
import { sampleLetters } from "./fixtures/sample-letters.js";
import type { ConsultationStep } from "./history.js";
import type { ReplyInput } from "./reply.js";

const on = plainDate("2024-04-08");
const asked = { whom: "THIRD_PARTY", sentOn: on } as const;
const opinion = (consents: boolean | null): ConsultationStep => ({ ...asked, opinion: { on, consents } });
const refusing = (consultations: readonly ConsultationStep[]): ReplyInput => ({
  ...(sampleLetters["reply-disclosed-2023"] as ReplyInput),
  history: { consultations },
  items: [{ outcome: "REFUSED_THIRD_PARTY", subject: "报价", reasons: "属于商业秘密" }],
  asked: 1,
});

// 条例 Art 15: what the third party consents to is disclosed; Art 32: silence is no consent (DOMAIN.md §0.5).
describe("a refusal to protect a third party", () => {
  it.each<readonly [what: string, consultations: readonly ConsultationStep[], complete: boolean]>([
    ["nobody was consulted", [], false],
    ["the only one consents", [opinion(true)], false],
    ["an agency objects, and the third party consents", [{ ...opinion(false), whom: "AGENCY" }, opinion(true)], false],
    ["it objects", [opinion(false)], true],
    ["it says neither", [opinion(null)], true],
    ["it is silent", [asked], true],
    ["one of two consents", [opinion(true), opinion(false)], true],
  ])("can be signed or not where %s", (_what, consultations, complete) => {
    const reply = refusing(consultations);
    expect(missingElements(reply).map(({ code }) => code)).toEqual(complete ? [] : ["CONSULTATION"]);
    if (!complete) expect(() => composeLetter(reply)).toThrow("not consented: what it consents to is disclosed");
  });
});
