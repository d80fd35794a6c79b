import type { Context } from "../../context.js";
import { type PlainDate, plainDate } from "../../shared/plain-date.js";
import type { Calendar } from "../../shared/working-days.js";
import type { DeadlineSettings } from "../deadline/settings.js";
import type { Moment } from "../ledger/outstanding.js";

/** What the deadlines of a region are reckoned by. */
export interface Reckoning {
  readonly calendar: Calendar;
  readonly settings: DeadlineSettings;
}

/** The calendar of a region, and the city's reading of the law. */
export async function reckoningOf(region: string, { calendars, caseSettings, call }: Context): Promise<Reckoning> {
  return { calendar: await calendars.of(region, call), settings: caseSettings.deadline };
}

/** Today, and the calendar that cases of a region are reckoned by. */
export async function momentOf(region: string, context: Context): Promise<Moment> {
  return { on: todayOf(context), calendar: await context.calendars.of(region, context.call) };
}

/** A day, with what the deadlines of a region are reckoned by. */
export async function reckoningAt(region: string, on: PlainDate, context: Context): Promise<Moment & Reckoning> {
  return { on, ...(await reckoningOf(region, context)) };
}

/** Today in Asia/Shanghai. */
export function todayOf({ today }: Pick<Context, "today">): PlainDate {
  return plainDate(today);
}
