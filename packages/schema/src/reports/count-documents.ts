import type { Context } from "../context.js";
import { type Coverage, combine } from "../coverage.js";
import { allOf, anyOf, inYear, is, isIn, isMissing, publishedByThen, publishedInYear } from "../figures/conditions.js";
import type { Frame } from "../figures/figure.js";
import { inForce } from "../figures/in-force.js";
import type { Condition } from "../source.js";
import { documentColumns, documentRows } from "./captions.js";
import type { DocumentColumnKey, DocumentRowKey } from "./cells.js";
import { bodiesOf, type ReportSet, regionsOf } from "./report-set.js";
import type { RecordsOf } from "./request-records.js";

/** The bodies whose documents a report counts, by record id; null: all. And on what knowing them stands. */
export interface Publishers {
  readonly ids: readonly string[] | null;
  readonly coverage: Coverage;
}

/** The numbers of documents in Table 2, and on what each column stands. */
export interface CountedDocuments {
  readonly numbers: Readonly<Record<`t2.${DocumentRowKey}.${DocumentColumnKey}`, number>>;
  readonly coverage: Readonly<Record<DocumentColumnKey, Coverage>>;
}

const kinds = { regulations: "RULE", normativeDocs: "NORMATIVE" } as const satisfies Record<DocumentRowKey, string>;

/**
 * What each column counts. Made: by the date of writing, or, where that is unknown, of publication. Repealed: only what
 * has a date of repeal; 失效 is not 废止 (DOMAIN.md §0.5). Valid: in force at the end, as computedValidity says.
 */
const columns: Readonly<Record<DocumentColumnKey, (frame: Frame) => Condition>> = {
  made: (frame) => anyOf(inYear("writtenDate", frame), allOf(isMissing("writtenDate"), publishedInYear(frame))),
  repealed: (frame) => inYear("repealedOn", frame),
  valid: (frame) => allOf(publishedByThen(frame), inForce(frame)),
};

/** The most bodies that one region has. */
const mostBodies = 5000;

/** The bodies of the scope: a document belongs to the body that published it. */
export async function publishersOf(set: ReportSet, context: Context): Promise<Publishers> {
  if (set.scope === "ALL") return { ids: null, coverage: { sources: [] } };
  const { items, coverage } = await context.source.list(
    {
      entity: "Organization",
      regions: regionsOf(set),
      where: isIn("kind", bodiesOf[set.scope]),
      order: [{ field: "name", descending: false }],
      limit: mostBodies,
      backward: false,
      select: { fields: [] },
    },
    context.call,
  );
  return { ids: items.map(({ row }) => row.id), coverage };
}

/** The documents that a cell of Table 2 counts. */
export function documentsOf(
  row: DocumentRowKey,
  column: DocumentColumnKey,
  set: ReportSet,
  publishers: Publishers,
): RecordsOf {
  const where = allOf(is("kind", kinds[row]), columnCondition(column, set, publishers));
  return { entity: "Document", regions: regionsOf(set), where };
}

function columnCondition(column: DocumentColumnKey, { frame }: ReportSet, { ids }: Publishers): Condition {
  const counted = columns[column](frame);
  return ids ? allOf(isIn("publisher", ids), counted) : counted;
}

/** Counts the documents of Table 2: one tally for each column. Default: of all regions of the report. */
export async function countDocuments(
  set: ReportSet,
  publishers: Publishers,
  context: Context,
  regions: readonly string[] = regionsOf(set),
): Promise<CountedDocuments> {
  const answers = await Promise.all(
    documentColumns.map(({ key }) => countColumn(key, { set, publishers, regions }, context)),
  );
  return {
    numbers: Object.assign({}, ...answers.map(({ numbers }) => numbers)) as CountedDocuments["numbers"],
    coverage: Object.fromEntries(documentColumns.map(({ key }, at) => [key, answers[at]?.coverage])) as Record<
      DocumentColumnKey,
      Coverage
    >,
  };
}

interface Counting {
  readonly set: ReportSet;
  readonly publishers: Publishers;
  readonly regions: readonly string[];
}

async function countColumn(key: DocumentColumnKey, { set, publishers, regions }: Counting, context: Context) {
  const { groups, coverage } = await context.source.tally(
    {
      entity: "Document",
      regions,
      where: allOf(isIn("kind", Object.values(kinds)), columnCondition(key, set, publishers)),
      groupBy: [{ field: "kind" }],
      measures: [{ op: "count" }],
    },
    context.call,
  );
  const count = (kind: string) =>
    groups.filter((one) => one.key[0] === kind).reduce((sum, one) => sum + Number(one.measured[0]?.value ?? 0), 0);
  return {
    numbers: Object.fromEntries(documentRows.map((row) => [`t2.${row.key}.${key}`, count(kinds[row.key])])),
    coverage: combine([publishers.coverage, coverage]),
  };
}
