import { canonicalJson, type LedgerEntry } from "@zwgk/schema";
import { chainOf, startOfChain } from "./chain.js";
import type { SigningKey } from "./signing-key.js";

/** The form that this program writes and reads. It never changes; another would have another name. */
export const format = "zwgk dossier 1";

/** Where the manifest and the ledger stand in an archive. */
export const manifestPath = "manifest.json";
export const ledgerPath = "ledger.json";

/** A file of the archive. */
export interface ListedFile {
  readonly path: string;
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** Whose dossier it is. */
export interface About {
  readonly id: string;
  readonly region: string;
  readonly number: string;
}

/** What an archive says of itself: every event and every file in one chain of hashes, whose head is signed. */
export interface Manifest extends About {
  readonly format: typeof format;
  readonly algorithm: { readonly hash: "SHA-256"; readonly signature: "Ed25519" };
  /** In the order of the ledger; `hash` is that of the chain with this event. */
  readonly events: readonly { readonly place: number; readonly hash: string }[];
  /** In the order of the archive, the ledger first; `hash` is that of the chain with this file. */
  readonly files: readonly (ListedFile & { readonly hash: string })[];
  /** The last hash of the chain. */
  readonly head: string;
  readonly publicKey: string;
  /** Over `<format> <head>`. */
  readonly signature: string;
}

/** What a manifest lists, before it is chained. */
export interface Listed {
  readonly about: About;
  readonly events: readonly LedgerEntry[];
  readonly files: readonly ListedFile[];
}

/** The chain over an archive: the events in order, then the files in order. */
export function chained({ about: { id, region, number }, events, files }: Listed) {
  const header = { format, id, region, number, events: events.length, files: files.length };
  const start = startOfChain(header);
  const listed = files.map(({ path, sha256, size }) => ({ path, sha256, size }));
  const hashes = chainOf(start, [...events, ...listed]);
  return {
    events: events.map(({ place }, at) => ({ place, hash: hashes[at] ?? "" })),
    files: listed.map((file, at) => ({ ...file, hash: hashes[events.length + at] ?? "" })),
    head: hashes.at(-1) ?? start,
    start,
  };
}

/** What is signed. */
export function signedText(head: string): string {
  return `${format} ${head}`;
}

/** The manifest of an archive, signed. */
export function manifestOf(listed: Listed, key: SigningKey): Manifest {
  const { events, files, head } = chained(listed);
  const { id, region, number } = listed.about;
  const signature = key.sign(signedText(head));
  const algorithm = { hash: "SHA-256", signature: "Ed25519" } as const;
  return { format, id, region, number, algorithm, events, files, head, publicKey: key.publicKey, signature };
}

/** The bytes of `manifest.json`: canonical JSON, so that one manifest has one spelling. */
export function manifestText(manifest: Manifest): string {
  return `${canonicalJson(manifest)}\n`;
}

/** The bytes of `ledger.json`: every event as entered, one to a line. */
export function ledgerText(events: readonly LedgerEntry[]): string {
  return `[\n${events.map((event) => canonicalJson(event)).join(",\n")}\n]\n`;
}
