import { openBudget } from "./budget.js";
import { ZwgkClientError } from "./errors/client-error.js";
import { events } from "./events.js";
import { backoff } from "./retry.js";
import type { Asked } from "./send.js";
import type { Settings } from "./settings.js";

type Data = Readonly<Record<string, unknown>>;

/**
 * Follows a subscription over as many connections as it takes. Where it declares `$since`, the `state` of the last event
 * is sent with the next connection, so that nothing is told twice and nothing is missed.
 * @param retries tries in a row without an event; a refusal that won't pass ends it at once
 */
export async function* follow(
  asked: Asked,
  settings: Settings,
  retries: number,
): AsyncGenerator<Data, void, undefined> {
  let { variables } = asked;
  for (let failed = 0; ; failed += 1) {
    try {
      for await (const data of events({ ...asked, variables }, settings)) {
        failed = 0;
        const [event] = Object.values(data) as { readonly state?: unknown }[];
        if (/\$since\b/.test(asked.query) && event?.state) variables = { ...variables, since: event.state };
        yield data;
      }
    } catch (error) {
      if (failed >= retries || !(error instanceof ZwgkClientError) || !error.retryable) throw error;
    }
    await pause(backoff(failed), settings.signal);
  }
}

/** Ends early, with the signal's reason, when the caller gives up. */
async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  const over = new Error();
  const budget = openBudget(ms, signal, () => over);
  await budget.within(new Promise<never>(() => undefined)).catch((reason: unknown) => {
    budget.close();
    if (reason !== over) throw reason;
  });
}
