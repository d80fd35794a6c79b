import type { SourceStanding } from "./coverage.js";
import type { Figure, FigureSet } from "./figure.js";
import type { FigureKey } from "./keys.js";
import type { Standing } from "./print.js";

/** Words. They hold no number: whatever is counted is bound. */
export interface Words {
  readonly kind: "words";
  readonly text: string;
  /** The opening words of a paragraph that say what it is about. */
  readonly lead?: boolean;
}

/** What the question itself gave: the year, the place, a date. */
export interface Given {
  readonly kind: "given";
  readonly text: string;
}

/** A number, or what follows from numbers, bound to the figures it comes from. */
export interface Bound {
  readonly kind: "bound";
  readonly text: string;
  readonly to: readonly FigureKey[];
  readonly standing: Standing;
  /** Number of the note that tells where it comes from. */
  readonly note: number;
}

/** A stretch of a paragraph. */
export type Run = Words | Given | Bound;

/** `一、` or `（一）`; the ordinal is printed by the renderer. */
export interface Heading {
  readonly kind: "heading";
  readonly level: 1 | 2;
  readonly ordinal: number;
  readonly text: string;
}

/** A paragraph; a caution says what the reader must not overlook. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly role: "body" | "caution";
  readonly runs: readonly Run[];
}

/** The same count by region: bars where one looks, a table where one reads. */
export interface Breakdown {
  readonly kind: "breakdown";
  readonly caption: string;
  readonly unit: string;
  readonly series: readonly { readonly name: string; readonly key: FigureKey }[];
  readonly rows: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
  readonly note: number;
}

/** Who signs, and the day. */
export interface Signature {
  readonly kind: "signature";
  readonly office: string;
  readonly date: string;
}

export type Block = Heading | Paragraph | Breakdown | Signature;

/** Where a bound text comes from. */
export interface Note {
  readonly number: number;
  /** Of one figure, or of what was derived from several. */
  readonly kind: "figure" | "derived";
  readonly keys: readonly FigureKey[];
  readonly title: string;
  readonly sentences: readonly string[];
}

/** The one document from which every output is written. */
export interface Report {
  readonly title: string;
  readonly set: FigureSet;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  /** Every figure stated, in the order of the text. */
  readonly figures: readonly Figure[];
  readonly sources: readonly SourceStanding[];
  /** Some figure is not covered: the document is a draft and says so. */
  readonly partial: boolean;
}
