import { type Budget, openBudget } from "./budget.js";
import { NetworkError } from "./errors/network-error.js";
import { TimeoutError } from "./errors/timeout-error.js";
import type { FetchAnswer, FetchBody, FetchInit } from "./options.js";
import { type Answer, readAnswer } from "./read-answer.js";
import { retryAfterMs, withRetries } from "./retry.js";
import { headersOf, type Settings } from "./settings.js";

/** A request for bytes, or with bytes, beside the GraphQL address. */
export interface Transfer {
  readonly method: "GET" | "PUT";
  /** Below the folder of the GraphQL address. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body?: FetchBody;
  /** Whether it can be sent again: a stream can't. */
  readonly again: boolean;
}

/**
 * Sends it until it is answered with success, refused for good, or its time is up; the time ends when `read` has what it
 * wants of the answer. @throws RequestError, UnexpectedAnswerError, NetworkError, TimeoutError
 */
export async function transfer<Result>(
  asked: Transfer,
  settings: Settings,
  read: (answer: FetchAnswer, told: (text: string) => Answer) => Promise<Result>,
): Promise<Result> {
  const { timeoutMs, retries, language = "en" } = settings;
  const budget = openBudget(timeoutMs, settings.signal, () => new TimeoutError(timeoutMs, language));
  try {
    return await withRetries(asked.again ? retries : 0, budget, () => attempt(asked, settings, budget, read));
  } finally {
    budget.close();
  }
}

async function attempt<Result>(
  { method, path, headers, body }: Transfer,
  settings: Settings,
  budget: Budget,
  read: (answer: FetchAnswer, told: (text: string) => Answer) => Promise<Result>,
): Promise<Result> {
  const { language = "en" } = settings;
  const url = besides(settings.url, path);
  const all = { ...(await budget.within(headersOf(settings))), ...given(headers, settings.language) };
  const init: FetchInit = { method, headers: all, signal: budget.signal };
  if (body !== undefined) Object.assign(init, { body }, body instanceof ReadableStream ? { duplex: "half" } : {});
  const reach = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await budget.within(work);
    } catch (cause) {
      if (budget.signal.aborted) throw budget.signal.reason;
      throw new NetworkError(url, language, { cause, idempotencyKey: undefined });
    }
  };
  const answer = await reach(settings.fetch(url, init));
  const wait = retryAfterMs(answer.headers.get("retry-after"), Date.now());
  const told = (text: string): Answer => {
    return { url, status: answer.status, text, retryAfterMs: wait, language, idempotencyKey: undefined };
  };
  if (answer.status >= 300) readAnswer(told(await reach(answer.text())));
  return read(answer, told);
}

function given(headers: Transfer["headers"], language: string | undefined): Record<string, string> {
  const all = Object.entries({ ...headers, "accept-language": language });
  return Object.fromEntries(all.filter((one): one is [string, string] => one[1] !== undefined));
}

/** An address beside another one; in a browser that may be relative to the page. */
function besides(url: string, path: string): string {
  const { location } = globalThis as { location?: { readonly href?: string } };
  return new URL(path, new URL(url, location?.href)).href;
}
