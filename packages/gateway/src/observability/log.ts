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

/** A log line as one line of JSON, with the whole chain of causes. */
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
    chain.push(one instanceof Error ? { name: one.name, message: one.message, stack: one.stack } : String(one));
  }
  return chain;
}
