import type { Client, Coverage, Label, Language } from "@zwgk/sdk";
import type { Html } from "./html/html.js";
import type { Say } from "./language.js";

/** One request of a visitor: what was asked, in which language, and whom to ask. */
export interface Visit {
  /** Reads without a key: a page never shows more than anyone may read. */
  readonly client: Client;
  /** Writes with the portal's key; null where it has none. */
  readonly writer: Client | null;
  /** Network address of who visits, which the gateway counts wrong tries by; null where it isn't known. */
  readonly address: string | null;
  readonly region: string;
  readonly place: Label;
  readonly language: Language;
  readonly say: Say;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The fields of a form that was sent. */
  readonly form: URLSearchParams | null;
  /** Proves that a form is ours. */
  readonly formToken: string;
  readonly now: Date;
}

/** How one source took part in a page. */
export type CoverageLine = Pick<Coverage["sources"][number], "source" | "label" | "state" | "reason" | "tookMs">;

/** A page, before it is set into the layout. */
export interface Page {
  readonly status?: number;
  readonly title: string;
  readonly content: Html;
  /** The sources that the page stands on; null where it stands on none. */
  readonly coverage: readonly CoverageLine[] | null;
}

/** Sends the visitor on, after a form was taken. */
export interface Redirect {
  readonly location: string;
}

/** Makes one page of the portal. `id` is the last part of the path, where the route has one. */
export type MakePage = (visit: Visit, id: string) => Promise<Page | Redirect>;
