import { schema } from "@zwgk/schema";
import { parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { createClient } from "./client.js";
import { fragments, operations } from "./generated/operations.js";
import { List } from "./list.js";
import { smallCity } from "./testing/small-city.js";
import { stubGateway } from "./testing/stub-gateway.js";

const stub = stubGateway({ source: smallCity() });
const client = createClient({ url: "http://gateway.test/graphql", fetch: stub.fetch, apiKey: "operator-key" });
const names = Object.keys(operations);

/** Variables that satisfy every operation which demands some. */
const variables: Readonly<Record<string, unknown>> = {
  id: "Document:home:1",
  indexNumber: "003158495/202301-00001",
  region: "341200",
  idempotencyKey: "none",
  year: 2023,
  key: "policyLibrary.documents",
  scope: "ALL",
  actions: [],
  kind: "RECEIPT",
  cell: "t3.newReceived.total",
  text: "",
};

describe("every operation", () => {
  it.each(names)("%s fits the schema", (name) => {
    const [, text, parts] = operations[name] ?? [];
    const document = [text, ...(parts ?? "").split(" ").map((part) => fragments[part])].join("\n");
    expect(validate(schema, parse(document))).toEqual([]);
  });

  it.each(names.filter(answers))("%s has a method that answers", async (name) => {
    const method = methodOf(name);
    const asked = { ...variables, ...(/_get$|^requests_/.test(name) ? { id: `${entityOf(name)}:home:1` } : {}) };
    const given = method(declared(name, asked));
    const answer = given instanceof List ? await given.page() : await (isStream(given) ? firstOf(given) : given);
    expect(answer).not.toBeUndefined();
    expect(stub.seen.at(-1)?.operationName).toBe(name);
  });
});

function isStream(given: unknown): given is AsyncIterable<unknown> {
  return typeof given === "object" && given !== null && Symbol.asyncIterator in given;
}

async function firstOf(events: AsyncIterable<unknown>): Promise<unknown> {
  for await (const event of events) return event;
  return undefined;
}

/** Writes need their input, and an applicant's own view a code that fits: the README has them. */
function answers(name: string): boolean {
  return operations[name]?.[0] !== "write" && name !== "requests_progress";
}

function methodOf(name: string): (variables: object) => unknown {
  return name.split("_").reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], client) as never;
}

/** Of the variables, those that the operation declares. */
function declared(name: string, all: Readonly<Record<string, unknown>>): object {
  const text = operations[name]?.[1] ?? "";
  return Object.fromEntries(Object.entries(all).filter(([variable]) => new RegExp(`\\$${variable}:`).test(text)));
}

function entityOf(name: string): string {
  const field = /\{(\w+)\(id:/.exec(operations[name]?.[1] ?? "")?.[1] ?? "";
  return field.charAt(0).toUpperCase() + field.slice(1);
}
