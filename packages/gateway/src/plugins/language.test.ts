import { expect, it } from "vitest";
import { languageOf } from "./language.js";

it.each([
  [null, "en"],
  ["", "en"],
  ["zh-CN,zh;q=0.9,en;q=0.8", "zh"],
  ["en;q=0.8, zh;q=0.9", "zh"],
  ["en-US,en", "en"],
  ["fr, *", "en"],
  ["fr, zh;q=0.1", "zh"],
])("reads %s as %s", (header, language) => {
  expect(languageOf(header)).toBe(language);
});
