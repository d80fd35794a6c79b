import { type Context, schema } from "@zwgk/schema";
import { graphql } from "graphql";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from "vitest";
import {
  handler,
  readOnlyRegion,
  region,
  type TestCity,
  type TestGateway,
  testCity,
} from "../testing/county-requests.js";

let city: TestCity;
let opened: TestGateway[];

beforeAll(async () => {
  city = await testCity(inject("postgresUrl"));
});
afterAll(() => city.close());
beforeEach(async () => {
  await city.empty();
  opened = [];
  return async () => void (await Promise.all(opened.map(({ outbox }) => outbox.close())));
});

const original = "Request:county:1";

function gateway(...faults: Parameters<TestCity["gateway"]>): TestGateway {
  const made = city.gateway(...faults);
  opened.push(made);
  return made;
}

async function ask({ context }: TestGateway, source: string, variableValues: Readonly<Record<string, unknown>> = {}) {
  const { data, errors } = await graphql({ schema, source, contextValue: context, variableValues });
  const [error] = errors ?? [];
  const { code, inputPath } = (error?.originalError ?? {}) as { code?: string; inputPath?: readonly unknown[] };
  if (error && !code) throw error;
  return { data, error: code ? { code, path: inputPath?.join(".") } : null };
}

/** Takes in an application for two items, in the county's own table. */
async function submitted(): Promise<void> {
  const { error } = await ask(
    gateway(),
    `mutation { submitRequest(region: "${region}", channel: IN_PERSON, receivedOn: "2023-12-01", agency: "Organization:county:1",
      agencyKind: GOVERNMENT, idempotencyKey: "submit", form: { items: [{ title: "征地批复" }, { title: "补偿标准" }],
      applicants: [{ kind: COMMERCIAL, name: "某公司" }] }) { request { id } } }`,
  );
  expect(error).toBeNull();
}

const related = "successors { id case { registrationNumber receivedOn origin { id } } }";
const ways = {
  split: {
    mutation: `mutation ($id: ID!, $key: String!) { splitRequest(id: $id, seen: 1, on: "2023-12-04", idempotencyKey: $key) {
      original { case { ${related} } } } }`,
    count: 2,
  },
  transfer: {
    mutation: `mutation ($id: ID!, $key: String!) { recordCaseEvent(id: $id, seen: 1, idempotencyKey: $key, event: {
      kind: transferred, on: "2023-12-04", to: "区财政局", receiver: { agencyKind: DEPARTMENT } }) { case { ${related} } } }`,
    count: 1,
  },
} as const;
type Way = keyof typeof ways;
const run = (way: Way, of: TestGateway, given: object = {}) =>
  ask(of, ways[way].mutation, { id: original, key: "go", ...given });

const rows = () =>
  city.county.query(
    "SELECT id, no, name, org, kind, got::text AS got, done::text AS done, result FROM apply ORDER BY id",
  );
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 50 });
const emptied = { no: null, got: null, done: null, result: null };
const part = (way: Way, id: number) => ({
  ...{ id, no: `341203-2023-000${id - 1}`, name: "某公司", got: "2023-12-01", done: null, result: null },
  ...(way === "split" ? { org: 1, kind: 1 } : { org: null, kind: 2 }),
});
const finished = (way: Way) => [
  { id: 1, name: "某公司", org: 1, kind: 1, ...emptied },
  ...Array.from({ length: ways[way].count }, (_, at) => part(way, at + 2)),
];
/** The gateway dies when it is about to append; what it writes in the county it writes. */
const dying = (one: TestGateway): TestGateway => {
  const append: Context["ledgers"]["append"] = () => Promise.reject(new Error("killed"));
  return { ...one, context: { ...one.context, ledgers: { ...one.ledgers, append } } };
};

