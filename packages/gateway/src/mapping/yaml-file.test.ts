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

  it("says which alias leads nowhere, or into itself", () => {
    expect(readYaml("a: &codes { k: 1 }\nb: *code\n").errors).toEqual([
      {
        detail: { en: "no anchor &code stands before *code", zh: "*code 之前没有锚点 &code" },
        place: { line: 2, column: 4 },
        nearest: "codes",
      },
    ]);
    expect(readYaml("a: &x { k: *x }\n").errors).toMatchObject([{ detail: { en: "*x stands inside &x itself" } }]);
  });

  it("says what is wrong with it in one line", () => {
    expect(readYaml("a: [1, 2").errors[0]).toEqual({
      detail: { en: expect.stringMatching(/^[^\n]+$/), zh: expect.stringContaining("YAML 语法有误：") },
      nearest: null,
      place: { line: 1, column: 9 },
    });
    expect(readYaml("").value).toBeNull();
  });
});
