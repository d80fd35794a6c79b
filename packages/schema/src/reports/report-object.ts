import type { Context } from "../context.js";
import { type Coverage, combine } from "../coverage.js";
import { standsOn } from "../figures/figure-object.js";
import { frameOf } from "../figures/frame.js";
import type { Label } from "../label.js";
import type { CellId, CellValues, DocumentColumnKey, RequestRowKey, StatutoryReport } from "./cells.js";
import { countDocuments, type Publishers, publishersOf } from "./count-documents.js";
import { type CountedRequests, countRequests } from "./count-requests.js";
import type { Cell, Table, TableKey } from "./layout.js";
import { type ReportSet, regionsOf } from "./report-set.js";
import { phaseOfRow } from "./request-records.js";
import { cellIds, statutoryTables, tableKeyOf, valuesOf } from "./tables.js";

/** The number of a cell: null with a reason where it isn't known. */
export interface CellNumber {
  readonly value: number | null;
  readonly counted: number | null;
  /** Null where no source holds what it counts. */
  readonly coverage: Coverage | null;
  readonly reason: Label | null;
}

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
  readonly numbers: (table: TableKey) => Promise<ReadonlyMap<CellId, CellNumber>>;
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

const notHeld: CellNumber = {
  value: null,
  counted: null,
  coverage: null,
  reason: { en: "Not held by any source", zh: "没有来源保存该数据" },
};

/** The report of a set; nothing is counted yet. */
export function reportObject(set: ReportSet, context: Context): ReportObject {
  const publishers = once(() => publishersOf(set, context));
  const requests = once(() => countRequests(set, context));
  const made = {
    T2: once(() => tableTwo(set, publishers, context)),
    T3: once(async () => tableThree(set, await requests())),
    T4: once(async () => new Map<CellId, CellNumber>()),
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
    numbers: (table) => made[table](),
  };
}

/** The same report of the year before; null before the first year. */
export function lastYearOf({ set }: ReportObject, context: Context): ReportObject | null {
  const year = set.frame.year - 1;
  return year < 1949 ? null : reportObject({ ...set, frame: frameOf(year, null, context) }, context);
}

/** The numbers of a report; null for those that aren't known. */
export async function reportValues({ year, region, scope, numbers }: ReportObject): Promise<StatutoryReport> {
  const tables = await Promise.all(statutoryTables.map(({ key }) => numbers(key)));
  const all = new Map(tables.flatMap((one) => [...one]));
  return { year, region, scope, values: valuesOf((id) => all.get(id)?.value ?? null) };
}

/** The parts that a report of everything is the sum of, as far as they are counted: Table 3. */
export async function reportParts(
  report: ReportObject,
): Promise<readonly { year: number; values: CellValues }[] | null> {
  const [{ parts }, known] = await Promise.all([report.requests(), report.numbers("T3")]);
  if (!parts) return null;
  return parts.map((part) => ({
    year: report.year,
    values: valuesOf((id) => (known.get(id)?.value == null ? null : (part[id as keyof typeof part] ?? null))),
  }));
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

async function tableTwo(set: ReportSet, publishers: () => Promise<Publishers>, context: Context) {
  const { numbers, coverage } = await countDocuments(set, await publishers(), context);
  const entries = Object.entries(numbers).map(([id, counted]) => {
    const column = id.slice(id.lastIndexOf(".") + 1) as DocumentColumnKey;
    return [id as CellId, numberOf(counted, coverage[column], set)] as const;
  });
  return new Map(entries);
}

function tableThree(set: ReportSet, { whole, coverage }: CountedRequests) {
  const entries = cellIds.flatMap((id) => {
    const counted = whole[id as keyof typeof whole];
    if (counted === undefined) return [];
    const row = id.split(".")[1] as RequestRowKey;
    return [[id, numberOf(counted, coverage[phaseOfRow(row)], set)] as const];
  });
  return new Map(entries);
}

function numberOf(counted: number, coverage: Coverage, { requirement }: ReportSet): CellNumber {
  if (standsOn(coverage, requirement)) return { value: counted, counted, coverage, reason: null };
  const reason = { en: "Not every required source has answered", zh: "所需来源未全部应答" };
  return { value: null, counted, coverage, reason };
}

function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
