import type { FigureKey } from "../keys.js";
import type { Bars } from "../render/chart.js";

/** Words; they hold no number of the tables. */
export interface Words {
  readonly kind: "words";
  readonly text: string;
}

/** A number bound to the cells or the figures it comes from. */
export interface Bound {
  readonly kind: "bound";
  readonly text: string;
  readonly cells: readonly string[];
  readonly figures: readonly FigureKey[];
  /** False where there is no number, or only a part of it. */
  readonly whole: boolean;
  /** Where it comes from, in one sentence. */
  readonly source: string;
}

/** A stretch of a paragraph. */
export type Run = Words | Bound;

/** `（一）…`: the text holds its own ordinal, as the operator's text may. */
export interface Heading {
  readonly kind: "heading";
  readonly text: string;
}

/** A paragraph. */
export interface Prose {
  readonly kind: "prose";
  readonly runs: readonly Run[];
}

/** Numbers where one would rather look. */
export interface BarBlock extends Bars {
  readonly kind: "bars";
}

/** A block of a narrative section. */
export type Block = Heading | Prose | BarBlock;

/** A sentence with bound numbers in it; lists of runs are laid flat. */
export function say(words: TemplateStringsArray, ...runs: readonly (Run | readonly Run[])[]): readonly Run[] {
  return words.flatMap((text, index) => {
    const next = runs[index];
    return [...(text ? [{ kind: "words", text } as const] : []), ...(next ? [next].flat() : [])];
  });
}

/** A paragraph of sentences. */
export function prose(...sentences: readonly (readonly Run[])[]): Prose {
  return { kind: "prose", runs: sentences.flat() };
}

/** A heading of the second level. */
export function heading(text: string): Heading {
  return { kind: "heading", text };
}

/** Words that are known only now, such as the year. */
export function given(text: string): Words {
  return { kind: "words", text };
}

/** Blocks as the plain text that the rules read; one line each, bars left out. */
export function plain(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === "bars") return [];
      return block.kind === "heading" ? [block.text] : [block.runs.map(({ text }) => text).join("")];
    })
    .join("\n");
}
