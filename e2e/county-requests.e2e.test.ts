import type { Client } from "@zwgk/sdk";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type DemoCity, demoCity, found } from "./city/demo-city.js";
import { type Serving, serve } from "./city/gateway.js";
import { endAll } from "./city/program.js";
import { type Line, proxyTo } from "./city/proxy.js";

/** Names and idempotency keys of these tests begin with it. */
const mark = "e2e-county";
const on = "2025-03-03";
/** Milliseconds of a write. */
const budget = 5_000;

/** How the counties keep a request that is taken in through the gateway, past the mappings. */
const counties = [
  {
    source: "taihe",
    region: "341222",
    table: "disclosure.application",
    key: "application_id",
    row: "applicant_name AS name, register_number AS number, received_on AS received, closed_on AS closed, outcome",
    // Its column takes no NULL: the mapping names the day that stands for none.
    waiting: "1900-01-01",
    closed: { outcome: "OTHER_HANDLING" },
  },
  {
    source: "yingquan",
    region: "341204",
    table: "apply.apply_form",
    key: "id",
    row: "applicant->>'name' AS name, reg_no AS number, received, closed, state AS outcome",
    waiting: null,
    closed: { outcome: "OTHER_HANDLING" },
  },
  {
    source: "yingdong",
    region: "341203",
    table: "t_ysqgk",
    key: "i_id",
    row: "vc_xm AS name, vc_bh AS number, d_sl::date AS received, d_df::date AS closed, i_dflx AS outcome",
    waiting: "1900-01-01",
    closed: { outcome: "14" },
  },
] as const;
type County = (typeof counties)[number];
const [taihe] = counties;

let city: DemoCity;
let made: { readonly county: County; readonly id: string }[] = [];

beforeAll(async () => {
  city = await demoCity();
});

afterEach(async () => {
  for (const { county, id } of made) {
    await city.sql(county.source, `DELETE FROM ${county.table} WHERE ${county.key}::text = $1`, [keyOf(id)]);
    for (const table of ["ledger_entry", "enclosure", "number_taken", "due_change"])
      await city.sql("home", `DELETE FROM zwgk.${table} WHERE region = $1 AND ledger = $2`, [county.region, id]);
    await city.sql("home", "DELETE FROM zwgk.number_series WHERE region = $1 AND series LIKE '%2025%'", [
      county.region,
    ]);
    await city.sql(
      "home",
      "DELETE FROM zwgk.write WHERE region = $1 AND (record_key = $2 OR idempotency_key LIKE $3)",
      [county.region, keyOf(id), `${mark}%`],
    );
    await city.sql("home", "DELETE FROM zwgk.audit WHERE region = $1 AND record_id = $2", [county.region, id]);
  }
  made = [];
});

afterAll(endAll);

const keyOf = (id: string) => id.split(":").slice(2).join(":");

type More = Partial<Parameters<Client["requests"]["submit"]>[0]>;

async function submit(client: Client, county: County, name: string, more: More = {}) {
  const { id: agency } = found(
    (await client.organizations.list({ regions: [county.region], first: 100 }).take(100))[0],
    "organization",
  );
  const applicants = [{ kind: "NATURAL_PERSON" as const, name: `${mark} ${name}`, contact: { phone: "13800000000" } }];
  const { request, queryCode } = await client.requests.submit({
    region: county.region,
    channel: "IN_PERSON",
    receivedOn: on,
    agency,
    agencyKind: "GOVERNMENT",
    form: { applicants, items: [{ title: "会议纪要" }], carrierForm: "PAPER", obtainWay: "POST" },
    idempotencyKey: `${mark}-${name}`,
    ...more,
  });
  const { id } = found(request, "request");
  if (!made.some((one) => one.id === id)) made.push({ county, id });
  return { id, queryCode };
}

const rowOf = async (county: County, id: string) =>
  (
    await city.sql(county.source, `SELECT ${county.row} FROM ${county.table} WHERE ${county.key}::text = $1`, [
      keyOf(id),
    ])
  )[0];
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 60_000, interval: 200 });
const clientOf = (county: County) => city.client({ apiKey: city.keyOf(county.region) });
const differs = async (county: County, id: string) =>
  found(await clientOf(county).requests.case({ id }), "request").case?.recordDiffers;

describe.each(counties)("a request in the own table of $source", (county) => {
  it("is made there once, and says there what its case comes to", async () => {
    const client = clientOf(county);
    const { id, queryCode } = await submit(client, county, county.source);
    expect(await submit(client, county, county.source)).toEqual({ id, queryCode });
    const name = `${mark} ${county.source}`;
    const open = { name, number: null, received: on, closed: null, outcome: null };
    expect(await rowOf(county, id)).toEqual(open);
    const { case: registered } = await client.requests.register({ id, seen: 1, on });
    const number = found(registered.registrationNumber, "registration number");
    await soon(async () => expect(await rowOf(county, id)).toEqual({ ...open, number }));
    await client.requests.withdraw({ id, seen: 2, on: "2025-03-05" });
    const closed = { ...open, number, closed: "2025-03-05", ...county.closed };
    await soon(async () => expect(await rowOf(county, id)).toEqual(closed));
    expect(await differs(county, id)).toEqual([]);
  });
});

describe.each(counties)("an application over the internet, which both sides have to confirm, in $source", (county) => {
  const online = { channel: "INTERNET" } as const;
  const recorded = async (id: string) => found(await clientOf(county).requests.get({ id }), "request").receivedOn;

  it("waits for its day of receipt", async () => {
    const client = clientOf(county);
    const { id } = await submit(client, county, "online", online);
    expect(await rowOf(county, id)).toMatchObject({ received: county.waiting });
    expect([await recorded(id), await differs(county, id)]).toEqual([null, []]);
    await client.requests.confirm({ id, seen: 1, on: "2025-03-04", way: "PHONE" });
    await soon(async () => expect(await rowOf(county, id)).toMatchObject({ received: "2025-03-04" }));
    expect([await recorded(id), await differs(county, id)]).toEqual(["2025-03-04", []]);
  });
});

