import { type Budget, openBudget } from "./budget.js";
import { NetworkError } from "./errors/network-error.js";
import { TimeoutError } from "./errors/timeout-error.js";
import { type Answer, readAnswer } from "./read-answer.js";
import { retryAfterMs, withRetries } from "./retry.js";
import { headersOf, type Settings } from "./settings.js";

/** One GraphQL request. */
export interface Asked {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Of a write: its key; the same on every try. */
  readonly idempotencyKey: string | undefined;
}

/** Sends a request until it is answered, refused for good, or its time is up, and gives the data of the answer. */
export async function send(asked: Asked, settings: Settings): Promise<Readonly<Record<string, unknown>>> {
  const { idempotencyKey, ...request } = asked;
  const { timeoutMs, language = "en" } = settings;
  const budget = openBudget(
    timeoutMs,
    settings.signal,
    () => new TimeoutError(timeoutMs, language, { idempotencyKey }),
  );
  const body = JSON.stringify(request);
  try {
    return await withRetries(settings.retries, budget, async () =>
      readAnswer(await attempt(body, idempotencyKey, settings, budget)),
    );
  } finally {
    budget.close();
  }
}

async function attempt(
  body: string,
  idempotencyKey: string | undefined,
  settings: Settings,
  budget: Budget,
): Promise<Answer> {
  const { url, language = "en" } = settings;
  const headers = await budget.within(requestHeaders(settings, "application/graphql-response+json, application/json"));
  try {
    const answer = await budget.within(settings.fetch(url, { method: "POST", headers, body, signal: budget.signal }));
    const text = await budget.within(answer.text());
    const wait = retryAfterMs(answer.headers.get("retry-after"), Date.now());
    return { url, status: answer.status, text, retryAfterMs: wait, language, idempotencyKey };
  } catch (cause) {
    if (budget.signal.aborted) throw budget.signal.reason;
    throw new NetworkError(url, language, { cause, idempotencyKey });
  }
}

/** The headers of a request. */
export async function requestHeaders(settings: Settings, accept: string): Promise<Record<string, string>> {
  return {
    accept,
    "content-type": "application/json",
    ...(settings.language ? { "accept-language": settings.language } : {}),
    ...(await headersOf(settings)),
  };
}
