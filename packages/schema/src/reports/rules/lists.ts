import type { CellId } from "../cells.js";
import { phrases } from "./phrases.js";
import { clauseBefore } from "./sentences.js";

/** What a phrase stands in a list with: the cells of what is named before it; null where that isn't known. */
export interface Listed {
  readonly cells: readonly CellId[] | null;
  /** Where the first of them begins. */
  readonly from: number;
}

const separators = /以及|或者|[、和及与或]/;
const captions = phrases.map(({ before, cells }) => ({ cells, ending: new RegExp(`(?:${before})$`) }));

/** 予以公开、部分公开共计7716件: what is named before a phrase without a number of its own; undefined where nothing is. */
export function listedBefore(text: string, from: number): Listed | undefined {
  const clause = clauseBefore(text, from);
  if (!/(?:[、和及与或]|或者)$/.test(clause)) return undefined;
  const items = clause.split(separators).slice(0, -1);
  const named = items.map((item) => {
    const caption = captions.find(({ ending }) => ending.test(item));
    return caption && { cells: caption.cells, at: item.search(caption.ending) };
  });
  // 确认或重新出具: no list of captions.
  if (/或者?$/.test(clause) && named.some((one) => one === undefined)) return undefined;
  return {
    cells: named.every((one) => one !== undefined) ? named.flatMap((one) => one?.cells ?? []) : null,
    from: from - clause.length + (named[0]?.at ?? 0),
  };
}
