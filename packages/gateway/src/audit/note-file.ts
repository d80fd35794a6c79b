import { type Files, recordId, type Viewer } from "@zwgk/schema";
import { appendAudit } from "./audit-log.js";
import type { HomeQuery } from "./home-store.js";

const file = (sha256: string) => ({ entity: "File", source: "home", recordKey: sha256 });

/** Leaves a line in the audit that somebody put a file into the store of a region, or read one (DOMAIN.md §13). */
export function noteFile(query: HomeQuery, now: () => Date) {
  return (region: string, sha256: string, action: "append" | "read", { key: keyId }: Viewer): Promise<void> => {
    return appendAudit(query, { region, idempotencyKey: "", action, keyId, ...file(sha256) }, "DONE", now());
  };
}

/** Who has put a file into the store of a region, as the audit has it. */
export function storedBy(query: HomeQuery): Files["storedBy"] {
  return async (region, sha256, key) => {
    const { entity, source, recordKey } = file(sha256);
    const [line] = await query(
      `select id from zwgk.audit
       where region = $1 and record_id = $2 and key_id = $3 and entity = 'File' and action = 'append' limit 1`,
      [region, recordId(entity, source, recordKey), key],
    );
    return line !== undefined;
  };
}
