import { namedSpellings } from "./date-named-spellings.js";
import { type DateSpelling, momentOf } from "./date-spelling.js";
import { tokenSpelling } from "./date-token-spelling.js";

/** How dates are spelled in a column (DOMAIN.md §14.3), in both directions. */
export interface DatePattern
  extends Pick<DateSpelling, "name" | "precision" | "sortable" | "numeric" | "parts" | "format"> {
  /** `precision` is `time`: canonical texts are DateTimes. */
  readonly hasTime: boolean;
  /**
   * Matches what `parse` reads, in PostgreSQL and in JavaScript, and only days that exist: a cast behind it can't
   * fail. Ask `emptyRegex` first.
   */
  readonly regex: string;
  /** Matches what `parse` gives null for: blank, all zeros, 1900-01-01. */
  readonly emptyRegex: string;
  /** The canonical text; null when empty; undefined when unreadable. */
  parse(text: string): string | null | undefined;
}

/** Patterns that aren't made of the tokens `yyyy MM M dd d HH H mm ss S…` and the text between them. */
export const namedDatePatterns: readonly string[] = [...namedSpellings.keys()];

/** The spellings to expect in a county's database (DOMAIN.md §14.3), for columns that mix them. */
export const knownDateSpellings: readonly string[] = [
  ...["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"].flatMap((day) => [day, `${day} H:mm:ss`, `${day} H:mm`]),
  ...["yyyyMMdd", "yyyyMMddHHmmss", "chinese", "excelSerial", "epochMillis", "iso"],
];

/** The pattern of the name: `yyyy-MM-dd`, `chinese`, … @throws RangeError saying what is wrong with the name. */
export function datePattern(name: string): DatePattern {
  return patternOf(spellingOf(name));
}

/**
 * Several spellings in one column: the first that fits is read, the first is written. When one of them has a time,
 * the canonical texts of all are DateTimes. @throws RangeError when a name is wrong or months mix with days.
 */
export function datePatterns(names: readonly string[]): DatePattern {
  const spellings = names.map(spellingOf);
  const [first] = spellings;
  if (!first) throw new RangeError("A column of dates needs a spelling");
  return patternOf(spellings.length === 1 ? first : oneOf(first, spellings));
}

function spellingOf(name: string): DateSpelling {
  return namedSpellings.get(name) ?? tokenSpelling(name);
}

function oneOf(first: DateSpelling, spellings: readonly DateSpelling[]): DateSpelling {
  const names = spellings.map((spelling) => spelling.name).join(" | ");
  if (spellings.some(({ precision }) => (precision === "month") !== (first.precision === "month"))) {
    throw new RangeError(`${names}: months and days can't stand in one column`);
  }
  const precision = spellings.some((spelling) => spelling.precision === "time") ? "time" : first.precision;
  return {
    name: names,
    precision,
    sortable: false,
    numeric: false,
    parts: null,
    valid: spellings.map((spelling) => spelling.valid).join("|"),
    empty: spellings.map((spelling) => spelling.empty).join("|"),
    format: first.format,
    read(text) {
      for (const spelling of spellings) {
        const canonical = spelling.read(text);
        if (canonical !== undefined) return precision === "time" ? momentOf(canonical) : canonical;
      }
      return undefined;
    },
  };
}

/** Spaces after the text, the padding of char columns, are let pass only where no order stands on the text. */
function patternOf({ valid, empty, read, ...rest }: DateSpelling): DatePattern {
  const padding = rest.sortable ? "" : " *";
  const emptyRegex = `^[ \t\u3000]*$|^(?:${empty})${padding}$`;
  const isEmpty = new RegExp(emptyRegex);
  const trim = rest.sortable ? (text: string) => text : (text: string) => text.replace(/ +$/, "");
  return {
    ...rest,
    hasTime: rest.precision === "time",
    regex: `^(?:${valid})${padding}$`,
    emptyRegex,
    parse(text) {
      const canonical = read(trim(text));
      const maybeEmpty = canonical === undefined || canonical < "1900-01-02";
      return maybeEmpty && isEmpty.test(text) ? null : canonical;
    },
  };
}
