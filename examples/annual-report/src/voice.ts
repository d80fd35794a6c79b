import { type FigureSet, figureOf } from "./figure.js";
import type { FigureKey } from "./keys.js";
import type { Bound, Given, Note, Paragraph, Run, Words } from "./model.js";
import { formatDate } from "./numbers.js";
import { type Printed, print, type Standing, standingOf } from "./print.js";
import { provenanceOf } from "./provenance.js";

/** What a section speaks with: it can utter a number only by binding it to figures. */
export interface Voice {
  readonly set: FigureSet;
  readonly place: Given;
  readonly year: Given;
  date(date: string): Given;
  /** The number of a figure, with its unit. */
  figure(key: FigureKey): Bound;
  /** What is said in place of a figure that has no number. */
  instead(key: FigureKey, text: string): Bound;
  /** What follows from several figures, with the sentence that says how. */
  derived(to: readonly FigureKey[], text: string, how: string): Bound;
  /** Every note taken so far. */
  notes(): readonly Note[];
}

/** Opens a voice over a set of figures. */
export function createVoice(set: FigureSet): Voice {
  const notes: Note[] = [];
  const take = (note: Omit<Note, "number">): number => {
    const known = notes.find(
      (one) => one.keys.join() === note.keys.join() && one.sentences.join() === note.sentences.join(),
    );
    if (known) return known.number;
    notes.push({ ...note, number: notes.length + 1 });
    return notes.length;
  };
  const bind = (key: FigureKey, printed: Printed): Bound => {
    const figure = figureOf(set, key);
    const note = take({ kind: "figure", keys: [key], title: figure.label.zh, sentences: provenanceOf(figure, set) });
    return { kind: "bound", ...printed, to: [key], note };
  };
  return {
    set,
    place: { kind: "given", text: set.place.name },
    year: { kind: "given", text: `${set.year}年` },
    date: (date) => ({ kind: "given", text: formatDate(date) }),
    figure: (key) => bind(key, print(figureOf(set, key), set)),
    instead: (key, text) => bind(key, { text, standing: standingOf(figureOf(set, key)) }),
    derived: (to, text, how) => {
      const note = take({ kind: "derived", keys: to, title: "推算", sentences: [how] });
      return {
        kind: "bound",
        text,
        to,
        standing: worst(to.map((key) => standingOf(figureOf(set, key)))),
        note,
      };
    },
    notes: () => notes,
  };
}

function worst(standings: readonly Standing[]): Standing {
  if (standings.includes("absent")) return "absent";
  return standings.includes("partial") ? "partial" : "whole";
}

/** Runs from prose with bound runs in it; nested lists of runs are laid flat. */
export function say(words: TemplateStringsArray, ...runs: readonly (Run | readonly Run[])[]): readonly Run[] {
  return words.flatMap((text, index) => {
    const next = runs[index];
    const spoken: readonly Run[] = text ? [{ kind: "words", text }] : [];
    return next === undefined ? spoken : [...spoken, ...[next].flat()];
  });
}

/** The opening words of a paragraph. */
export function lead(text: string): Words {
  return { kind: "words", text, lead: true };
}

/** A paragraph of the text. */
export function body(...runs: readonly (readonly Run[])[]): Paragraph {
  return { kind: "paragraph", role: "body", runs: runs.flat() };
}

/** A paragraph that the reader must not overlook. */
export function caution(runs: readonly Run[]): Paragraph {
  return { kind: "paragraph", role: "caution", runs };
}
