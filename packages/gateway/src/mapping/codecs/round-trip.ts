import { literal } from "./sql-text.js";

interface RoundTrip {
  readonly type: "date" | "timestamp";
  /** LIKE pattern of the spelling: cheap, and leaves out what else PostgreSQL would read. */
  readonly shape: string;
  /** What PostgreSQL writes, spelled as the source does. */
  spelled(iso: string): string;
}

const as = (sign: string) => (iso: string) => `replace(${iso}, '-', ${literal(sign)})`;
const same = (iso: string) => iso;
const toMinutes = (spelled: (iso: string) => string) => (iso: string) => `left(${spelled(iso)}, 16)`;

/** Spellings that PostgreSQL itself reads, and that are got from what it writes by exchanging a sign. */
const trips: Readonly<Record<string, RoundTrip>> = {
  "yyyy-MM-dd": { type: "date", shape: "____-__-__", spelled: same },
  "yyyy/MM/dd": { type: "date", shape: "____/__/__", spelled: as("/") },
  "yyyy.MM.dd": { type: "date", shape: "____.__.__", spelled: as(".") },
  yyyyMMdd: { type: "date", shape: "________", spelled: as("") },
  "yyyy-MM-dd HH:mm:ss": { type: "timestamp", shape: "____-__-__ __:__:__", spelled: same },
  "yyyy/MM/dd HH:mm:ss": { type: "timestamp", shape: "____/__/__ __:__:__", spelled: as("/") },
  "yyyyMMdd HH:mm:ss": { type: "timestamp", shape: "________ __:__:__", spelled: as("") },
  "yyyy-MM-dd HH:mm": { type: "timestamp", shape: "____-__-__ __:__", spelled: toMinutes(same) },
  "yyyy/MM/dd HH:mm": { type: "timestamp", shape: "____/__/__ __:__", spelled: toMinutes(as("/")) },
};

/**
 * SQL condition that a text is a date that exists, spelled so: PostgreSQL reads it and writes the same again. A sixth of
 * the price of a regular expression. Needs PostgreSQL 16 and DateStyle ISO; null for other spellings.
 */
export function roundTrip(spelling: string, text: string): string | null {
  const trip = trips[spelling];
  if (!trip) return null;
  const { type, shape, spelled } = trip;
  // From the year 1000; and `infinity` has the length of a date without signs.
  const noYear = shape === "________" ? ["0%", "i%"] : ["0%"];
  const isYear = noYear.map((pattern) => `${text} NOT LIKE ${literal(pattern)}`).join(" AND ");
  const isRead = `${text} LIKE ${literal(shape)} AND ${isYear} AND pg_input_is_valid(${text}, '${type}')`;
  return `CASE WHEN ${isRead} THEN ${spelled(`${text}::${type}::text`)} = ${text} COLLATE "C" ELSE false END`;
}

/**
 * SQL of the canonical date of a text spelled with 年, 月 and 日, with or without leading zeros, or NULL: by the
 * server's own reading, which also knows which dates exist. Needs PostgreSQL 16; null for other spellings.
 */
export function readNamed(spelling: string, text: string): string | null {
  if (spelling !== "yyyy年M月d日") return null;
  const iso = `translate(${text}, '年月日 ', '--')`;
  const isRead = `${text} ~ '^[1-9][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日 *$' AND pg_input_is_valid(${iso}, 'date')`;
  return `CASE WHEN ${isRead} THEN NULLIF(${iso}::date::text, '1900-01-01') END`;
}
