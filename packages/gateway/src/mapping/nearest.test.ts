import { describe, expect, it } from "vitest";
import { nearest } from "./nearest.js";

describe("the nearest right name", () => {
  it.each<[string, readonly string[], string | null]>([
    ["titel", ["title", "topic"], "title"],
    ["Title", ["title"], "title"],
    ["published_at", ["publishedAt", "publisher"], "publishedAt"],
    ["docNumber", ["documentNumber"], "documentNumber"],
    ["xyz", ["title", "topic"], null],
    ["a", ["b"], "b"],
    ["a", [], null],
  ])("of %s among %j is %j", (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });
});
