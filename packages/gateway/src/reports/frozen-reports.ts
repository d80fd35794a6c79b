import { createHash } from "node:crypto";
import {
  BadInputError,
  dateTimeOf,
  type Freezing,
  type FrozenReports,
  IdempotencyConflictError,
  type KeptReport,
  type Viewer,
  ZwgkError,
} from "@zwgk/schema";
import { type Audited, appendAudit } from "../audit/audit-log.js";
import type { HomeQuery, HomeRow, HomeStore } from "../audit/home-store.js";
import { mayFreeze } from "../audit/permission.js";
import { homeId } from "../mapping/home-id.js";

/** What frozen reports are kept in. */
export interface FrozenReportsOptions {
  readonly home: HomeStore;
  readonly now: () => Date;
}

const columns = `region, report, by_key, "as_of"::text as as_of, body, reason, fingerprint,
  to_char(frozen_at at time zone interval '08:00', 'YYYY-MM-DD"T"HH24:MI:SS.US"+08:00"') as frozen_at`;

/**
 * Frozen reports in the home database. The report is made before the transaction that keeps it: whoever is first keeps
 * it, whoever sends the same again gets what the first has kept.
 */
export function createFrozenReports({ home, now }: FrozenReportsOptions): FrozenReports {
  return {
    async freeze(freezing, viewer) {
      try {
        const by = mayFreeze(viewer, freezing.region);
        checkKey(freezing.idempotencyKey);
        const earlier = await underKey(home.query, freezing);
        return earlier ?? (await keep(home, freezing, by, now));
      } catch (error) {
        if (viewer && error instanceof ZwgkError && error.code !== "SOURCE_FAILED")
          await appendAudit(home.query, audited(freezing, viewer), error.code, now());
        throw error;
      }
    },
    async kept(region, report) {
      const rows = await home.query(
        `select ${columns} from zwgk.frozen_report where region = $1 and report = $2
         order by zwgk.frozen_report.frozen_at desc, idempotency_key`,
        [region, report],
      );
      return rows.map(toKept);
    },
  };
}

/** What is kept under the key. @throws IdempotencyConflictError when it was made of another input */
async function underKey(query: HomeQuery, freezing: Freezing): Promise<KeptReport | null> {
  const { region, idempotencyKey } = freezing;
  const [row] = await query(`select ${columns} from zwgk.frozen_report where region = $1 and idempotency_key = $2`, [
    region,
    idempotencyKey,
  ]);
  if (!row) return null;
  if (row.fingerprint !== fingerprintOf(freezing)) throw new IdempotencyConflictError({ key: idempotencyKey });
  return toKept(row);
}

async function keep(home: HomeStore, freezing: Freezing, by: Viewer, now: () => Date): Promise<KeptReport> {
  const { region, report, idempotencyKey, make } = freezing;
  const { asOf, text, reason } = await make();
  return home.transaction(async (query) => {
    const at = now();
    const fingerprint = fingerprintOf(freezing);
    const made = await query(
      `insert into zwgk.frozen_report
         (region, report, frozen_at, idempotency_key, fingerprint, as_of, body, reason, by_key)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning region`,
      [region, report, dateTimeOf(at.getTime()), idempotencyKey, fingerprint, asOf, text, reason, by.key],
    );
    if (made.length > 0) await appendAudit(query, audited(freezing, by), "DONE", at);
    const kept = await underKey(query, freezing);
    if (!kept) throw new Error("A frozen report was not kept");
    return kept;
  });
}

function checkKey(key: string): void {
  if (/^[\x21-\x7e]{1,100}$/.test(key)) return;
  const detail = { en: "1 to 100 visible ASCII characters", zh: "应为 1 至 100 个可见 ASCII 字符" };
  throw new BadInputError({ field: "idempotencyKey", detail }, { inputPath: ["idempotencyKey"] });
}

function fingerprintOf({ report, given }: Freezing): string {
  return createHash("sha256")
    .update(JSON.stringify([report, given]))
    .digest("hex");
}

function audited({ region, report, idempotencyKey }: Freezing, by: Viewer): Audited {
  const entity = "StatutoryReport";
  return { region, idempotencyKey, action: "freeze", entity, source: homeId, recordKey: report, keyId: by.key };
}

function toKept(row: HomeRow): KeptReport {
  return {
    region: row.region ?? "",
    report: row.report ?? "",
    frozenAt: row.frozen_at ?? "",
    by: row.by_key ?? "",
    asOf: row.as_of ?? "",
    text: row.body ?? "",
    reason: row.reason ?? null,
  };
}
