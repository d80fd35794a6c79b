import { type Client, graphql, RequestError } from "@zwgk/sdk";
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
/** To be killed while letters are numbered. */
let writer: Serving;

const own = {
  counties: [source],
  cases: { bodies: [{ region, name: "颍上县人民政府" }] },
};

beforeAll(async () => {
  city = await demoCity();
  gateways = await Promise.all([0, 1].map(() => serve(city, own)));
  const apiKey = city.keyOf(region);
  // The first one is to be killed: what is lost there is sent again to another, by hand. The third is the city's own.
  const theirs = gateways.map((one, at) => one.client({ apiKey, retries: at === 0 ? 0 : 5 }));
  clients = [...theirs, city.client({ apiKey, retries: 5 })];
  writer = await serve(city, own);
  await city.sql(
    "home",
    `INSERT INTO zwgk.request (region, key, channel, received_on, applicant_name, agency_kind) SELECT $1, $2 || n, 'IN_PERSON', $3::date, '张三', 'GOVERNMENT' FROM generate_series(1, ${count}) n`,
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
  for (const table of ["ledger_entry", "number_taken", "enclosure"])
    await city.sql("home", `DELETE FROM zwgk.${table} WHERE region = $1 AND ledger LIKE $2`, [region, `%${mark}%`]);
  await city.sql("home", "DELETE FROM zwgk.request WHERE region = $1 AND key LIKE $2", [region, `${mark}%`]);
  await city.sql("home", "DELETE FROM zwgk.number_series WHERE region = $1 AND (series = $2 OR series LIKE '试%')", [
    region,
    `${region}-2025-`,
  ]);
  await city.sql("home", "DELETE FROM zwgk.audit WHERE idempotency_key LIKE $1", [`${mark}%`]);
  await Promise.all([...gateways, writer].map((one) => one.stop()));
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

const asking = graphql<Asked, { id: string; key: string }>(
  `mutation ($id: ID!, $key: String!) {
    recordCaseEvent(id: $id, seen: 2, event: { kind: correctionAsked, on: "${day}", matters: ["写明年度"], correctBy: "2025-03-17", agencyWord: "试", letterInput: { content: "政府信息" } }, idempotencyKey: $key) {
      case { events { data { letter } } }
    }
  }`,
);
interface Asked {
  readonly recordCaseEvent: { readonly case: { readonly events: readonly { readonly data: { letter: string } }[] } };
}

const askForCorrection = async (client: Client, at: number) => {
  const { recordCaseEvent } = await client.mutate(asking, {
    id: `Request:home:${mark}${at}`,
    key: `${mark}-letter-${at}`,
  });
  return recordCaseEvent.case.events[2]?.data.letter ?? "";
};

const register = async (client: Client, at: number) => {
  const { recordCaseEvent } = await client.mutate(registration, {
    id: `Request:home:${mark}${at}`,
    key: `${mark}-${at}`,
  });
  return recordCaseEvent.case.registrationNumber;
};

/** What 200 calls over three gateways give; one of them is killed in between, and what is lost there is sent again. */
async function throughAKill(
  doomed: Serving,
  over: readonly Client[],
  call: (client: Client, at: number) => Promise<string>,
) {
  const survivor = clients[1] as Client;
  let [done, lost] = [0, 0];
  const given = await Promise.all(
    Array.from({ length: count }, async (_, nth) => {
      try {
        const one = await call(over[nth % 3] as Client, nth + 1);
        done += 1;
        if (done === 20) doomed.program.kill("SIGKILL");
        return one;
      } catch (error) {
        if (error instanceof RequestError) throw error;
        // Whether or not it was entered before the gateway was gone, the same key gives one number.
        lost += 1;
        await doomed.program.ended;
        return call(survivor, nth + 1);
      }
    }),
  );
  expect(lost).toBeGreaterThan(0);
  return given;
}

it("numbers 200 registrations at once over three gateways without gap or repeat, one of them killed in between", async () => {
  const numbers = await throughAKill(gateways[0] as Serving, clients, register);
  const expected = Array.from({ length: count }, (_, at) => `${region}-2025-${String(at + 1).padStart(4, "0")}`);
  expect([...numbers].sort()).toEqual(expected);
  const kept = await city.sql(
    "home",
    "SELECT registration_number AS number FROM zwgk.request WHERE region = $1 AND received_on = $2 ORDER BY 1",
    [region, day],
  );
  expect(kept.map(({ number }) => number)).toEqual(expected);
});

it("numbers 200 letters at once over three gateways without gap or repeat, one of them killed in between", async () => {
  const apiKey = city.keyOf(region);
  const over = [writer.client({ apiKey, retries: 0 }), ...clients.slice(1)];
  const numbers = await throughAKill(writer, over, askForCorrection);
  const serials = numbers.map((number) => Number(/〕(\d+)号$/.exec(number)?.[1])).sort((one, other) => one - other);
  expect(serials).toEqual(Array.from({ length: count }, (_, at) => at + 1));
});
