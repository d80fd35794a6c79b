import { standings, uncovered } from "./coverage.js";
import { type FigureSet, figureOf, tells } from "./figure.js";
import { figureKeys } from "./keys.js";
import type { Report } from "./model.js";
import { narrate } from "./narrative/index.js";
import { renumber } from "./renumber.js";
import { createVoice } from "./voice.js";

/** Writes the one document from which DOCX, HTML and Markdown are rendered. */
export function writeReport(set: FigureSet): Report {
  const partial = uncovered(set).length > 0;
  const voice = createVoice(set);
  const narrated = narrate(voice, partial);
  const { blocks, notes } = renumber({ blocks: narrated, notes: voice.notes() });
  return {
    title: `${set.place.name}${set.year}年政务公开工作总结`,
    set,
    blocks,
    notes,
    figures: figureKeys.filter((key) => tells(set, key)).map((key) => figureOf(set, key)),
    sources: standings(set),
    partial,
  };
}
