import { type Client, graphql } from "@zwgk/sdk";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type DemoCity, demoCity } from "./city/demo-city.js";
import { type Serving, serve } from "./city/gateway.js";
import { endAll } from "./city/program.js";

/** Idempotency keys of this test begin with it. */
const mark = "e2e-registrations";
/** A county without a table for requests: home holds them. Nobody else has numbers of this year there. */
const [source, region, day] = ["yingshang", "341226", "2025-03-03"];
const count = 200;

let city: DemoCity;
let gateways: readonly Serving[] = [];
let clients: readonly Client[] = [];

beforeAll(async () => {
  city = await demoCity();
  gateways = await Promise.all([0, 1].map(() => serve(city, { counties: [source] })));
  const apiKey = city.keyOf(region);
  // The first one is to be killed: what is lost there is sent again to another, by hand. The third is the city's own.
  const own = gateways.map((one, at) => one.client({ apiKey, retries: at === 0 ? 0 : 5 }));
  clients = [...own, city.client({ apiKey, retries: 5 })];
  await city.sql(
    "home",
    `INSERT INTO zwgk.request (region, key, channel, received_on) SELECT $1, $2 || n, 'IN_PERSON', $3::date FROM generate_series(1, ${count}) n`,
    [region, mark, day],
  );
  await city.sql(
    "home",
    `INSERT INTO zwgk.ledger_entry (region, ledger, place, kind, "on", body, by_key, fingerprint, recorded_at, idempotency_key)
     SELECT $1, 'Request:home:' || key, 1, 'received', received_on, '{"channel":"IN_PERSON"}', 'k', '', now(), key
     FROM zwgk.request WHERE region = $1 AND key LIKE $2`,
    [region, `${mark}%`],
  );
});

afterAll(async () => {
  for (const table of ["ledger_entry", "number_taken"])
    await city.sql("home", `DELETE FROM zwgk.${table} WHERE region = $1 AND ledger LIKE $2`, [region, `%${mark}%`]);
  await city.sql("home", "DELETE FROM zwgk.request WHERE region = $1 AND key LIKE $2", [region, `${mark}%`]);
  await city.sql("home", "DELETE FROM zwgk.number_series WHERE region = $1 AND series = $2", [
    region,
    `${region}-2025-`,
  ]);
  await city.sql("home", "DELETE FROM zwgk.audit WHERE idempotency_key LIKE $1", [`${mark}%`]);
  await Promise.all(gateways.map((one) => one.stop()));
  await endAll();
});

const registration = graphql<Registered, { id: string; key: string }>(
  `mutation ($id: ID!, $key: String!) {
    recordCaseEvent(id: $id, seen: 1, event: { kind: registered, on: "${day}" }, idempotencyKey: $key) { case { registrationNumber } }
  }`,
);
interface Registered {
  readonly recordCaseEvent: { readonly case: { readonly registrationNumber: string } };
}

const register = async (client: Client, at: number) => {
  const { recordCaseEvent } = await client.mutate(registration, {
    id: `Request:home:${mark}${at}`,
    key: `${mark}-${at}`,
  });
  return recordCaseEvent.case.registrationNumber;
};

it("numbers 200 registrations at once over three gateways without gap or repeat, one of them killed in between", async () => {
  const [doomed, survivor] = [gateways[0] as Serving, clients[1] as Client];
  let [done, lost] = [0, 0];
  const numbers = await Promise.all(
    Array.from({ length: count }, async (_, nth) => {
      const at = nth + 1;
      try {
        const number = await register(clients[nth % 3] as Client, at);
        done += 1;
        if (done === 20) doomed.program.kill("SIGKILL");
        return number;
      } catch {
        // Whether or not it was entered before the gateway was gone, the same key gives one number.
        lost += 1;
        await doomed.program.ended;
        return register(survivor, at);
      }
    }),
  );
  expect(lost).toBeGreaterThan(0);
  const expected = Array.from({ length: count }, (_, at) => `${region}-2025-${String(at + 1).padStart(4, "0")}`);
  expect([...numbers].sort()).toEqual(expected);
  const kept = await city.sql(
    "home",
    "SELECT registration_number AS number FROM zwgk.request WHERE region = $1 AND received_on = $2 ORDER BY 1",
    [region, day],
  );
  expect(kept.map(({ number }) => number)).toEqual(expected);
});
