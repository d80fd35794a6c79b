import { BadInputError, type Label, type Value } from "@zwgk/schema";
import type { CatalogColumn } from "../mapping/catalog.js";
import { comesBack } from "../mapping/codecs/index.js";
import type { Codec, FieldMapping, PartMapping } from "../mapping/mapping.js";
import { asHeld, greatestOf, unfit } from "./column-fit.js";
import { declaredColumn, type Ground } from "./scope.js";

/** A field that stands in a column. */
export type ColumnField = Extract<FieldMapping, { kind: "column" }>;

/** What is written of a value, and what it will be read back as. */
export interface ColumnText {
  readonly text: string | null;
  readonly back: Value;
}

/**
 * The text that a column is given for a value. Only what its declaration takes, and what is read back as the same value,
 * is written. @throws BadInputError that says what can be kept
 */
export function columnText(
  { ground, part }: { readonly ground: Ground; readonly part: PartMapping },
  name: string,
  { column, json, codec }: ColumnField,
  value: Value,
): ColumnText {
  const described = json === null ? declaredColumn(ground, part, column) : undefined;
  if (isMissing(value)) {
    if (!described?.notNull) return { text: null, back: codec.ofNull as Value };
    const text = missingIn(described, codec);
    // A record may lack the row of another table: then nothing is refused by a NULL there, and the database knows.
    if (text === null && column.alias === "t") throw unkept(name, indispensable);
    return { text, back: text === null ? (codec.ofNull as Value) : null };
  }
  const text = codec.encode(value);
  const why = text === null || described === undefined ? null : unfit(described, text);
  if (why) throw unkept(name, bounded(why, codec, described));
  const back = comesBack(codec, value, (written) => asHeld(described, written));
  if (!codec.keeps(value, back)) throw unkept(name, lost(value, codec.holds));
  return { text, back: back as Value };
}

const indispensable: Label = { en: "this source can't do without it", zh: "该来源此项不能为空" };

/** What stands for a missing value in a column that takes no NULL; null where its mapping names nothing that does. */
function missingIn(described: CatalogColumn, { missingAs, decode }: Codec): string | null {
  if (missingAs === null || unfit(described, missingAs) !== null) return null;
  return decode(asHeld(described, missingAs)) === null ? missingAs : null;
}

/** A value that is no value: an empty list counts as one. */
export function isMissing(value: Value): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** The refusal of a field's value. */
export function unkept(field: string, detail: Label): BadInputError {
  return new BadInputError({ field, detail }, { inputPath: ["input", field] });
}

/** Dates that are kept as numbers: what the greatest number stands for says more than the number. */
function bounded(why: Label, codec: Codec, described: CatalogColumn | undefined): Label {
  const most = described && greatestOf(described);
  const last = most ? codec.decode(String(most)) : null;
  if (typeof last !== "string" || last === String(most)) return why;
  return { en: `this source keeps nothing after ${last}`, zh: `该来源最晚只能保存到 ${last}` };
}

function lost(value: Value, holds: Label): Label {
  const shown = typeof value === "object" ? JSON.stringify(value) : String(value);
  const short = shown.length > 60 ? `${shown.slice(0, 60)}…` : shown;
  return {
    en: `${short} would not be read back; this source keeps ${holds.en}`,
    zh: `写入 ${short} 后无法读回；该来源可保存：${holds.zh}`,
  };
}
