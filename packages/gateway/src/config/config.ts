import type { CaseSettingsGiven, Label, Role, SuitsPolicy } from "@zwgk/schema";
import type { S3Config } from "../files/s3-shelf.js";

/** What an operator writes in `zwgk.yaml`, checked and with every default filled in. */
export interface GatewayConfig {
  readonly city: CityConfig;
  readonly home: HomeConfig;
  readonly sources: readonly SourceConfig[];
  readonly server: ServerConfig;
  readonly limits: LimitsConfig;
  readonly budget: BudgetConfig;
  readonly report: ReportConfig;
  /** What the city decides about cases of requests where the law leaves room. */
  readonly cases: CaseSettingsGiven;
  readonly reminders: RemindersConfig;
  readonly files: FilesConfig;
  readonly attempts: AttemptsConfig;
  readonly access: AccessConfig;
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
  /** Addresses and networks of proxies whose `X-Forwarded-For` is believed; none by default. */
  readonly trustProxy: readonly string[];
}

/** Wrong tries at what nobody is to guess, after which they are told to wait. */
export interface AttemptsConfig {
  /** Of one network address: beyond it, right ones are refused too. */
  readonly perClient: number;
  /** At one target, such as a registration number, whoever tries: beyond it, right ones are let through. */
  readonly perTarget: number;
  /** Minutes from the first wrong try until it is forgotten. */
  readonly windowMinutes: number;
}

export interface AccessConfig {
  /** Roles that pass what others drafted, or return it, and sign it. */
  readonly reviewRoles: readonly Role[];
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

/** What is told of cases as it comes up. */
export interface RemindersConfig {
  /** Seconds between two looks at home, for whoever is subscribed. */
  readonly everySeconds: number;
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

/** How the statutory report counts what its form leaves open. */
export interface ReportConfig {
  /** When a suit counts as decided in Table 4: by the effective judgment, or by that of the first instance. */
  readonly suits: SuitsPolicy;
}

/** Where the files of dossiers are kept, and which are taken. */
export interface FilesConfig {
  /** Path of a folder, relative to the configuration file. The default is `files`. */
  readonly folder?: string;
  /** In place of a folder. */
  readonly s3?: S3Config;
  /** Bytes of one file. */
  readonly maxBytes: number;
  /** Media types, as told from the bytes. */
  readonly types: readonly string[];
}
