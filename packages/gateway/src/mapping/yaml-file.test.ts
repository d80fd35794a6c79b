import { describe, expect, it } from "vitest";
import { readYaml } from "./yaml-file.js";

describe("a YAML file", () => {
  it("keeps the spelling of codes", () => {
    const { value } = readYaml(
      'a: { 01: x, 1: y, "2": z, 否: N, true: t }\nb: [01, 1, 1e3, "01", 0x1F, 1.50, null, true]',
    );
    expect(value).toEqual({
      a: { "01": "x", "1": "y", "2": "z", 否: "N", true: "t" },
      b: ["01", 1, "1e3", "01", "0x1F", "1.50", null, true],
    });
  });

  it("follows aliases", () => {
    const { value, place } = readYaml("a: &x { k: 1 }\nb: *x\n");
    expect(value).toEqual({ a: { k: 1 }, b: { k: 1 } });
    expect(place(["b", "k"])).toEqual({ line: 1, column: 9 });
  });

  it("knows where a path stands, or where it ends", () => {
    const { place } = readYaml("a:\n  - b: 1\n    c: 2\n");
    expect([place([]), place(["a"]), place(["a", 0, "c"]), place(["a", 0, "d", "e"]), place(["a", 7])]).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 1 },
      { line: 3, column: 5 },
      { line: 2, column: 5 },
      { line: 1, column: 1 },
    ]);
  });

  it("says what is wrong with it in one line", () => {
    expect(readYaml("a: [1, 2").errors[0]).toEqual({
      message: expect.stringMatching(/^[^\n]+$/),
      place: { line: 1, column: 9 },
    });
    expect(readYaml("").value).toBeNull();
  });
});
