import type { KeptNotice, NewNotice } from "../../calendars.js";
import type { Context } from "../../context.js";
import type { Coverage } from "../../coverage.js";
import { KeyRequiredError, NotPermittedError } from "../../errors.js";
import { knownRegions } from "../../kit/regions.js";
import type { PlainDate } from "../../shared/plain-date.js";
import type { Calendar } from "../../shared/working-days.js";
import { caseLedger } from "../case/case-ledger.js";
import { openPages } from "../case/open-cases.js";
import { todayOf } from "../case/reckoning.js";
import { calendarOver } from "../deadline/calendar-over.js";
import { type ChangedDay, changedDays, type MovedDeadline, movedDeadlines } from "../deadline/moved-deadlines.js";
import { noticesInForce, takesPlace } from "../deadline/notices-in-force.js";
import { checkedNotice, checkedPlace, type ImportGiven, refuseHalfYear, refuseWorkedAlready } from "./notice-input.js";

/** A date of an open case that moves, and the region of its case. */
export interface MovedCase extends MovedDeadline {
  readonly region: string;
}

/** What importing a notice comes to. */
export interface CalendarImport {
  readonly notice: NewNotice;
  /** Null in a dry run, and where the very same notice holds already. */
  readonly kept: KeptNotice | null;
  /** The notices whose place it takes. */
  readonly replaces: readonly KeptNotice[];
  /** Last day for which the calendar of the region is published then. */
  readonly publishedTo: PlainDate;
  /** Days that are worked in one of the region's calendars only, before or after. */
  readonly changedDays: readonly ChangedDay[];
  readonly moved: readonly MovedCase[];
  /** Open cases that were looked at. */
  readonly cases: number;
  /** Undelivered answers that were not looked at, since there are too many in a region (`owedRequests`). */
  readonly leftOut: number;
  readonly coverage: Coverage;
}

/** The calendars of a region with and without a notice. */
interface Change {
  readonly before: Calendar;
  readonly after: Calendar;
}

/**
 * Imports a notice into the calendar of a region, and tells every open case whose date moves. The same key and notice are
 * imported once, and give the same answer.
 * @throws KeyRequiredError, NotPermittedError, BadInputError, BadDateError, UnknownRegionError, IdempotencyConflictError
 */
export async function importCalendar(given: ImportGiven, context: Context): Promise<CalendarImport> {
  const { calendars, viewer, call } = context;
  if (!viewer) throw new KeyRequiredError();
  const place = checkedPlace(given, context);
  const there = await calendars.notices(place.region, call);
  const made = checkedNotice(given, place, upTo(there, place));
  refuseOthers(made.region, context);
  const earlier = there.find((one) => one.region === made.region && one.idempotencyKey === made.idempotencyKey);
  const { before, after } = changeIn(there, made, made.region);
  if (!earlier) {
    refuseHalfYear(made);
    refuseWorkedAlready(made, before);
  }
  const holds = !earlier && noticesInForce(there).some((one) => says(one) === says(made));
  const kept = given.dryRun || holds ? null : await calendars.keep(made, viewer, call);
  return {
    notice: made,
    kept,
    replaces: noticesInForce(upTo(there, made)).filter((one) => takesPlace(made, one)),
    publishedTo: after.coveredTo,
    changedDays: changedDays(before, after),
    ...(await movedIn(made, context)),
  };
}

/** A calendar is changed by an OPERATOR of its region, and tried by one. @throws NotPermittedError */
function refuseOthers(region: string, { viewer }: Context): void {
  if (viewer?.role === "OPERATOR" && viewer.regions.includes(region)) return;
  const reason = { en: "this needs OPERATOR there", zh: "此操作需要该区划的 OPERATOR" };
  throw new NotPermittedError({ key: viewer?.label ?? "", region, reason });
}

/** A city's notice holds in its counties too. */
function regionsOf(region: string, { source, cityRegion }: Context): readonly string[] {
  return region === cityRegion ? [...new Set([region, ...knownRegions(source)])] : [region];
}

async function movedIn(
  made: NewNotice,
  context: Context,
): Promise<Pick<CalendarImport, "moved" | "cases" | "leftOut" | "coverage">> {
  const parts = await Promise.all(
    regionsOf(made.region, context).map(async (region) => {
      const change = changeIn(await context.calendars.notices(region, context.call), made, region);
      return movedOf(region, change, context);
    }),
  );
  return {
    moved: parts.flatMap(({ moved }) => moved),
    cases: parts.reduce((sum, { cases }) => sum + cases, 0),
    leftOut: parts.reduce((sum, { leftOut }) => sum + leftOut, 0),
    coverage: { sources: parts.flatMap(({ coverage }) => coverage.sources) },
  };
}

async function movedOf(region: string, { before, after }: Change, context: Context) {
  const { deadline } = context.caseSettings;
  const moved: MovedCase[] = [];
  let [cases, leftOut] = [0, 0];
  let coverage: Coverage = { sources: [] };
  for await (const page of openPages(region, context)) {
    const ledgers = [
      ...page.cases.map(({ id, entries }) => ({ id, ledger: caseLedger(entries) })),
      ...page.notEntered.map(({ id, receivedOn }) => ({ id, ledger: [], recordedOn: receivedOn })),
    ];
    const found = movedDeadlines(ledgers, before, after, todayOf(context), deadline);
    moved.push(...found.map((one) => ({ ...one, region })));
    cases += ledgers.length;
    leftOut = page.leftOut;
    // A page that a source didn't give its part of counts for all.
    if (cases === ledgers.length || page.coverage.sources.some(({ state }) => state !== "ANSWERED"))
      coverage = page.coverage;
  }
  return { moved, cases, leftOut, coverage };
}

/** The notice itself may be among those that are there: then as it was when it was imported. */
function changeIn(there: readonly KeptNotice[], made: NewNotice, region: string): Change {
  const earlier = upTo(there, made);
  return { before: calendarOver(earlier, region), after: calendarOver([...earlier, made], region) };
}

function upTo(there: readonly KeptNotice[], made: Pick<NewNotice, "region" | "idempotencyKey">): readonly KeptNotice[] {
  const at = there.findIndex((one) => one.region === made.region && one.idempotencyKey === made.idempotencyKey);
  return at < 0 ? there : there.slice(0, at);
}

function says({ region, notice, supplement }: NewNotice): string {
  return JSON.stringify([region, notice, supplement]);
}
