import { describe, expect, it } from "vitest";
import { accepts, arrayText, equalsKey, familyOf } from "./column-types.js";

it.each([
  ["int2", "32767", true],
  ["int2", "32768", false],
  ["int4", "-2147483648", true],
  ["int4", "2147483648", false],
  ["int8", "9223372036854775807", true],
  ["int8", "99999999999999999999", false],
  ["int4", "1.5", false],
  ["int4", "", false],
  ["int4", "1 OR 1=1", false],
  ["uuid", "0b9f4cbe-0c7c-4c43-8f5e-5a3f1a1c9d11", true],
  ["uuid", "0b9f4cbe0c7c4c438f5e5a3f1a1c9d11", true],
  ["uuid", "none", false],
  ["bool", "t", true],
  ["bool", "是", false],
  ["numeric", "12.50", true],
  ["numeric", "x", false],
  ["varchar", "anything", true],
  ["varchar", "a\0b", false],
  [undefined, "anything", true],
])("a column of type %s takes %j: %s", (type, text, taken) => {
  expect(accepts(type, text)).toBe(taken);
});

describe("a key equals", () => {
  it.each([
    ["int4", "int8", "k = v"],
    ["varchar", "text", "k = v"],
    ["varchar", "int4", "k = v::text"],
    ["bpchar", "text", "k = v::text::bpchar"],
    ["int8", "varchar", "k = CASE WHEN v::text ~ '^-?[0-9]{1,18}$' THEN v::text::bigint END"],
    ["numeric", "text", "k::text = v::text"],
  ])("%s = %s, so that its index serves", (key, value, sql) => {
    expect(equalsKey("k", key, "v", value)).toBe(sql);
  });

  it("a uuid that may be none", () => {
    expect(equalsKey("k", "uuid", "v", "text")).toMatch(/^k = CASE WHEN v ~ .* THEN v::uuid END$/);
  });
});

it("knows arrays, and takes unknown types as they are", () => {
  expect([familyOf("_text"), familyOf("geometry"), familyOf("timestamptz")]).toEqual(["array", "other", "time"]);
});

it("quotes every member of an array", () => {
  expect(arrayText(['a"b', "c\\d", "", "NULL", "{x,y}"])).toBe('{"a\\"b","c\\\\d","","NULL","{x,y}"}');
});
