import { badInput, checkedDate, type InputPath } from "../../kit/checked-value.js";
import { daysBetween, type PlainDate, plainDate } from "../../shared/plain-date.js";

/** Days around another one in which a date of a case can lie: ten years. A proof lists every day of a period. */
const within = 3653;

/** The day that is asked about. @throws BadDateError, BadInputError when it is more than ten years from today */
export function checkedAsOf(asOf: string | null | undefined, today: PlainDate): PlainDate {
  return asOf == null ? today : nearDate(asOf, today, ["asOf"]);
}

/** The day on which something is said to have taken place. @throws BadDateError, BadInputError when it is yet to come, or more than ten years ago */
export function checkedPast(on: string | null | undefined, today: PlainDate, path: InputPath): PlainDate {
  if (on == null) return today;
  const day = nearDate(on, today, path);
  if (day <= today) return day;
  throw badInput(path, `it is after today, ${today}`, `晚于今日（${today}）`);
}

/** A date that a case may speak of. @throws BadDateError, BadInputError when it is more than ten years from another */
export function nearDate(value: string, from: PlainDate, path: InputPath): PlainDate {
  const date = plainDate(checkedDate(value, path));
  if (Math.abs(daysBetween(from, date)) <= within) return date;
  throw badInput(path, `it is more than ten years from ${from}`, `与 ${from} 相距十年以上`);
}
