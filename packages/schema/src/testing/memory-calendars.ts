import type { Calendars, KeptNotice, NewNotice } from "../calendars.js";
import { IdempotencyConflictError, KeyRequiredError, NotPermittedError } from "../errors.js";
import { calendarOver } from "../requests/deadline/calendar-over.js";

/** Calendars that keep notices in memory, as the gateway keeps them at home; for tests. */
export function memoryCalendars(city = "341200", at = "2023-12-20T09:00:00.000000+08:00"): Calendars {
  const kept: KeptNotice[] = [];
  const noticesOf = (region: string) => kept.filter((one) => one.region === region || one.region === city);
  const given = ({ region, notice, supplement }: NewNotice) => JSON.stringify([region, notice, supplement]);
  return {
    of: async (region) => calendarOver(noticesOf(region), region),
    notices: async (region) => noticesOf(region),
    keep: async (notice, viewer) => {
      if (!viewer) throw new KeyRequiredError();
      if (viewer.role !== "OPERATOR" || !viewer.regions.includes(notice.region)) {
        throw new NotPermittedError({ key: viewer.label, region: notice.region, reason: "" });
      }
      const known = kept.find((one) => one.region === notice.region && one.idempotencyKey === notice.idempotencyKey);
      if (known && given(known) !== given(notice)) throw new IdempotencyConflictError({ key: notice.idempotencyKey });
      const made = known ?? { ...notice, importedAt: at, by: viewer.key };
      if (!known) kept.push(made);
      return made;
    },
  };
}
