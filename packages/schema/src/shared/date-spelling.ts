import type { DateTime } from "./date-time.js";
import type { DatePart } from "./date-tokens.js";

/** How finely a spelling tells time: its canonical text is `YYYY-MM`, a PlainDate, or a DateTime. */
export type DatePrecision = "month" | "day" | "time";

/** What one spelling of dates can do, before blanks and padding are seen to. */
export interface DateSpelling {
  /** `yyyy-MM-dd`, `chinese`, …; several joined by ` | `. */
  readonly name: string;
  readonly precision: DatePrecision;
  /** Text order (by bytes) of the spelling is time order, and each canonical value has one spelling. */
  readonly sortable: boolean;
  /** The spelling is an integer: in a column of a number type its order is time order. */
  readonly numeric: boolean;
  /** The pattern taken apart; null for spellings that aren't made of tokens. */
  readonly parts: readonly DatePart[] | null;
  /** Matches every spelling that can be read, without anchors. */
  readonly valid: string;
  /** Matches what stands for a missing date, without anchors. */
  readonly empty: string;
  /** The canonical text, or undefined when unreadable. */
  read(text: string): string | undefined;
  /**
   * The spelling of a month, PlainDate or DateTime. What the spelling can't hold is cut off, missing time is midnight:
   * the latest moment it can spell that isn't after the given one.
   */
  format(canonical: string): string;
}

/** A month or date as the moment at which it begins. */
export function momentOf(canonical: string): DateTime {
  if (canonical.length > 10) return canonical as DateTime;
  return `${canonical.length === 7 ? `${canonical}-01` : canonical}T00:00:00.000000+08:00` as DateTime;
}
