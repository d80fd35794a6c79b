import { describe, expect, it } from "vitest";
import { chosenSources, sampleCount } from "./check-choice.js";

const sources = ["taihe", "funan"].map((name) => ({ file: `/city/${name}.yaml`, mapping: null }));

describe("sampleCount", () => {
  it("takes a whole number", () => {
    expect(["0", "1", "100"].map(sampleCount)).toEqual([0, 1, 100]);
  });

  it.each(["abc", "", "-1", "1.5", "101", "1e2"])("refuses «%s»", (text) => {
    expect(() => sampleCount(text)).toThrow(expect.objectContaining({ code: "BAD_INPUT" }));
  });
});

describe("chosenSources", () => {
  it("gives all when none is named, and else those that are", () => {
    expect(chosenSources(sources, [])).toEqual(sources);
    expect(chosenSources(sources, ["funan"])).toEqual([sources[1]]);
  });

  it("refuses a name that there is not, with the nearest that there is", () => {
    expect(() => chosenSources(sources, ["funan", "tiahe"])).toThrow("did you mean taihe?");
    expect(() => chosenSources(sources, ["abc"])).toThrow("none of the sources taihe, funan");
  });
});
