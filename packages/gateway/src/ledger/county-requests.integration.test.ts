import { type Context, schema, type Viewer } from "@zwgk/schema";
import { graphql } from "graphql";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import {
  handler,
  readOnlyRegion,
  region,
  type TestCity,
  type TestGateway,
  testCity,
} from "../testing/county-requests.js";

let city: TestCity;

beforeAll(async () => {
  city = await testCity(inject("postgresUrl"));
});
afterAll(() => city.close());
beforeEach(() => city.empty());

interface Given {
  readonly region?: string;
  readonly channel?: string;
  readonly agency?: string | null;
  readonly title?: string;
  readonly key?: string;
  readonly viewer?: Viewer;
}

interface Asked {
  readonly data: { readonly id: string; readonly version: number } | null;
  readonly error: { readonly code: string; readonly path: string | undefined } | null;
}

async function submit({ context }: TestGateway, given: Given = {}): Promise<Asked> {
  const { viewer = handler, title = "征地补偿安置方案", ...rest } = given;
  const { data, errors } = await graphql({
    schema,
    source: `mutation ($region: RegionCode!, $channel: RequestChannel!, $agency: ID, $title: String!, $key: String!) {
      submitRequest(region: $region, channel: $channel, receivedOn: "2023-12-01", agency: $agency, agencyKind: GOVERNMENT,
        idempotencyKey: $key, form: { items: [{ title: $title }], applicants: [{ kind: NATURAL_PERSON, name: "张三",
          document: { kind: RESIDENT_IDENTITY, number: "341202199001010010" }, contact: { address: "清河路1号" } }] }) {
        request { id receivedOn agency { name } } case { version } queryCode
      }
    }`,
    contextValue: { ...context, viewer },
    variableValues: { region, channel: "IN_PERSON", agency: "Organization:county:1", title, key: "a", ...rest },
  });
  const [error] = errors ?? [];
  const thrown = error?.originalError as { code?: string; inputPath?: readonly unknown[] } | undefined;
  if (error && !thrown?.code) throw error;
  const made = data?.submitRequest as { request: { id: string }; case: { version: number } } | null;
  return {
    data: made ? { id: made.request.id, version: made.case.version } : null,
    error: thrown?.code ? { code: thrown.code, path: thrown.inputPath?.join(".") } : null,
  };
}

const rows = () =>
  city.county.query("SELECT id, via, name, org, kind, got::text AS got, done, result, del FROM apply ORDER BY id");
const audited = async () =>
  (await city.home.query("select key_id, action, record_id, result from zwgk.audit order by at, action")).map(
    ({ key_id, action, record_id, result }) => [key_id, action, record_id, result].join(" "),
  );
const formOf = async ({ ledgers, context }: TestGateway, id: string) =>
  (await ledgers.enclosed(region, [id], "application", context.call)).get(id);
/** The gateway dies when it is about to append. */
const dying = (gateway: TestGateway): TestGateway => {
  const append: Context["ledgers"]["append"] = () => Promise.reject(new Error("killed"));
  return { ...gateway, context: { ...gateway.context, ledgers: { ...gateway.ledgers, append } } };
};

