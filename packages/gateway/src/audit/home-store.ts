/** One row of a home table, values as PostgreSQL gives them in text; null for NULL. */
export type HomeRow = Readonly<Record<string, string | null>>;

/**
 * Runs a statement; parameters are given as text, arrays or null. One that is run often has a name of its own, under
 * which each connection prepares it once.
 */
export type HomeQuery = (
  text: string,
  parameters?: readonly HomeParameter[],
  name?: string,
) => Promise<readonly HomeRow[]>;

export type HomeParameter = string | number | boolean | null | readonly string[];

/**
 * Home answered a statement with an error: the statement is wrong, or home's tables are not ours. No caller can mend
 * that, so it is told as INTERNAL, and the cause is in the log.
 */
export class HomeRefusedError extends Error {
  constructor(cause: unknown) {
    super("Home answered a statement with an error", { cause });
    this.name = new.target.name;
  }
}

/**
 * What we keep, we keep at home (invariant 11): keys, intentions, receipts, numbers and audit. Every table's primary
 * key begins with the region and every statement names one, so that home can be spread over machines by region.
 */
export interface HomeStore {
  readonly query: HomeQuery;
  /** All or nothing; rolled back when `work` throws. */
  transaction<T>(work: (query: HomeQuery) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
