/** What an error may know of the call that it ended. */
export interface ErrorPlace {
  /** Key of the write that was under way. */
  readonly idempotencyKey?: string | undefined;
  /** How long the server asks to wait before the next try. */
  readonly retryAfterMs?: number | undefined;
  readonly cause?: unknown;
}

/** Every error of this client: says what happened and what to do next. */
export abstract class ZwgkClientError extends Error {
  override readonly name: string = "ZwgkClientError";
  /** Stable: a code of the gateway's error list, or of this client. */
  abstract readonly code: string;
  /** What happened. */
  readonly what: string;
  /** What to do next. */
  readonly next: string;
  /** Whether the same call may succeed when it is sent again. */
  readonly retryable: boolean;
  /** How long the server asks to wait before the next try. */
  readonly retryAfterMs: number | undefined;
  /** Of a write: the key under which it was sent. The same write under the same key happens once at most. */
  readonly idempotencyKey: string | undefined;

  constructor(what: string, next: string, retryable: boolean, place: ErrorPlace = {}) {
    super(`${what} ${next}`, place.cause === undefined ? {} : { cause: place.cause });
    this.what = what;
    this.next = next;
    this.retryable = retryable;
    this.retryAfterMs = place.retryAfterMs;
    this.idempotencyKey = place.idempotencyKey;
  }
}
