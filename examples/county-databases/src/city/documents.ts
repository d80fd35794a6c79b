import { DocumentMaker, type Draft } from "./document-maker.js";
import { documentSpecs } from "./document-specs.js";
import type { Ground } from "./ground.js";
import { rules } from "./rules.js";
import { summaryOfTheYear } from "./year-summary.js";

/** The documents of a place, oldest first. */
export function documentsOf(ground: Ground): readonly Draft[] {
  const maker = new DocumentMaker(ground, "documents");
  const drafts = documentSpecs(ground).map((spec) => maker.document(spec));
  if (!ground.isCity) return withDuplicates(drafts);
  const all = [...drafts, ...rules.map((rule) => maker.rule(rule)), summaryOfTheYear(maker, ground)];
  all.sort((one, other) =>
    one.publishedAt < other.publishedAt ? -1 : one.publishedAt > other.publishedAt ? 1 : one.n - other.n,
  );
  for (const [at, draft] of all.entries()) draft.n = at + 1;
  return all;
}

/** Now and then a clerk gives the number of the page before. */
function withDuplicates(drafts: readonly Draft[]): readonly Draft[] {
  for (let at = 330; at < drafts.length; at += 331) {
    const [before, draft] = [drafts[at - 1], drafts[at]];
    if (before !== undefined && draft !== undefined) draft.indexNumber = before.indexNumber;
  }
  return drafts;
}
