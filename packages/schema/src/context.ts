import type { Attempts } from "./attempts.js";
import type { Calendars } from "./calendars.js";
import type { CaseSettings } from "./case-settings.js";
import type { Files } from "./files.js";
import type { FrozenReports } from "./frozen-reports.js";
import type { Language } from "./label.js";
import type { Ledgers } from "./ledgers.js";
import type { SuitsPolicy } from "./reports/suits-policy.js";
import type { Letter } from "./requests/answer/letters/letter.js";
import type { Call, Position, Source } from "./source.js";
import type { Role, Viewer } from "./viewer.js";
import type { Writes } from "./writes.js";

export { type Role, roles, type Viewer } from "./viewer.js";

/** Makes and reads opaque cursors: signed, and bound to the query they came from. */
export interface Cursors {
  encode(position: Position, fingerprint: string): string;
  /** @throws CursorInvalidError, CursorOfOtherQueryError */
  decode(cursor: string, fingerprint: string): Position;
}

/** Makes files of letters, in the layout of official documents (GB/T 9704; DOMAIN.md §11). */
export interface LetterFiles {
  docx(letter: Letter): Promise<Uint8Array>;
}

/** What resolvers get: the one Source, the writes, the ledgers, and the frame of this request. Made once per request. */
export interface Context {
  readonly source: Source;
  readonly writes: Writes;
  readonly ledgers: Ledgers;
  /** Statutory reports as they were published. */
  readonly frozenReports: FrozenReports;
  /** When a suit counts as decided in Table 4. */
  readonly suits: SuitsPolicy;
  readonly calendars: Calendars;
  readonly caseSettings: CaseSettings;
  readonly files: Files;
  readonly cursors: Cursors;
  /**
   * The query code (查询码) of a request, by its id: derived from a secret of the city, kept nowhere. With the
   * registration number and the name it shows an applicant how the request stands.
   */
  readonly queryCode: (id: string) => string;
  /** Tries at what nobody is to guess. */
  readonly attempts: Attempts;
  /** Network address of who asks; null where it isn't known. */
  readonly client: string | null;
  /** Roles that pass and return the gates of a draft, and sign it; default: REVIEWER and OPERATOR. */
  readonly reviewRoles: readonly Role[];
  readonly letterFiles: LetterFiles;
  readonly call: Call;
  /**
   * This frame made anew, now and again after some time, for as long as whoever asked is there: with the day that it is then,
   * a budget of its own, and the key looked at again. @throws KeyUnknownError once the key is revoked
   */
  readonly later: () => AsyncIterable<Context>;
  readonly viewer: Viewer | null;
  readonly language: Language;
  /** Today in Asia/Shanghai; passed in, so that rules need no clock. */
  readonly today: string;
  /** Code of the city itself, whose regions are below it. */
  readonly cityRegion: string;
  readonly limits: Limits;
}

export interface Limits {
  /** Records of one page; the default is 20. */
  readonly pageSize: number;
  /** Groups of one tally. */
  readonly groups: number;
  /** Values that all lists of an answer may be reckoned to come to. */
  readonly values: number;
  /** Lists that one query may open. */
  readonly lists: number;
}
