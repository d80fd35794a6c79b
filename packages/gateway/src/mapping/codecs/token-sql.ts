import type { DateField, DatePart } from "@zwgk/schema";
import { literal } from "./sql-text.js";

type Piece = { readonly from: number; readonly width: number } | { readonly text: string };

/** What stands between the fields of a canonical date-time, and what stands for a field that the source leaves out. */
const canonicalFields: readonly { field: DateField; width: number; before: string; missing: string }[] = [
  { field: "year", width: 4, before: "", missing: "" },
  { field: "month", width: 2, before: "-", missing: "" },
  { field: "day", width: 2, before: "-", missing: "01" },
  { field: "hour", width: 2, before: "T", missing: "00" },
  { field: "minute", width: 2, before: ":", missing: "00" },
  { field: "second", width: 2, before: ":", missing: "00" },
  { field: "fraction", width: 6, before: ".", missing: "000000" },
];

/**
 * SQL that spells a text of the pattern canonically, with so many fields (2: month, 3: day, 7: date-time).
 * The text must match the pattern's expression. @throws RangeError when a figure without zero follows a figure.
 */
export function tokenSql(parts: readonly DatePart[], text: string, fields: 2 | 3 | 7): string {
  const flexible = parts.some((part) => part.kind === "token" && part.flexible);
  const places = placesOf(parts);
  const pieces = canonicalFields.slice(0, fields).flatMap(({ field, width, before, missing }): Piece[] => {
    const place = places.get(field);
    if (!place) return [{ text: before + missing }];
    const padding = "0".repeat(width - place.width);
    return [{ text: before }, place, { text: padding }];
  });
  if (fields === 7) pieces.push({ text: "+08:00" });
  return sqlOf(merge(pieces, fixedText(parts)), flexible ? withZeros(parts, text) : text);
}

/** Puts the leading zeros back, so that every field stands where the pattern says. */
function withZeros(parts: readonly DatePart[], text: string): string {
  parts.forEach((part, at) => {
    const before = parts[at - 1];
    if (part.kind === "token" && part.flexible && before?.kind === "token") {
      throw new RangeError("M, d and H need something that is no digit before them");
    }
  });
  return `regexp_replace(${text}, '(^|[^0-9])([0-9])(?![0-9])', ${literal("\\10\\2")}, 'g')`;
}

/** The pattern with its literals in place, and a sign that stands in no canonical text for each figure. */
function fixedText(parts: readonly DatePart[]): string {
  return parts.map((part) => (part.kind === "token" ? "#".repeat(part.width) : part.text)).join("");
}

function placesOf(parts: readonly DatePart[]): ReadonlyMap<DateField, { from: number; width: number }> {
  const places = new Map<DateField, { from: number; width: number }>();
  let from = 0;
  for (const part of parts) {
    if (part.kind === "token") places.set(part.field, { from, width: part.width });
    from += part.kind === "token" ? part.width : part.text.length;
  }
  return places;
}

/** One slice where the source already has the signs between two fields as the canonical text has them. */
function merge(pieces: readonly Piece[], source: string): readonly Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if ("text" in piece && piece.text === "") continue;
    if (last && "text" in last && "text" in piece) merged[merged.length - 1] = { text: last.text + piece.text };
    else if (last && "from" in last && "text" in piece && follows(source, last, piece.text)) {
      merged[merged.length - 1] = { from: last.from, width: last.width + piece.text.length };
    } else if (last && "from" in last && "from" in piece && piece.from === last.from + last.width) {
      merged[merged.length - 1] = { from: last.from, width: last.width + piece.width };
    } else merged.push(piece);
  }
  return merged;
}

function follows(source: string, last: { from: number; width: number }, text: string): boolean {
  return source.startsWith(text, last.from + last.width);
}

function sqlOf(pieces: readonly Piece[], text: string): string {
  return pieces
    .map((piece) => ("text" in piece ? literal(piece.text) : `substr(${text}, ${piece.from + 1}, ${piece.width})`))
    .join(" || ");
}
