import type { Label } from "@zwgk/schema";

/** What can be wrong with an archive. */
export type FindingCode =
  | "UNREADABLE"
  | "NO_MANIFEST"
  | "MANIFEST_BROKEN"
  | "FILE_MISSING"
  | "FILE_CHANGED"
  | "FILE_ADDED"
  | "LEDGER_BROKEN"
  | "EVENT_CHANGED"
  | "EVENTS_REORDERED"
  | "CHAIN_BROKEN"
  | "SIGNATURE_WRONG"
  | "OTHER_KEY"
  | "PACKED_OTHERWISE";

/** Something that is wrong with an archive, and where. */
export interface Finding {
  readonly code: FindingCode;
  /** Path of the file in the archive; `archive` where it is none of its files. */
  readonly at: string;
  readonly label: Label;
}

/** A finding. */
export function finding(code: FindingCode, at: string, en: string, zh: string): Finding {
  return { code, at, label: { en, zh } };
}