// DOMAIN.md §2.6: one item one request, and a transfer counts where the reply is made.
describe.each(counties)("requests that come of one in the own table of $source", (county) => {
  const items = [{ title: "征地批复" }, { title: "补偿标准" }];
  const form = (name: string) => ({
    applicants: [{ kind: "NATURAL_PERSON" as const, name: `${mark} ${name}` }],
    items,
  });
  const came = (ids: readonly string[]) => made.push(...ids.map((id) => ({ county, id })));

  it("are made there by a split: they have its day of receipt, which it has no more", async () => {
    const client = clientOf(county);
    const { id } = await submit(client, county, "split", { form: form("split") });
    const asked = { id, seen: 1, on, idempotencyKey: `${mark}-split-it` };
    const { parts } = await client.requests.split(asked);
    const ids = parts.map(({ request }) => found(request, "part").id);
    came(ids);
    const numbers = parts.map((one) => found(one.case?.registrationNumber, "registration number"));
    const row = { name: `${mark} split`, number: null, received: county.waiting, closed: null, outcome: null };
    await soon(async () => {
      expect(await rowOf(county, id)).toEqual(row);
      const rows = await Promise.all(ids.map((one) => rowOf(county, one)));
      expect(rows).toEqual(numbers.map((number) => ({ ...row, number, received: on })));
    });
    expect(await client.requests.split(asked)).toMatchObject({ parts: ids.map((one) => ({ request: { id: one } })) });
    expect(await Promise.all([id, ...ids].map((one) => differs(county, one)))).toEqual([[], [], []]);
  });

  it("are made there by a transfer, and go on at the agency that gets it", async () => {
    const client = clientOf(county);
    const { id } = await submit(client, county, "moved");
    const receiver = { agencyKind: "DEPARTMENT" as const };
    const asked = { id, seen: 1, on, to: "财政局", receiver, idempotencyKey: `${mark}-move-it` };
    const { case: transferred } = await client.requests.transfer(asked);
    const [successor] = transferred.successors;
    const next = found(successor, "successor").id;
    came([next]);
    expect(await client.requests.transfer(asked)).toMatchObject({ case: { successors: [{ id: next }] } });
    await client.requests.withdraw({ id: next, seen: 2, on: "2025-03-05" });
    await soon(async () => {
      expect(await rowOf(county, id)).toMatchObject({ received: county.waiting, closed: null, outcome: null });
      const closed = { received: on, closed: "2025-03-05", ...county.closed };
      expect(await rowOf(county, next)).toMatchObject(closed);
    });
  });
});

describe("a county that is down while its case is closed", () => {
  let gateway: Serving;
  let line: Line;
  /** Holds the county's table, so that it is read and nobody writes it. */
  let holder: pg.Client;

  beforeEach(async () => {
    line = await proxyTo(city.database(taihe.source));
    const urls = { [taihe.source]: line.url };
    gateway = await serve(city, { urls, counties: [taihe.source], budget: { write: budget } });
    holder = new pg.Client({ connectionString: city.database(taihe.source) });
    await holder.connect();
  });
  afterEach(async () => {
    await holder.end();
    await gateway.stop();
    await line.close();
  });

  const difference = [
    { field: "closedOn", record: null, ledger: "2025-03-05" },
    { field: "outcome", record: null, ledger: "OTHER_HANDLING" },
  ];
  const closed = { closed: "2025-03-05", outcome: "OTHER_HANDLING" };

  async function withdrawnBehindItsBack(name: string) {
    const client = gateway.client({ apiKey: city.keyOf(taihe.region) });
    const { id } = await submit(client, taihe, name);
    await holder.query("BEGIN; LOCK TABLE disclosure.application IN SHARE MODE");
    const began = Date.now();
    await client.requests.withdraw({ id, seen: 1, on: "2025-03-05" });
    expect(Date.now() - began).toBeLessThan(budget);
    return id;
  }

  it("shows the difference, and is brought up to date when it is back", async () => {
    const id = await withdrawnBehindItsBack("back");
    line.cut();
    expect(await differs(taihe, id)).toEqual(difference);
    await holder.query("ROLLBACK");
    line.open();
    await soon(async () => expect(await rowOf(taihe, id)).toMatchObject(closed));
    expect(await differs(taihe, id)).toEqual([]);
  });

  it("is brought up to date by another gateway where its own is killed", async () => {
    const id = await withdrawnBehindItsBack("killed");
    gateway.program.kill("SIGKILL");
    expect(await differs(taihe, id)).toEqual(difference);
    await holder.query("ROLLBACK");
    const next = await serve(city, { counties: [taihe.source], budget: { write: budget } });
    await soon(async () => expect(await rowOf(taihe, id)).toMatchObject(closed));
    await next.stop();
  });
});

it("leaves a county's table alone that is only read", async () => {
  const client = city.client({ apiKey: city.keyOf("341202") });
  const form = { applicants: [{ kind: "NATURAL_PERSON", name: mark }], items: [{ title: "会议纪要" }] } as const;
  await expect(
    client.requests.submit({ region: "341202", channel: "IN_PERSON", receivedOn: on, agencyKind: "GOVERNMENT", form }),
  ).rejects.toMatchObject({ code: "NOT_WRITABLE" });
});
