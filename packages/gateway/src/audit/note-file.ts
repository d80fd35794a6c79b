import type { Viewer } from "@zwgk/schema";
import { appendAudit } from "./audit-log.js";
import type { HomeQuery } from "./home-store.js";

/** Leaves a line in the audit that somebody put a file into the store of a region, or read one (DOMAIN.md §13). */
export function noteFile(query: HomeQuery, now: () => Date) {
  return (region: string, sha256: string, action: "append" | "read", { key: keyId }: Viewer): Promise<void> => {
    const file = { entity: "File", source: "home", recordKey: sha256 };
    return appendAudit(query, { region, idempotencyKey: "", action, keyId, ...file }, "DONE", now());
  };
}
