import type { NoticeProblem } from "./parse-notice.js";
import type { NamedDay } from "./read-notice-text.js";

const off = new Set(["HOLIDAY", "OFF", "放假", "休", "节假日"]);
const worked = new Set(["WORKING_DAY", "WORKDAY", "上班", "班", "调休上班"]);

/** Days of a table, one a line, and the lines that are none. */
export interface ReadDays {
  readonly holidays: readonly NamedDay[];
  readonly workingDays: readonly NamedDay[];
  readonly problems: readonly NoticeProblem[];
}

/** Whether a text is a table of days, rather than a notice in words. */
export function isTableOfDays(text: string): boolean {
  return /^[^\S\n]*"?\d{4}-\d\d?-\d\d?"?[^\S\n]*[,，;\t]/m.test(text);
}

/** Reads a table of days: `2027-01-01,HOLIDAY` or `2027-01-09,上班`. A head, blank lines and lines with # are passed over. */
export function readNoticeDays(text: string): ReadDays {
  const holidays: NamedDay[] = [];
  const workingDays: NamedDay[] = [];
  const problems: NoticeProblem[] = [];
  for (const [at, written] of text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    const [day = "", kind = ""] = written.split(/[,，;\t]/).map((cell) => cell.trim().replace(/^"|"$/g, ""));
    if (day === "" || day.startsWith("#") || (at === 0 && !/^\d/.test(day))) continue;
    const into = off.has(kind.toUpperCase()) ? holidays : worked.has(kind.toUpperCase()) ? workingDays : null;
    if (into) into.push({ day, line: at + 1 });
    else {
      const message = { en: `«${kind}» is neither HOLIDAY nor WORKING_DAY`, zh: `“${kind}”应为“放假”或者“上班”` };
      problems.push({ path: `line ${at + 1}`, message });
    }
  }
  return { holidays, workingDays, problems };
}
