import { type Client, createClient, type Fetch, type Label, type Language } from "@zwgk/sdk";

/** One county's portal: which county, which gateway, and with which key it publishes. */
export interface Portal {
  readonly url: string;
  readonly region: string;
  readonly place: Label;
  /** Key with which documents are published; null for a portal that only shows. */
  readonly apiKey: string | null;
  /** Random, made at start: stands in every form. */
  readonly formToken: string;
  readonly fetch?: Fetch;
  now(): Date;
  /** A line for the operator. */
  log(line: string): void;
}

/** A visitor waits for a page, not for a report. */
const patience = { timeoutMs: 15_000, retries: 1 };

/** Reads for one request, without a key, and stops when the visitor leaves. */
export function readerOf({ url, fetch }: Portal, language: Language, signal: AbortSignal): Client {
  return createClient({ url, fetch, language, signal, ...patience });
}

/** Writes with the portal's key; goes on when the visitor leaves. Null where the portal has no key. */
export function writerOf({ url, fetch, apiKey }: Portal, language: Language): Client | null {
  return apiKey === null ? null : createClient({ url, fetch, apiKey, language });
}
