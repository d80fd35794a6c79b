import type { Context } from "../context.js";
import { standsOn } from "../figures/figure-object.js";
import { documentColumns, documentRows } from "./captions.js";
import type { DocumentColumnKey, DocumentRowKey } from "./cells.js";
import { countDocuments, publishersOf } from "./count-documents.js";
import { type PartKey, partKeys, regionsOfPart } from "./report-parts.js";
import type { ReportSet } from "./report-set.js";

/** Numbers of documents by cell; null where a source that is needed has not answered. */
export type DocumentNumbers = Readonly<Record<`t2.${DocumentRowKey}.${DocumentColumnKey}`, number | null>>;

/** The documents of each part of a report of everything, for T2-F. */
export function countDocumentParts(set: ReportSet, context: Context): Promise<readonly DocumentNumbers[]> {
  return Promise.all(partKeys.map((part) => countPart(part, set, context)));
}

async function countPart(part: PartKey, set: ReportSet, context: Context): Promise<DocumentNumbers> {
  const regions = regionsOfPart(part, set);
  // A county has no counties below it.
  if (regions.length === 0) return numbersOf(() => 0);
  const own = part === "COUNTIES" ? set : { ...set, scope: part };
  const { numbers, coverage } = await countDocuments(own, await publishersOf(own, context), context, regions);
  return numbersOf((row, column) =>
    standsOn(coverage[column], set.requirement) ? numbers[`t2.${row}.${column}`] : null,
  );
}

function numbersOf(of: (row: DocumentRowKey, column: DocumentColumnKey) => number | null): DocumentNumbers {
  const cells = documentRows.flatMap((row) =>
    documentColumns.map((column) => [`t2.${row.key}.${column.key}`, of(row.key, column.key)] as const),
  );
  return Object.fromEntries(cells) as DocumentNumbers;
}
