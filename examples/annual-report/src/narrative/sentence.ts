import { figureOf } from "../figure.js";
import type { FigureKey } from "../keys.js";
import type { Run } from "../model.js";
import { print, standingOf } from "../print.js";
import { say, type Voice } from "../voice.js";
import { nouns } from "./nouns.js";

/**
 * A sentence that stands on figures. Where one of them has no number at all the sentence can't be said: then each
 * figure is told by itself, those without a number last.
 */
export function sentence(voice: Voice, keys: readonly FigureKey[], whole: readonly Run[]): readonly Run[] {
  const absent = keys.filter((key) => standingOf(figureOf(voice.set, key)) === "absent");
  if (absent.length === 0) return whole;
  const there = keys.filter((key) => !absent.includes(key));
  return [
    ...there.flatMap((key) => say`${{ kind: "words", text: `${nouns[key]}为` }}${voice.figure(key)}，`),
    ...missing(voice, absent),
    ...say`。`,
  ];
}

/** 甲、乙均暂无数据（缺市本级），丙暂无数据（缺颍东区）: neighbours that lack the same are told at once. */
function missing(voice: Voice, keys: readonly FigureKey[]): readonly Run[] {
  const gaps = keys.map((key) => print(figureOf(voice.set, key), voice.set).text);
  return keys.flatMap((key, index): readonly Run[] => {
    const gap = gaps[index];
    if (gaps[index + 1] === gap) return say`${voice.instead(key, nouns[key])}、`;
    const told = voice.instead(key, `${nouns[key]}${gaps[index - 1] === gap ? "均" : ""}${gap}`);
    return index + 1 < keys.length ? say`${told}，` : [told];
  });
}
