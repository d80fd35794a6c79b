import { openBudget } from "./budget.js";
import { NetworkError } from "./errors/network-error.js";
import { TimeoutError } from "./errors/timeout-error.js";
import { UnexpectedAnswerError } from "./errors/unexpected-answer-error.js";
import { type Answer, readAnswer } from "./read-answer.js";
import { type Asked, requestHeaders } from "./send.js";
import type { Settings } from "./settings.js";

type Data = Readonly<Record<string, unknown>>;

/**
 * The events of one connection, until the gateway ends it or it breaks. The gateway says something every few seconds even
 * where nothing happens: `timeoutMs` of silence count as broken.
 */
export async function* events(asked: Asked, settings: Settings): AsyncGenerator<Data, void, undefined> {
  const { url, language = "en" } = settings;
  const gone = new AbortController();
  const patiently = <T>(work: () => Promise<T>) => within(settings, gone, work);
  try {
    const { idempotencyKey, ...request } = asked;
    const headers = await patiently(() => requestHeaders(settings, "text/event-stream"));
    const init = { method: "POST", headers, body: JSON.stringify(request), signal: gone.signal };
    const answer = await patiently(() => settings.fetch(url, init));
    const read = (text: string): Data =>
      readAnswer({
        url,
        status: answer.status,
        text,
        retryAfterMs: undefined,
        language,
        idempotencyKey,
      } satisfies Answer);
    if (!answer.headers.get("content-type")?.startsWith("text/event-stream"))
      return void read(await patiently(() => answer.text()));
    const reader = answer.body?.getReader();
    if (!reader)
      throw new UnexpectedAnswerError({ url, status: answer.status, text: "", retryable: false }, language, {});
    const decoder = new TextDecoder();
    for (let left = ""; ; ) {
      const { done, value } = await patiently(() => reader.read());
      if (done) return;
      const parts = (left + decoder.decode(value, { stream: true })).split(/\r?\n\r?\n/);
      left = parts.pop() ?? "";
      for (const text of parts.map(dataOf)) if (text) yield read(text);
    }
  } finally {
    gone.abort();
  }
}

/** Lines that begin with a colon only keep the connection alive. */
function dataOf(event: string): string {
  const lines = event.split(/\r?\n/).filter((line) => line.startsWith("data:"));
  return lines.map((line) => line.slice(5).trimStart()).join("\n");
}

async function within<T>(settings: Settings, gone: AbortController, work: () => Promise<T>): Promise<T> {
  const { url, timeoutMs, language = "en" } = settings;
  const budget = openBudget(timeoutMs, settings.signal, () => new TimeoutError(timeoutMs, language));
  try {
    return await budget.within(work());
  } catch (cause) {
    gone.abort();
    throw budget.signal.aborted ? budget.signal.reason : new NetworkError(url, language, { cause });
  } finally {
    budget.close();
  }
}
