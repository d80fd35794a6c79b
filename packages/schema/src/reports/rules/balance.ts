import type { Label } from "../../label.js";
import type { CellId } from "../cells.js";
import type { CellOf, Facts, NamedCell, Rule, StandsOn, Violation } from "./rule.js";

/** A number of a sum. */
export interface Term {
  readonly cell: CellId;
  readonly of?: CellOf;
  readonly minus?: true;
}

/** Two sums and how they must stand to each other. */
export interface Balance extends Omit<Rule, "check" | "standsOn"> {
  readonly left: readonly Term[];
  readonly relation: "=" | "<=" | ">=";
  readonly right: readonly Term[];
  readonly cause: Label;
}

const fails: Readonly<Record<Balance["relation"], Label>> = {
  "=": { en: "is not", zh: "不等于" },
  "<=": { en: "is more than", zh: "大于" },
  ">=": { en: "is less than", zh: "小于" },
};

/** The rule that two sums balance. Amounts are compared to a millionth: no less than a fen of 万元. */
export function balance({ left, right, relation, cause, ...declared }: Balance): Rule {
  const terms = [...left, ...right];
  return {
    ...declared,
    standsOn: standsOnTerms(terms),
    check: (facts) => {
      const [a, b] = [sum(facts, left), sum(facts, right)];
      if (relation === "=" ? a === b : relation === "<=" ? a <= b : a >= b) return [];
      const message = (language: keyof Label) =>
        `${declared.label[language]}${language === "en" ? ": " : "："}${written(facts, left, a)} ${fails[relation][language]} ${written(facts, right, b)}`;
      const violation: Violation = {
        cells: terms.map((term) => named(facts, term)),
        message: { en: message("en"), zh: message("zh") },
        cause,
      };
      return [violation];
    },
  };
}

/** The terms of several cells of one row or column. */
export function termsOf(cells: readonly CellId[], of: CellOf = "REPORT"): readonly Term[] {
  return cells.map((cell) => ({ cell, of }));
}

function standsOnTerms(terms: readonly Term[]): StandsOn {
  const cellsOf = (of: CellOf) => terms.filter((term) => (term.of ?? "REPORT") === of).map(({ cell }) => cell);
  const [lastYear, parts] = [cellsOf("LAST_YEAR"), cellsOf("PARTS")];
  return {
    cells: cellsOf("REPORT"),
    ...(lastYear.length > 0 ? { lastYear } : {}),
    ...(parts.length > 0 ? { parts } : {}),
  };
}

function sum(facts: Facts, terms: readonly Term[]): number {
  const total = terms.reduce((so, { cell, of, minus }) => so + (minus ? -1 : 1) * facts.number(cell, of), 0);
  return Math.round(total * 1e6) / 1e6;
}

/** `13612 + 535 = 14147`; without the zeros of long sums. */
function written(facts: Facts, terms: readonly Term[], total: number): string {
  const shown = terms.filter(({ cell, of }) => terms.length <= 2 || facts.number(cell, of) !== 0);
  if (shown.length <= 1) return String(total);
  const text = shown.map(
    ({ cell, of, minus }, at) => `${at === 0 ? (minus ? "-" : "") : minus ? " - " : " + "}${facts.number(cell, of)}`,
  );
  return `${text.join("")} = ${total}`;
}

function named(facts: Facts, { cell, of = "REPORT" }: Term): NamedCell {
  return { cell, of, value: facts.number(cell, of) };
}
