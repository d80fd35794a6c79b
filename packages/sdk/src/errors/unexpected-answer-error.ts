import type { Language } from "../language.js";
import { type ErrorPlace, ZwgkClientError } from "./client-error.js";

/** Something answered, but not as a gateway does: a proxy's error page, another service, a cut-off text. */
export class UnexpectedAnswerError extends ZwgkClientError {
  override readonly name = "UnexpectedAnswerError";
  readonly code = "UNEXPECTED_ANSWER";
  /** HTTP status of the answer. */
  readonly status: number;
  /** The beginning of the answer's text. */
  readonly excerpt: string;

  constructor(
    answer: { readonly url: string; readonly status: number; readonly text: string; readonly retryable?: boolean },
    language: Language,
    place: ErrorPlace = {},
  ) {
    const what = {
      en: `${answer.url} answered with HTTP ${answer.status} and not as a gateway does.`,
      zh: `${answer.url} 返回 HTTP ${answer.status}，不是网关的答复。`,
    };
    const next = {
      en: "Check that the address is the gateway's own, such as https://example.org/graphql, and what stands in between.",
      zh: "请检查地址是否为网关地址（如 https://example.org/graphql），以及中间的代理。",
    };
    super(what[language], next[language], answer.retryable ?? false, place);
    this.status = answer.status;
    this.excerpt = answer.text.slice(0, 200);
  }
}
