import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { booleanCodec, codesCodec, nativeBooleanCodec } from "./index.js";

const table = new Map([
  ["1", "VALID"],
  ["有效", "VALID"],
  ["2", "EXPIRED"],
]);

describe("codes", () => {
  it.each<[string, string | null, string | null]>([
    ["1", "VALID", "VALID"],
    ["有效", "VALID", "VALID"],
    ["3", "UNKNOWN", null],
    ["/", null, null],
    [" ", null, null],
  ])("reads %j as %j, or %j where others are missing", (text, shown, missing) => {
    const options = { name: "a", table, empty: ["/"] };
    expect(codesCodec(options).decode(text)).toBe(shown);
    expect(codesCodec({ ...options, others: "missing" }).decode(text)).toBe(missing);
  });

  it("lists all codes of a canonical one, the first is written", () => {
    const codec = codesCodec({ name: "a", table });
    expect([codec.spellings("VALID"), codec.spellings("REPEALED"), codec.spellings("UNKNOWN")]).toEqual([
      ["1", "有效"],
      [],
      null,
    ]);
    expect([codec.encode("VALID"), codec.encode("EXPIRED"), codec.encode("UNKNOWN"), codec.encode(null)]).toEqual([
      "1",
      "2",
      null,
      null,
    ]);
  });

  it("counts codes outside the table as findings, unless they mean a missing value", () => {
    expect(codesCodec({ name: "a", table }).findings("c")?.kind).toBe("UNMAPPED_CODE");
    expect(codesCodec({ name: "a", table, others: "missing" }).findings("c")).toBeNull();
  });

  it("may stand between blanks", () => {
    const codec = codesCodec({ name: "a", table, trim: true });
    expect([codec.decode(" 1\u3000"), codec.spellings("VALID")]).toEqual(["VALID", null]);
  });

  it("comes back from what it writes", () => {
    const pairs = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1 }), fc.constantFrom("A", "B", "C")), {
      selector: ([code]) => code,
      minLength: 1,
    });
    fc.assert(
      fc.property(pairs, (given) => {
        const codec = codesCodec({ name: "a", table: new Map(given) });
        for (const [, canonical] of given) expect(codec.decode(codec.encode(canonical) ?? "")).toBe(canonical);
      }),
    );
  });
});

describe("boolean", () => {
  it.each<[string, boolean | null]>([
    ["t", true],
    ["true", true],
    ["f", false],
    ["false", false],
    ["1", null],
  ])("reads %j as %j", (text, expected) => {
    expect(nativeBooleanCodec().decode(text)).toBe(expected);
  });

  const spelled = booleanCodec({ true: ["是", "Y"], false: ["否", null] });
  it.each<[string, boolean | null]>([
    ["是", true],
    ["Y", true],
    ["否", false],
    [" ", false],
    ["不详", null],
  ])("in spellings reads %j as %j", (text, expected) => {
    expect(spelled.decode(text)).toBe(expected);
  });

  it("knows what null means", () => {
    expect([
      spelled.ofNull,
      booleanCodec({ true: ["1"], false: ["0"] }).ofNull,
      booleanCodec({ true: [null], false: ["0"] }).ofNull,
    ]).toEqual([false, null, true]);
  });

  it("lists spellings where null is none of them", () => {
    expect([spelled.spellings(true), spelled.spellings(false)]).toEqual([["是", "Y"], null]);
  });

  it("writes the first spelling, which may be null", () => {
    expect([spelled.encode(true), spelled.encode(false), spelled.encode(null)]).toEqual(["是", "否", null]);
    expect(booleanCodec({ true: ["1"], false: [null, "0"] }).encode(false)).toBeNull();
    expect(nativeBooleanCodec().encode(true)).toBe("true");
  });
});
