import { endOfYear, type PlainDate, parsePlainDate } from "../shared/plain-date.js";
import type { CellId, CellValues, StatutoryReport, StatutoryScope } from "./cells.js";
import { cellIds } from "./tables.js";

/** A report as it was published, and on which day. */
export interface FrozenReport extends StatutoryReport {
  readonly frozenOn: PlainDate;
  /** The day up to which it was told; null in texts that don't say so yet. */
  readonly asOf: PlainDate | null;
}

/** A cell that is another now than it was published. Null: not known. */
export interface CellDifference {
  readonly cell: CellId;
  readonly published: number | null;
  readonly now: number | null;
}

/** A text that is no frozen report. */
export class NotFrozenError extends Error {}

const form = "zwgk.statutory-report.1";
const scopes: readonly StatutoryScope[] = ["OWN", "DEPARTMENTS", "ALL"];

/**
 * The report as canonical JSON text: the same report gives the same bytes, so that a hash of it holds.
 * @param asOf the day up to which it is told; default: the year's last day.
 */
export function freeze(
  { year, region, scope, values }: StatutoryReport,
  frozenOn: PlainDate,
  asOf: PlainDate = endOfYear(year),
): string {
  const cells = Object.fromEntries(cellIds.map((id) => [id, values[id]]));
  return JSON.stringify({ form, year, region, scope, asOf, frozenOn, values: cells });
}

/** Reads a frozen report. @throws NotFrozenError when the text is none, or lacks a cell */
export function thaw(text: string): FrozenReport {
  const { form: itsForm, year, region, scope, frozenOn, asOf, values } = fieldsOf(parsed(text));
  if (itsForm !== form) throw new NotFrozenError(`Its form is not ${form}`);
  const day = typeof frozenOn === "string" ? parsePlainDate(frozenOn) : null;
  const known = scopes.find((one) => one === scope);
  if (typeof year !== "number" || !Number.isInteger(year) || typeof region !== "string" || !known || !day) {
    throw new NotFrozenError("Its year, region, scope or day is missing");
  }
  const told = typeof asOf === "string" ? parsePlainDate(asOf) : null;
  return { year, region, scope: known, frozenOn: day, asOf: told, values: cellsOf(fieldsOf(values)) };
}

/**
 * What changed against what was published, cell by cell, in the order of the form.
 * @throws RangeError when the two are not of the same year, region and scope
 */
export function differences(frozen: StatutoryReport, now: StatutoryReport): readonly CellDifference[] {
  const of = ({ year, region, scope }: StatutoryReport) => `${year} ${region} ${scope}`;
  if (of(frozen) !== of(now)) throw new RangeError(`${of(frozen)} is not ${of(now)}`);
  return cellIds
    .map((cell) => ({ cell, published: frozen.values[cell], now: now.values[cell] }))
    .filter((one) => one.published !== one.now);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new NotFrozenError("It is not JSON", { cause });
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new NotFrozenError("It is not an object");
}

function cellsOf(values: Readonly<Record<string, unknown>>): CellValues {
  const read = (id: CellId) => {
    const value = values[id];
    if (value === null || (typeof value === "number" && Number.isFinite(value))) return value;
    throw new NotFrozenError(`It has no cell ${id}`);
  };
  return Object.fromEntries(cellIds.map((id) => [id, read(id)])) as Record<CellId, number | null>;
}
