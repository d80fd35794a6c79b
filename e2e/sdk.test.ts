import { AccessError, type Client, CoverageError, CursorError, createClient, InputError } from "@zwgk/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations } from "../packages/sdk/src/generated/operations.js";
import { type MemoryGateway, startMemoryGateway } from "./memory-gateway.js";

let gateway: MemoryGateway;
let client: Client;

beforeAll(async () => {
  gateway = await startMemoryGateway();
  client = createClient({ url: gateway.url, apiKey: "county-key", retries: 0 });
});

afterAll(() => gateway.close());

describe("the SDK and the gateway's endpoint", () => {
  it("agree on every reading operation, within the gateway's default limits", async () => {
    const refused: unknown[] = [];
    // An applicant's own view needs a code that fits: the SDK's README has it.
    const reading = Object.keys(operations).filter((one) => operations[one]?.[0] !== "write");
    for (const name of reading.filter((one) => one !== "requests_progress")) {
      await answerOf(name).catch((error) => refused.push([name, error.message]));
    }
    expect(refused).toEqual([]);
  });

  it("page through a merged list, each record once", async () => {
    const list = client.documents.list({ first: 3, orderBy: [{ field: "publishedAt" }], count: true });
    const found = await list.take(100);
    expect(found.map(({ id }) => id.split(":").slice(1).join(":"))).toEqual([
      "home:1",
      "home:2",
      "home:3",
      "home:4",
      "home:5",
      "home:6",
      "linquan:1",
      "home:7",
    ]);
    expect(list).toMatchObject({ totalCount: 8, coverage: { complete: true, expected: 2 } });
  });

  it("tell of a county that is down, and give its records when it is back", async () => {
    const list = client.documents.list({ first: 4, orderBy: [{ field: "publishedAt", direction: "DESC" }] });
    gateway.stopCounty(true);
    const pages = list.pages();
    const first = (await pages.next()).value;
    expect(first?.coverage).toMatchObject({ complete: false, answered: 1 });
    await expect(client.documents.list({ requireCoverage: "ALL" }).page()).rejects.toThrow(CoverageError);
    gateway.stopCounty(false);
    const rest = [];
    for await (const page of pages) rest.push(...page.entries);
    expect(rest.filter(({ late }) => late).map(({ node }) => node.id)).toEqual(["Document:linquan:1"]);
    expect(list.coverage?.complete).toBe(true);
  });

  it("follow a subscription, which ends at the gateway when its reader is gone", async () => {
    const region = "341202";
    const event = { kind: "received", on: "2023-12-01", channel: "IN_PERSON" } as const;
    const told: string[] = [];
    for await (const { cases } of client.requests.reminders({ region })) {
      told.push(cases.map(({ reasons }) => reasons.join()).join());
      if (told.length > 1) break;
      expect(gateway.following()).toBe(1);
      await client.requests.record({ id: "Request:home:r2", seen: 0, event });
    }
    // Nothing is entered of it at first: it has no handler either.
    expect(told).toEqual(["WITHOUT_OWNER", "WITHOUT_OWNER"]);
    await expect.poll(() => gateway.following()).toBe(0);
  });

  it("write once under one key", async () => {
    const input = {
      region: "341202",
      title: "一份通知",
      kind: "NORMATIVE",
      publishedAt: "2023-12-01T09:00:00+08:00",
    } as const;
    const once = await client.documents.publish({ input, idempotencyKey: "e2e-1" });
    const again = await client.documents.publish({ input, idempotencyKey: "e2e-1" });
    expect(again.receipt).toEqual(once.receipt);
    expect(await client.receipts.get({ region: "341202", idempotencyKey: "e2e-1" })).toEqual(once.receipt);
  });

  it("agree on errors, in both languages", async () => {
    const zh = createClient({ url: gateway.url, language: "zh", retries: 0 });
    const wrong = { regions: ["999999"] };
    await expect(client.documents.list(wrong).page()).rejects.toMatchObject({
      code: "UNKNOWN_REGION",
      inputPath: ["regions", 0],
    });
    await expect(zh.documents.list(wrong).page()).rejects.toThrow("999999 不是本市或所辖区县的代码");
    await expect(client.documents.list({ after: "x" }).page()).rejects.toThrow(CursorError);
    await expect(client.query("{ nothing }")).rejects.toMatchObject({
      name: "InputError",
      code: "QUERY_INVALID",
      status: 400,
    });
    await expect(client.documents.list({ filter: { kind: { eq: "X" as never } } }).page()).rejects.toThrow(InputError);
    await expect(zh.audit.list({ region: "341202" })).rejects.toThrow(AccessError);
  });
});

const variables: Readonly<Record<string, unknown>> = {
  indexNumber: "003158495/202301-00001",
  region: "341200",
  idempotencyKey: "none",
  year: 2023,
  asOf: "2023-12-20",
  key: "policyLibrary.documents",
  parts: true,
  first: 100,
  count: true,
  scope: "OWN",
  cell: "t3.newReceived.total",
  actions: [{ kind: "extend", workingDays: 5 }],
  kind: "RECEIPT",
};

/** Asks an operation by its own text, with all variables that it declares. */
async function answerOf(name: string): Promise<unknown> {
  const [kind, text = ""] = operations[name] ?? [];
  const entity = /\{(\w)(\w+)\(id:/.exec(text);
  const all = { ...variables, id: `${entity?.[1]?.toUpperCase()}${entity?.[2]}:home:1` };
  const declared = Object.entries(all).filter(([variable]) => new RegExp(`\\$${variable}:`).test(text));
  const method = name.split("_").reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], client) as (
    given: object,
  ) => { page(): Promise<unknown> } & Promise<unknown> & AsyncIterable<unknown>;
  const given = method(Object.fromEntries(declared));
  if (kind !== "stream") return kind === "list" ? given.page() : given;
  for await (const event of given) return event;
  throw new Error("There was no event");
}
