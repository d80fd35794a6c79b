import { sql } from "kysely";
import { LRUCache } from "lru-cache";
import type { EntityMapping } from "../mapping/mapping.js";
import { tablesOfPart } from "./catalog.js";
import { type Fragment, parameter, raw } from "./fragment.js";
import type { Ground } from "./scope.js";
import type { TextRows } from "./wire-query.js";

/** `in_hot_standby` came with PostgreSQL 14. */
const sinceVersion = 140_000;

/**
 * Which transactions a statement sees, since the server was started. A change takes a transaction, so that two statements
 * of one moment see the same rows. NULL on a standby: its snapshots don't name the transactions in progress. Nothing in it
 * is volatile, or the condition below would be asked of every row.
 */
const moment =
  "CASE WHEN current_setting('in_hot_standby') = 'on' THEN NULL ELSE concat_ws('/', pg_current_snapshot(), pg_postmaster_start_time()) END";

/** Whether equal moments mean equal answers: every table must be an ordinary one. */
export function mayStand({ catalog }: Ground, { parts }: EntityMapping): boolean {
  const tables = parts.flatMap(tablesOfPart);
  return catalog.version >= sinceVersion && tables.every((table) => catalog.table(table)?.ordinary);
}

/**
 * The same question, which works nothing out where its last answer still stands: each row with the moment first, then
 * whether it is a row of the answer. The condition is asked once, before any row is looked at: OFFSET 0 keeps it there.
 */
export function unlessStanding(question: Fragment): Fragment {
  const since = parameter((inputs) => inputs.moment ?? null, "text");
  return sql`SELECT s.moment, a.* FROM (SELECT ${raw(moment)} AS moment) AS s LEFT JOIN (SELECT true, q.* FROM (${question}) AS q WHERE ${raw(moment)} IS DISTINCT FROM ${since} OFFSET 0) AS a ON true`;
}

interface Standing {
  readonly moment: string;
  readonly rows: TextRows;
}

/** Answers that are kept, and the rows that one of them may have. */
const kept = { answers: 200, rows: 200 };

/** The last answers of one database by question, each with its moment. */
export class StandingAnswers {
  private readonly answers = new LRUCache<string, Standing>({ max: kept.answers });

  get(question: string): Standing | undefined {
    return this.answers.get(question);
  }

  /** The answer of a statement made by {@link unlessStanding}: its own rows, or those that still stand. */
  read(question: string, standing: Standing | undefined, rows: TextRows): TextRows {
    const moment = rows[0]?.[0] ?? null;
    if (standing !== undefined && standing.moment === moment) return standing.rows;
    const own = rows.filter((row) => row[1] != null).map((row) => row.slice(2));
    if (moment !== null && own.length <= kept.rows) this.answers.set(question, { moment, rows: own });
    return own;
  }
}
