import type { Ask } from "../ask.js";

/** One request, as the gateway and as the limit server are asked. */
export interface Pair {
  readonly ours: GraphQLBody;
  readonly raw: string;
}

export interface GraphQLBody {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Sent with a key of every region. */
  readonly keyed?: true;
}

export type WorkloadId =
  | "w1"
  | "w2"
  | "w2-page-50"
  | "w2-places"
  | "w3"
  | "w3-written"
  | "w4"
  | "q"
  | "q-written"
  | "w2-same"
  | "w3-same";

/** Requests of one kind of work. */
export interface Workload {
  readonly id: WorkloadId;
  readonly label: string;
  /** What is asked for, for the report. */
  readonly note: string;
  /** Makes the requests; may ask the gateway for ids and cursors first. */
  pairs(ask: Ask): Promise<readonly Pair[]>;
  /**
   * Every request is the very same text, so that requests in flight may share one answer. Otherwise no two of those
   * in flight are the same.
   */
  readonly same: boolean;
  /** A statement that is committed at home all the time meanwhile, so that no earlier answer stands. */
  readonly written?: string;
  /** Requests whose answers are compared. */
  readonly compared: number;
  readonly check: {
    /** The least share of the limit server's requests per second, and at how many connections. */
    readonly share?: { readonly least: number; readonly connections: number };
    readonly statements?: "one" | "as raw";
  };
}

/** The fields of a document in all workloads. */
export const documentFields =
  "id title documentNumber publishedAt kind publisher { name } interpretations { title form }";
