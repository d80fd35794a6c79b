import { BadInputError, type Call, type Label, WriteUncertainError, ZwgkError } from "@zwgk/schema";
import type pg from "pg";
import { codeOf, sourceError, TookTooLong } from "./database-error.js";
import type { WriteStatement } from "./write-statements.js";

/** Statements of one write, in one transaction. */
export interface WriteSession {
  run(statement: WriteStatement): Promise<WriteAnswer>;
}

/** What a statement of a write gave back, and how many rows it took. */
export interface WriteAnswer {
  readonly rows: readonly Readonly<Record<string, string | null>>[];
  readonly count: number;
}

export interface SessionOptions {
  readonly pool: pg.Pool;
  readonly source: string;
  readonly label: Label;
}

/** The longest wait that a timer can do. */
const longest = 2_147_483_647;

const asText = { getTypeParser: () => (value: string) => value };

/**
 * Runs a write in one transaction: all or nothing.
 * @throws WriteUncertainError when the commit was sent and no answer came; SourceFailedError or SourceLateError when
 * nothing was written; BadInputError when the database's own rules refuse the values.
 */
export async function inWriteTransaction<T>(
  options: SessionOptions,
  call: Call,
  work: (session: WriteSession) => Promise<T>,
): Promise<T> {
  const { source, label } = options;
  const client = await options.pool.connect().catch((error: unknown) => {
    throw sourceError(source, label, error);
  });
  const session = sessionOn(client, source, call);
  let broken = false;
  try {
    await session.run({ text: "BEGIN", parameters: [] });
    const result = await work(session);
    await commit(client, label, call);
    return result;
  } catch (error) {
    broken = isSilent(error) || (await rollback(client));
    throw refusal(error) ?? sourceError(source, label, error);
  } finally {
    client.release(broken);
  }
}

function sessionOn(client: pg.PoolClient, source: string, call: Call): WriteSession {
  return {
    async run({ text, parameters }) {
      call.count?.(source, text);
      const query = { text, values: [...parameters], types: asText };
      const { rows, rowCount } = await inTime(call, () => client.query<Record<string, string | null>>(query));
      return { rows, count: rowCount ?? 0 };
    },
  };
}

async function commit(client: pg.PoolClient, label: Label, call: Call): Promise<void> {
  if (isOver(call)) throw new TookTooLong("The budget was used up before the commit");
  try {
    await inTime(call, () => client.query("COMMIT"));
  } catch (cause) {
    if (codeOf(cause)?.match(/^(23|40)/)) throw cause;
    throw new WriteUncertainError({ source: label }, { cause });
  }
}

/**
 * Nothing is sent after the deadline, and a silent connection is given up then: whoever settles the write afterwards
 * relies on it (audit/writes.ts).
 */
function inTime<T>(call: Call, ask: () => Promise<T>): Promise<T> {
  if (isOver(call)) return Promise.reject(new TookTooLong("The budget was used up before"));
  return new Promise((resolve, reject) => {
    const late = () => reject(new TookTooLong("The statement is not answered"));
    const timer = setTimeout(late, Math.min(call.deadline - Date.now(), longest));
    ask()
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

function isOver(call: Call): boolean {
  return call.deadline <= Date.now();
}

/** Nothing more can be asked on a connection that has not answered. */
function isSilent(error: unknown): boolean {
  return error instanceof TookTooLong || error instanceof WriteUncertainError;
}

/** True when even that failed: then the connection is of no more use. */
function rollback(client: pg.PoolClient): Promise<boolean> {
  return client.query("ROLLBACK").then(
    () => false,
    () => true,
  );
}

/** Classes 22 and 23: the values don't fit the county's columns or rules, which its own program would also refuse. */
function refusal(error: unknown): ZwgkError | null {
  if (error instanceof ZwgkError) return error;
  const code = codeOf(error);
  if (!code?.match(/^(22|23)/)) return null;
  const detail = {
    en: `the county's database refuses it (${code})`,
    zh: `该区县数据库拒绝写入（${code}）`,
  };
  return new BadInputError({ field: "input", detail }, { inputPath: ["input"], cause: error });
}
