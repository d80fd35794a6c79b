import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import {
  type Context,
  caseSettingsOf,
  dossierArchive,
  type Language,
  PortTakenError,
  type Source,
  schema,
  type Viewer,
} from "@zwgk/schema";
import { exportArchive } from "./archive/export-archive.js";
import { keptSigningKey } from "./archive/signing-key.js";
import { type CountedAttempts, createAttempts } from "./attempts/attempts.js";
import { noteFile, storedBy } from "./audit/note-file.js";
import { createWrites, type WriteLedger } from "./audit/writes.js";
import { createCalendars } from "./calendar/calendars.js";
import { refuseUnfit } from "./check-sources.js";
import type { GatewayConfig } from "./config/config.js";
import { type ConnectedSources, type ConnectOptions, connectSources, type KnownRegion } from "./connect-sources.js";
import { createCursors } from "./federation/cursors.js";
import type { FileStore } from "./files/file-store.js";
import { openFiles } from "./files/open-files.js";
import { createFrames } from "./frames.js";
import { createIdentity, type Identity } from "./identity/identity.js";
import { createQueryCode } from "./identity/query-code.js";
import { createLedgers } from "./ledger/ledgers.js";
import { createOutbox, type Outbox } from "./ledger/outbox.js";
import { createLetterFiles } from "./letters/letter-files.js";
import type { Log } from "./observability/log.js";
import { type Home, openHome } from "./open-home.js";
import { type ArchiveRouteOptions, createArchiveRoute } from "./plugins/archive-route.js";
import { createEndpoint, graphqlPath } from "./plugins/endpoint.js";
import { createFileRoutes } from "./plugins/file-routes.js";
import { createErrorFormatter } from "./plugins/format-error.js";
import { createFrozenReports } from "./reports/frozen-reports.js";

export type { KnownRegion, MappingFile } from "./connect-sources.js";

export interface GatewayOptions extends ConnectOptions {
  readonly config: GatewayConfig;
  /** The clock; the default is the machine's. */
  readonly now?: () => Date;
}

/** A running gateway. */
export interface Gateway {
  /** The federation of home and all counties. */
  readonly source: Source;
  readonly identity: Identity;
  /** The city first, then the counties. */
  readonly regions: readonly KnownRegion[];
  /** The frame of a question that is asked in this process, rather than over HTTP. @param budget in milliseconds */
  contextOf(viewer: Viewer, language: Language, budget: number): Context;
  /** Answers one HTTP request; for a server of one's own. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** Starts listening and gives the GraphQL address. @throws PortTakenError */
  listen(): Promise<string>;
  /** Lets requests in progress end, then closes every connection. */
  close(): Promise<void>;
}

/** How often abandoned writes are looked after, in milliseconds. */
const settleEvery = 60_000;

/** Milliseconds that the databases are given to say whether their mappings fit, before the gateway starts without. */
const checkBudget = 5_000;

/**
 * Puts the rooms together: mappings and databases to sources, sources to a federation, and the schema over it.
 * @throws ConfigInvalidError (also for home's tables), MappingInvalidError, SourceFailedError when home can't be reached.
 */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { config, log, now = () => new Date() } = options;
  await refuseUnfit(options.mappings, config.city.region, { deadline: now().getTime() + checkBudget, language: "en" });
  const home = await openHome(config, log);
  const connected = await connect({ ...options, counties: home.counties }, config, home);
  const identity = createIdentity(home.store);
  const writes = createWrites({
    home: home.store,
    city: config.city.region,
    source: connected.federation,
    ownerOf: connected.ownerOf,
    now,
    budget: config.budget.write,
    log,
  });
  const regions = connected.regions.map((one) => one.region);
  const outbox = createOutbox({
    home: home.store,
    source: connected.federation,
    writes,
    placeOf: connected.placeOf,
    regions,
    now,
    budget: config.budget.write,
    log,
  });
  const attempts = createAttempts({
    ...config.attempts,
    home: home.store,
    region: config.city.region,
    secret: home.secret,
    now,
  });
  const files = openFiles(config.files);
  const closing = new AbortController();
  const parts = {
    source: connected.federation,
    writes,
    ledgers: createLedgers({
      home: home.store,
      now,
      holdsAtHome: connected.holdsAtHome,
      placeOf: connected.placeOf,
      onDue: outbox.carry,
      secret: home.secret,
    }),
    frozenReports: createFrozenReports({ home: home.store, now }),
    suits: config.report.suits,
    calendars: createCalendars({
      home: home.store,
      now,
      city: config.city.region,
      regions,
    }),
    caseSettings: caseSettingsOf(config.cases),
    files: { has: files.has, storedBy: storedBy(home.store.query) },
    cursors: createCursors(home.secret),
    queryCode: createQueryCode(home.secret),
    attempts,
    letterFiles: createLetterFiles(),
  };
  const frames = createFrames({ config, parts, identity, now, closing: closing.signal });
  const errors = createErrorFormatter(log);
  const { make: makeContext } = frames;
  const routes = [
    ...createFileRoutes({ files, makeContext, errors, note: noteFile(home.store.query, now) }),
    createArchiveRoute({ makeContext, errors, exportDossier: dossierExporter(home, files, config.city.region) }),
  ];
  const handle = createEndpoint({ schema, config, makeContext, errors, ready: () => home.answers(), routes });
  const server = createServer(handle);
  const stopSettling = keepSettling({ writes, attempts, outbox, regions, log, now });
  return {
    source: connected.federation,
    identity,
    regions: connected.regions,
    contextOf: frames.of,
    handle,
    listen: () => listen(server, config.server.host, config.server.port),
    async close() {
      stopSettling();
      closing.abort();
      await closeServer(server);
      await outbox.close();
      await connected.close();
      await home.close();
    },
  };
}

/** Packs dossiers, signed with the city's key. */
function dossierExporter(home: Home, files: FileStore, city: string): ArchiveRouteOptions["exportDossier"] {
  return async (id, context) => {
    const dossier = await dossierArchive(id, context);
    const key = await keptSigningKey(home.store.query, city);
    return { ...(await exportArchive(dossier, files, key)), name: dossier.number };
  };
}

/** Nothing stays open behind a start that is refused. */
async function connect(options: ConnectOptions, config: GatewayConfig, home: Home): Promise<ConnectedSources> {
  try {
    return connectSources(options, config);
  } catch (error) {
    await home.close();
    throw error;
  }
}

interface Settling {
  readonly writes: WriteLedger;
  readonly attempts: CountedAttempts;
  readonly outbox: Outbox;
  readonly regions: readonly string[];
  readonly log: Log;
  readonly now: () => Date;
}

function keepSettling({ writes, attempts, outbox, regions, log, now }: Settling): () => void {
  const settle = () => {
    void outbox.carryAll();
    attempts
      .deleteOld()
      .catch((error: unknown) => log({ level: "warn", message: "Could not delete old attempts", error }));
    const call = { deadline: now().getTime() + settleEvery, language: "en" as const };
    writes.settleAbandoned(regions, call).then(
      (count) =>
        count > 0 && log({ level: "info", message: "Settled writes that were left behind", detail: { count } }),
      (error: unknown) => log({ level: "warn", message: "Could not settle writes that were left behind", error }),
    );
  };
  settle();
  const timer = setInterval(settle, settleEvery);
  timer.unref();
  return () => clearInterval(timer);
}

function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new PortTakenError({ port }, { cause: error }) : error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(`http://${host}:${typeof address === "object" && address ? address.port : port}${graphqlPath}`);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 2_000).unref();
  });
}
