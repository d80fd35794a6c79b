import type { Language } from "./language.js";

/** What the client needs of an HTTP answer. */
export interface FetchAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
  /** The bytes as they come; asked for where an answer is a file. */
  readonly body?: ReadableStream<Uint8Array> | null;
}

/** What a request carries: the text of a query, or a file. */
export type FetchBody = string | Uint8Array<ArrayBuffer> | Blob | ReadableStream<Uint8Array>;

/** What the client gives to fetch. */
export interface FetchInit {
  method: string;
  headers: Record<string, string>;
  /** Text for a query; a file for an upload; none for a download. */
  body?: FetchBody;
  signal: AbortSignal;
}

/** A fetch as every runtime has it. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchAnswer>;

/** Headers by name. */
export type HeaderMap = Readonly<Record<string, string>>;

/** Headers, or how to get them for each try. */
export type Headers = HeaderMap | (() => HeaderMap | Promise<HeaderMap>);

/** What one call may set differently from its client. */
export interface CallOptions {
  /** Milliseconds for the whole call, retries included; of a subscription, of silence. Default 30,000. */
  readonly timeoutMs?: number | undefined;
  /** Further tries after a failure that may pass. Default 2, of a subscription without end; 0 for none. */
  readonly retries?: number | undefined;
  /** Language of messages. Without one the runtime's own choice is sent, and the client's own messages are English. */
  readonly language?: Language | undefined;
  /** More headers; they win over the client's. */
  readonly headers?: Headers | undefined;
  /** Ends the call early; it then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** How a client reaches its gateway. */
export interface ClientOptions extends CallOptions {
  /** Address of the gateway, such as `https://example.org/graphql`; in a browser also `/graphql`. */
  readonly url: string;
  /** Reading published data needs none. */
  readonly apiKey?: string | undefined;
  /** Default: the runtime's own. */
  readonly fetch?: Fetch | undefined;
}
