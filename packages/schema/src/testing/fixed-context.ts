import { defaultCaseSettings } from "../case-settings.js";
import type { Context } from "../context.js";
import { memoryAttempts } from "./memory-attempts.js";
import { memoryCalendars } from "./memory-calendars.js";
import { memoryFiles } from "./memory-files.js";
import { memoryFrozenReports } from "./memory-frozen-reports.js";
import { memoryLedgers } from "./memory-ledgers.js";
import { memorySource } from "./memory-source.js";
import { memoryWrites } from "./memory-writes.js";
import { plainCursors } from "./plain-cursors.js";
import { plainLetterFiles } from "./plain-letter-files.js";
import type { Call, Source } from "./port.js";

/** A call that is never late, for tests. */
export function fixedCall(call: Partial<Call> = {}): Call {
  return { deadline: Number.MAX_SAFE_INTEGER, language: "en", ...call };
}

/** What resolvers get, with nothing left to chance: today is fixed, writes and ledgers are in memory, nobody asks by default. */
export function fixedContext(context: Partial<Context> = {}): Context {
  const source: Source = context.source ?? memorySource({ id: "home", regions: ["341200"], records: {} });
  const language = context.language ?? "en";
  const made: Context = {
    source,
    writes: memoryWrites(source),
    ledgers: memoryLedgers({ home: source }),
    frozenReports: memoryFrozenReports(),
    suits: "EFFECTIVE",
    calendars: memoryCalendars(),
    caseSettings: defaultCaseSettings,
    files: memoryFiles(),
    cursors: plainCursors,
    queryCode: (id) => `CODE-${id}`,
    attempts: memoryAttempts({ client: 10, target: 20 }),
    client: "192.0.2.1",
    reviewRoles: ["REVIEWER", "OPERATOR"],
    letterFiles: plainLetterFiles,
    call: fixedCall({ language }),
    viewer: null,
    language,
    today: "2023-12-20",
    cityRegion: "341200",
    limits: { pageSize: 100, groups: 10_000, values: 400_000, lists: 50 },
    later: async function* once() {
      yield made;
    },
    ...context,
  };
  return made;
}
