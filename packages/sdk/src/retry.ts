import type { Budget } from "./budget.js";
import { ZwgkClientError } from "./errors/client-error.js";

const firstWaitMs = 250;
const longestWaitMs = 8_000;

/**
 * Tries again after a failure that may pass, as long as the budget allows the wait. The wait doubles each time and is
 * spread at random, so that many clients of one gateway don't come back together; Retry-After wins where it is longer.
 */
export async function withRetries<T>(retries: number, budget: Budget, attempt: () => Promise<T>): Promise<T> {
  for (let tried = 0; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tried >= retries || !(error instanceof ZwgkClientError) || !error.retryable) throw error;
      const wait = Math.max(backoff(tried), error.retryAfterMs ?? 0);
      if (!budget.allows(wait)) throw error;
      await budget.wait(wait);
    }
  }
}

/** Milliseconds before the next try. */
export function backoff(tried: number): number {
  const whole = Math.min(longestWaitMs, firstWaitMs * 2 ** tried);
  return whole / 2 + Math.random() * (whole / 2);
}

/** Milliseconds that a Retry-After header asks for: seconds or a date. */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === "") return undefined;
  const seconds = Number(header);
  const ms = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1_000;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
