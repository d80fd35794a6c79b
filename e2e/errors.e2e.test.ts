import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ErrorCode, errorList } from "../packages/schema/src/error-list.js";
import { type DemoCity, demoCity, found } from "./city/demo-city.js";
import { type Serving, serve, writeConfig } from "./city/gateway.js";
import { type Posted, post, type Sent } from "./city/post.js";
import { endAll, programs, runToEnd } from "./city/program.js";
import { type Line, proxyTo } from "./city/proxy.js";
import { requestsWithoutCase } from "./city/without-case.js";
import { removeWritten } from "./city/written-documents.js";

/** Titles and idempotency keys of these tests begin with it. */
const mark = "e2e-errors";
/** A county whose requests home holds. */
const atHome = "341226";

const [source, region] = ["taihe", "341222"];
const languages = ["en", "zh"] as const;
type Language = (typeof languages)[number];

let city: DemoCity;
/** A gateway of its own, and its way to the county, which can be broken. */
let gateway: Serving;
let line: Line;
let publisher: string;
/** A request of the county, in whose ledger nothing is entered. */
let requestId: string;
/** Events of its case. */
let version: number;
let receiptAgain: object;
/** Another one, which has a case for a while. */
let letterId: string;
/** The registration number of another one. */
let otherNumber: string;
/** Codes that were seen in both languages. */
const seen = new Set<string>();

beforeAll(async () => {
  city = await demoCity();
  line = await proxyTo(city.database(source));
  gateway = await serve(city, {
    urls: { [source]: line.url },
    budget: { list: 800, write: 3_000 },
    files: { maxBytes: 100 },
    server: { trustProxy: ["127.0.0.0/8", "::1"] },
  });
  const organizations = await city
    .client()
    .organizations.list({ regions: [region], first: 100 })
    .take(100);
  publisher = found(
    organizations.find((one) => one.organizationCode),
    "organization with a code",
  ).id;
  const county = city.client({ apiKey: city.keyOf(region) });
  const [, second] = await requestsWithoutCase(county, region);
  letterId = found(second, "request without a case");
  const [request] = await county.requests.list({ regions: [region], first: 1 }).take(1);
  requestId = found(request, "request").id;
  receiptAgain = { kind: "received", on: request?.receivedOn, channel: request?.channel };
  version = (await county.requests.case({ id: requestId }))?.case?.version ?? 0;
  const others = await city
    .client()
    .requests.list({ regions: [atHome], first: 1 })
    .take(1);
  otherNumber = found(others[0]?.registrationNumber, "registration number");
  await city.sql(
    "home",
    "INSERT INTO zwgk.request (region, key, channel, received_on) VALUES ($1, $2, 'IN_PERSON', '2024-01-02')",
    [atHome, mark],
  );
});

afterAll(async () => {
  await removeWritten(city, mark, mark);
  await city.sql("home", "DELETE FROM zwgk.attempt");
  await city.sql("home", "DELETE FROM zwgk.request WHERE region = $1 AND key = $2", [atHome, mark]);
  await city.sql("home", "DELETE FROM zwgk.ledger_entry WHERE by_key = $1", [mark]);
  await city.sql("home", "DELETE FROM zwgk.number_taken WHERE ledger = $1", [mark]);
  await gateway?.stop();
  await line?.close();
  await endAll();
});

