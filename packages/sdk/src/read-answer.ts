import type { ZwgkClientError } from "./errors/client-error.js";
import type { Path, Problem, SentError } from "./errors/request-error.js";
import { kindOf } from "./errors/request-errors.js";
import { UnexpectedAnswerError } from "./errors/unexpected-answer-error.js";
import type { Language } from "./language.js";

/** An HTTP answer, read. */
export interface Answer {
  readonly url: string;
  readonly status: number;
  readonly text: string;
  readonly retryAfterMs: number | undefined;
  readonly language: Language;
  readonly idempotencyKey: string | undefined;
}

/** The data of an answer without errors. @throws RequestError, UnexpectedAnswerError */
export function readAnswer(answer: Answer): Readonly<Record<string, unknown>> {
  const body = parse(answer.text);
  const errors = body && Array.isArray(body.errors) ? body.errors.filter(isObject) : [];
  const [first, ...others] = errors.map((error) => sentError(error, answer));
  if (first) throw refusal([first, ...others], body?.data, answer);
  if (body && isObject(body.data)) return body.data;
  throw new UnexpectedAnswerError({ ...answer, retryable: mayPass(answer.status) }, answer.language, answer);
}

function refusal(errors: readonly [SentError, ...SentError[]], data: unknown, answer: Answer): ZwgkClientError {
  const [{ code, status }] = errors;
  const Kind = kindOf(code);
  return new Kind(errors, data, retryable(code, status) || answer.status === 429, answer);
}

/** Asking again at once gives the same coverage, and no attempt more; a write under way is done soon. The rest goes by its status. */
function retryable(code: string, status: number): boolean {
  if (code === "COVERAGE_NOT_MET" || code === "TOO_MANY_ATTEMPTS") return false;
  return code === "WRITE_IN_PROGRESS" || mayPass(status);
}

function mayPass(status: number): boolean {
  return status === 429 || (status >= 502 && status <= 504);
}

function sentError(error: Readonly<Record<string, unknown>>, { status, language }: Answer): SentError {
  const extensions = isObject(error.extensions) ? error.extensions : {};
  const message = textOr(error.message, "?");
  return {
    message,
    code: textOr(extensions.code, "INTERNAL"),
    status: typeof extensions.status === "number" ? extensions.status : status,
    what: textOr(extensions.what, message),
    next: textOr(extensions.next, noAdvice[language]),
    path: pathOf(error.path),
    inputPath: pathOf(extensions.inputPath),
    problems: Array.isArray(extensions.problems) ? extensions.problems.filter(isObject).map(problem) : [],
  };
}

const noAdvice = {
  en: "The answer doesn't say what to do; ask the gateway's operator.",
  zh: "答复未说明处理办法，请联系网关运维人员。",
};

function problem(sent: Readonly<Record<string, unknown>>): Problem {
  return { code: textOr(sent.code, "BAD_INPUT"), what: textOr(sent.what, "?"), inputPath: pathOf(sent.inputPath) };
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const body: unknown = JSON.parse(text);
    return isObject(body) ? body : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === "string" ? value : otherwise;
}

function pathOf(value: unknown): Path | undefined {
  return Array.isArray(value)
    ? value.filter((step) => typeof step === "string" || typeof step === "number")
    : undefined;
}
