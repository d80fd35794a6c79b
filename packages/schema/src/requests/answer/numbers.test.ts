import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LetterKind, letterKinds } from "./letter-kinds.js";
import { numberPatternProblems, parseNumberPattern } from "./number-pattern.js";
import { defaultLetterPattern, defaultRegistrationPattern, type NumberValues, numberSeries } from "./numbers.js";
import { waybillCheck, waybillWarning } from "./waybill.js";

const values: NumberValues = { areaCode: "341200", code: "阜财", year: 2023, letter: "REPLY" };

describe("numbers (DOMAIN.md §8.2)", () => {
  it.each<readonly [pattern: string, more: Partial<NumberValues>, series: string, twelfth: string]>([
    [defaultRegistrationPattern, {}, "341200-2023-", "341200-2023-0012"],
    ["{code}公复〔{yyyy}〕{seq}号", {}, "阜财公复〔2023〕", "阜财公复〔2023〕12号"],
    [defaultLetterPattern, {}, "阜财公复〔2023〕", "阜财公复〔2023〕12号"],
    [defaultLetterPattern, { letter: "CORRECTION" }, "阜财公补〔2023〕", "阜财公补〔2023〕12号"],
    [defaultLetterPattern, { letter: "EXTENSION" }, "阜财公延〔2023〕", "阜财公延〔2023〕12号"],
    [defaultLetterPattern, { letter: "CONSULTATION" }, "阜财公征〔2023〕", "阜财公征〔2023〕12号"],
    [defaultLetterPattern, { letter: "FEE" }, "阜财公收〔2023〕", "阜财公收〔2023〕12号"],
    [defaultLetterPattern, { letter: "TRANSFER" }, "阜财公转〔2023〕", "阜财公转〔2023〕12号"],
    [defaultLetterPattern, { letter: "RECEIPT" }, "阜财公回〔2023〕", "阜财公回〔2023〕12号"],
    [defaultLetterPattern, { letter: "OVERRIDE" }, "阜财公告〔2023〕", "阜财公告〔2023〕12号"],
    ["{code}公〔{yyyy}〕第{seq}号-{kind}", { letter: "CORRECTION" }, "阜财公〔2023〕第", "阜财公〔2023〕第12号-补"],
    ["GK{yyyy}{seq3}", {}, "GK2023", "GK2023012"],
  ])("of %s run per %s %s", (pattern, more, series, twelfth) => {
    const numbering = numberSeries(pattern, { ...values, ...more });
    expect(numbering.series).toBe(series);
    expect(numbering.format(12)).toBe(twelfth);
    expect(numbering.serialOf(twelfth)).toBe(12);
  });

  it("reads back every number that it writes, in every kind", () => {
    const kinds = fc.constantFrom(...(Object.keys(letterKinds) as LetterKind[]));
    const patterns = fc.constantFrom(
      defaultRegistrationPattern,
      defaultLetterPattern,
      "{code}〔{yyyy}〕{seq}号-{kind}",
    );
    fc.assert(
      fc.property(patterns, kinds, fc.integer({ min: 1, max: 9999 }), (pattern, letter, serial) => {
        const numbering = numberSeries(pattern, { ...values, letter });
        expect(numbering.serialOf(numbering.format(serial))).toBe(serial);
        expect(numbering.format(serial).startsWith(numbering.series)).toBe(true);
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  it("gives no number of one kind twice over all kinds", () => {
    const series = (Object.keys(letterKinds) as LetterKind[]).map((letter) =>
      numberSeries(defaultLetterPattern, { ...values, letter }).format(1),
    );
    expect(new Set(series).size).toBe(series.length);
  });

  it("runs one series over all kinds where the kind stands behind", () => {
    const pattern = parseNumberPattern("{code}公〔{yyyy}〕{seq}号-{kind}");
    const [reply, fee] = (["REPLY", "FEE"] as const).map((letter) => numberSeries(pattern, { ...values, letter }));
    expect(reply?.series).toBe(fee?.series);
    expect(reply?.serialOf(fee?.format(7) ?? "")).toBe(7);
  });

  it.each([
    "阜财公复〔2023〕012号", // leading zero: not as we write it
    "阜财公复〔2023〕0号",
    "阜财公复〔2023〕号",
    "阜财公复〔2022〕12号",
    "阜财公复[2023]12号",
    "阜财公补〔2023〕12号",
    "阜财公复〔2023〕12号-1",
    "",
  ])("takes %j for none of its series", (text) => {
    expect(numberSeries(defaultLetterPattern, values).serialOf(text)).toBeNull();
  });

  it("ends where the zeros end", () => {
    const numbering = numberSeries("{areaCode6}-{yyyy}-{seq2}", values);
    expect(numbering.largest).toBe(99);
    expect(numbering.format(99)).toBe("341200-2023-99");
    expect(() => numbering.format(100)).toThrow(RangeError);
    expect(() => numbering.format(0)).toThrow(RangeError);
    expect(numbering.serialOf("341200-2023-100")).toBeNull();
  });

  it.each<readonly [pattern: string, more: NumberValues]>([
    [defaultRegistrationPattern, { year: 2023 }],
    [defaultRegistrationPattern, { areaCode: "3412", year: 2023 }],
    [defaultLetterPattern, { code: "阜财 ", year: 2023, letter: "REPLY" }],
    [defaultLetterPattern, { code: "阜财", year: 2023 }],
    [defaultLetterPattern, { code: "阜财", year: 23, letter: "REPLY" }],
  ])("refuses %s without what fills it", (pattern, more) => {
    expect(() => numberSeries(pattern, more)).toThrow(RangeError);
  });
});

describe("number patterns", () => {
  it.each([
    ["{code}公复〔{yyyy}〕号", "exactly once"],
    ["{seq}{yyyy}{seq}", "exactly once"],
    ["{code}公复{seq}号", "year"],
    ["{seq}号〔{yyyy}〕", "year"],
    ["{code}〔{year}〕{seq}号", "{year}"],
    ["{code}〔{yyyy}〕{seq0}号", "{seq0}"],
    ["{toString}〔{yyyy}〕{seq}号", "{toString}"],
    ["{code}[{yyyy}]{seq}号", "〔〕"],
    ["{code}（{yyyy}）{seq}号", "〔〕"],
    ["{code〔{yyyy}〕{seq}号", "brace"],
    ["{code}〔{yyyy}〕{seq}号 ", "Space"],
  ])("%s is refused for %s", (pattern, problem) => {
    expect(
      numberPatternProblems(pattern)
        .map(({ en }) => en)
        .join(),
    ).toContain(problem);
    expect(() => parseNumberPattern(pattern)).toThrow(RangeError);
  });

  it("names every problem at once, in both languages", () => {
    const problems = numberPatternProblems("{code}[{yyyy}]{what}");
    expect(problems).toHaveLength(3);
    expect(problems.every(({ en, zh }) => en !== "" && zh !== "")).toBe(true);
  });

  it.each([defaultRegistrationPattern, defaultLetterPattern])("finds nothing wrong with %s", (pattern) => {
    expect(numberPatternProblems(pattern)).toEqual([]);
  });
});

describe("waybills (DOMAIN.md §8.2)", () => {
  it.each([
    // 8·4+6·7+4·3+2·1+3·2+5·4+9·8+7·2 = 200; 200 mod 11 = 2; 11 − 2 = 9.
    ["47312482", 9],
    ["00110011", 5], // 4 + 2 + 9 + 7 = 22, 0 mod 11: 11 becomes 5
    ["00000100", 6], // 5; 11 − 5
    ["10100000", 0], // 8 + 4 = 12, 1 mod 11: 10 becomes 0
  ])("have the check digit of %s", (digits, check) => expect(waybillCheck(digits)).toBe(check));

  it.each([
    ["RR473124829CN", null],
    ["ea 473124829 cn", null],
    ["RR473124828CN", "check digit"],
    ["1234567890123", null],
    ["123456789012", "thirteen digits"],
    ["RR473124829US", "thirteen digits"],
    ["", "thirteen digits"],
  ])("of %j warns of %s", (number, warning) => {
    const found = waybillWarning(number)?.en ?? null;
    if (warning === null) expect(found).toBeNull();
    else expect(found).toContain(warning);
  });
});
