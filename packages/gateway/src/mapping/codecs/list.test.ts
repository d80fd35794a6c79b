import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  arrayLayout,
  codesCodec,
  delimitedAttachments,
  jsonAttachments,
  jsonLayout,
  listCodec,
  splitLayout,
  textCodec,
} from "./index.js";

const member = codesCodec({
  name: "m",
  table: new Map([
    ["1", "A"],
    ["一", "A"],
    ["2", "B"],
  ]),
});

describe("a list", () => {
  it.each<[string, string, readonly string[] | null]>([
    [",，;；、 ", "甲，乙；丙、丁 戊", ["甲", "乙", "丙", "丁", "戊"]],
    [",", " a b , c ", ["a b", "c"]],
    [",", ",,", null],
    [",", "", null],
    [",", "a,a", ["a"]],
    ["\n", "a\nb", ["a", "b"]],
    ["^-]\\", "a^b-c]d\\e", ["a", "b", "c", "d", "e"]],
  ])("separated by %j: %j is %j", (separators, text, expected) => {
    expect(listCodec(splitLayout(separators), textCodec()).decode(text)).toEqual(expected);
  });

  it.each<[string, readonly string[] | null]>([
    ['{a,"b,c","d\\"e",NULL,"NULL"}', ["a", "b,c", 'd"e', "NULL"]],
    ["{}", null],
  ])("in an array: %s is %j", (text, expected) => {
    expect(listCodec(arrayLayout, textCodec()).decode(text)).toEqual(expected);
  });

  it.each<[string, readonly string[] | null]>([
    ['["甲", "乙", null, 3.50]', ["甲", "乙", "3.50"]],
    ["甲", ["甲"]],
    ["[]", null],
    ["[1", null],
    ['{"a":1}', null],
  ])("in JSON: %s is %j", (text, expected) => {
    expect(listCodec(jsonLayout, textCodec()).decode(text)).toEqual(expected);
  });

  it("reads codes one by one, each once, and shows those it doesn't know", () => {
    const codec = listCodec(splitLayout(","), member);
    expect(codec.decode("1,一,2,9")).toEqual(["A", "B", "UNKNOWN"]);
    expect([codec.spellings("A"), codec.encode(["B", "A"]), codec.encode([])]).toEqual([["1", "一"], "2,1", null]);
  });

  it.each([[["a,b"]], [["a", ""]], [["A", "UNKNOWN"]]])(
    "has no text for %j, which would come back as something else",
    (value) => {
      expect(listCodec(splitLayout(","), value.includes("UNKNOWN") ? member : textCodec()).encode(value)).toBeNull();
    },
  );

  it("comes back from what it writes", () => {
    const members = fc.uniqueArray(
      fc
        .string({ minLength: 1, unit: "grapheme" })
        .filter((text) => text.trim() === text && !/[,\s\u3000\0]/.test(text) && !/^[[{]/.test(text)),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(fc.constantFrom(splitLayout(","), arrayLayout, jsonLayout), members, (layout, value) => {
        const codec = listCodec(layout, textCodec());
        expect(codec.decode(codec.encode(value) ?? "")).toEqual(value);
      }),
    );
  });
});

describe("attachments", () => {
  const one = { name: "附件1", url: "/upload/a.pdf", size: null, sha256: null };
  const delimited = delimitedAttachments({ separator: ";", parts: ["name", "url"], partSeparator: "|" });

  it.each<[string, unknown]>([
    ["附件1|/upload/a.pdf;附件2|/upload/b.doc", [one, { ...one, name: "附件2", url: "/upload/b.doc" }]],
    [" ;附件1|/upload/a.pdf; ", [one]],
    ["/upload/a.pdf", [{ ...one, name: "a.pdf" }]],
    ["|/upload/a.pdf?x=1", [{ ...one, name: "a.pdf", url: "/upload/a.pdf?x=1" }]],
    ["", null],
    [";", null],
  ])("in one text: %j", (text, expected) => {
    expect(delimited.decode(text)).toEqual(expected);
  });

  it("keep their separators when written, or are not written", () => {
    const text = delimited.encode([{ ...one, name: "a;b|c" }, one]);
    expect(text).toBe("a b c|/upload/a.pdf;附件1|/upload/a.pdf");
    expect([delimited.encode([]), delimited.encode([{ ...one, url: "/a;b.pdf" }])]).toEqual([null, null]);
  });

  const json = jsonAttachments({ name: "n", url: "u", size: "s", sha256: "h" });
  it.each<[string, unknown]>([
    ['[{"n":"附件1","u":"/upload/a.pdf","s":12,"h":"ab"}]', [{ ...one, size: 12, sha256: "ab" }]],
    ['{"n":"附件1","u":"/upload/a.pdf","s":"x"}', [one]],
    ['[1,null,{"x":1}]', null],
    ["[", null],
  ])("in JSON: %s", (text, expected) => {
    expect(json.decode(text)).toEqual(expected);
  });

  it("in JSON come back from what they write", () => {
    const value = [{ ...one, size: 3 }, one];
    expect(json.decode(json.encode(value) ?? "")).toEqual(value);
    expect(json.encode([one])).toBe('[{"n":"附件1","u":"/upload/a.pdf"}]');
  });
});
