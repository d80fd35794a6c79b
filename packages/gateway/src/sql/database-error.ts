import { type Label, QueryTooCostlyError, SourceFailedError, SourceLateError, ZwgkError } from "@zwgk/schema";
import { mostRows, TooManyRows } from "./wire-query.js";

const QUERY_CANCELED = "57014";

const tooManyRows: Label = {
  en: `one source has more than ${mostRows} rows for it`,
  zh: `单个来源的结果超过 ${mostRows} 行`,
};

/** Marks what the database was not asked or didn't answer in time. */
export class TookTooLong extends Error {}

/**
 * What a caller may see of a database's error: which source, and whether it was late or failed. The cause is kept for
 * the log; no SQL and no address are in the message.
 */
export function sourceError(source: string, label: Label, cause: unknown): ZwgkError {
  if (cause instanceof ZwgkError) return cause;
  if (cause instanceof TooManyRows) return new QueryTooCostlyError({ detail: tooManyRows }, { cause });
  const late = cause instanceof TookTooLong || codeOf(cause) === QUERY_CANCELED;
  const parameters = { source: label, id: source };
  return late ? new SourceLateError(parameters, { cause }) : new SourceFailedError(parameters, { cause });
}

/** SQLSTATE of a database's error, or the code of a connection's. */
export function codeOf(error: unknown): string | undefined {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}

/** Prepared statements that don't fit any more: a table changed below them, or a connection pooler lost them. */
export function isStale(error: unknown): boolean {
  return ["0A000", "26000", "42P05"].includes(codeOf(error) ?? "");
}
