import type { ErrorCode } from "../generated/error-codes.js";
import { RequestError } from "./request-error.js";

/** What was sent is wrong: the query, a filter, a date, a region, a field of a write. Correct it; nothing was written. */
export class InputError extends RequestError {
  override readonly name = "InputError";
}

/** The cursor is not of this list. Start again from the first page. */
export class CursorError extends RequestError {
  override readonly name = "CursorError";
}

/** The answer does not have the coverage that `requireCoverage` asks for. */
export class CoverageError extends RequestError {
  override readonly name = "CoverageError";
}

/** The API key is missing, unknown, or not one of this region; or something was tried too often without one. */
export class AccessError extends RequestError {
  override readonly name = "AccessError";
}

/** There is no such record. */
export class NotFoundError extends RequestError {
  override readonly name = "NotFoundError";
}

/** The write meets another one, or a place that can't be written. */
export class ConflictError extends RequestError {
  override readonly name = "ConflictError";
}

/** The one source that had to answer is late, down, or not being asked for now. */
export class SourceError extends RequestError {
  override readonly name = "SourceError";
}

/** Something is wrong at the gateway itself; its operator must look. */
export class GatewayError extends RequestError {
  override readonly name = "GatewayError";
}

/** The kind of every code; a new code of the list does not compile until it has one. */
const kinds: Readonly<Record<ErrorCode, typeof RequestError>> = {
  MALFORMED_REQUEST: InputError,
  QUERY_SYNTAX: InputError,
  QUERY_INVALID: InputError,
  QUERY_TOO_COSTLY: InputError,
  BAD_INPUT: InputError,
  BAD_DATE: InputError,
  IMPOSSIBLE_FILTER: InputError,
  UNKNOWN_REGION: InputError,
  PAGE_TOO_LARGE: InputError,
  NOT_MAPPED: InputError,
  FILE_TOO_LARGE: InputError,
  FILE_TYPE_REFUSED: InputError,
  FILE_HASH_MISMATCH: InputError,
  FILE_NOT_FOUND: NotFoundError,
  CURSOR_INVALID: CursorError,
  CURSOR_OF_OTHER_QUERY: CursorError,
  NOT_FOUND: NotFoundError,
  REQUEST_NOT_RECOGNISED: NotFoundError,
  COVERAGE_NOT_MET: CoverageError,
  KEY_UNKNOWN: AccessError,
  KEY_REQUIRED: AccessError,
  NOT_PERMITTED: AccessError,
  TOO_MANY_ATTEMPTS: AccessError,
  NOT_WRITABLE: ConflictError,
  IDEMPOTENCY_CONFLICT: ConflictError,
  VERSION_CONFLICT: ConflictError,
  CASE_REFUSED: ConflictError,
  LETTER_INCOMPLETE: ConflictError,
  NUMBER_TAKEN: ConflictError,
  REPORT_HAS_ERRORS: ConflictError,
  WRITE_IN_PROGRESS: ConflictError,
  NUMBERS_EXHAUSTED: ConflictError,
  WRITE_UNCERTAIN: SourceError,
  SOURCE_LATE: SourceError,
  SOURCE_FAILED: SourceError,
  SOURCE_SUSPENDED: SourceError,
  CONFIG_INVALID: GatewayError,
  MAPPING_INVALID: GatewayError,
  PORT_TAKEN: GatewayError,
  NOT_DELIVERED: GatewayError,
  INTERNAL: GatewayError,
};

/** The class of an error with this code. */
export function kindOf(code: string): typeof RequestError {
  return Object.hasOwn(kinds, code) ? kinds[code as ErrorCode] : RequestError;
}
