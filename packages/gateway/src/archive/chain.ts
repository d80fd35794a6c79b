import { createHash } from "node:crypto";
import { canonicalJson } from "@zwgk/schema";

/** SHA-256 in lower-case hexadecimal digits. */
export function sha256Of(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

/** Where a chain begins: the hash of what the archive says of itself. */
export function startOfChain(header: unknown): string {
  return sha256Of(canonicalJson(header));
}

/** The next hash of a chain: SHA-256 of the one before, as 64 hexadecimal digits, and the canonical JSON of the entry. */
export function nextInChain(before: string, entry: unknown): string {
  return sha256Of(before + canonicalJson(entry));
}

/** The hash at each entry of a chain, the last of them its head. */
export function chainOf(start: string, entries: readonly unknown[]): readonly string[] {
  const hashes: string[] = [];
  let hash = start;
  for (const entry of entries) {
    hash = nextInChain(hash, entry);
    hashes.push(hash);
  }
  return hashes;
}
