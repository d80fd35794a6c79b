import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identityNumberCheck } from "../../../shared/identity-number.js";
import { type ComparedRequest, duplicateHints } from "./duplicate-hints.js";
import type { ApplicantTraits } from "./same-applicant.js";
import { bigramsOf, containment, containmentBound, signsOf, similarity, similarityBound } from "./similarity.js";

const whole = (seventeen: string) => seventeen + identityNumberCheck(seventeen);
/** An identity number with another check character. */
const mistyped = (number: string | null) => `${number?.slice(0, 17)}${number?.endsWith("1") ? "2" : "1"}`;
const li: ApplicantTraits = { name: "李四", identity: whole("34120219900101123"), phone: "13800001234" };
const other: ApplicantTraits = { name: "王五", identity: whole("34120219850505321"), phone: "13900005678" };
const request = (id: string, text: string, ...applicants: readonly ApplicantTraits[]): ComparedRequest => ({
  id,
  applicants,
  text,
  items: [text],
});
/** A request for several items. */
const several = (id: string, ...items: readonly string[]): ComparedRequest => ({
  id,
  applicants: [other],
  text: items.join(" "),
  items,
});
const budget = "请求公开阜阳市颍州区2022年度财政预算执行情况报告";
const near = "请求公开阜阳市颍州区2022年度财政预算的执行情况报告。";
const far = "申请公开某某路拆迁补偿安置方案";

const rows: readonly (readonly [what: string, one: ComparedRequest, other: ComparedRequest, reasons: string[]])[] = [
  ["another applicant, another text", request("1", budget, li), request("2", far, other), []],
  [
    "the same name and document",
    request("1", budget, li),
    request("2", far, { ...li, phone: null }),
    ["SAME_IDENTITY"],
  ],
  [
    "the same document, of fifteen digits and of eighteen (§10.4)",
    request("1", budget, li),
    request("2", far, { ...other, name: "李四", identity: "341202900101123" }),
    ["SAME_IDENTITY"],
  ],
  [
    "the same document, written otherwise",
    request("1", budget, { ...other, identity: "11010519491231002X" }),
    request("2", far, { name: "王 五", identity: " 110105 19491231 002x", phone: null }),
    ["SAME_IDENTITY"],
  ],
  [
    "the same name and telephone",
    request("1", budget, { ...li, identity: null }),
    request("2", far, { name: "李 四", identity: null, phone: "+86 138-0000-1234" }),
    ["SAME_NAME_AND_PHONE"],
  ],
  [
    "the same document only: a number that somebody tries tells nothing",
    request("1", budget, li),
    request("2", far, { ...other, identity: li.identity }),
    [],
  ],
  ["the same document, and no name", request("1", budget, li), request("2", far, { ...li, name: null }), []],
  [
    "the same name and telephone, one of them without a document",
    request("1", budget, li),
    request("2", far, { ...li, identity: null }),
    ["SAME_NAME_AND_PHONE"],
  ],
  [
    "the same name and telephone with documents that differ",
    request("1", budget, li),
    request("2", far, { ...li, identity: other.identity }),
    [],
  ],
  [
    "the same name and telephone, one identity number with a wrong check digit (§10.4)",
    request("1", budget, li),
    request("2", far, { ...li, identity: mistyped(li.identity) }),
    ["SAME_NAME_AND_PHONE"],
  ],
  [
    "the same name and telephone, one identity number a digit short",
    request("1", budget, li),
    request("2", far, { ...li, identity: "34120219900101123" }),
    ["SAME_NAME_AND_PHONE"],
  ],
  [
    "the same name and the same identity number with a wrong check digit",
    request("1", budget, { ...li, identity: mistyped(li.identity) }),
    request("2", far, { ...li, identity: mistyped(li.identity), phone: null }),
    ["SAME_IDENTITY"],
  ],
  [
    "the same name alone, one identity number with a wrong check digit",
    request("1", budget, li),
    request("2", far, { ...li, identity: mistyped(li.identity), phone: other.phone }),
    [],
  ],
  [
    "the same name and telephone with a passport and an identity number",
    request("1", budget, li),
    request("2", far, { ...li, identity: "E12345678" }),
    [],
  ],
  [
    "the same name and telephone with credit codes that differ",
    request("1", budget, { ...li, identity: "11341200003158495C" }),
    request("2", far, { ...li, identity: "91341200MA2NCLLDXT" }),
    [],
  ],
  ["the same name only", request("1", budget, li), request("2", far, { ...other, name: "李四" }), []],
  ["the same telephone only", request("1", budget, li), request("2", far, { ...other, phone: li.phone }), []],
  [
    "nothing known of either",
    request("1", budget, { name: null, identity: null, phone: null }),
    request("2", far, { name: null, identity: "", phone: null }),
    [],
  ],
  [
    "masked values, which are alike by their masks",
    request("1", budget, { name: "李*", identity: "341202**********34", phone: "138****1234" }),
    request("2", far, { name: "李*", identity: "341202**********34", phone: "138****1234" }),
    [],
  ],
  ["the second of several applicants", request("1", budget, other, li), request("2", far, li), ["SAME_IDENTITY"]],
  ["near-same text", request("1", budget, li), request("2", near, other), ["SIMILAR_TEXT"]],
  [
    "the same text in full-width signs",
    request("1", "2022年预算", li),
    request("2", "２０２２年 预算。", other),
    ["SIMILAR_TEXT"],
  ],
  ["one of several items", request("1", budget, li), several("2", far, budget), ["SIMILAR_TEXT"]],
  [
    "one item of each",
    several("1", budget, "某某中学2021年招生计划及录取名单"),
    several("2", far, budget),
    ["SAME_IDENTITY", "SIMILAR_TEXT"],
  ],
  [
    "the same behind other words",
    request("1", budget, li),
    request(
      "2",
      `本人因生产、生活需要，依照《中华人民共和国政府信息公开条例》的规定特申请贵机关${budget}，望予支持为感。`,
      other,
    ),
    ["SIMILAR_TEXT"],
  ],
  [
    "one short item of each",
    several("1", "征地批复", budget),
    several("2", far, "征地批复"),
    ["SAME_IDENTITY", "SIMILAR_TEXT"],
  ],
  [
    "an item of another year beside others",
    several("1", budget, "某某中学2021年招生计划及录取名单"),
    request("2", budget.replace("2022", "2021"), li),
    ["SIMILAR_TEXT"],
  ],
  ["a common phrase in it", request("1", "实施方案", li), request("2", `${far}实施方案`, other), []],
  ["both", request("1", budget, li), request("2", near, li), ["SAME_IDENTITY", "SIMILAR_TEXT"]],
  ["no text at all", request("1", "", li), request("2", "……", other), []],
];

