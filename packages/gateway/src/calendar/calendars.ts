import {
  type Calendar,
  type Calendars,
  calendarOver,
  dateTimeOf,
  IdempotencyConflictError,
  type KeptNotice,
  type NewNotice,
  type Viewer,
} from "@zwgk/schema";
import { LRUCache } from "lru-cache";
import { appendAudit } from "../audit/audit-log.js";
import type { HomeQuery, HomeStore } from "../audit/home-store.js";
import { mayImportCalendar } from "../audit/permission.js";
import { insertNotice, noticeUnderKey, readNotices } from "./notices.js";

/** What the calendars are made of. */
export interface CalendarsOptions {
  readonly home: HomeStore;
  readonly now: () => Date;
  /** Code of the city: its notices hold in all regions. */
  readonly city: string;
  /** The city and its counties. */
  readonly regions: readonly string[];
}

/** A notice that another gateway imported is seen after this long at most, in milliseconds. */
const rememberMs = 5_000;

/**
 * Calendars over notices in the home database. The notices of all regions are read with one statement and remembered some
 * seconds; a calendar that says the same is the same object, so that it is made ready for counting once.
 */
export function createCalendars({ home, now, city, regions }: CalendarsOptions): Calendars {
  const all = [...new Set([city, ...regions])];
  const remembered = new LRUCache<"notices", Promise<readonly KeptNotice[]>>({ max: 1, ttl: rememberMs });
  const made = new Map<string, { readonly of: string; readonly calendar: Calendar }>();
  const forRegion = (notices: readonly KeptNotice[], region: string) =>
    notices.filter((one) => one.region === city || one.region === region);
  const recent = () => {
    const known = remembered.get("notices");
    if (known) return known;
    const reading = readNotices(home.query, all);
    remembered.set("notices", reading);
    reading.catch(() => remembered.delete("notices"));
    return reading;
  };
  return {
    async of(region) {
      const notices = forRegion(await recent(), region);
      const of = JSON.stringify(notices.map((one) => [one.region, one.idempotencyKey]));
      const known = made.get(region);
      if (known?.of === of) return known.calendar;
      const calendar = calendarOver(notices, region);
      made.set(region, { of, calendar });
      return calendar;
    },
    notices: async (region) => forRegion(await readNotices(home.query, [...new Set([city, region])]), region),
    async keep(notice, viewer) {
      const by = mayImportCalendar(viewer, notice.region);
      const kept = await home.transaction((query) => keepOne(query, notice, by, now()));
      remembered.clear();
      return kept;
    },
  };
}

/** The notice and the line of the audit are one transaction. */
async function keepOne(query: HomeQuery, given: NewNotice, by: Viewer, at: Date): Promise<KeptNotice> {
  const { region, idempotencyKey } = given;
  await query("select pg_advisory_xact_lock(hashtext($1))", [`zwgk calendar ${region}`]);
  const earlier = await noticeUnderKey(query, region, idempotencyKey);
  if (earlier) {
    if (same(earlier, given)) return earlier;
    throw new IdempotencyConflictError({ key: idempotencyKey });
  }
  const made: KeptNotice = { ...given, importedAt: dateTimeOf(at.getTime()), by: by.key };
  await insertNotice(query, made);
  const audited = { region, idempotencyKey, entity: "CalendarNotice", source: "home", keyId: by.key } as const;
  await appendAudit(query, { ...audited, action: "import", recordKey: String(given.notice.year) }, "DONE", at);
  return made;
}

function same(one: NewNotice, other: NewNotice): boolean {
  return one.supplement === other.supplement && JSON.stringify(one.notice) === JSON.stringify(other.notice);
}
