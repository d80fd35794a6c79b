import type { Label } from "@zwgk/schema";
import type { CatalogColumn } from "../mapping/catalog.js";
import { accepts, familyOf } from "./column-types.js";

/** What a column of this declaration would not take, and why; null where it takes the text. */
export function unfit(column: CatalogColumn, text: string): Label | null {
  const { length = null, type } = column;
  if (length !== null && [...text].length > length) {
    const has = [...text].length;
    return {
      en: `its column holds at most ${length} characters, and this takes ${has}`,
      zh: `其列最多 ${length} 个字符，此值占 ${has} 个`,
    };
  }
  const family = familyOf(type);
  if (family === "integer" || family === "numeric") return fitsNumber(column, text) ? null : numbersOf(column);
  if (accepts(type, text)) return null;
  return { en: `its column is of type ${type}`, zh: `其列的类型为 ${type}` };
}

/** What a column makes of a text that fits: char(n) takes off its padding, numbers are printed in their own way. */
export function asHeld(column: CatalogColumn | undefined, text: string): string {
  if (column === undefined) return text;
  const family = familyOf(column.type);
  if (family === "char") return text.replace(/ +$/, "");
  if ((family !== "integer" && family !== "numeric") || !/^-?\d+$/.test(text)) return text;
  const scale = column.digits?.scale ?? 0;
  return scale > 0 ? `${BigInt(text)}.${"0".repeat(scale)}` : String(BigInt(text));
}

/** The greatest whole number that a column takes; null where there is none, or it is not known. */
export function greatestOf({ type, digits }: CatalogColumn): bigint | null {
  if (digits) return digits.precision > digits.scale ? 10n ** BigInt(digits.precision - digits.scale) - 1n : 0n;
  return greatest[type] ?? null;
}

const greatest: Readonly<Record<string, bigint>> = {
  int2: 32_767n,
  int4: 2_147_483_647n,
  int8: 9_223_372_036_854_775_807n,
  // Beyond these they are printed in powers of ten, which is no spelling of a number that we read.
  float4: 999_999n,
  float8: 999_999_999_999_999n,
};

function fitsNumber(column: CatalogColumn, text: string): boolean {
  if (!/^-?\d{1,100}$/.test(text)) return false;
  const most = greatestOf(column);
  const value = BigInt(text);
  return most === null || (value <= most && value >= (column.type.startsWith("int") ? -most - 1n : -most));
}

function numbersOf(column: CatalogColumn): Label {
  const most = greatestOf(column);
  if (most === null) return { en: "its column holds numbers", zh: "其列只能存数字" };
  return { en: `its column holds numbers of at most ${most}`, zh: `其列存放的数字最大为 ${most}` };
}
