import { isCivilDay } from "./civil-days.js";
import { emptyExpression, validExpression } from "./date-expressions.js";
import { type DatePrecision, type DateSpelling, momentOf } from "./date-spelling.js";
import { type DateField, type DatePart, dateParts, expressionOf, isTextSortable, tokensOf } from "./date-tokens.js";

/** Where a field stands in the canonical text. */
const slices: Readonly<Record<DateField, readonly [number, number]>> = {
  year: [0, 4],
  month: [5, 7],
  day: [8, 10],
  hour: [11, 13],
  minute: [14, 16],
  second: [17, 19],
  fraction: [20, 26],
};

/** The spelling of a pattern such as `yyyy年M月d日` or `yyyy-MM-dd HH:mm:ss`. @throws RangeError when it isn't one. */
export function tokenSpelling(name: string): DateSpelling {
  const parts = dateParts(name);
  const tokens = tokensOf(parts);
  const sortable = isTextSortable(parts);
  return {
    name,
    precision: precisionOf(parts),
    sortable,
    numeric: sortable && tokens.length === parts.length,
    parts,
    valid: validExpression(parts),
    empty: emptyExpression(parts),
    read: readerOf(parts),
    format(canonical) {
      const moment = momentOf(canonical);
      return parts.map((part) => (part.kind === "literal" ? part.text : spellToken(moment, part))).join("");
    },
  };
}

function precisionOf(parts: readonly DatePart[]): DatePrecision {
  const count = tokensOf(parts).length;
  return count > 3 ? "time" : count === 3 ? "day" : "month";
}

function spellToken(moment: string, token: { field: DateField; width: number; flexible: boolean }): string {
  const full = moment.slice(...slices[token.field]).slice(0, token.width);
  return token.flexible ? String(Number(full)) : full;
}

function readerOf(parts: readonly DatePart[]): (text: string) => string | undefined {
  const order = tokensOf(parts).map((token) => token.field);
  const capture = (token: { width: number; flexible: boolean }) =>
    token.flexible ? "([0-9]{1,2})" : `([0-9]{${token.width}})`;
  const expression = new RegExp(`^${expressionOf(parts, capture)}$`);
  const precision = precisionOf(parts);
  const place = (field: DateField) => order.indexOf(field) + 1;
  const [year, month, day] = [place("year"), place("month"), place("day")];
  const [hour, minute, second, fraction] = [place("hour"), place("minute"), place("second"), place("fraction")];
  return (text) => {
    const found = expression.exec(text);
    if (!found) return undefined;
    const at = (index: number, missing: string) => (index === 0 ? missing : (found[index] as string).padStart(2, "0"));
    const [y, mo, d] = [at(year, ""), at(month, ""), at(day, "01")];
    if (y < "1000" || !isCivilDay(Number(y), Number(mo), Number(d))) return undefined;
    if (precision === "month") return `${y}-${mo}`;
    if (precision === "day") return `${y}-${mo}-${d}`;
    const [h, mi, s] = [at(hour, ""), at(minute, "00"), at(second, "00")];
    if (h > "23" || mi > "59" || s > "59") return undefined;
    const micros = (fraction === 0 ? "" : (found[fraction] as string)).padEnd(6, "0");
    return `${y}-${mo}-${d}T${h}:${mi}:${s}.${micros}+08:00`;
  };
}
