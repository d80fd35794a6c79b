/** The wish to stop, from the terminal or from whoever started us. */
export interface StopSignal {
  readonly received: Promise<void>;
  /** Aborted at the same moment, for work that can be cut off. */
  readonly signal: AbortSignal;
}

/** Listens for Ctrl-C, a termination, the end of the terminal, and that of a parent which keeps a channel to us. */
export function onStopSignal(): StopSignal {
  const controller = new AbortController();
  const received = new Promise<void>((resolve) => {
    const stop = () => {
      controller.abort();
      resolve();
    };
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, stop);
    process.on("disconnect", stop);
    // A channel that is only listened at must not keep us running.
    process.channel?.unref();
  });
  return { received, signal: controller.signal };
}
