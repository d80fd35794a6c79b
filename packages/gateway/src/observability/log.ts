import { ZwgkError } from "@zwgk/schema";

/** One line of the operator's log. Never holds SQL parameters, keys or personal data. */
export interface LogLine {
  readonly level: "info" | "warn" | "error";
  readonly message: string;
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly error?: unknown;
}

/** Where log lines go; the command line writes them to standard error. */
export type Log = (line: LogLine) => void;

export const silent: Log = () => {};

/** A log line as one line of JSON, with the whole chain of causes; of errors that are designed, without their stacks. */
export function formatLogLine(line: LogLine, at: string): string {
  const error = line.error === undefined ? {} : { error: causes(line.error) };
  return JSON.stringify({ at, level: line.level, message: line.message, ...line.detail, ...error });
}

function causes(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (
    let one: unknown = error;
    one !== undefined && chain.length < 8;
    one = one instanceof Error ? one.cause : undefined
  ) {
    chain.push(one instanceof Error ? told(one) : String(one));
  }
  return chain;
}

function told(error: Error): Readonly<Record<string, unknown>> {
  const { name, message, stack } = error;
  return error instanceof ZwgkError ? { code: error.code, message } : { name, message, stack };
}
