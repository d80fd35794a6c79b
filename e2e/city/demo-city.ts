import { type Client, type ClientOptions, createClient } from "@zwgk/sdk";
import pg from "pg";
import { inject } from "vitest";
import { counties as places } from "../../examples/county-databases/src/city/places.js";
import { inRepository } from "./program.js";
import { type CityState, hear } from "./state.js";

/** A county of the city: its database and what maps it. */
export interface County {
  readonly source: string;
  readonly region: string;
  readonly mappingFile: string;
  readonly url: string;
}

/** The demo city that all tests share. Whoever changes something in it undoes it. */
export interface DemoCity extends CityState {
  readonly counties: readonly County[];
  county(source: string): County;
  /** Connection string of one of its databases: of `home`, of a county, or of the server's own. */
  database(source: string): string;
  /** The key of a region's operator, or, of the city, of its `HANDLER` or `REVIEWER`. */
  keyOf(region: string, role?: string): string;
  client(options?: Partial<ClientOptions>): Client;
  /** Runs plain SQL as the vendor would, past the gateway; values come as text. */
  sql(source: string, text: string, values?: readonly unknown[]): Promise<readonly Record<string, string | null>[]>;
}

const asText = { getTypeParser: () => (value: string) => value };

/** Waits for the shared city. */
export async function demoCity(): Promise<DemoCity> {
  const state = await hear(inject("cityFolder"));
  const database = (source: string) => `${state.server}/${source === "postgres" ? source : `zwgk_${source}`}`;
  const counties = places.map(({ source, region }) => ({
    source,
    region,
    mappingFile: inRepository(`examples/county-databases/mappings/${source}.yaml`),
    url: database(source),
  }));
  const county = (source: string) =>
    found(
      counties.find((one) => one.source === source),
      source,
    );
  return {
    ...state,
    counties,
    county,
    database,
    keyOf: (region, role = "OPERATOR") =>
      found(
        state.keys.find((one) => one.region === region && one.role === role),
        `${role} of ${region}`,
      ).key,
    client: (options) => createClient({ url: state.url, retries: 0, language: "en", ...options }),
    sql: (source, text, values) => ask(database(source), text, values),
  };
}

async function ask(url: string, text: string, values: readonly unknown[] = []) {
  const client = new pg.Client({ connectionString: url, options: "-c TimeZone=Asia/Shanghai" });
  await client.connect();
  try {
    return (await client.query<Record<string, string | null>>({ text, values: [...values], types: asText })).rows;
  } finally {
    await client.end();
  }
}

/** What must be there. */
export function found<One>(one: One | null | undefined, what: string): One {
  if (one === null || one === undefined) throw new Error(`There is no ${what}`);
  return one;
}
