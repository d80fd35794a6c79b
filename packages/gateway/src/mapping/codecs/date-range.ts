import type { DatePattern, Label } from "@zwgk/schema";
import { butFor, noted } from "./codec.js";

/** Dates that are counted, and the least and the greatest number that is taken for one. */
const counts: Readonly<Record<string, readonly [number, number]>> = {
  epochMillis: [1e11, 1e13 - 1],
  epochSeconds: [1e8, 1e10 - 1],
  excelSerial: [1e4, 1e5 - 1],
};

/** SQL condition that a column of counted dates has one; cheaper than the expression on its text, which says the same. */
export function countRange({ name }: DatePattern): (column: string) => string {
  const [least, greatest] = counts[name] ?? [0, 0];
  return (column) => `${column} >= ${least} AND ${column} <= ${greatest}`;
}

/** Which dates a spelling can say, told to whoever gave another one. */
export function holdsDates(pattern: DatePattern, empty: readonly string[]): Label {
  const bounds = counts[pattern.name]?.map((count) => String(pattern.parse(String(count))).slice(0, 10));
  const [first, last] = bounds ?? ["1000-01-01", "9999-12-31"];
  const range = {
    en: `dates from ${first} to ${last} in the spelling ${pattern.name}`,
    zh: `${first} 至 ${last} 的日期（写法为 ${pattern.name}）`,
  };
  return noted(range, butFor([...(bounds ? [] : [pattern.format("1900-01-01")]), ...empty]));
}
