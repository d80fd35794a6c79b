import { type Files, recordId, type Viewer } from "@zwgk/schema";
import { appendAudit } from "./audit-log.js";
import type { HomeQuery } from "./home-store.js";

const file = (sha256: string | null) => ({ entity: "File", source: "home", recordKey: sha256 });

/** What happened with a file of a region's store. */
export interface FileNote {
  readonly region: string;
  /** Null where it isn't known: of a file that was refused. */
  readonly sha256: string | null;
  /** It was put in, or read. */
  readonly action: "append" | "read";
  /** DONE or an error code. */
  readonly result: string;
}

/** Leaves a line in the audit that somebody put a file into a store, tried to, or read one (DOMAIN.md §13). */
export function noteFile(query: HomeQuery, now: () => Date) {
  return ({ sha256, result, ...more }: FileNote, { key: keyId }: Viewer): Promise<void> =>
    appendAudit(query, { ...more, ...file(sha256), idempotencyKey: "", keyId }, result, now());
}

/** Who has put a file into the store of a region, as the audit has it. */
export function storedBy(query: HomeQuery): Files["storedBy"] {
  return async (region, sha256, key) => {
    const { entity, source } = file(sha256);
    const [line] = await query(
      `select id from zwgk.audit
       where region = $1 and record_id = $2 and key_id = $3 and entity = 'File' and action = 'append' and result = 'DONE' limit 1`,
      [region, recordId(entity, source, sha256), key],
    );
    return line !== undefined;
  };
}
