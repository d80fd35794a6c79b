import { describe, expect, it } from "vitest";
import { composeLetter, missingElements } from "./compose.js";
import { sampleLetters } from "./fixtures/sample-letters.js";
import { plainText } from "./letter.js";

describe("letters (DOMAIN.md §8.3)", () => {
  it.each(Object.entries(sampleLetters))("%s reads as its golden text", async (name, input) => {
    expect(missingElements(input)).toEqual([]);
    await expect(plainText(composeLetter(input))).toMatchFileSnapshot(`fixtures/${name}.txt`);
  });

  it.each(Object.entries(sampleLetters))("%s is set in one line a paragraph, without gaps", (_name, input) => {
    const { blocks, number } = composeLetter(input);
    expect(number).toMatch(/〔\d{4}〕\d+号$/);
    for (const { text } of blocks) {
      expect(text).toMatch(/[。：]$|^[一二三四五六七八九十]+、/);
      expect(text).not.toMatch(/undefined|null|。。|，。|：。|\n|“”/);
    }
  });
});
