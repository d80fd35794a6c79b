import type { Language } from "../language.js";
import { type ErrorPlace, ZwgkClientError } from "./client-error.js";
import { sendAgain } from "./send-again.js";

/** The call, its retries included, took longer than `timeoutMs`. */
export class TimeoutError extends ZwgkClientError {
  override readonly name = "TimeoutError";
  readonly code = "TIMED_OUT";
  readonly timeoutMs: number;

  constructor(timeoutMs: number, language: Language, place: ErrorPlace = {}) {
    const what = {
      en: `The gateway did not answer within ${timeoutMs} ms.`,
      zh: `网关未在 ${timeoutMs} 毫秒内答复。`,
    };
    const wait = {
      en: "Try again later, ask for less at once, or allow more with timeoutMs.",
      zh: "请稍后重试、减少一次查询的内容，或调大 timeoutMs。",
    };
    super(what[language], sendAgain(wait, place)[language], true, place);
    this.timeoutMs = timeoutMs;
  }
}
