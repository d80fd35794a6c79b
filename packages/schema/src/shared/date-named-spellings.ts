import { validExpression } from "./date-expressions.js";
import { emptyNumeralExpression, formatNumerals, numeralExpression, parseNumerals } from "./date-numerals.js";
import { type DateSpelling, momentOf } from "./date-spelling.js";
import { dateTimeOf, epochMillisOf, parseDateTime } from "./date-time.js";
import { dateParts } from "./date-tokens.js";
import { addDays, daysBetween, type PlainDate, plainDate } from "./plain-date.js";

const dayOf = (canonical: string): PlainDate => plainDate(momentOf(canonical).slice(0, 10));

/** ISO 8601 with `Z` or an offset. */
const iso: DateSpelling = {
  name: "iso",
  precision: "time",
  sortable: false,
  numeric: false,
  parts: null,
  valid:
    `(?:${validExpression(dateParts("yyyy-MM-dd"))})[T ](?:[01][0-9]|2[0-3]):[0-5][0-9]` +
    "(?::[0-5][0-9](?:\\.[0-9]{1,9})?)?(?:[Zz]|[+-](?:0[0-9]|1[0-5])(?::?[0-5][0-9])?)",
  empty: "0000-00-00.*|1900-01-01T00:00:00(?:\\.0+)?\\+08:00",
  read: (text) => parseDateTime(text) ?? undefined,
  format: momentOf,
};

/** Time since 1970 in UTC: only so many digits that no year, date or serial is taken for one (1973 to 2286). */
function epoch(name: string, digits: string, millis: number): DateSpelling {
  const expression = new RegExp(`^${digits}$`);
  return {
    name,
    precision: "time",
    sortable: false,
    numeric: true,
    parts: null,
    valid: digits,
    empty: "0",
    read: (text) => (expression.test(text) ? dateTimeOf(Number(text) * millis) : undefined),
    format: (canonical) => String(Math.floor(epochMillisOf(momentOf(canonical)) / millis)),
  };
}

// Excel counts 1900-01-01 as day 1 and believes in 1900-02-29; from day 61 on that equals counting from here.
const excelZero = plainDate("1899-12-30");

/** Day numbers of Excel. Five digits, 1927-05-18 to 2173-10-13: there text order is time order. */
const excelSerial: DateSpelling = {
  name: "excelSerial",
  precision: "day",
  sortable: true,
  numeric: true,
  parts: null,
  valid: "[1-9][0-9]{4}",
  empty: "[01]",
  read: (text) => (/^[1-9][0-9]{4}$/.test(text) ? addDays(excelZero, Number(text)) : undefined),
  format: (canonical) => String(daysBetween(excelZero, dayOf(canonical))),
};

/** 二〇二三年十二月二十日. */
const chinese: DateSpelling = {
  name: "chinese",
  precision: "day",
  sortable: false,
  numeric: false,
  parts: null,
  valid: numeralExpression,
  empty: emptyNumeralExpression,
  read: (text) => parseNumerals(text) ?? undefined,
  format: (canonical) => formatNumerals(dayOf(canonical)),
};

/** Spellings that have a name of their own, because tokens can't describe them. */
export const namedSpellings: ReadonlyMap<string, DateSpelling> = new Map(
  [iso, epoch("epochMillis", "[0-9]{12,13}", 1), epoch("epochSeconds", "[0-9]{9,10}", 1000), excelSerial, chinese].map(
    (spelling) => [spelling.name, spelling],
  ),
);