/** What must not leave the house: statements, stacks, files, addresses. */
const secrets = [
  /\b(SELECT|INSERT|UPDATE|DELETE|FROM|WHERE|RETURNING|RELATION)\b/,
  /\brelation "|\bcolumn "|\bsyntax error at or near|pg_|SQLSTATE/,
  /\n\s+at |\bat \S+ \(|\.[cm]?[jt]s:\d/,
  /node_modules|\/(work|home|root|tmp|usr)\//,
  /127\.0\.0\.1|localhost|postgres(ql)?:|ECONN|ETIMEDOUT/,
];

const pattern = (template: string) =>
  new RegExp(`^${template.replace(/[.*+?^$()[\]\\|]/g, "\\$&").replace(/\{\w+\}/g, "[^]*")}$`);

function expectTold(answer: Posted, code: ErrorCode, language: Language): void {
  const [error] = answer.errors;
  expect([error?.extensions?.code, answer.text]).toEqual([code, expect.any(String)]);
  const { what, next } = found(error, "error").extensions;
  expect(what).toMatch(pattern(errorList[code].what[language]));
  expect(next).toMatch(pattern(errorList[code].next[language]));
  expect(error?.message).toBe(language === "zh" ? `${what}${next}` : `${what} ${next}`);
  for (const secret of secrets) expect(answer.text).not.toMatch(secret);
}

interface Case {
  readonly code: ErrorCode;
  readonly name: string;
  readonly sent: () => Sent | Promise<Sent>;
  /** Whose key is sent; none without. */
  readonly by?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly inputPath?: readonly (string | number)[];
  /** Makes ready what must go wrong, before each try. */
  readonly before?: (language: Language) => Promise<unknown> | unknown;
}

const q =
  (query: string, variables: Readonly<Record<string, unknown>> = {}) =>
  () => ({ query, variables });
const progress = (number: string) =>
  `{ requestProgress(registrationNumber: "${number}", queryCode: "x", name: "x") { dueOn } }`;
const list = (args: string) => q(`{ documents(${args}) { nodes { id } } }`);
const deep = `${"interpretations { document { ".repeat(8)}id${" } }".repeat(8)}`;
const publishing = (input: Readonly<Record<string, unknown>>, idempotencyKey: string) => ({
  query:
    "mutation ($input: PublishDocumentInput!, $key: String!) { publishDocument(input: $input, idempotencyKey: $key) { receipt { recordId indexNumber } } }",
  variables: {
    input: { region, title: `${mark} 通知`, kind: "NORMATIVE", publishedAt: "2025-08-05T00:00:00+08:00", ...input },
    key: `${mark}-${idempotencyKey}`,
  },
});
const publish =
  (input: Readonly<Record<string, unknown>>, key = "x") =>
  () =>
    publishing({ publisher, ...input }, key);

/** An event of the case that {@link registeredCase} has made. */
const recordOf = (event: object) => ({
  query:
    "mutation ($id: ID!, $event: CaseEventInput!, $key: String!) { recordCaseEvent(id: $id, seen: 2, event: $event, idempotencyKey: $key) { case { version } } }",
  variables: { id: letterId, event: { on: "2024-01-03", ...event }, key: `${mark}-letter` },
});

/** A case that is registered, and the number of another one's letter, which is taken. */
function registeredCase(): Promise<unknown> {
  return city.sql(
    "home",
    `WITH taken AS (
       INSERT INTO zwgk.number_taken (region, among, number, ledger) VALUES ($1, 'letter', $3 || '-1', $3)
       ON CONFLICT DO NOTHING)
     INSERT INTO zwgk.ledger_entry (region, ledger, place, kind, "on", body, by_key, fingerprint, recorded_at,
       idempotency_key)
     VALUES ($1, $2, 1, 'received', '2024-01-02', '{"channel":"IN_PERSON"}', $3, '', '2024-01-02', $3),
       ($1, $2, 2, 'registered', '2024-01-02', '{"number":"1"}', $3, '', '2024-01-02', $3)
     ON CONFLICT DO NOTHING`,
    [region, letterId, mark],
  );
}

const asWriter = () => ({ authorization: `Bearer ${city.keyOf(region)}` });
const askedOf = async (query: string) => found((await post(city.url, { query })).data, "data");
const cursorOf = async (args: string) => {
  const data = await askedOf(`{ documents(first: 1, ${args}) { pageInfo { endCursor } } }`);
  return (data as { documents: { pageInfo: { endCursor: string } } }).documents.pageInfo.endCursor;
};
const idOf = async () => {
  const data = await askedOf(`{ documents(first: 1, regions: ["${region}"]) { nodes { id } } }`);
  return (data as { documents: { nodes: { id: string }[] } }).documents.nodes[0]?.id ?? "";
};
const after = (make: () => Promise<string>) => async () => ({
  query: "{ documents(first: 1, orderBy: [{ field: publishedAt }], after: $after) { nodes { id } } }".replace(
    "$after",
    JSON.stringify(await make()),
  ),
});
const revise = (id: () => Promise<string> | string, input: unknown) => async () => ({
  query:
    'mutation ($id: ID!, $input: ReviseDocumentInput!, $key: String!) { reviseDocument(id: $id, expectedVersion: "old", input: $input, idempotencyKey: $key) { receipt { state } } }',
  variables: { id: await id(), input, key: `${mark}-revise-${Math.random()}` },
});
const readOne = async () => ({ query: `{ document(id: ${JSON.stringify(await idOf())}) { title } }` });
/** Several reads that fail open the breaker. */
const suspend = async () => {
  line.cut();
  for (let time = 0; time < 12; time++) await post(gateway.url, await readOne());
};
/** Ends a suspension, so that the next case begins with a county that is well. */
const mend = async () => {
  line.watch("asked", null);
  line.watch("answered", null);
  line.open();
  const query = `{ documents(first: 1, regions: ["${region}"]) { coverage { complete } } }`;
  await expect
    .poll(async () => (await post(gateway.url, { query })).data, { timeout: 20_000, interval: 250 })
    .toEqual({ documents: { coverage: { complete: true } } });
};
const broken = (work: () => unknown) => async () => {
  await mend();
  await work();
};

const cases: readonly Case[] = [
  { code: "MALFORMED_REQUEST", name: "what is not JSON", sent: () => "{ documents" },
  { code: "MALFORMED_REQUEST", name: "JSON that is no object", sent: () => "[]" },
  { code: "MALFORMED_REQUEST", name: "no query", sent: () => "{}" },
  { code: "MALFORMED_REQUEST", name: "a query that is no text", sent: () => '{"query": 5}' },
  {
    code: "MALFORMED_REQUEST",
    name: "variables that are no object",
    sent: () => '{"query": "{ __typename }", "variables": [1]}',
  },
  {
    code: "MALFORMED_REQUEST",
    name: "an endless body",
    sent: () => JSON.stringify({ query: `{ __typename } #${"x".repeat(4_100_000)}` }),
  },
  { code: "QUERY_SYNTAX", name: "a query that ends early", sent: q("{ documents(first: 1 { nodes") },
  { code: "QUERY_SYNTAX", name: "nothing to read", sent: q("# nothing") },
  { code: "QUERY_INVALID", name: "an unknown field", sent: q("{ documents { nodes { titel } } }") },
  { code: "QUERY_INVALID", name: "an unknown argument", sent: list("frist: 1") },
  { code: "QUERY_INVALID", name: "a record without fields", sent: q("{ documents { nodes } }") },
  {
    code: "QUERY_INVALID",
    name: "a variable that is not declared",
    sent: q("{ documents(first: $n) { nodes { id } } }"),
  },
  {
    code: "QUERY_INVALID",
    name: "an unknown operation",
    sent: () => JSON.stringify({ query: "query A { __typename }", operationName: "B" }),
  },
  { code: "QUERY_TOO_COSTLY", name: "too many levels", sent: q(`{ documents { nodes { ${deep} } } }`) },
  {
    code: "QUERY_TOO_COSTLY",
    name: "too many aliases",
    sent: q(`{ ${Array.from({ length: 40 }, (_, at) => `a${at}: documents { counted }`).join(" ")} }`),
  },
  { code: "QUERY_TOO_COSTLY", name: "too many words", sent: q(`{ documents { nodes { ${"id ".repeat(3_100)} } } }`) },
  {
    code: "QUERY_TOO_COSTLY",
    name: "too many directives",
    sent: q(`{ documents { nodes { id ${"@include(if: true) ".repeat(60)} } } }`),
  },
  { code: "BAD_INPUT", name: "a page of nothing", sent: list("first: 0"), inputPath: ["first"] },
  { code: "BAD_INPUT", name: "both directions at once", sent: list("first: 1, last: 1"), inputPath: ["first"] },
  {
    code: "BAD_INPUT",
    name: "a variable of another type",
    sent: q("query ($n: Int) { documents(first: $n) { nodes { id } } }", { n: "many" }),
    inputPath: ["n"],
  },
  {
    code: "BAD_INPUT",
    name: "a variable that is missing",
    sent: q("query ($id: ID!) { document(id: $id) { id } }"),
    inputPath: ["id"],
  },
  {
    code: "BAD_INPUT",
    name: "an id that is none",
    sent: q('{ document(id: "1 OR 1=1; --") { id } }'),
    inputPath: ["id"],
  },
  {
    code: "BAD_INPUT",
    name: "an id of another kind",
    sent: q('{ document(id: "Organization:taihe:1") { id } }'),
    inputPath: ["id"],
  },
  {
    code: "BAD_DATE",
    name: "a day that is none, in the query",
    sent: list('filter: { writtenDate: { eq: "2023-02-30" } }'),
  },
  {
    code: "BAD_DATE",
    name: "a day that is none, in a variable",
    sent: q("query ($d: Date) { documents(filter: { writtenDate: { eq: $d } }) { nodes { id } } }", {
      d: "2023-02-30",
    }),
    inputPath: ["filter", "writtenDate", "eq"],
  },
  { code: "BAD_DATE", name: "a moment that is none", sent: list('filter: { publishedAt: { gte: "yesterday" } }') },
  {
    code: "BAD_DATE",
    name: "a last day that is none",
    sent: q('{ figures(year: 2023, region: "341200", asOf: "2023-13-01") { key } }'),
  },
  {
    code: "IMPOSSIBLE_FILTER",
    name: "a range that ends before it begins",
    sent: list('filter: { writtenDate: { gte: "2023-12-01", lt: "2023-01-01" } }'),
    inputPath: ["filter", "writtenDate"],
  },
  {
    code: "IMPOSSIBLE_FILTER",
    name: "what is missing and equal",
    sent: list('filter: { documentNumber: { missing: true, eq: "x" } }'),
    inputPath: ["filter", "documentNumber"],
  },
  {
    code: "UNKNOWN_REGION",
    name: "regions that the city doesn't have",
    sent: list('regions: ["341202", "110000"]'),
    inputPath: ["regions", 1],
  },
  {
    code: "UNKNOWN_REGION",
    name: "figures of another city",
    sent: q('{ figures(year: 2023, region: "110000") { key value } }'),
    inputPath: ["region"],
  },
  { code: "PAGE_TOO_LARGE", name: "an oversize page", sent: list("first: 101"), inputPath: ["first"] },
  { code: "PAGE_TOO_LARGE", name: "an oversize page from the end", sent: list("last: 5000"), inputPath: ["last"] },
  {
    code: "PAGE_TOO_LARGE",
    name: "a page that would cost too much as well",
    sent: list("first: 100000"),
    inputPath: ["first"],
  },
  {
    code: "PAGE_TOO_LARGE",
    name: "such a page in a variable",
    sent: q("query ($n: Int) { documents(last: $n) { nodes { id } } }", { n: 100_000 }),
    inputPath: ["last"],
  },
  {
    code: "PAGE_TOO_LARGE",
    name: "such a page below others",
    sent: q('{ figures(year: 2023, region: "341200") { key records(first: 100000) { edges { node { id } } } } }'),
    inputPath: ["first"],
  },
  { code: "CURSOR_INVALID", name: "a cursor of one's own", sent: after(async () => "abc"), inputPath: ["after"] },
  {
    code: "CURSOR_INVALID",
    name: "a cursor that was altered",
    sent: after(async () => {
      const cursor = await cursorOf("orderBy: [{ field: publishedAt }]");
      const at = Math.floor(cursor.length / 2);
      return cursor.slice(0, at) + (cursor[at] === "A" ? "B" : "A") + cursor.slice(at + 1);
    }),
    inputPath: ["after"],
  },
  {
    code: "CURSOR_OF_OTHER_QUERY",
    name: "a cursor of another order",
    sent: after(() => cursorOf("orderBy: [{ field: title }]")),
    inputPath: ["after"],
  },
  {
    code: "CURSOR_OF_OTHER_QUERY",
    name: "a cursor of another filter",
    sent: after(() => cursorOf("orderBy: [{ field: publishedAt }], filter: { kind: { eq: NORMATIVE } }")),
    inputPath: ["after"],
  },
  {
    code: "NOT_FOUND",
    name: "a record to revise that is not there",
    sent: revise(() => "Document:taihe:999999999", { title: "新" }),
    by: region,
    inputPath: ["id"],
  },
  {
    code: "COVERAGE_NOT_MET",
    name: "all of a city with one county gone",
    sent: list("first: 1, requireCoverage: ALL"),
    before: broken(() => line.cut()),
  },
  {
    code: "KEY_UNKNOWN",
    name: "a key that is none",
    sent: list("first: 1"),
    headers: { authorization: "Bearer zwgk" },
  },
  {
    code: "KEY_UNKNOWN",
    name: "a key with another secret",
    sent: list("first: 1"),
    headers: { authorization: `Bearer zwgk_341222_00000000_${"A".repeat(43)}` },
  },
  { code: "KEY_REQUIRED", name: "a write without a key", sent: publish({}) },
  { code: "KEY_REQUIRED", name: "the audit without a key", sent: q(`{ audit(region: "${region}") { at } }`) },
  { code: "NOT_PERMITTED", name: "a write with another county's key", sent: publish({}), by: "341202" },
  {
    code: "NOT_WRITABLE",
    name: "a write into a county that is read-only",
    sent: () => publishing({ region: "341282" }, "read-only"),
    by: "341282",
  },
  {
    code: "BAD_INPUT",
    name: "a mutation without what it needs",
    sent: publish({ title: undefined }),
    by: region,
    inputPath: ["input"],
  },
  {
    code: "BAD_INPUT",
    name: "a publisher of another county",
    sent: publish({ publisher: "Organization:yingzhou:1" }),
    by: region,
    inputPath: ["input", "publisher"],
  },
  {
    code: "BAD_INPUT",
    name: "a document without publisher or number",
    sent: publish({ publisher: null }),
    by: region,
    inputPath: ["input", "indexNumber"],
  },
  {
    code: "BAD_INPUT",
    name: "a number of another body's series",
    sent: publish({ indexNumber: "003158495/202408-99999" }),
    by: region,
    inputPath: ["input", "indexNumber"],
  },
  {
    code: "IDEMPOTENCY_CONFLICT",
    name: "another input under the same key",
    sent: publish({ title: `${mark} 另一件` }, "same"),
    by: region,
    before: () => post(city.url, publish({}, "same")(), asWriter()),
  },
  { code: "VERSION_CONFLICT", name: "a version of long ago", sent: revise(idOf, { summary: "新的概述" }), by: region },
  {
    code: "CASE_REFUSED",
    name: "a receipt of a case that was received long ago",
    sent: () => ({
      query:
        "mutation ($id: ID!, $seen: Int!, $event: CaseEventInput!, $key: String!) { recordCaseEvent(id: $id, seen: $seen, event: $event, idempotencyKey: $key) { case { version } } }",
      variables: { id: requestId, seen: version, event: receiptAgain, key: `${mark}-case` },
    }),
    by: region,
  },
  {
    code: "LETTER_INCOMPLETE",
    name: "a consultation whose letter doesn't say about what",
    sent: () =>
      recordOf({ kind: "consulted", id: "c1", whom: "THIRD_PARTY", name: "某公司", letter: "1", letterInput: {} }),
    by: region,
    before: () => registeredCase(),
  },
  {
    code: "NUMBER_TAKEN",
    name: "a letter under the number of another",
    sent: () => recordOf({ kind: "extended", workingDays: 5, approvedBy: "主任", letter: `${mark}-1` }),
    by: region,
    inputPath: ["event", "letter"],
    before: () => registeredCase(),
  },
  {
    code: "NUMBER_TAKEN",
    name: "a registration number that another request has",
    sent: () => ({
      query:
        "mutation ($id: ID!, $event: CaseEventInput!, $key: String!) { recordCaseEvent(id: $id, seen: 0, event: $event, idempotencyKey: $key) { case { version } } }",
      variables: {
        id: `Request:home:${mark}`,
        event: { kind: "registered", on: "2024-01-02", number: otherNumber },
        key: `${mark}-number`,
      },
    }),
    by: atHome,
    inputPath: ["event", "number"],
  },
  {
    code: "REPORT_HAS_ERRORS",
    name: "a report to freeze for which nothing was handed in",
    sent: q(
      `mutation { freezeReport(year: 2021, region: "${region}", scope: OWN, idempotencyKey: "${mark}-report") { frozen { frozenAt } } }`,
    ),
    by: region,
  },
  {
    code: "FILE_NOT_FOUND",
    name: "a material whose file was never sent",
    sent: () => ({
      query:
        "mutation ($id: ID!, $event: CaseEventInput!, $key: String!) { recordCaseEvent(id: $id, seen: 0, event: $event, idempotencyKey: $key) { case { version } } }",
      variables: {
        id: requestId,
        event: { kind: "filed", on: "2024-01-02", material: "OPINION", name: "意见", sha256: "0".repeat(64) },
        key: `${mark}-file`,
      },
    }),
    by: region,
    inputPath: ["event", "sha256"],
  },
  {
    code: "REQUEST_NOT_RECOGNISED",
    name: "a number, a code and a name that don't belong together",
    sent: q(progress("e2e-1")),
    headers: { "x-forwarded-for": "192.0.2.1" },
  },
  {
    code: "TOO_MANY_ATTEMPTS",
    name: "one more try after ten wrong ones",
    sent: q(progress("e2e-2")),
    headers: { "x-forwarded-for": "192.0.2.2" },
    before: () =>
      Promise.all(
        Array.from({ length: 10 }, (_, at) =>
          post(gateway.url, { query: progress(`e2e-3-${at}`) }, { "x-forwarded-for": "192.0.2.2" }),
        ),
      ),
  },
  {
    code: "NUMBERS_EXHAUSTED",
    name: "the number after the last",
    sent: publish({ publishedAt: "2025-09-05T00:00:00+08:00" }, "last"),
    by: region,
    before: async () => {
      await post(city.url, publish({ publishedAt: "2025-09-05T00:00:00+08:00" }, "first")(), asWriter());
      await city.sql(
        "home",
        "UPDATE zwgk.number_series SET last = 99999 WHERE region = '341200' AND series LIKE '%/202509-'",
      );
    },
  },
  { code: "SOURCE_LATE", name: "a record of a county that hangs", sent: readOne, before: broken(() => line.hang()) },
  { code: "SOURCE_FAILED", name: "a record of a county that is gone", sent: readOne, before: broken(() => line.cut()) },
  {
    code: "SOURCE_SUSPENDED",
    name: "a record of a county that is gone for long",
    sent: readOne,
    before: (language) => (language === "en" ? broken(suspend)() : suspend()),
  },
  {
    code: "INTERNAL",
    name: "what nobody has foreseen",
    sent: q(`{ audit(region: "${region}") { action } }`),
    by: region,
    before: () =>
      city.sql(
        "home",
        `INSERT INTO zwgk.audit (region, at, id, key_id, action, entity, idempotency_key, result)
         VALUES ($1, now(), gen_random_uuid()::text, 'k', 'vanish', 'Document', $2, 'DONE')`,
        [region, `${mark}-internal`],
      ),
  },
];

describe("a request that can't be answered", () => {
  it.each(cases)("$code: $name", async ({ code, sent, by, headers = {}, inputPath, before }) => {
    for (const language of languages) {
      await before?.(language);
      const key = by ? { authorization: `Bearer ${city.keyOf(by)}` } : {};
      const answer = await post(gateway.url, await sent(), { "accept-language": language, ...key, ...headers });
      expectTold(answer, code, language);
      if (answer.data === undefined) expect(answer.status).toBe(errorList[code].status);
      else expect(answer.errors[0]?.path?.length).toBeGreaterThan(0);
      if (inputPath) expect(answer.errors[0]?.extensions.inputPath).toEqual(inputPath);
    }
    seen.add(code);
    if (before) await mend();
  });

  it("tells all that is wrong with an input at once, and writes nothing", async () => {
    const input = {
      title: " ",
      writtenDate: "2023-02-30",
      keywords: ["a", ""],
      expiresOn: "2023-01-01",
      effectiveFrom: "2023-02-01",
    };
    const answer = await post(gateway.url, publish(input, "half")(), asWriter());
    expectTold(answer, "BAD_INPUT", "en");
    const paths = answer.errors[0]?.extensions.problems?.map((one) => one.inputPath?.join("."));
    expect(paths?.sort()).toEqual(["input.expiresOn", "input.keywords.1", "input.title", "input.writtenDate"]);
    const [kept] = await city.sql("home", "SELECT count(*) FROM zwgk.write WHERE idempotency_key = $1", [
      `${mark}-half`,
    ]);
    expect(kept?.count).toBe("0");
  });

  it("names a reference for what nobody has foreseen; the cause is in the log alone", async () => {
    const answer = await post(gateway.url, { query: `{ audit(region: "${region}") { action } }` }, asWriter());
    const [, reference = "none"] = /\((\w+)\)/.exec(answer.errors[0]?.extensions.what ?? "") ?? [];
    const logged =
      gateway.program
        .said()
        .split("\n")
        .find((one) => one.includes(reference)) ?? "";
    expect(JSON.parse(logged)).toMatchObject({ level: "error", reference });
    expect(logged).toContain("vanish");
    expect(answer.text).not.toContain("vanish");
  });

  it("is refused the same when it comes as GET, or in another type", async () => {
    const unknown = await fetch(`${gateway.url}?query=${encodeURIComponent("{ nothing }")}`, {
      headers: { accept: "application/json" },
    });
    expect(await unknown.json()).toMatchObject({ errors: [{ extensions: { code: "QUERY_INVALID" } }] });
    const write = publish({})();
    const mutation = await fetch(
      `${gateway.url}?query=${encodeURIComponent(write.query)}&variables=${encodeURIComponent(JSON.stringify(write.variables))}`,
      { headers: { accept: "application/json", ...asWriter() } },
    );
    expect([mutation.status, await mutation.json()]).toMatchObject([
      {},
      { errors: [{ extensions: { code: "MALFORMED_REQUEST" } }] },
    ]);
    const text = await fetch(gateway.url, {
      method: "POST",
      headers: { "content-type": "text/plain" },
      body: '{"query":"{ __typename }"}',
    });
    expect(text.status).toBe(415);
    expect(await text.json()).toMatchObject({ errors: [{ extensions: { code: "MALFORMED_REQUEST" } }] });
  });

  it.each([
    ["a subscription", "subscription { x }", {}, "QUERY_INVALID"],
    [
      "a subscription as no stream",
      'subscription { caseReminders(region: "341202") { asOf } }',
      {},
      "MALFORMED_REQUEST",
    ],
    [
      "a day for an instant",
      '{ documents(filter: { publishedAt: { gte: "2023-01-01" } }) { nodes { id } } }',
      {},
      "BAD_DATE",
    ],
    [
      "lists that lead back to themselves",
      "{ institutions { nodes { items { institution { items { id } } } } } }",
      {},
      "QUERY_TOO_COSTLY",
    ],
    [
      "an answer that nobody can hold",
      `{ institutions(first: 100) { nodes { items { ${Array.from({ length: 28 }, (_, at) => `a${at}: institution { id name sector creditCode }`).join(" ")} } } } }`,
      {},
      "QUERY_TOO_COSTLY",
    ],
    [
      "a variable without end",
      "query ($f: DocumentFilter) { documents(filter: $f) { nodes { id } } }",
      { f: nested(500) },
      "MALFORMED_REQUEST",
    ],
    [
      "a date that is a number",
      "query ($d: Date) { documents(filter: { writtenDate: { eq: $d } }) { nodes { id } } }",
      { d: 5 },
      "BAD_DATE",
    ],
  ])("is told apart: %s", async (_, query, variables, code) => {
    for (const language of languages) {
      const { errors } = await post(gateway.url, { query, variables }, { "accept-language": language });
      expect(errors).toMatchObject([{ extensions: { code } }]);
    }
  });

  it("leaves a line of coverage where a county doesn't map what is asked", async () => {
    const { data } = await post(city.url, {
      query: "{ standardItems(first: 1) { coverage { sources { source state code reason { en zh } } } } }",
    });
    const { sources } = (data as { standardItems: { coverage: { sources: Record<string, unknown>[] } } }).standardItems
      .coverage;
    expect(sources.find((one) => one.source === "linquan")).toEqual({
      source: "linquan",
      state: "NOT_MAPPED",
      code: "NOT_MAPPED",
      reason: {
        en: expect.stringMatching(pattern(errorList.NOT_MAPPED.what.en)),
        zh: expect.stringMatching(pattern(errorList.NOT_MAPPED.what.zh)),
      },
    });
    seen.add("NOT_MAPPED");
  });
});

describe("a file that can't be taken", () => {
  it.each([
    ["FILE_TOO_LARGE", "%PDF-1.4".padEnd(101), {}],
    ["FILE_TYPE_REFUSED", "MZ", {}],
    ["FILE_HASH_MISMATCH", "%PDF-1.4", { "x-content-sha256": "0".repeat(64) }],
  ] as const)("%s", async (code, text, headers) => {
    for (const language of languages) {
      const answer = await fetch(new URL(`files/${region}`, gateway.url), {
        method: "PUT",
        body: Buffer.from(text),
        headers: { ...asWriter(), "accept-language": language, ...headers },
      });
      expect(answer.status).toBe(errorList[code].status);
      const body = await answer.text();
      expectTold({ ...JSON.parse(body), status: answer.status, text: body }, code, language);
    }
    seen.add(code);
  });
});

describe("a write whose end is not seen", () => {
  it("is uncertain, and in progress for whoever sends it again", async () => {
    const inLanguage = async (language: Language) => {
      const sent = publish({ title: `${mark} 未知 ${language}` }, `uncertain-${language}`)();
      const headers = { "accept-language": language, ...asWriter() };
      const first = post(gateway.url, sent, headers);
      await expect
        .poll(() => city.sql("home", "SELECT state FROM zwgk.write WHERE idempotency_key = $1", [sent.variables.key]))
        .toEqual([{ state: "PENDING" }]);
      expectTold(await post(city.url, sent, headers), "WRITE_IN_PROGRESS", language);
      expectTold(await first, "WRITE_UNCERTAIN", language);
    };
    await mend();
    line.watch("asked", (chunk) => !chunk.includes("COMMIT"));
    await Promise.all(languages.map(inLanguage));
    seen.add("WRITE_UNCERTAIN").add("WRITE_IN_PROGRESS");
    await mend();
  });
});

describe("a start that can't go on", () => {
  const start = async (language: Language, file: string, port = "0") => {
    const { code, stderr } = await runToEnd(programs.zwgk, ["serve", "--config", file, "--port", port], { language });
    expect(code).toBe(1);
    const lines = stderr
      .trim()
      .split("\n")
      .filter((text) => !text.startsWith("{"));
    expect(lines).toHaveLength(1);
    return lines[0] ?? "";
  };

  const expectSaid = (said: string, code: ErrorCode, language: Language) => {
    const { what, next } = errorList[code];
    const space = language === "zh" ? "" : " ";
    expect(said).toMatch(pattern(`${what[language]}${space}${next[language]} [${code}]`));
  };

  it.each(languages)("names the file and the path of a wrong configuration, in %s", async (language) => {
    const config = await writeConfig(city, { server: { port: "many" } });
    const said = await start(language, config.file);
    expectSaid(said, "CONFIG_INVALID", language);
    expect(said).toContain("/server/port");
    await config.remove();
    seen.add("CONFIG_INVALID");
  });

  it.each(languages)("names the place of a wrong mapping and the nearest right name, in %s", async (language) => {
    const config = await writeConfig(city, { mappings: { taihe: "taihe.yaml" }, counties: ["taihe"] });
    const text = readFileSync(city.county("taihe").mappingFile, "utf8").replace(
      "documentNumber: { column: doc_number",
      "documentNumber: { column: doc_numbr",
    );
    writeFileSync(join(config.folder, "taihe.yaml"), text);
    const said = await start(language, config.file);
    expectSaid(said, "MAPPING_INVALID", language);
    const at = text.split("\n").findIndex((row) => row.includes("doc_numbr")) + 1;
    expect(said).toContain(`taihe.yaml:${at}:`);
    expect(said).toContain("doc_number");
    await config.remove();
    seen.add("MAPPING_INVALID");
  });

  it.each(languages)("names the port that is taken, in %s", async (language) => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const config = await writeConfig(city, { counties: ["taihe"] });
    const said = await start(language, config.file, String(port));
    expectSaid(said, "PORT_TAKEN", language);
    expect(said).toContain(String(port));
    await config.remove();
    await new Promise((resolve) => other.close(resolve));
    seen.add("PORT_TAKEN");
  });

  it.each(languages)("names the receiver that refuses a reminder, in %s", async (language) => {
    const receiver = createServer((_, response) => response.writeHead(400).end());
    await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/?token=secret`;
    const config = await writeConfig(city, { counties: ["taihe"] });
    const args = ["remind", "--config", config.file, "--region", region, "--webhook", url, "--secret-env", "PATH"];
    const { code, stderr } = await runToEnd(programs.zwgk, args, { language });
    expect(code).toBe(1);
    expectSaid(stderr.trim().replace(`${region}: `, ""), "NOT_DELIVERED", language);
    expect(stderr).not.toContain("token");
    await config.remove();
    await new Promise((resolve) => receiver.close(resolve));
    seen.add("NOT_DELIVERED");
  });
});

/** A filter that denies itself so many times. */
function nested(levels: number): unknown {
  let filter: unknown = {};
  for (let level = 0; level < levels; level++) filter = { not: filter };
  return filter;
}

describe("after all of them", () => {
  it("every code of the list was seen", () => {
    expect(Object.keys(errorList).filter((code) => !seen.has(code))).toEqual([]);
  });

  it("the gateway still answers, whole", async () => {
    const { data } = await post(gateway.url, {
      query: "{ documents(first: 1) { nodes { id } coverage { complete } } }",
    });
    expect(data).toMatchObject({ documents: { nodes: [{}], coverage: { complete: true } } });
    expect(gateway.program.said()).not.toContain("unforeseen");
  });
});
