import { isBlank } from "./codecs/sql-text.js";
import { columnFamily } from "./column-family.js";
import type { RowRule } from "./mapping.js";

const ranges: Readonly<Record<string, bigint>> = { int2: 1n << 15n, int4: 1n << 31n, int8: 1n << 63n };
const truths: Readonly<Record<string, string>> = {
  ...of("true", ["t", "tr", "tru", "true", "y", "ye", "yes", "on", "1"]),
  ...of("false", ["f", "fa", "fal", "fals", "false", "n", "no", "of", "off", "0"]),
};
const number = /^\s*[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)(e[+-]?[0-9]+)?\s*$/i;
const uuid = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;
const moment =
  /^\s*[0-9]{4}(-[0-9]{1,2}-[0-9]{1,2}|[0-9]{4})([ T][0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?)?\s*(Z|[+-][0-9]{2}(:?[0-9]{2})?)?\s*$/i;

function of(value: string, spellings: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(spellings.map((spelling) => [spelling, value]));
}

/** Whether PostgreSQL takes the text for a value of a type of the catalog; true where only the database can tell. */
export function fitsColumn(type: string, text: string): boolean {
  switch (columnFamily(type)) {
    case "number":
      return fitsNumber(type, text);
    case "boolean":
      return text.trim().toLowerCase() in truths;
    case "time":
      return moment.test(text) || /^\s*-?infinity\s*$/i.test(text);
    case "text":
      return type !== "uuid" || uuid.test(text);
    case "array":
      return /^\s*\{.*\}\s*$/s.test(text);
    case "json":
      return isJson(text);
    default:
      return true;
  }
}

function fitsNumber(type: string, text: string): boolean {
  const limit = ranges[type];
  if (limit === undefined) return number.test(text) || /^\s*([+-]?inf(inity)?|nan)\s*$/i.test(text);
  if (!/^\s*[+-]?[0-9]+\s*$/.test(text)) return false;
  const value = BigInt(text.trim().replace("+", ""));
  return value < limit && value >= -limit;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What stands in a column once it is written: a text, NULL, or the present moment, which no list names. */
export type StoredValue = string | null | { readonly kind: "moment" };

/** Whether a row with this value in the rule's column counts by the rule, as the compiled condition says it. */
export function ruleHolds({ op, values }: RowRule, stored: StoredValue, type: string): boolean {
  const text = typeof stored === "object" ? null : stored;
  const isNamed = text !== null && values.some((value) => value !== null && isSame(type, value, text));
  const isBlankText = text !== null && columnFamily(type) === "text" && isBlank(text);
  const isMissing = stored === null || isBlankText;
  if (op === "in") return isNamed || (isMissing && values.includes(null));
  return !isNamed && !(isMissing && values.includes(null));
}

function isSame(type: string, one: string, other: string): boolean {
  return inColumn(type, one) === inColumn(type, other);
}

/** One spelling of the values that a column of the type takes for the same. */
function inColumn(type: string, text: string): string {
  switch (columnFamily(type)) {
    case "number":
      return type in ranges && fitsNumber(type, text)
        ? String(BigInt(text.trim().replace("+", "")))
        : String(Number(text));
    case "boolean":
      return truths[text.trim().toLowerCase()] ?? text;
    default:
      if (type === "bpchar") return text.replace(/ +$/, "");
      return type === "citext" || type === "uuid"
        ? text.toLowerCase().replaceAll(type === "uuid" ? "-" : "", "")
        : text;
  }
}