// DOMAIN.md §2.6: one item one request, and a transfer counts where the reply is made.
describe.each(["split", "transfer"] as const)("a %s in a county whose table is written", (way) => {
  it("makes the records there, and the ledgers at home; the records follow", async () => {
    await submitted();
    const { data, error } = await run(way, gateway());
    expect(error).toBeNull();
    const numbers = Array.from({ length: ways[way].count }, (_, at) => at + 2);
    expect(JSON.parse(JSON.stringify(data))).toEqual(
      expect.objectContaining(
        way === "split"
          ? { splitRequest: { original: { case: { successors: numbers.map(successor) } } } }
          : { recordCaseEvent: { case: { successors: numbers.map(successor) } } },
      ),
    );
    await soon(async () => expect(await rows()).toEqual(finished(way)));
    expect(await run(way, gateway())).toEqual({ data, error: null });
    expect(await rows()).toHaveLength(1 + ways[way].count);
  });

  it("counts nothing twice when it is cut off before the ledgers, and is completed by the same key", async () => {
    await submitted();
    await expect(run(way, dying(gateway()))).rejects.toThrow("killed");
    const [first, ...others] = await rows();
    expect([first?.got, others.map(({ got, no }) => [got, no])]).toEqual([
      "2023-12-01",
      others.map(() => [null, null]),
    ]);
    expect(others).toHaveLength(ways[way].count);
    expect((await run(way, gateway())).error).toBeNull();
    await soon(async () => expect(await rows()).toEqual(finished(way)));
  });

  it("makes nothing in the county for what others were faster than, or for a key of something else", async () => {
    await submitted();
    const one = gateway();
    const assigned = [{ kind: "assigned", on: "2023-12-02", data: { handler: "k1" } }];
    await one.ledgers.append(
      { region, ledger: original, seen: 1, entries: assigned, idempotencyKey: "assign" },
      handler,
      one.context.call,
    );
    expect((await run(way, one)).error).toMatchObject({ code: "VERSION_CONFLICT" });
    expect((await run(way, one, { key: "assign" })).error).toMatchObject({ code: "IDEMPOTENCY_CONFLICT" });
    expect(await rows()).toHaveLength(1);
  });

  it("is done once by several gateways at once", async () => {
    await submitted();
    const made = await Promise.all([1, 2, 3].map(() => run(way, gateway())));
    expect(made.map(({ error }) => error)).toEqual([null, null, null]);
    await soon(async () => expect(await rows()).toEqual(finished(way)));
  });

  it("is done once where five ask for it at once, each under a key of its own, and leaves no row of the others", async () => {
    await submitted();
    const keys = ["a", "b", "c", "d", "e"];
    const made = await Promise.all(keys.map((key) => run(way, gateway(), { key })));
    const codes = made.map(({ error }) => error?.code ?? "DONE");
    expect(codes.toSorted()).toEqual(["DONE", ...Array(4).fill("VERSION_CONFLICT")]);
    await soon(async () => expect(await rows()).toEqual(finished(way)));
    expect((await run(way, gateway(), { key: keys[codes.indexOf("DONE")] })).error).toBeNull();
    expect(await rows()).toHaveLength(1 + ways[way].count);
  });

  it("keeps others waiting only until the call of who was cut off is over, or who was refused is told so", async () => {
    await submitted();
    const ends = Date.now() + 60_000;
    await expect(run(way, dying(gateway()))).rejects.toThrow("killed");
    const assigned = [{ kind: "assigned", on: "2023-12-02", data: { handler: "k1" } }];
    const assign = (one: TestGateway) =>
      one.ledgers.append(
        { region, ledger: original, seen: 1, entries: assigned, idempotencyKey: "assign" },
        handler,
        one.context.call,
      );
    await expect(assign(gateway())).rejects.toMatchObject({ code: "VERSION_CONFLICT" });
    expect((await run(way, gateway(), { key: "other" })).error?.code).toBe("VERSION_CONFLICT");
    expect(await assign(gateway({ now: () => new Date(ends + 10_000) }))).toHaveLength(1);
  });

  it("is refused where the column of the day of receipt must not be empty, and nothing is begun", async () => {
    await submitted();
    await city.county.query("ALTER TABLE apply ALTER COLUMN got SET NOT NULL");
    try {
      expect((await run(way, gateway())).error).toEqual({ code: "BAD_INPUT", path: "id" });
      expect(await rows()).toHaveLength(1);
      // Nothing was made: whoever comes next needn't wait.
      expect((await run(way, gateway(), { key: "next" })).error?.code).toBe("BAD_INPUT");
    } finally {
      await city.county.query("ALTER TABLE apply ALTER COLUMN got DROP NOT NULL");
    }
  });

  it("is left to the county's own system where its table is only read", async () => {
    await city.county.query(
      "INSERT INTO old_apply (id, no, got) VALUES (1, 'A1', '2023-12-01') ON CONFLICT DO NOTHING",
    );
    const one = gateway();
    const ledger = "Request:readonly:1";
    const entries = [{ kind: "received", on: "2023-12-01", data: { channel: "IN_PERSON" } }];
    const begin = { region: readOnlyRegion, ledger, seen: 0, entries, idempotencyKey: "begin" };
    await one.ledgers.append(begin, handler, one.context.call);
    expect((await run(way, one, { id: ledger })).error).toEqual({ code: "NOT_WRITABLE", path: "id" });
  });
});

function successor(key: number) {
  return {
    id: `Request:county:${key}`,
    case: {
      registrationNumber: `341203-2023-000${key - 1}`,
      receivedOn: "2023-12-01",
      origin: { id: original },
    },
  };
}
