import { randomBytes } from "node:crypto";
import { regionContains } from "@zwgk/schema";
import { keepEarlierNumbers } from "./audit/given-numbers.js";
import type { HomeQuery, HomeRow, HomeStore } from "./audit/home-store.js";
import { homeTables } from "./audit/home-tables.js";
import type { GatewayConfig } from "./config/config.js";
import type { KnownRegion } from "./connect-sources.js";
import { keepEarlierTraits } from "./ledger/applicant-traits.js";
import { keepEarlierNumberKeys } from "./ledger/number-keys.js";
import { type FoundColumn, homeColumnsAsked, refuseUnfitHome } from "./mapping/check-home.js";
import { homeTables as entityTables } from "./mapping/home-ddl.js";
import { type Log, silent } from "./observability/log.js";
import { createHomeStore } from "./sql/home-store.js";

/** The home database, with its tables made. */
export interface Home {
  readonly store: HomeStore;
  /** Secret with which cursors are signed, the same for every gateway of the city. */
  readonly secret: string;
  /** The counties of the city, by the administrative divisions that home holds. */
  readonly counties: readonly KnownRegion[];
  answers(): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Connects to home and makes the tables, columns and indexes that it lacks. What fails afterwards is logged; before, whoever starts is told.
 * @throws SourceFailedError when it can't be reached; HomeRefusedError when it won't take the tables;
 * ConfigInvalidError when a column is of another type
 */
export async function openHome(config: GatewayConfig, log: Log = silent): Promise<Home> {
  let isOpen = false;
  const store = createHomeStore(config.home.url, (error) => {
    if (isOpen) log({ level: "error", message: "A statement failed at home", error });
  });
  try {
    await makeTables(store, [...homeTables, ...entityTables()]);
    const secret = config.secret ?? (await keptSecret(store.query, config.city.region));
    await keepEarlierTraits(store.query, config.city.region, secret);
    await store.transaction((query) => keepEarlierNumbers(query, config.city.region));
    await keepEarlierNumberKeys(store.query, config.city.region);
    const counties = await countiesOf(store.query, config.city.region);
    isOpen = true;
    return {
      store,
      secret,
      counties,
      answers: () =>
        store.query("select 1").then(
          () => true,
          () => false,
        ),
      close: () => store.close(),
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Several gateways may start at once: one makes the tables, the others wait for it. */
async function makeTables(store: HomeStore, statements: readonly string[]): Promise<void> {
  await store.transaction(async (query) => {
    await query("select pg_advisory_xact_lock(hashtext('zwgk home tables'))");
    refuseUnfitHome((await query(homeColumnsAsked)).map(foundColumn));
    for (const statement of statements) await query(statement);
  });
}

function foundColumn({ name, column, type, needs }: HomeRow): FoundColumn {
  return { name: name ?? "", column: column ?? "", type: type ?? "", needs: needs === "true" };
}

async function keptSecret(query: HomeQuery, region: string): Promise<string> {
  await query(
    "insert into zwgk.setting (region, name, value) values ($1, 'cursor secret', $2) on conflict (region, name) do nothing",
    [region, randomBytes(32).toString("base64url")],
  );
  const [row] = await query("select value from zwgk.setting where region = $1 and name = 'cursor secret'", [region]);
  return row?.value ?? "";
}

/**
 * Zones that only the statistics office codes are no counties: they have no government of their own. The one statement
 * that names no region: it asks which there are, once.
 */
async function countiesOf(query: HomeQuery, city: string): Promise<readonly KnownRegion[]> {
  const rows = await query(
    `select code, name from zwgk.region
     where level = 'COUNTY' and not coalesce(statistics_only, false) and not withdrawn order by code`,
  );
  return rows
    .map(({ code, name }) => ({ region: code ?? "", label: { zh: name ?? "", en: name ?? "" } }))
    .filter(({ region }) => region !== city && regionContains(city, region));
}
