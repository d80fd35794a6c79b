import { type ServerAccount, serverAccount } from "./account.js";
import { type Binaries, findBinaries } from "./binaries.js";
import { type Claim, claimFolder } from "./claim.js";
import { type Databases, databasesAt } from "./databases.js";
import { PortTakenError } from "./errors.js";
import { folderError } from "./folder-error.js";
import { freePort } from "./free-port.js";
import { openDataFolder, SUPERUSER } from "./initialise.js";
import { clearOrphan } from "./orphan.js";
import { choosePlace, layLink } from "./place.js";
import { type PostgresOptions, type PostgresProcess, spawnPostgres } from "./postgres-process.js";

export * from "./errors.js";
export { freePort } from "./free-port.js";
export { removeDataFolder } from "./remove.js";

/** How an embedded PostgreSQL is started. */
export interface EmbeddedServerOptions {
  /** The cluster's folder. It is made when absent; its parent holds small files beside it. */
  readonly dataDir: string;
  /** A free one is chosen when absent. */
  readonly port?: number;
  readonly log?: (line: string) => void;
  /** Settings of postgresql.conf, over the demo's own. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A running embedded PostgreSQL, which listens on 127.0.0.1 only. */
export interface EmbeddedServer extends Databases {
  readonly port: number;
  readonly dataDir: string;
  /** True when this start made the data folder. */
  readonly initialised: boolean;
  /** The address of a database, with the superuser's name and password. */
  url(database: string): string;
  /** Fast shutdown; may be called again. */
  stop(): Promise<void>;
}

/** Starts PostgreSQL on the data folder, which it makes when absent. Runs as root and as an ordinary user. */
export async function startEmbeddedPostgres(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  try {
    const account = await serverAccount(options.dataDir);
    const binaries = await findBinaries(account);
    const place = await choosePlace(options.dataDir, account);
    const claim = await claimFolder(place.folder);
    try {
      await clearOrphan(place.folder, claim.predecessor);
      await layLink(place);
      return await startClaimed(options, { claim, binaries, account, folder: place.folder });
    } catch (error) {
      await claim.release();
      throw error;
    }
  } catch (error) {
    throw folderError(error, options.dataDir);
  }
}

interface Ground {
  readonly claim: Claim;
  readonly binaries: Binaries;
  readonly account: ServerAccount | undefined;
  readonly folder: string;
}

async function startClaimed(options: EmbeddedServerOptions, ground: Ground): Promise<EmbeddedServer> {
  const { claim, binaries, account, folder } = ground;
  const log = options.log ?? (() => undefined);
  const data = await openDataFolder(folder, binaries, account);
  if (data.initialised) log(`Made the data folder ${options.dataDir}`);
  const settings = options.settings ?? {};
  const { port, server } = await serve({ postgres: binaries.postgres, folder, account, settings }, options.port, claim);
  log(`PostgreSQL ${binaries.major} listens on 127.0.0.1:${port}`);
  const url = (database: string) =>
    `postgres://${SUPERUSER}:${data.password}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
  let stopping: Promise<void> | undefined;
  return {
    port,
    dataDir: options.dataDir,
    initialised: data.initialised,
    url,
    ...databasesAt(url("postgres")),
    stop: () => {
      stopping ??= server.stop().then(() => claim.release());
      return stopping;
    },
  };
}

/** A chosen port may be gone by the time PostgreSQL binds it: then another is chosen. */
async function serve(
  options: Omit<PostgresOptions, "port">,
  wanted: number | undefined,
  claim: Claim,
): Promise<{ port: number; server: PostgresProcess }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = wanted ?? (await freePort());
    const server = await spawnPostgres({ ...options, port });
    try {
      await claim.note({ port, postgresPid: server.pid });
      await server.ready();
      return { port, server };
    } catch (error) {
      await server.stop();
      if (!(error instanceof PortTakenError) || wanted !== undefined || attempt === 3) throw error;
    }
  }
}
