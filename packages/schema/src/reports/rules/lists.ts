import type { CellId } from "../cells.js";
import { phrases } from "./phrases.js";
import { clauseBefore } from "./sentences.js";

/** What a phrase stands in a list with: the cells of what is named before it; null where that isn't known. */
export interface Listed {
  readonly cells: readonly CellId[] | null;
}

const separators = /[、和及与]|以及/;
const captions = phrases.map(({ before, cells }) => ({ cells, ending: new RegExp(`(?:${before})$`) }));

/** 予以公开、部分公开共计7716件: what is named before a phrase without a number of its own; undefined where nothing is. */
export function listedBefore(text: string, from: number): Listed | undefined {
  const clause = clauseBefore(text, from);
  if (!/(?:[、和及与]|以及)$/.test(clause)) return undefined;
  const items = clause.split(separators).slice(0, -1);
  const each = items.map((item) => captions.find(({ ending }) => ending.test(item))?.cells);
  return { cells: each.every((cells) => cells !== undefined) ? each.flatMap((cells) => cells ?? []) : null };
}
