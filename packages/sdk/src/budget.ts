/** The time that one call may take, and the ways in which it ends early. */
export interface Budget {
  /** Aborted when the time is up or the caller gives up. */
  readonly signal: AbortSignal;
  /** Whether a wait of this length leaves time for another try. */
  allows(waitMs: number): boolean;
  /** The work's result, or what ended the call first. */
  within<T>(work: Promise<T>): Promise<T>;
  /** Waits; ends early as `within` does. */
  wait(ms: number): Promise<void>;
  /** Lets go of timers and listeners. */
  close(): void;
}

/** Opens a budget; `expired` makes the error of a call whose time is up. A caller's signal throws its own reason. */
export function openBudget(timeoutMs: number, signal: AbortSignal | undefined, expired: () => Error): Budget {
  const controller = new AbortController();
  const end = performance.now() + timeoutMs;
  let stop: (reason: unknown) => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = (reason) => {
      reject(reason);
      controller.abort(reason);
    };
  });
  // Whoever waits for nothing at that moment must not crash the process.
  stopped.catch(() => undefined);
  const timer = setTimeout(() => stop(expired()), timeoutMs);
  const cancel = () => stop(signal?.reason);
  if (signal?.aborted) cancel();
  else signal?.addEventListener("abort", cancel, { once: true });
  const within = <T>(work: Promise<T>) => Promise.race([stopped, work]);
  return {
    signal: controller.signal,
    allows: (waitMs) => performance.now() + waitMs < end,
    within,
    wait: (ms) => pause(ms, within),
    close: () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
    },
  };
}

async function pause(ms: number, within: Budget["within"]): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await within(new Promise<void>((resolve) => (timer = setTimeout(resolve, ms))));
  } finally {
    clearTimeout(timer);
  }
}
