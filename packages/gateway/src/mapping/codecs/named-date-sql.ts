import type { DateKind } from "./date-kind.js";

const formats: Readonly<Record<DateKind, string>> = {
  month: "YYYY-MM",
  date: "YYYY-MM-DD",
  dateTime: 'YYYY-MM-DD"T"HH24:MI:SS.US"+08:00"',
};

/** SQL for the canonical text of a date or timestamp that is Shanghai's. */
export function formatted(moment: string, kind: DateKind): string {
  return `to_char(${moment}, '${formats[kind]}')`;
}

const shanghaiEpoch = "timestamp '1970-01-01 08:00:00'";

function epoch(unit: string) {
  return (text: string, kind: DateKind) => formatted(`${shanghaiEpoch} + ${text}::bigint * interval '1 ${unit}'`, kind);
}

/** Figures of Chinese numerals below a hundred: 十 is 10, 十一 11, 二十 20, 二十一 21. */
function numeral(text: string): string {
  const steps = [
    ["^十$", "10"],
    ["^十", "1"],
    ["十$", "0"],
    ["十", ""],
  ] as const;
  const ascii = steps.reduce((sql, [from, to]) => `regexp_replace(${sql}, '${from}', '${to}')`, text);
  return `lpad(translate(${ascii}, '一二三四五六七八九', '123456789'), 2, '0')`;
}

function chinese(text: string, kind: DateKind): string {
  const year = `translate(substr(${text}, 1, 4), '〇○O零一二三四五六七八九', '0000123456789')`;
  const month = numeral(`split_part(substr(${text}, 6), '月', 1)`);
  const day = numeral(`split_part(split_part(${text}, '月', 2), '日', 1)`);
  const date = `${year} || '-' || ${month}${kind === "month" ? "" : ` || '-' || ${day}`}`;
  return kind === "dateTime" ? `${date} || 'T00:00:00.000000+08:00'` : date;
}

/** Spellings that aren't made of tokens; each gives SQL for a text that matches the spelling's expression. */
export const namedDateSql: Readonly<Record<string, (text: string, kind: DateKind) => string>> = {
  epochMillis: epoch("millisecond"),
  epochSeconds: epoch("second"),
  excelSerial: (text, kind) => formatted(`timestamp '1899-12-30' + ${text}::integer * interval '1 day'`, kind),
  chinese,
  // PostgreSQL would round a seventh digit; here it is cut off.
  iso: (text, kind) =>
    formatted(`regexp_replace(${text}, '([.][0-9]{6})[0-9]+', '\\1')::timestamptz AT TIME ZONE interval '08:00'`, kind),
};
