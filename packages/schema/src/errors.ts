import { type ErrorCode, errorList } from "./error-list.js";
import type { Label, Language } from "./label.js";

/** Parameters that fill the `{…}` of a message; a Label speaks both languages. */
export type ErrorParameters = Readonly<Record<string, string | number | Label>>;

/**
 * Every error that a caller may see. One class per code stands below, made so that `catch` can tell them apart.
 * Anything else that is thrown is masked as INTERNAL.
 */
export class ZwgkError extends Error {
  readonly code: ErrorCode;
  readonly parameters: ErrorParameters;
  /** Path of the input value that is wrong, as in `["input", "title"]`. */
  readonly inputPath: readonly (string | number)[] | undefined;
  /** Each of several wrong inputs, where they are told all at once. */
  readonly problems: readonly ZwgkError[] | undefined;

  constructor(code: ErrorCode, parameters: ErrorParameters = {}, options: ErrorPlace = {}) {
    super(fill(errorList[code].what.en, parameters, "en"), options.cause === undefined ? {} : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.parameters = parameters;
    this.inputPath = options.inputPath;
    this.problems = options.problems;
  }

  /** What happened, to what. */
  what(language: Language): string {
    return fill(errorList[this.code].what[language], this.parameters, language);
  }

  /** What to do next. */
  next(language: Language): string {
    return fill(errorList[this.code].next[language], this.parameters, language);
  }

  get status(): number {
    return errorList[this.code].status;
  }
}

export interface ErrorPlace {
  readonly inputPath?: readonly (string | number)[];
  readonly problems?: readonly ZwgkError[];
  readonly cause?: unknown;
}

function fill(template: string, parameters: ErrorParameters, language: Language): string {
  return template.replace(/\{(\w+)\}([.。]?)/g, (_, name: string, stop: string) => {
    const value = parameters[name];
    const text = typeof value === "object" ? value[language] : String(value ?? "");
    // A detail may be a sentence of its own: it ends once.
    return stop ? text.replace(/[.。]+$/, "") + stop : text;
  });
}

function errorClass<C extends ErrorCode>(code: C) {
  return class extends ZwgkError {
    constructor(parameters: ErrorParameters = {}, place: ErrorPlace = {}) {
      super(code, parameters, place);
    }
  };
}

export class MalformedRequestError extends errorClass("MALFORMED_REQUEST") {}
export class QuerySyntaxError extends errorClass("QUERY_SYNTAX") {}
export class QueryInvalidError extends errorClass("QUERY_INVALID") {}
export class QueryTooCostlyError extends errorClass("QUERY_TOO_COSTLY") {}
export class BadInputError extends errorClass("BAD_INPUT") {}
export class BadDateError extends errorClass("BAD_DATE") {}
export class ImpossibleFilterError extends errorClass("IMPOSSIBLE_FILTER") {}
export class UnknownRegionError extends errorClass("UNKNOWN_REGION") {}
export class PageTooLargeError extends errorClass("PAGE_TOO_LARGE") {}
export class CursorInvalidError extends errorClass("CURSOR_INVALID") {}
export class CursorOfOtherQueryError extends errorClass("CURSOR_OF_OTHER_QUERY") {}
export class NotFoundError extends errorClass("NOT_FOUND") {}
export class CoverageNotMetError extends errorClass("COVERAGE_NOT_MET") {}
export class KeyUnknownError extends errorClass("KEY_UNKNOWN") {}
export class KeyRequiredError extends errorClass("KEY_REQUIRED") {}
export class NotPermittedError extends errorClass("NOT_PERMITTED") {}
export class NotWritableError extends errorClass("NOT_WRITABLE") {}
/** NOT_WRITABLE of records that can only begin in a county's own system: the gateway keeps ledgers of them, and makes none. */
export class KeptElsewhereError extends NotWritableError {
  override what(language: Language): string {
    return fill(errorList.NOT_WRITABLE.besides[language], this.parameters, language);
  }
}
export class NotMappedError extends errorClass("NOT_MAPPED") {}
export class IdempotencyConflictError extends errorClass("IDEMPOTENCY_CONFLICT") {}
export class VersionConflictError extends errorClass("VERSION_CONFLICT") {}
export class CaseRefusedError extends errorClass("CASE_REFUSED") {}
export class LetterIncompleteError extends errorClass("LETTER_INCOMPLETE") {}
export class NumberTakenError extends errorClass("NUMBER_TAKEN") {}
export class ReportHasErrorsError extends errorClass("REPORT_HAS_ERRORS") {}
export class FileTooLargeError extends errorClass("FILE_TOO_LARGE") {}
export class FileTypeRefusedError extends errorClass("FILE_TYPE_REFUSED") {}
export class FileHashMismatchError extends errorClass("FILE_HASH_MISMATCH") {}
export class FileNotFoundError extends errorClass("FILE_NOT_FOUND") {}
export class RequestNotRecognisedError extends errorClass("REQUEST_NOT_RECOGNISED") {}
export class TooManyAttemptsError extends errorClass("TOO_MANY_ATTEMPTS") {}
export class WriteInProgressError extends errorClass("WRITE_IN_PROGRESS") {}
export class WriteUncertainError extends errorClass("WRITE_UNCERTAIN") {}
export class SourceLateError extends errorClass("SOURCE_LATE") {}
export class SourceFailedError extends errorClass("SOURCE_FAILED") {}
/** SOURCE_FAILED of a source that answers, but not as its mapping says: it is not read until one of the two is mended. */
export class SourceUnfitError extends SourceFailedError {
  override what(language: Language): string {
    return fill(errorList.SOURCE_FAILED.besides[language], this.parameters, language);
  }
}
export class SourceSuspendedError extends errorClass("SOURCE_SUSPENDED") {}
export class NumbersExhaustedError extends errorClass("NUMBERS_EXHAUSTED") {}
export class ConfigInvalidError extends errorClass("CONFIG_INVALID") {}
export class MappingInvalidError extends errorClass("MAPPING_INVALID") {}
export class PortTakenError extends errorClass("PORT_TAKEN") {}
export class NotDeliveredError extends errorClass("NOT_DELIVERED") {}
export class InternalError extends errorClass("INTERNAL") {}
