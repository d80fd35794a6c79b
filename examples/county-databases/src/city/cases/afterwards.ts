import { dayText } from "../days.js";
import type { Random } from "../random.js";
import type { CaseRemedy } from "./case.js";
import { type Course, END } from "./course.js";

/** What comes after the answer: its delivery, the archive, publication, and remedies against it. Nothing after 2024. */
export function afterwards(course: Course, random: Random): Course {
  const last = course.entries.at(-1);
  course.until(END);
  if (last?.kind !== "dispatched") return course.left >= 10 && random.chance(0.9) ? archived(course) : course;
  const direct = last.data.delivery === "DIRECT" || last.data.delivery === "ELECTRONIC";
  const days = direct ? 0 : random.between(2, 5);
  if (course.left < days || (!direct && random.chance(0.04))) return course;
  course.wait(days).add("delivered");
  if (random.chance(0.02) && discloses(course)) course.add("publicationProposed");
  if (course.left < 10 || random.chance(0.03)) return course;
  archived(course);
  return random.chance(0.05) ? remedies(course, random) : course;
}

/** Only what was disclosed, wholly or in part, is proposed for publication (条例 Art 44). */
function discloses({ entries }: Course): boolean {
  const outcome = entries.findLast(({ kind }) => kind === "drafted")?.data.outcome;
  return outcome === "DISCLOSED" || outcome === "PARTIAL";
}

function archived(course: Course): Course {
  return course.wait(7).add("archived");
}

const results: readonly (readonly [NonNullable<CaseRemedy["result"]>, number])[] = [
  ["UPHELD", 60],
  ["CORRECTED", 22],
  ["OTHER", 18],
];

/** Within sixty days 行政复议, or within six months a suit (DOMAIN.md §1.8). */
function remedies(course: Course, random: Random): Course {
  const wait = random.between(10, 40);
  if (course.left < wait) return course;
  course.wait(wait);
  if (random.chance(0.25)) return suit(course, random, "DIRECT_SUIT");
  const decided = pursue(course, random, "REVIEW", ["reviewFiled", {}], "reviewDecided", 50);
  const goesOn = decided && course.left > 12 && random.chance(0.4);
  return goesOn ? suit(course.wait(12), random, "SUIT_AFTER_REVIEW") : course;
}

function suit(course: Course, random: Random, kind: "DIRECT_SUIT" | "SUIT_AFTER_REVIEW"): Course {
  const judged = pursue(course, random, kind, ["sued", { afterReview: kind === "SUIT_AFTER_REVIEW" }], "judged", 110);
  return judged ? appeal(course) : course;
}

/** From 2024 on a judgment is appealed against, and upheld where there is time. Nothing of it is drawn, nor before 2024. */
function appeal(course: Course): Course {
  const first = course.remedies.at(-1);
  if (!first || dayText(course.today) < "2024-01-01" || course.left < 10) return course;
  course.wait(10).add("appealed", { appellant: first.result === "CORRECTED" ? "AGENCY" : "APPLICANT" });
  course.remedies.pop();
  const known = { ...first, firstEndedOn: first.endedOn, firstResult: first.result };
  if (course.left < 60) {
    course.remedies.push({ ...known, endedOn: null, result: null });
    return course;
  }
  course.wait(60).add("appealJudged", { result: "UPHELD" });
  course.remedies.push({ ...known, endedOn: dayText(course.today), result: "UPHELD" });
  return course;
}

const unappealed = { firstEndedOn: null, firstResult: null } as const;

/** Files a remedy, and has it end where there is time; says whether it did. */
function pursue(
  course: Course,
  random: Random,
  kind: CaseRemedy["kind"],
  [filed, said]: readonly [string, Readonly<Record<string, unknown>>],
  ended: string,
  days: number,
): boolean {
  const filedOn = dayText(course.today);
  course.add(filed, said);
  if (course.left < days) {
    course.remedies.push({ kind, filedOn, endedOn: null, result: null, ...unappealed });
    return false;
  }
  const result = random.weighted(results);
  course.wait(days).add(ended, { result });
  course.remedies.push({ kind, filedOn, endedOn: dayText(course.today), result, ...unappealed });
  return true;
}
