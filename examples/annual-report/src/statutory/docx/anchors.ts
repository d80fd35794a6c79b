import type { StatutoryDocument } from "../document.js";
import type { Bound } from "../text.js";

/** The name of the bookmark of a cell: letters, digits and underscores only. */
export function anchorOf(id: string): string {
  return id.replaceAll(".", "_");
}

/** The cells that the text leads to. */
export function anchoredCells(document: StatutoryDocument): ReadonlySet<string> {
  return new Set(boundRuns(document).flatMap(({ cells }) => cells.slice(0, 1)));
}

/** The footnotes of a document: a number that doesn't stand in its tables has one, saying where it comes from. */
export function footnotesOf(document: StatutoryDocument): ReadonlyMap<Bound, number> {
  const noted = boundRuns(document).filter(({ cells }) => cells.length !== 1);
  return new Map(noted.map((run, index) => [run, index + 1]));
}

function boundRuns({ lead, sections }: StatutoryDocument): readonly Bound[] {
  const blocks = [...lead, ...sections.flatMap((section) => section.blocks)];
  const runs = blocks.flatMap((block) => (block.kind === "prose" ? block.runs : []));
  return runs.filter((run) => run.kind === "bound");
}
