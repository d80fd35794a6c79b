import { describe, expect, it } from "vitest";
import { withMember } from "./json-text.js";

type Row = readonly [string, string | null, readonly string[], string | null, string | null];

describe("one member of a JSON text", () => {
  it.each<Row>([
    [
      "is replaced, and nothing else",
      '{"big":1745678901234567891, "a" : 1 }',
      ["a"],
      '"x"',
      '{"big":1745678901234567891, "a" : "x" }',
    ],
    ["is added after the last", '{"long":0.12345678901234567890}', ["a"], "1", '{"long":0.12345678901234567890,"a":1}'],
    ["is added to an empty object", "{ }", ["a"], "1", '{ "a":1}'],
    ["begins an object where there is none", null, ["a", "b"], "1", '{"a":{"b":1}}'],
    ["begins one in a blank text", " \n", ["a"], "1", '{"a":1}'],
    ["begins one where null stands", "null", ["a"], "1", '{"a":1}'],
    ["begins one where null stands inside", '{"a":null}', ["a", "b"], "1", '{"a":{"b":1}}'],
    [
      "is replaced inside",
      '{"a":{"c":[1,{"b":2}],"b":3},"b":4}',
      ["a", "b"],
      "5",
      '{"a":{"c":[1,{"b":2}],"b":5},"b":4}',
    ],
    ["is added inside", '{"a":{},"b":4}', ["a", "b"], "5", '{"a":{"b":5},"b":4}'],
    [
      "is found behind signs of JSON in strings",
      '{"x":"}\\"a\\":,{","a":true}',
      ["a"],
      "null",
      '{"x":"}\\"a\\":,{","a":null}',
    ],
    ["is found by a name with escapes", '{"\\u0061":1}', ["a"], "2", '{"\\u0061":2}'],
    ["is the last of its name", '{"a":1,"a":2}', ["a"], "3", '{"a":1,"a":3}'],
    ["is taken away from the beginning", '{"a":1, "b":2}', ["a"], null, '{"b":2}'],
    ["is taken away from the middle", '{"a":1, "b":2, "c":3}', ["b"], null, '{"a":1, "c":3}'],
    ["is taken away from the end", '{"a":1, "b":[2]}', ["b"], null, '{"a":1}'],
    ["is taken away as often as it stands there", '{"a":1,"b":2,"a":3}', ["a"], null, '{"b":2}'],
    ["that isn't there is not taken away", '{"a":[1]}', ["b", "c"], null, '{"a":[1]}'],
    ["of nothing is not taken away", null, ["a"], null, null],
    ["of what is no object is not taken away", "[1]", ["a"], null, "[1]"],
    ["is the whole, where its path is empty", "[1]", [], '["x"]', '["x"]'],
  ])("%s", (_, text, path, json, expected) => {
    expect(withMember(text, path, json)).toEqual({ text: expected });
  });

  it.each([
    ["an array", "[1,2]", ["a"]],
    ["a number", "12", ["a"]],
    ["a string", '"a"', ["a"]],
    ["a text that is no JSON", "见附件", ["a"]],
    ["an object that is cut off", '{"a":1', ["a"]],
    ["an array inside", '{"a":[1]}', ["a", "b"]],
    ["a number inside", '{"a":1}', ["a", "b"]],
  ])("is not put into %s", (_, text, path) => {
    expect(withMember(text, path, "1")).toBeNull();
  });
});