describe("an application to a county whose table is written", () => {
  it("makes the record there and the ledger with its form at home, once for each key", async () => {
    const gateway = city.gateway();
    const made = await submit(gateway);
    expect(made).toEqual({ data: { id: "Request:county:1", version: 1 }, error: null });
    const row = { id: 1, via: 1, name: "张三", org: 1, kind: 1, got: "2023-12-01", done: null, result: null, del: 0 };
    expect(await rows()).toEqual([row]);
    expect(await formOf(gateway, "Request:county:1")).toMatchObject({
      agency: "Organization:county:1",
      // What the county has no place for.
      applicants: [{ document: { number: "341202199001010010" }, contact: { address: "清河路1号" } }],
    });
    expect(await submit(city.gateway())).toEqual(made);
    expect(await rows()).toHaveLength(1);
    expect(await audited()).toEqual(["k1 publish Request:county:1 DONE", "k1 append Request:county:1 DONE"]);
    expect(await gateway.writes.receipt(region, "a", handler, gateway.context.call)).toMatchObject({
      state: "DONE",
      recordId: "Request:county:1",
    });
  });

  it("is completed by the same key after a crash between record and ledger, and by nothing else", async () => {
    await expect(submit(dying(city.gateway()))).rejects.toThrow();
    expect(await rows()).toHaveLength(1);
    const gateway = city.gateway();
    expect(await formOf(gateway, "Request:county:1")).toBeUndefined();
    expect((await submit(gateway, { title: "另一项" })).error).toEqual({
      code: "IDEMPOTENCY_CONFLICT",
      path: undefined,
    });
    expect((await submit(gateway)).data).toEqual({ id: "Request:county:1", version: 1 });
    expect(await formOf(gateway, "Request:county:1")).toMatchObject({ items: [{ title: "征地补偿安置方案" }] });
    expect(await rows()).toHaveLength(1);
  });

  it("may be corrected under its key where the county refused it", async () => {
    const gateway = city.gateway();
    expect((await submit(gateway, { channel: "ORAL" })).error).toMatchObject({ code: "BAD_INPUT" });
    expect((await submit(gateway)).data).toEqual({ id: "Request:county:1", version: 1 });
    expect((await submit(gateway, { channel: "POST_SIGNED" })).error).toMatchObject({ code: "IDEMPOTENCY_CONFLICT" });
    expect(await rows()).toMatchObject([{ via: 1 }]);
  });

  it("is made once by several gateways at once", async () => {
    const made = await Promise.all([1, 2, 3].map(() => submit(city.gateway())));
    expect(made.map(({ data }) => data?.id)).toEqual(Array(3).fill("Request:county:1"));
    expect(await rows()).toHaveLength(1);
  });

  it("may wait there for its day of receipt, where the column may be empty (条例 Art 31)", async () => {
    expect((await submit(city.gateway(), { channel: "INTERNET" })).data?.version).toBe(1);
    expect(await rows()).toMatchObject([{ got: null }]);
  });

  it("is refused before its day of receipt where the column must not be empty", async () => {
    await city.county.query("ALTER TABLE apply ALTER COLUMN got SET NOT NULL");
    try {
      const { error } = await submit(city.gateway(), { channel: "INTERNET" });
      expect(error).toEqual({ code: "BAD_INPUT", path: "confirmation" });
    } finally {
      await city.county.query("ALTER TABLE apply ALTER COLUMN got DROP NOT NULL");
    }
  });

  it.each<[string, Given, { readonly code: string; readonly path: string | undefined }]>([
    ["a channel that it has no code for", { channel: "ORAL" }, { code: "BAD_INPUT", path: "channel" }],
    ["an agency of another source", { agency: "Organization:home:o1" }, { code: "BAD_INPUT", path: "agency" }],
    ["an agency that isn't there", { agency: "Organization:county:7" }, { code: "BAD_INPUT", path: "agency" }],
    ["a key of another region", { viewer: { ...handler, regions: [] } }, { code: "NOT_PERMITTED", path: undefined }],
    ["a reader", { viewer: { ...handler, role: "READER" } }, { code: "NOT_PERMITTED", path: undefined }],
    ["a county whose table is only read", { region: readOnlyRegion }, { code: "NOT_WRITABLE", path: "region" }],
  ])("writes nothing for %s", async (_, given, error) => {
    const gateway = city.gateway();
    expect((await submit(gateway, given)).error).toEqual(error);
    expect(await rows()).toEqual([]);
    expect(await formOf(gateway, "Request:county:1")).toBeUndefined();
  });

  it("writes nothing under a key that stands for entries of another ledger", async () => {
    const gateway = city.gateway();
    const entry = { kind: "received", on: "2023-12-01", data: { channel: "IN_PERSON" } };
    const other = { region, ledger: "Request:county:77", seen: 0, entries: [entry], idempotencyKey: "a" };
    await gateway.ledgers.append(other, handler, gateway.context.call);
    expect((await submit(gateway)).error).toEqual({ code: "IDEMPOTENCY_CONFLICT", path: undefined });
    expect(await rows()).toEqual([]);
  });

  it("does not let a HANDLER publish", async () => {
    const { writes, context } = city.gateway();
    const request = { action: "publish", entity: "Request", region, values: {}, idempotencyKey: "b" } as const;
    await expect(writes.submit(request, handler, context.call)).rejects.toMatchObject({ code: "NOT_PERMITTED" });
  });
});
