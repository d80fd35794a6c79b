/** What a token of a date pattern stands for, from the largest to the smallest. */
export type DateField = "year" | "month" | "day" | "hour" | "minute" | "second" | "fraction";

/** A token of a date pattern (`MM`, or `M` where the leading zero may be missing), or the text between tokens. */
export type DatePart =
  | { readonly kind: "token"; readonly field: DateField; readonly width: number; readonly flexible: boolean }
  | { readonly kind: "literal"; readonly text: string };

type Token = Extract<DatePart, { kind: "token" }>;

const fields: readonly DateField[] = ["year", "month", "day", "hour", "minute", "second", "fraction"];
const dayFields: ReadonlySet<DateField> = new Set(["year", "month", "day"]);
const token = (field: DateField, width: number, flexible = false): Token => ({ kind: "token", field, width, flexible });
const tokens: Readonly<Record<string, Token>> = {
  yyyy: token("year", 4),
  MM: token("month", 2),
  M: token("month", 2, true),
  dd: token("day", 2),
  d: token("day", 2, true),
  HH: token("hour", 2),
  H: token("hour", 2, true),
  mm: token("minute", 2),
  ss: token("second", 2),
};

/** Takes a pattern such as `yyyy-MM-dd HH:mm:ss` apart. @throws RangeError when it isn't one. */
export function dateParts(pattern: string): readonly DatePart[] {
  const parts = (pattern.match(/([A-Za-z])\1*|[^A-Za-z]+/g) ?? []).map((text) => partOf(text, pattern));
  const found = parts.filter((part) => part.kind === "token");
  const expected = fields.slice(0, Math.max(2, found.length));
  if (expected.some((field) => found.filter((part) => part.field === field).length !== 1)) {
    throw new RangeError(`${pattern}: a date pattern names ${expected.join(", ")}, each once`);
  }
  const misplaced = misplacedToken(found);
  if (misplaced) {
    const { field } = misplaced;
    const letters = Object.keys(tokens).find((name) => tokens[name]?.field === field) ?? "S";
    throw new RangeError(`${pattern}: ${letters} is the ${field}, and out of its place`);
  }
  if (parts.some((part, at) => isFlexible(part) && beginsWithDigit(parts[at + 1]))) {
    throw new RangeError(`${pattern}: M, d and H need something that is no digit after them`);
  }
  return parts;
}

/**
 * A minute between year and day, an hour before a month: MM and mm mistaken for each other. The tokens of the day stand
 * together, in any order, and those of the time go from large to small.
 */
function misplacedToken(found: readonly Token[]): Token | undefined {
  const days = found.flatMap(({ field }, at) => (dayFields.has(field) ? [at] : []));
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const among = found.find(({ field }, at) => !dayFields.has(field) && first < at && at < last);
  if (among) return among;
  const time = found.filter(({ field }) => !dayFields.has(field));
  return time.find(({ field }, at) => fields.indexOf(field) < fields.indexOf(time[at - 1]?.field ?? "year"));
}

/**
 * The pattern that was meant by one with the right letters in the wrong case, as in `yyyy-mm-dd HH:MM:ss`; null when there
 * is none.
 */
export function nearestDatePattern(pattern: string): string | null {
  let afterHour = false;
  const meant = pattern.replace(/([A-Za-z])\1*/g, (run) => {
    const letter = run[0]?.toLowerCase() ?? "";
    if (letter === "m") return afterHour ? "mm" : run.toUpperCase();
    afterHour = letter === "h";
    if (letter === "h") return run.toUpperCase();
    return letter === "y" || letter === "d" || run === "SS" ? run.toLowerCase() : run;
  });
  try {
    dateParts(meant);
    return meant;
  } catch {
    return null;
  }
}

const isFlexible = (part: DatePart) => part.kind === "token" && part.flexible;
const beginsWithDigit = (part: DatePart | undefined) =>
  part !== undefined && (part.kind === "token" || /^[0-9]/.test(part.text));

function partOf(text: string, pattern: string): DatePart {
  const known = tokens[text];
  if (known) return known;
  if (/^S{1,6}$/.test(text)) return token("fraction", text.length);
  if (/^[A-Za-z]/.test(text) && text !== "T") {
    throw new RangeError(`${pattern}: ${text} is none of yyyy, MM, M, dd, d, HH, H, mm, ss, S to SSSSSS`);
  }
  return { kind: "literal", text };
}

/** The tokens of a pattern, in its order. */
export function tokensOf(parts: readonly DatePart[]): readonly Token[] {
  return parts.filter((part) => part.kind === "token");
}

/** Whether text order is time order: every token has its full width, and they go from large to small. */
export function isTextSortable(parts: readonly DatePart[]): boolean {
  return tokensOf(parts).every((part, at) => !part.flexible && part.field === fields[at]);
}

/** A regular expression made of the literals, and of what `of` gives for each token. */
export function expressionOf(parts: readonly DatePart[], of: (token: Token) => string): string {
  return parts
    .map((part) => (part.kind === "token" ? of(part) : part.text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")))
    .join("");
}
