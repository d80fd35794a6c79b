import { Counters } from "../counters.js";
import type { Ground } from "../ground.js";
import type { Request } from "../records.js";
import { afterwards } from "./afterwards.js";
import type { Case, CaseEntry } from "./case.js";
import { closedCourse } from "./closed.js";
import type { Course } from "./course.js";
import { openCourse } from "./open.js";

/**
 * The cases of a place's requests: ledgers that agree with the records to the day. `rowOf`: the outcome that a record is
 * read with, which an old system may tell less finely.
 */
export function casesOf(
  ground: Ground,
  requests: readonly Request[],
  rowOf: (request: Request) => string | null = ({ outcome }) => outcome,
): readonly Case[] {
  const random = ground.random("cases");
  let open = 0;
  const courses = requests.flatMap((request): { request: Request; course: Course }[] => {
    if (request.state !== "live") return [];
    const row = rowOf(request);
    const course =
      request.closedOn === null || row === null
        ? openCourse(request, open++, random)
        : closedCourse(request, row, request.closedOn, random);
    if (course === null) return [];
    return [{ request, course: request.closedOn === null ? course : afterwards(course, random) }];
  });
  return numbered(courses);
}

/** Letters are numbered by agency and year, in the order in which they were signed (DOMAIN.md §8.2). */
function numbered(courses: readonly { readonly request: Request; readonly course: Course }[]): readonly Case[] {
  const signed = courses.flatMap(({ request, course }) =>
    course.entries.flatMap(({ kind, on }) => (kind === "signed" ? [{ request, on }] : [])),
  );
  signed.sort((one, other) => (one.on === other.on ? one.request.n - other.request.n : one.on < other.on ? -1 : 1));
  const counters = new Counters();
  const letters = new Map<number, string>();
  for (const { request, on } of signed) {
    const series = `${request.agency.numberCode}公复〔${on.slice(0, 4)}〕`;
    letters.set(request.n, `${series}${counters.next(series)}号`);
  }
  const withLetter = (entry: CaseEntry, { n }: Request): CaseEntry =>
    entry.kind === "signed" ? { ...entry, data: { letter: letters.get(n) ?? "" } } : entry;
  return courses.map(({ request, course: { entries, remedies } }) => ({
    request,
    entries: entries.map((entry) => withLetter(entry, request)),
    remedies,
  }));
}
