import { describe, expect, it } from "vitest";
import { requestOutcome } from "../model.js";
import { citation, feeRules, numeral, regulation } from "./article.js";
import { isOutcome, type Outcome, type OutcomeGroup, type OutcomeRow, outcomeIds, outcomes } from "./outcomes.js";

type Row = readonly [
  outcome: Outcome,
  articles: string,
  row: OutcomeRow,
  group: OutcomeGroup,
  refusesUnder: 14 | 15 | 16 | null,
];

/** DOMAIN.md §1.5.4, with the exemptions of §1.4 and the groups of §2.3. */
const rows: readonly Row[] = [
  ["DISCLOSED_ALREADY_PUBLIC", "Art 36(1)", "GRANTED", "GRANTED", null],
  ["DISCLOSED", "Art 36(2)", "GRANTED", "GRANTED", null],
  ["PARTIAL", "Art 37", "PARTIAL", "PARTIAL", null],
  ["REFUSED_STATE_SECRET", "Art 14, Art 36(3)", "STATE_SECRET", "REFUSED", 14],
  ["REFUSED_FORBIDDEN_BY_LAW", "Art 14, Art 36(3)", "FORBIDDEN_BY_LAW", "REFUSED", 14],
  ["REFUSED_SAFETY_STABILITY", "Art 14, Art 36(3)", "SAFETY_STABILITY", "REFUSED", 14],
  ["REFUSED_THIRD_PARTY", "Art 15, Art 36(3)", "THIRD_PARTY", "REFUSED", 15],
  ["REFUSED_INTERNAL_AFFAIRS", "Art 16(1), Art 36(3)", "INTERNAL_AFFAIRS", "REFUSED", 16],
  ["REFUSED_DELIBERATIVE", "Art 16(2), Art 36(3)", "DELIBERATIVE", "REFUSED", 16],
  ["REFUSED_ENFORCEMENT_FILE", "Art 16(2), Art 36(3)", "ENFORCEMENT_FILE", "REFUSED", 16],
  ["ADMIN_QUERY", "Art 36(7)", "ADMIN_QUERY", "REFUSED", null],
  ["NOT_EXIST", "Art 36(4)", "NOT_HELD", "NOT_PROVIDED", null],
  ["NOT_THIS_AGENCY", "Art 36(5)", "NOT_HELD", "NOT_PROVIDED", null],
  ["NEEDS_PROCESSING", "Art 38", "NEEDS_CREATION", "NOT_PROVIDED", null],
  ["STILL_UNCLEAR", "Art 30", "STILL_UNCLEAR", "NOT_PROVIDED", null],
  ["PETITION_COMPLAINT", "Art 39(1)", "PETITION", "NOT_HANDLED", null],
  ["REPEATED", "Art 36(6)", "REPEATED", "NOT_HANDLED", null],
  ["PUBLICATION", "Art 39(2)", "PUBLICATION", "NOT_HANDLED", null],
  ["ABUSIVE_VOLUME", "Art 35", "ABUSIVE", "NOT_HANDLED", null],
  ["RECONFIRM", "", "RECONFIRM", "NOT_HANDLED", null],
  ["ABANDONED_NO_CORRECTION", "Art 30", "NO_CORRECTION", "OTHER", null],
  ["ABANDONED_NO_FEE", "Fee rules (109号)", "NO_FEE", "OTHER", null],
  ["OTHER", "", "OTHER_HANDLING", "OTHER", null],
];

describe("outcomes (DOMAIN.md §1.5.4)", () => {
  it.each(rows)("%s is by %j and counts as %s", (id, articles, row, group, refusesUnder) => {
    const outcome = outcomes[id];
    expect(citation(outcome.articles).en).toBe(articles);
    expect(outcome).toMatchObject({ row, group, refusesUnder });
  });

  it("are all in the table, in its order", () => {
    expect(outcomeIds).toEqual(rows.map(([id]) => id));
  });

  it("cover every leaf row of Table 3, in its order", () => {
    const leaves = Object.keys(requestOutcome.members).filter((code) => code !== "UNKNOWN");
    expect(leaves).toHaveLength(21);
    expect([...new Set(outcomeIds.map((id) => outcomes[id].row))]).toEqual(leaves);
  });

  it("have names in both languages, each its own", () => {
    const names = outcomeIds.map((id) => outcomes[id].label);
    expect(new Set(names.map(({ zh }) => zh)).size).toBe(names.length);
    expect(new Set(names.map(({ en }) => en)).size).toBe(names.length);
  });

  it.each([
    ["DISCLOSED", true],
    ["GRANTED", false],
    ["toString", false],
    ["", false],
  ])("knows whether %j is one", (text, known) => expect(isOutcome(text)).toBe(known));
});

describe("citation", () => {
  it.each([
    [[regulation(14), regulation(36, { item: 3 })], "《条例》第十四条、第三十六条第（三）项"],
    [[regulation(16, { paragraph: 2 })], "《条例》第十六条第二款"],
    [[feeRules], "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）"],
    [[], ""],
  ])("reads as a letter names it: %j", (articles, text) => expect(citation(articles).zh).toBe(text));

  it.each([
    [1, "一"],
    [10, "十"],
    [14, "十四"],
    [20, "二十"],
    [36, "三十六"],
    [100, "一百"],
    [101, "一百零一"],
    [110, "一百一十"],
    [115, "一百一十五"],
    [1000, "一千"],
    [1001, "一千零一"],
    [2010, "二千零一十"],
    [9999, "九千九百九十九"],
  ])("writes %i as %s", (value, text) => expect(numeral(value)).toBe(text));

  it.each([0, 10_000, 1.5])("refuses the numeral %s", (value) => expect(() => numeral(value)).toThrow(RangeError));
});
