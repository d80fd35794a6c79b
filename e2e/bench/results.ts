import type { Sample } from "./measure.js";
import type { Side } from "./rig.js";
import type { Statements } from "./verify.js";
import type { Workload } from "./workloads/workload.js";

/** One workload at one number of connections: medians of both servers. */
export interface Row {
  readonly workload: Workload;
  readonly connections: number;
  readonly sides: Readonly<Record<Side, Sample>>;
  /** Statements per request, one request at a time. */
  readonly statements: Statements;
}

/** All that a bench found out. */
export interface Results {
  readonly rows: readonly Row[];
  readonly documents: number;
  readonly bodyBytes: number;
  readonly rounds: number;
  readonly seconds: number;
  /** Most memory that each server had, in MiB. */
  readonly memory: Readonly<Record<Side, number>>;
  readonly cores: string;
  readonly machine: string;
  readonly postgres: string;
}

/** The gateway's requests per second as a share of the limit server's. */
export const shareOf = ({ sides: { ours, raw } }: Row): number => ours.perSecond / raw.perSecond;

/** The row of a workload at a number of connections. */
export function rowOf({ rows }: Results, id: Workload["id"], connections: number): Row | undefined {
  return rows.find((row) => row.workload.id === id && row.connections === connections);
}

/** The results as plain data. */
export function plain({ rows, ...rest }: Results) {
  return {
    ...rest,
    rows: rows.map((row) => ({
      workload: row.workload.id,
      connections: row.connections,
      share: shareOf(row),
      statementsPerRequest: row.statements,
      ...row.sides,
    })),
  };
}
