import { describe, expect, it } from "vitest";
import { plainDate } from "../../../shared/plain-date.js";
import { composeLetter } from "./compose.js";
import { sampleLetters } from "./fixtures/sample-letters.js";
import { plainText } from "./letter.js";
import type { OverrideInput } from "./override.js";

const sample = sampleLetters.override as OverrideInput;
const on = plainDate("2024-04-08");

// 条例 Art 32: it objects, is silent, or says neither; the agency decides. Only an objection is called one.
describe("the notice to a third party that its information is disclosed", () => {
  it.each<readonly [what: string, opinion: OverrideInput["opinion"], words: string]>([
    ["an objection", { on, consents: false }, "于2024年4月8日收到你单位不同意公开的意见。"],
    ["an opinion that says neither", { on, consents: null }, "收到你单位的意见，其中未明确表示是否同意公开。"],
    ["silence", null, "截至本告知书作出之日，本机关未收到你单位的意见。"],
  ])("tells of %s as it was", (_what, opinion, words) => {
    const text = plainText(composeLetter({ ...sample, opinion }));
    expect(text).toContain(words);
    expect(text.includes("不同意公开的意见")).toBe(words.includes("不同意公开的意见"));
  });

  it("tells of no opinion where none is known of", () => {
    const { opinion: _, ...unknown } = sample;
    expect(plainText(composeLetter(unknown))).toContain("书面征求你单位的意见。\n");
  });
});
