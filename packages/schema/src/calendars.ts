import type { Viewer } from "./context.js";
import type { NoticeFile } from "./requests/deadline/calendar-notice.js";
import type { Calendar } from "./shared/working-days.js";
import type { Call } from "./source.js";

/** A notice to be kept. */
export interface NewNotice {
  /** Code of the city or county whose calendar it changes; a city's holds in its counties too. */
  readonly region: string;
  readonly notice: NoticeFile;
  /** It comes beside the earlier notice of its year, rather than in its place. */
  readonly supplement: boolean;
  /** The same key and notice are kept once. */
  readonly idempotencyKey: string;
}

/** A notice as it is kept, with who brought it. Never changed or removed: a later one takes its place. */
export interface KeptNotice extends NewNotice {
  /** When it was imported, canonical date-time. */
  readonly importedAt: string;
  /** Public id of the key that imported it. */
  readonly by: string;
}

/** Working-day calendars by region: the built-in table of the years 2004–2026, and the imported notices over it. */
export interface Calendars {
  /** The calendar by which cases of a region are reckoned; the same object for as long as it says the same. */
  of(region: string, call: Call): Promise<Calendar>;
  /** The notices of a region and of the city above it, those whose place was taken included, in the order of import. */
  notices(region: string, call: Call): Promise<readonly KeptNotice[]>;
  /**
   * Keeps a notice, audited, in one transaction. @throws KeyRequiredError, NotPermittedError unless the key is an OPERATOR's
   * of the region, IdempotencyConflictError
   */
  keep(notice: NewNotice, viewer: Viewer | null, call: Call): Promise<KeptNotice>;
}
