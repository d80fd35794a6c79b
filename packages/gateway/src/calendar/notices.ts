import type { KeptNotice, NoticeFile } from "@zwgk/schema";
import type { HomeQuery, HomeRow } from "../audit/home-store.js";

const columns = `region, idempotency_key, notice, supplement::text as supplement, by_key,
  to_char(imported_at at time zone interval '08:00', 'YYYY-MM-DD"T"HH24:MI:SS.US"+08:00"') as imported_at`;

/** The notices of some regions, in their order of import: one statement. */
export async function readNotices(query: HomeQuery, regions: readonly string[]): Promise<readonly KeptNotice[]> {
  const rows = await query(
    `select ${columns} from zwgk.calendar_notice where region = any($1)
     order by zwgk.calendar_notice.imported_at, region, place`,
    [regions],
  );
  return rows.map(toNotice);
}

/** The notice of a region that was kept under an idempotency key, if one was. */
export async function noticeUnderKey(query: HomeQuery, region: string, key: string): Promise<KeptNotice | null> {
  const [row] = await query(`select ${columns} from zwgk.calendar_notice where region = $1 and idempotency_key = $2`, [
    region,
    key,
  ]);
  return row ? toNotice(row) : null;
}

/** Puts a notice behind the others of its region; whoever calls holds the region's lock. */
export async function insertNotice(query: HomeQuery, one: KeptNotice): Promise<void> {
  const { year, source, region: division } = one.notice;
  await query(
    `insert into zwgk.calendar_notice (region, place, year, division, number, title, issued_on, notice, supplement,
       idempotency_key, imported_at, by_key)
     select $1, coalesce(max(place), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11
     from zwgk.calendar_notice where region = $1`,
    [
      ...[one.region, year, division, source.number, source.title, source.issuedOn, JSON.stringify(one.notice)],
      ...[one.supplement, one.idempotencyKey, one.importedAt, one.by],
    ],
  );
}

function toNotice(row: HomeRow): KeptNotice {
  return {
    region: row.region ?? "",
    notice: JSON.parse(row.notice ?? "{}") as NoticeFile,
    supplement: row.supplement === "true",
    idempotencyKey: row.idempotency_key ?? "",
    importedAt: row.imported_at ?? "",
    by: row.by_key ?? "",
  };
}
