/** A mapping file and the database that it maps. */
export interface MappedDatabase {
  readonly file: string;
  readonly text: string;
  readonly url: string;
}

/** Where the nine databases are. */
export interface CityAddress {
  /** The gateway's configuration, as plain data. */
  readonly config: unknown;
  readonly home: string;
  readonly mappings: readonly MappedDatabase[];
}

/** What a serving process has used since it started. */
export interface Used {
  /** Processor time of all its threads, in milliseconds. */
  readonly cpuMs: number;
  /** The most memory it ever had resident, in MiB. */
  readonly maxMib: number;
  /** Statements handed to its databases. */
  readonly statements: number;
}

/** One measurement: requests over keep-alive connections, each sent when the one before it is answered. */
export interface LoadOrder {
  readonly port: number;
  /** Whole HTTP requests, sent by turn. */
  readonly requests: readonly string[];
  readonly connections: number;
  readonly warmupMs: number;
  readonly measureMs: number;
}

/** What came of it. */
export interface LoadResult {
  readonly answered: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
}

/** What the bench tells a child. */
export type Order =
  | { readonly do: "start"; readonly city: CityAddress }
  | { readonly do: "used" }
  /** From now until it stops, and writes the profile to the file. */
  | { readonly do: "profile"; readonly file: string }
  | { readonly do: "load"; readonly load: LoadOrder }
  | { readonly do: "stop" };

/** What a child tells the bench. */
export type Report =
  /** `key`: with which the gateway is asked what it gives out to those who have one; of the limit server null. */
  | { readonly is: "listening"; readonly port: number; readonly key: string | null }
  | { readonly is: "used"; readonly used: Used }
  | { readonly is: "measuring" }
  | { readonly is: "measured"; readonly result: LoadResult }
  /** What was under way when the measurement ended is answered. */
  | { readonly is: "drained" }
  | { readonly is: "failed"; readonly reason: string };
