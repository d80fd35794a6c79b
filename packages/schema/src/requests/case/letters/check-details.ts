import type { ZwgkError } from "../../../errors.js";
import { badInput, checkedText, type InputPath } from "../../../kit/checked-value.js";
import type { PlainDate } from "../../../shared/plain-date.js";
import { refuseProblems } from "../../../writing/check-values.js";
import { nearDate } from "../as-of.js";
import { tried } from "../check-given.js";
import type { LetterDetails } from "./letter-details.js";

const days = new Set(["date", "correctBy", "reasonsAskedOn", "on"]);
const most = { items: 100, characters: 5000, count: 10_000 };
const wordForm = /^[\u4e00-\u9fa5A-Z]+$/;

/**
 * What a letter says, in canonical form: trimmed texts within bounds, days that exist; null and left out are the same.
 * Whether it is enough, the letter says. @throws BadInputError that names all that is wrong, BadDateError
 */
export function checkedDetails(given: object, today: PlainDate, path: InputPath): LetterDetails {
  const problems: ZwgkError[] = [];
  const details = checkedRecord(given, today, path, problems);
  refuseProblems(problems);
  return details as LetterDetails;
}

function checkedRecord(given: object, today: PlainDate, path: InputPath, problems: ZwgkError[]): object {
  const values = Object.entries(given)
    .filter(([, value]) => value != null)
    .map(([name, value]) => [name, checkedPart(name, value, today, [...path, name], problems)]);
  return Object.fromEntries(values);
}

function checkedPart(name: string, value: unknown, today: PlainDate, path: InputPath, problems: ZwgkError[]): unknown {
  if (Array.isArray(value)) {
    if (value.length > most.items)
      problems.push(badInput(path, `at most ${most.items} items`, `最多 ${most.items} 项`));
    return value.slice(0, most.items).map((one, at) => checkedPart(name, one, today, [...path, at], problems));
  }
  if (typeof value === "object" && value !== null) return checkedRecord(value, today, path, problems);
  return tried(problems, () => checkedScalar(name, value, today, path));
}

function checkedScalar(name: string, value: unknown, today: PlainDate, path: InputPath): unknown {
  if (typeof value === "number") {
    if (Number.isInteger(value) && value >= 0 && value <= most.count) return value;
    throw badInput(path, `it is not between 0 and ${most.count}`, `应在 0 至 ${most.count} 之间`);
  }
  if (typeof value !== "string") return value;
  if (days.has(name)) return nearDate(value, today, path);
  if (name === "outcome" && path.includes("withheld") && !value.startsWith("REFUSED_")) {
    throw badInput(
      path,
      "a part is withheld by a refusal under Art 14 to 16",
      "不予公开部分应为依第十四至十六条的不予公开",
    );
  }
  if (name === "agencyWord" && !wordForm.test(value)) {
    throw badInput(path, "it has Chinese characters or capital letters", "应为汉字或大写字母");
  }
  return checkedText(value, path, most.characters).trim();
}
