import type { ErrorCode } from "../generated/error-codes.js";
import { type ErrorPlace, ZwgkClientError } from "./client-error.js";

/** A code of the gateway's list; one of a newer gateway is possible. */
export type AnyErrorCode = ErrorCode | (string & {});

/** A path into the answer, or into the input. */
export type Path = readonly (string | number)[];

/** One of several wrong inputs of one write. */
export interface Problem {
  readonly code: AnyErrorCode;
  readonly what: string;
  /** Path of the wrong value, as in `["input", "title"]`. */
  readonly inputPath: Path | undefined;
}

/** An error as the gateway sent it. */
export interface SentError {
  readonly message: string;
  readonly code: AnyErrorCode;
  readonly status: number;
  readonly what: string;
  readonly next: string;
  /** Field of the answer that it stands for. */
  readonly path: Path | undefined;
  /** Path of the input value that is wrong. */
  readonly inputPath: Path | undefined;
  readonly problems: readonly Problem[];
}

/** The gateway refused the request, or couldn't answer it. One subclass per kind stands in `request-errors.ts`. */
export class RequestError extends ZwgkClientError {
  override readonly name: string = "RequestError";
  readonly code: AnyErrorCode;
  /** HTTP status that belongs to the code. */
  readonly status: number;
  readonly path: Path | undefined;
  readonly inputPath: Path | undefined;
  /** Of a write with several wrong inputs: all of them. */
  readonly problems: readonly Problem[];
  /** Every error of the answer; this one is made from the first. */
  readonly errors: readonly SentError[];
  /** What the gateway could answer all the same. */
  readonly data: unknown;

  constructor(errors: readonly [SentError, ...SentError[]], data: unknown, retryable: boolean, place: ErrorPlace = {}) {
    const [first] = errors;
    super(first.what, first.next, retryable, place);
    this.code = first.code;
    this.status = first.status;
    this.path = first.path;
    this.inputPath = first.inputPath;
    this.problems = first.problems;
    this.errors = errors;
    this.data = data;
  }
}
