import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentNumberCodec, homeTextCodec, integerCodec, prefixCodec, textCodec } from "./index.js";

describe("text", () => {
  it.each<[string, string | null]>([
    ["关于印发", "关于印发"],
    [" a ", " a "],
    ["", null],
    [" \t\n\u3000", null],
    ["无", null],
    ["无 ", "无 "],
  ])("reads %j as %j", (text, expected) => {
    expect(textCodec({ empty: ["无"] }).decode(text)).toBe(expected);
  });

  it.each<[string, string | null]>([
    [" a b\u3000", "a b"],
    ["\u3000", null],
    [" 无 ", null],
  ])("reads %j without blanks as %j", (text, expected) => {
    expect(textCodec({ empty: ["无"], trim: true }).decode(text)).toBe(expected);
  });

  it("is found by itself, a missing value by nothing", () => {
    const codec = textCodec({ empty: ["无"] });
    expect([codec.spellings("a"), codec.spellings(""), codec.spellings("无")]).toEqual([["a"], [], []]);
    expect(textCodec({ trim: true }).spellings("a")).toBeNull();
  });

  it("in a number column is compared with numbers only", () => {
    const codec = textCodec({ stored: "number" });
    expect(["12", "-3", "0", "007", "a", "1.5", "9".repeat(19)].map((value) => codec.spellings(value))).toEqual([
      ["12"],
      ["-3"],
      ["0"],
      [],
      [],
      [],
      [],
    ]);
    expect([codec.sortable, codec.collated]).toEqual([false, false]);
  });

  it("comes back from what it writes", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        for (const codec of [textCodec(), homeTextCodec()]) {
          expect(codec.decode(codec.encode(text) ?? "")).toBe(codec.decode(text));
        }
      }),
    );
    expect([textCodec().encode(null), textCodec().encode(undefined)]).toEqual([null, null]);
  });
});

describe("text with a prefix", () => {
  const codec = prefixCodec("341202", ["000"]);
  it.each<[string, string | null]>([
    ["103", "341202103"],
    ["000", null],
    ["", null],
  ])("reads %j as %j", (text, expected) => {
    expect(codec.decode(text)).toBe(expected);
  });
  it("is looked for and written without it", () => {
    expect([codec.spellings("341202103"), codec.spellings("341203103"), codec.spellings("341202000")]).toEqual([
      ["103"],
      [],
      [],
    ]);
    expect([codec.encode("341202103"), codec.encode("341203103"), codec.encode(null)]).toEqual(["103", null, null]);
  });
});

describe("document number, DOMAIN.md §4.3", () => {
  const codec = documentNumberCodec(["无"]);
  it.each<[string, string | null]>([
    ["国办发[2016]80号", "国办发〔2016〕80号"],
    ["皖政办秘【２０１４】第3号", "皖政办秘〔2014〕3号"],
    ["阜阳市人民政府令第１号", "阜阳市人民政府令第1号"],
    ["无", null],
    ["\u3000", null],
  ])("reads %s as %s", (text, expected) => {
    expect(codec.decode(text)).toBe(expected);
  });
  it("is written as given and found by its canonical spelling", () => {
    expect(codec.encode("皖政[2000]48号")).toBe("皖政[2000]48号");
    expect(codec.spellings("皖政〔2000〕48号")).toBeNull();
  });
});

describe("integer", () => {
  it.each<[string, number | null]>([
    ["12", 12],
    [" +7\u3000", 7],
    ["-0", 0],
    ["12.00", 12],
    ["12.5", null],
    ["1e3", null],
    ["十二", null],
    ["1234567890123456", null],
    ["-1", null],
  ])("reads %j as %j", (text, expected) => {
    expect(integerCodec({ empty: ["-1"] }).decode(text)).toBe(expected);
  });
  it("lists its spellings only in a column of numbers", () => {
    expect([integerCodec().spellings(5), integerCodec({ stored: "number" }).spellings(5)]).toEqual([null, ["5"]]);
    expect([integerCodec().sortable, integerCodec({ stored: "number" }).sortable]).toEqual([false, true]);
  });
  it("comes back from what it writes", () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(integerCodec().decode(integerCodec().encode(value) ?? "")).toBe(value);
      }),
    );
  });
});
