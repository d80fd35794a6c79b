import type { Source } from "@zwgk/schema";
import { type BreakerOptions, withBreaker } from "./with-breaker.js";
import { type SourceBudget, withDeadline } from "./with-deadline.js";
import { type RetryOptions, withRetry } from "./with-retry.js";

/** How a county's database is guarded. */
export interface GuardOptions {
  readonly budget: SourceBudget;
  readonly breaker?: BreakerOptions;
  readonly retry?: RetryOptions;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/**
 * Breaker around deadline around retry around a source. The breaker is outside, so that it sees a source that hangs;
 * the retry is inside, so that all attempts share one deadline.
 */
export function guarded(source: Source, { budget, breaker, retry, now = Date.now }: GuardOptions): Source {
  const retried = withRetry(source, { now, ...retry });
  return withBreaker(withDeadline(retried, { budget, now }), { now, ...breaker });
}
