import { expect, it } from "vitest";
import { numberKey, withoutInvisible } from "./number-key.js";

it.each([
  ["full-width hyphens", "341200－2026－0017"],
  ["U+2010", "341200\u20102026\u20100017"],
  ["U+2011", "341200\u20112026\u20110017"],
  ["an en dash", "341200–2026–0017"],
  ["an em dash", "341200—2026—0017"],
  ["a Chinese dash", "341200——2026——0017"],
  ["a minus sign", "341200\u22122026\u22120017"],
  ["full-width digits", "３４１２００-２０２６-００１７"],
  ["inner spaces", "341200 - 2026 - 0017"],
  ["ideographic and no-break spaces", "341200\u3000-2026\u00a0-0017"],
  ["a zero-width space", "341200-2026-\u200b0017"],
  ["a byte order mark", "\ufeff341200-2026-0017"],
  ["a soft hyphen", "341200-20\u00ad26-0017"],
  ["a control character", "341200-2026-0017\u0007"],
])("takes a number with %s for the same", (_, number) => {
  expect(numberKey(number)).toBe("341200-2026-0017");
});

// DOMAIN.md §4.3, §8.2.
it.each([
  "[2023]1号",
  "（2023）1 号",
  "【2023】1号",
  "〔2023〕01号",
  "〔2023〕１号",
  "〔2023〕第1号",
  "〔2023〕1號",
  "〔2023〕1\u200b号",
])("takes a letter's number that ends in %j for the same", (end) => {
  expect(numberKey(`阜政办公复${end}`)).toBe("阜政办公复〔2023〕1号");
  expect(numberKey("阜政办公复〔2023〕10号")).not.toBe(numberKey(`阜政办公复${end}`));
});

it("takes either case for the same, and keeps unlike what can be read apart", () => {
  expect(numberKey("gk2023012")).toBe(numberKey("ＧＫ2023012"));
  const numbers = [
    "341200-2026-0017",
    "341200-2026-017",
    "3412002026-0017",
    "依申请〔2023〕7号",
    "依申请2023-7",
    "依申请2023-7号",
  ];
  expect(new Set(numbers.map(numberKey)).size).toBe(numbers.length);
});

it("is its own form, and nothing of nothing", () => {
  expect(numberKey(numberKey("依a －1"))).toBe("依A-1");
  expect(numberKey(" \u200b\u3000")).toBe("");
});

it.each([
  ["\u200b341200-2026-0017 ", "341200-2026-0017"],
  ["341200－2026－0017", "341200－2026－0017"],
  ["依 7号", "依 7号"],
])("leaves of %j what can be seen", (text, left) => {
  expect(withoutInvisible(text)).toBe(left);
});
