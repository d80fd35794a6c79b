import { describe, expect, it } from "vitest";
import { LetterIncompleteError } from "../../../errors.js";
import { plainDate } from "../../../shared/plain-date.js";
import { composeLetter, type LetterInput, missingElements } from "./compose.js";
import { sampleLetters } from "./fixtures/sample-letters.js";

const sample = (name: string): LetterInput => {
  const input = sampleLetters[name];
  if (!input) throw new Error(`no sample ${name}`);
  return input;
};
const codes = (input: LetterInput) => missingElements(input).map(({ code }) => code);
const head = ["AGENCY", "NUMBER", "DATE", "SEAL"];
const facts = ["CHANNEL", "SUBMITTED_ON", "RECEIVED_ON", "REGISTRATION_NUMBER", "CONTENT"];

describe("missing elements (DOMAIN.md §8.3)", () => {
  it.each<readonly [draft: LetterInput, own: readonly string[]]>([
    [{ kind: "REPLY", request: {}, items: [] }, [...facts, "ITEMS", "REVIEW_BODY", "COURT", "ADDRESSEE"]],
    [{ kind: "CORRECTION", request: {}, matters: [] }, [...facts, "MATTERS", "CORRECT_BY", "ADDRESSEE"]], // Art 30
    [{ kind: "EXTENSION", request: {} }, [...facts, "EXTENSION_DAYS", "APPROVED_BY", "ADDRESSEE"]], // Art 33
    [{ kind: "CONSULTATION" }, ["WHOM", "INFORMATION", "ADDRESSEE"]], // Art 32, 34
    [{ kind: "OVERRIDE" }, ["INFORMATION", "PUBLIC_INTEREST", "REVIEW_BODY", "COURT", "ADDRESSEE"]], // Art 32, 51
    [
      { kind: "FEE", request: {}, items: { before: 0, count: 1 }, pages: null },
      [...facts, "AMOUNT", "PAYMENT_WAY", "ADDRESSEE"], // 109号
    ],
    [
      { kind: "TRANSFER", audience: "AGENCY", request: {} },
      ["TO_AGENCY", "REASONS", "RECEIVED_ON", "REGISTRATION_NUMBER", "ADDRESSEE", "CONTENT"],
    ],
    [
      { kind: "TRANSFER", audience: "APPLICANT", request: {} },
      [...facts, "TO_AGENCY", "RIGHT_AGENCY", "REASONS", "ADDRESSEE"], // Art 36(5)
    ],
    [{ kind: "RECEIPT", request: {} }, [...facts, "ADDRESSEE"]], // Art 31, 45
  ])("of an empty draft %j", (draft, own) => {
    expect(codes(draft).sort()).toEqual([...own, ...head].sort());
    expect(() => composeLetter(draft)).toThrow(LetterIncompleteError);
  });

  it.each(
    Object.keys(sampleLetters).flatMap((name) => ["agency", "number", "date", "seal"].map((part) => [name, part])),
  )("of %s without %s is that alone", (name = "", part = "") => {
    expect(codes({ ...sample(name), [part]: null })).toEqual([part.toUpperCase()]);
  });

  it.each<readonly [why: string, name: string, change: object, code: string]>([
    ["Art 30: a period that is over", "correction", { correctBy: plainDate("2023-11-29") }, "CORRECT_BY"],
    ["Art 30: blank matters", "correction", { matters: [" "] }, "MATTERS"],
    ["Art 30: matters that can't be seen", "correction", { matters: ["\u200b", "。"] }, "MATTERS"],
    ["Art 33: more than twenty days", "extension", { workingDays: 21 }, "EXTENSION_DAYS"],
    ["Art 33: no day", "extension", { workingDays: 0 }, "EXTENSION_DAYS"],
    ["Art 33: no consent", "extension", { approvedBy: "" }, "APPROVED_BY"],
    ["Art 33: consent that can't be seen", "extension", { approvedBy: "\u200b" }, "APPROVED_BY"],
    ["109号: nothing to pay", "fee-notice", { items: { before: 0, count: 10 } }, "AMOUNT"],
    ["109号: no way to pay", "fee-notice", { paymentWay: "\u3000" }, "PAYMENT_WAY"],
    ["行政复议法 23(2): no court", "reply-items-2024", { remedies: null }, "REVIEW_BODY"],
    [
      "§8.3: no addressee's name",
      "receipt",
      { request: { addressee: { names: [""], organization: false } } },
      "ADDRESSEE",
    ],
  ])("%s", (_why, name, change, code) => {
    expect(codes({ ...sample(name), ...change } as LetterInput)).toContain(code);
  });

  it("come with a name and an article in both languages", () => {
    for (const { label, article } of missingElements({ kind: "EXTENSION", request: {} })) {
      expect([label.en, label.zh, article.en, article.zh].every((text) => text !== "")).toBe(true);
    }
    expect(missingElements({ ...sample("extension"), approvedBy: null } as LetterInput)).toMatchObject([
      { article: { en: "Art 33", zh: "《条例》第三十三条" } },
    ]);
  });

  it("are named by the refusal, each with its article", () => {
    const draft: LetterInput = {
      ...sample("reply-repeated-2024"),
      items: [{ subject: "预算", outcome: "REPEATED" }],
    } as LetterInput;
    const error: LetterIncompleteError | null = (() => {
      try {
        composeLetter(draft);
        return null;
      } catch (thrown) {
        return thrown as LetterIncompleteError;
      }
    })();
    expect(error).toBeInstanceOf(LetterIncompleteError);
    expect(error?.what("zh")).toBe("文书缺少：第1项：此前作出的答复（《条例》第三十六条第（六）项）。");
    expect(error?.what("en")).toContain("item 1: The earlier reply (Art 36(6))");
  });
});
