const names = ["SIGINT", "SIGTERM"] as const;

/**
 * A signal that is aborted when the user interrupts. Only the first interruption is ours to answer: after it the
 * system's own answer holds again, so that a second one ends the process whatever it is waiting for.
 */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  const first = () => {
    for (const name of names) process.off(name, first);
    controller.abort();
  };
  for (const name of names) process.on(name, first);
  return controller.signal;
}
