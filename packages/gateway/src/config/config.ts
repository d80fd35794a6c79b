import type { CaseSettings, Label } from "@zwgk/schema";

/** What an operator writes in `zwgk.yaml`, checked and with every default filled in. */
export interface GatewayConfig {
  readonly city: CityConfig;
  readonly home: HomeConfig;
  readonly sources: readonly SourceConfig[];
  readonly server: ServerConfig;
  readonly limits: LimitsConfig;
  readonly budget: BudgetConfig;
  readonly cases: CaseSettings;
  /**
   * Secret with which cursors are signed; the same on every gateway of a city. Absent: it is kept at home, made
   * there by the first gateway that starts.
   */
  readonly secret: string | null;
}

export interface CityConfig {
  /** Six-digit code of the city. */
  readonly region: string;
  readonly label: Label;
}

export interface HomeConfig {
  /** PostgreSQL connection string of the home database. */
  readonly url: string;
}

export interface SourceConfig {
  /** Path of the mapping file, relative to the configuration file. */
  readonly mapping: string;
  /** PostgreSQL connection string of the county's database. */
  readonly url: string;
}

export interface ServerConfig {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Serve GraphiQL at the GraphQL address. */
  readonly graphiql: boolean;
  /** Answer introspection queries. */
  readonly introspection: boolean;
}

export interface LimitsConfig {
  /** Records of one page. */
  readonly pageSize: number;
  /** Groups of one tally. */
  readonly groups: number;
  /** Values that all lists of one answer may be reckoned to come to, 50 related records to a list. */
  readonly values: number;
  /** Lists that one query may open, each a question to every source. */
  readonly lists: number;
  /** Levels of fields in one query. */
  readonly depth: number;
  /** Cost of one query: fields weighted by depth and page size. */
  readonly cost: number;
  readonly aliases: number;
  readonly tokens: number;
  readonly directives: number;
  readonly bodyBytes: number;
}

/** Milliseconds. */
export interface BudgetConfig {
  /** A whole request. */
  readonly request: number;
  /** One source's part of a list or a look-up. */
  readonly list: number;
  /** One source's part of a tally. */
  readonly tally: number;
  /** One write in a county's database. */
  readonly write: number;
}
