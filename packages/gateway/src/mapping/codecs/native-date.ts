import { type DateTime, dateTimeOf, epochMillisOf, parseDateTime, parsePlainDate } from "@zwgk/schema";
import type { Codec } from "../mapping.js";
import { butFor, codec, noted } from "./codec.js";
import { type DateKind, firstMoment, lastMoment, toKind } from "./date-kind.js";
import { formatted } from "./named-date-sql.js";
import { literals } from "./sql-text.js";

export interface NativeDateOptions {
  readonly kind: DateKind;
  readonly empty?: readonly string[];
  /** A date field on a column of type date: only then does the column's order serve the field's. */
  readonly stored?: "date" | undefined;
}

// `infinity` and years that four figures can't write are taken for the ends of the calendar.
const [least, greatest] = ["0001-01-01", "9999-12-31"];

/** Signs of a plain date, `2023-12-20`: whatever else PostgreSQL prints is shorter or longer. */
const plain = 10;

/** Columns of type date, timestamp or timestamptz, read in a session that runs in Asia/Shanghai. */
export function nativeDateCodec({ kind, empty = [], stored }: NativeDateOptions): Codec {
  const isEmpty = new Set(empty);
  const same = kind === "dateTime" || (kind === "date" && stored === "date");
  const given = (column: string) => [`${column} IS NOT NULL`, ...isNone(column, empty)].join(" AND NOT ");
  return codec({
    name: `${kind}(${["native", stored ?? "", ...empty].join()})`,
    takes: ["time"],
    decode(text) {
      // The day as it is printed: before 1901 that of a moment with its zone isn't the one that we read.
      if (isEmpty.size > 0 && isEmpty.has(text.slice(0, plain))) return null;
      // What a date column gives is a date of the field as it is, unless it is an end of time.
      if (kind === "date" && text.length === plain) return text;
      const value = nativeMoment(text);
      return value === null ? null : toKind(kind, value);
    },
    spellings: (value) => (same && !isEnd(String(value)) ? [String(value)] : null),
    encode: (value) => (typeof value === "string" ? printed(value, stored) : null),
    missingAs: empty[0] ?? null,
    holds: noted({ en: "dates of the years 1 to 9999", zh: "公元 1 年至 9999 年的日期" }, butFor([greatest, ...empty])),
    sortable: same,
    ranged: true,
    // Cast to timestamptz, one text compares with date, timestamp and timestamptz alike.
    boundType: stored === "date" ? "date" : "timestamptz",
    bound: (value, side = "first") => (side === "first" ? earliest : latest)(String(value)),
    present: given,
    canonical(column) {
      const text = formatted(`LEAST(GREATEST(${column}, '${least}'), '${greatest}')`, kind);
      return `CASE WHEN ${given(column)} THEN ${text} END`;
    },
  });
}

/** The condition that a column names one of the days that stand for none; no condition where there are none. */
function isNone(column: string, empty: readonly string[]): readonly string[] {
  // As a day, where each of them is one, it needs no text of every row.
  if (empty.every((one) => one.length === plain && parsePlainDate(one) !== null))
    return empty.length === 0 ? [] : [`${column}::date IN (${literals(empty)})`];
  return [`coalesce(to_char(${column}, 'YYYY-MM-DD'), '') IN (${literals(empty)})`];
}

const isEnd = (value: string) => least.startsWith(value.slice(0, 10)) || greatest.startsWith(value.slice(0, 10));

function earliest(value: string): string {
  return least.startsWith(value.slice(0, 10)) ? "-infinity" : firstMoment(value);
}

function latest(value: string): string {
  return greatest.startsWith(value.slice(0, 10)) ? "infinity" : lastMoment(value);
}

/** As PostgreSQL itself prints it: a day as such only where the column is a date, for midnight was at +09 in some summers. */
function printed(canonical: string, stored: NativeDateOptions["stored"]): string {
  const moment = firstMoment(canonical);
  return stored === "date" ? moment.slice(0, 10) : `${moment.slice(0, 10)} ${moment.slice(11, 26)}+08`;
}

const shape = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?([+-]\d\d(?::\d\d)?)?(?::(\d\d))?)?$/;

/** The canonical text of what PostgreSQL prints; null for what is no date. */
function nativeMoment(text: string): string | null {
  // Nearly all there are: whole seconds of our time, as in `2023-12-20 17:40:00+08`.
  if (text.length === 22 && text.endsWith("+08") && !text.startsWith(greatest)) {
    return `${text.slice(0, 10)}T${text.slice(11, 19)}.000000+08:00`;
  }
  const part = shape.exec(text);
  if (!part) return endOfTime(text);
  const [, day = "", clock = "00:00:00", fraction = "", offset = "+08", odd = "00"] = part;
  if (day === greatest) return firstMoment(day);
  const moment = `${day}T${clock}.${fraction.padEnd(6, "0")}`;
  // Sessions run in Asia/Shanghai: another offset is one of its summer times before 1992, or of the years before 1901.
  return offset === "+08" ? `${moment}+08:00` : earlierBy(Number(odd), parseDateTime(`${moment}${offset}`));
}

/** Local mean time, which the years before 1901 are told in, is ahead by seconds too. */
function earlierBy(seconds: number, value: DateTime | null): string | null {
  if (value === null || seconds === 0) return value;
  const millis = epochMillisOf(value) - seconds * 1000;
  return `${dateTimeOf(millis).slice(0, 20)}${value.slice(20)}`;
}

function endOfTime(text: string): string | null {
  if (text === "-infinity" || text.endsWith(" BC")) return firstMoment(least);
  return text === "infinity" || /^\d{5,}-/.test(text) ? firstMoment(greatest) : null;
}
