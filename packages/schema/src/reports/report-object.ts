import type { Context } from "../context.js";
import { type Coverage, combine } from "../coverage.js";
import { frameOf } from "../figures/frame.js";
import type { CellValues, StatutoryReport } from "./cells.js";
import { type CountedActs, countActs } from "./count-acts.js";
import { countDocumentParts } from "./count-document-parts.js";
import { countDocuments, type Publishers, publishersOf } from "./count-documents.js";
import { countFees, type FeesPaid } from "./count-fees.js";
import { type CountedRemedies, countRemedies } from "./count-remedies.js";
import { type CountedRequests, countRequests } from "./count-requests.js";
import type { Cell, Table, TableKey } from "./layout.js";
import {
  type CellNumber,
  type Numbers,
  notHeld,
  numbersOfTableFour,
  numbersOfTableThree,
  numbersOfTableTwo,
} from "./report-numbers.js";
import { type ReportSet, regionsOf } from "./report-set.js";
import { statutoryTables, tableKeyOf, valuesOf } from "./tables.js";

/** A report as the schema gives it out. Each table is counted when it is asked for, and once. */
export interface ReportObject {
  readonly set: ReportSet;
  readonly year: number;
  readonly region: string;
  readonly scope: ReportSet["scope"];
  readonly regions: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly publishers: () => Promise<Publishers>;
  readonly requests: () => Promise<CountedRequests>;
  readonly acts: () => Promise<CountedActs>;
  readonly remedies: () => Promise<CountedRemedies>;
  readonly fees: () => Promise<FeesPaid>;
  readonly numbers: (table: TableKey) => Promise<Numbers>;
}

/** A table of a report. */
export interface TableObject {
  readonly report: ReportObject;
  readonly table: Table;
}

/** A cell of a report with its number. */
export interface CellObject extends CellNumber {
  readonly report: ReportObject;
  readonly cell: Cell;
}

/** The report of a set; nothing is counted yet. */
export function reportObject(set: ReportSet, context: Context): ReportObject {
  const publishers = once(() => publishersOf(set, context));
  const requests = once(() => countRequests(set, context));
  const acts = once(() => countActs(set, context));
  const remedies = once(() => countRemedies(set, context));
  const documents = async () => countDocuments(set, await publishers(), context);
  const made = {
    T2: once(async () => {
      const [ofDocuments, ofActs] = await Promise.all([documents(), acts()]);
      return numbersOfTableTwo(ofDocuments, ofActs, set);
    }),
    T3: once(async () => numbersOfTableThree(await requests(), set)),
    T4: once(async () => numbersOfTableFour(await remedies(), set)),
  };
  const { frame, place, scope } = set;
  return {
    set,
    year: frame.year,
    region: place.region,
    scope,
    regions: regionsOf(set),
    from: frame.startOfYear,
    to: frame.asOf,
    publishers,
    requests,
    acts,
    remedies,
    fees: once(() => countFees(set, context)),
    numbers: (table) => made[table](),
  };
}

/** The same report, told up to another day of its year or of another year. */
export function reportAsOf({ set }: ReportObject, year: number, asOf: string | null, context: Context): ReportObject {
  return reportObject({ ...set, frame: frameOf(year, asOf, context) }, context);
}

/** The same report of the year before; null before the first year. */
export function lastYearOf(report: ReportObject, context: Context): ReportObject | null {
  const year = report.year - 1;
  return year < 1949 ? null : reportAsOf(report, year, null, context);
}

/** The numbers of a report; null for those that aren't known. */
export async function reportValues({ year, region, scope, numbers }: ReportObject): Promise<StatutoryReport> {
  const tables = await Promise.all(statutoryTables.map(({ key }) => numbers(key)));
  const all = new Map(tables.flatMap((one) => [...one]));
  return { year, region, scope, values: valuesOf((id) => all.get(id)?.value ?? null) };
}

/** The parts that a report of everything is the sum of; null for other reports. */
export async function reportParts(
  report: ReportObject,
  context: Context,
): Promise<readonly { year: number; values: CellValues }[] | null> {
  if (report.scope !== "ALL") return null;
  const [{ values: whole }, requests, remedies, acts, documents] = await Promise.all([
    reportValues(report),
    report.requests(),
    report.remedies(),
    report.acts(),
    countDocumentParts(report.set, context),
  ]);
  return documents.map((ofDocuments, at) => {
    const ofActs = Object.entries(acts.parts?.[at] ?? {}).map(([key, { value }]) => [`t2.${key}`, value] as const);
    const counted: Readonly<Record<string, number | null>> = {
      ...requests.parts?.[at],
      ...remedies.parts?.[at],
      ...Object.fromEntries(ofActs),
    };
    // What the whole doesn't stand on, its parts don't either; the documents know by themselves.
    const known = valuesOf((id) => (whole[id] === null ? null : (counted[id] ?? null)));
    return { year: report.year, values: { ...known, ...ofDocuments } };
  });
}

/** What the whole report stands on. */
export async function reportCoverage({ numbers }: ReportObject): Promise<Coverage> {
  const tables = await Promise.all(statutoryTables.map(({ key }) => numbers(key)));
  const lines = tables.flatMap((one) => [...one.values()].flatMap(({ coverage }) => coverage ?? []));
  return combine([...new Set(lines)]);
}

/** A cell with its number. */
export async function cellObject(report: ReportObject, cell: Cell): Promise<CellObject> {
  const numbers = await report.numbers(tableKeyOf(cell.id));
  return { report, cell, ...(numbers.get(cell.id) ?? notHeld) };
}

/** The cells of a table with their numbers. */
export function cellObjects({ report, table }: TableObject): Promise<readonly CellObject[]> {
  return Promise.all(table.cells.map((cell) => cellObject(report, cell)));
}

function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
