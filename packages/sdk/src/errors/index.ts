export { type ErrorPlace, ZwgkClientError } from "./client-error.js";
export { NetworkError } from "./network-error.js";
export { type AnyErrorCode, type Path, type Problem, RequestError, type SentError } from "./request-error.js";
export {
  AccessError,
  ConflictError,
  CoverageError,
  CursorError,
  GatewayError,
  InputError,
  NotFoundError,
  SourceError,
} from "./request-errors.js";
export { TimeoutError } from "./timeout-error.js";
export { UnexpectedAnswerError } from "./unexpected-answer-error.js";
export { UsageError } from "./usage-error.js";