describe("hints at duplicates", () => {
  it.each(rows)("for %s", (_what, one, two, reasons) => {
    const codes = duplicateHints(one, [two]).flatMap((hint) => hint.reasons.map(({ code }) => code));
    expect(codes).toEqual(reasons);
    expect(duplicateHints(two, [one]).map(({ id }) => id)).toEqual(reasons.length > 0 ? ["1"] : []);
  });

  it("put the likeliest first and leave the request itself out", () => {
    const one = request("1", budget, li);
    const hints = duplicateHints(one, [
      one,
      request("c", far, li),
      request("b", near, other),
      request("d", budget, other),
      request("a", near, li),
    ]);
    expect(hints.map(({ id }) => id)).toEqual(["a", "d", "b", "c"]);
  });

  it("say in both languages how much the texts are alike, and name nobody", () => {
    const [hint] = duplicateHints(request("1", budget, li), [request("2", budget, li)]);
    expect(hint?.reasons).toEqual([
      {
        code: "SAME_IDENTITY",
        label: { en: "The same name and identity document", zh: "姓名和证件号码相同" },
        similarity: null,
      },
      { code: "SIMILAR_TEXT", label: { en: "The texts are 100% alike", zh: "申请内容相似度100%" }, similarity: 1 },
    ]);
  });

  it("take another threshold", () => {
    const [one, two] = [request("1", "甲乙丙丁", li), request("2", "甲乙丙戊", other)];
    expect(duplicateHints(one, [two])).toEqual([]);
    expect(duplicateHints(one, [two], 0.6)).toHaveLength(1);
  });
});

describe("similarity of texts", () => {
  const text = fc.string({ unit: fc.constantFrom(..."公开预算报告2022 ，") });

  it("lies between 0 and 1, is the same both ways, and 1 of a text with itself", () => {
    const property = fc.property(text, text, (one, two) => {
      const [a, b] = [bigramsOf(one), bigramsOf(two)];
      expect(similarity(a, b)).toBe(similarity(b, a));
      expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
      expect(similarity(a, b)).toBeLessThanOrEqual(1);
      expect(similarity(a, a)).toBe(a.size === 0 ? 0 : 1);
    });
    fc.assert(property, { seed: 20_190_515 });
  });

  it("is never more than its bound", () => {
    const property = fc.property(text, text, (one, two) => {
      expect(similarityBound(signsOf(one), two)).toBeGreaterThanOrEqual(similarity(bigramsOf(one), bigramsOf(two)));
      expect(containmentBound(one, signsOf(two))).toBeGreaterThanOrEqual(containment(bigramsOf(one), bigramsOf(two)));
    });
    fc.assert(property, { seed: 20_190_515 });
  });

  it.each([
    ["甲乙丙丁", "甲乙丙戊", 4 / 6],
    ["甲乙甲乙", "甲乙", 2 / 4],
    ["甲", "甲", 1],
    ["甲乙", "丙丁", 0],
  ])("of %s and %s counts shared pairs", (one, two, expected) => {
    expect(similarity(bigramsOf(one), bigramsOf(two))).toBe(expected);
  });
});
