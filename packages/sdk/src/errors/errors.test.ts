import { describe, expect, it } from "vitest";
import { createClient } from "../client.js";
import { halfHeard, smallCity } from "../testing/small-city.js";
import { answerOf, stubGateway } from "../testing/stub-gateway.js";
import * as errors from "./index.js";

const url = "http://gateway.test/graphql";

function city(language?: "en" | "zh") {
  const stub = stubGateway({ source: smallCity() });
  const client = createClient({ url, fetch: stub.fetch, retries: 0, ...(language ? { language } : {}) });
  return { ...stub, client };
}

async function errorOf(failing: Promise<unknown>): Promise<errors.RequestError> {
  return failing.then(
    () => expect.unreachable(),
    (error: unknown) => error as errors.RequestError,
  );
}

describe("an error of the gateway", () => {
  it("has its code, place and what to do", async () => {
    const error = await errorOf(
      city()
        .client.documents.list({ regions: ["999999"] })
        .page(),
    );
    expect(error).toBeInstanceOf(errors.InputError);
    expect(error).toBeInstanceOf(errors.RequestError);
    expect(error).toBeInstanceOf(errors.ZwgkClientError);
    expect(error).toMatchObject({ code: "UNKNOWN_REGION", status: 400, path: ["documents"], retryable: false });
    expect(error.inputPath).toEqual(["regions", 0]);
    expect(error.message).toBe(`${error.what} ${error.next}`);
    expect(error.next).toMatch(/^Use one of these codes/);
  });

  it("comes in the language asked for", async () => {
    const error = await errorOf(city("zh").client.documents.list({ after: "x" }).page());
    expect(error).toBeInstanceOf(errors.CursorError);
    expect(error).toMatchObject({ code: "CURSOR_INVALID", next: "请从第一页重新开始。" });
  });

  it("names all that is wrong with a write", async () => {
    const client = createClient({ url, fetch: city().fetch, apiKey: "county-key" });
    const input = { region: "341202", title: "", kind: "NORMATIVE", publishedAt: "2023-02-30T00:00:00+08:00" } as const;
    const error = await errorOf(client.documents.publish({ input }));
    expect(error.problems.map(({ inputPath }) => inputPath?.join("."))).toEqual(["input.title", "input.publishedAt"]);
  });

  it.each([
    ["KEY_REQUIRED", 401, errors.AccessError, false],
    ["VERSION_CONFLICT", 409, errors.ConflictError, false],
    ["WRITE_IN_PROGRESS", 409, errors.ConflictError, true],
    ["COVERAGE_NOT_MET", 503, errors.CoverageError, false],
    ["SOURCE_LATE", 504, errors.SourceError, true],
    ["INTERNAL", 500, errors.GatewayError, false],
    ["NOT_FOUND", 404, errors.NotFoundError, false],
    ["OF_A_NEWER_GATEWAY", 418, errors.RequestError, false],
    ["constructor", 400, errors.RequestError, false],
  ])("%s is of its kind", async (code, status, Kind, retryable) => {
    const { client, intercept } = city();
    const sent = { message: "m", extensions: { code, status, what: "w", next: "n" } };
    intercept(answerOf(200, { data: null, errors: [sent] }));
    const error = await errorOf(client.sources.list());
    expect(error.constructor).toBe(Kind);
    expect(error).toMatchObject({ name: Kind === errors.RequestError ? "RequestError" : Kind.name, code, retryable });
  });

  it("keeps what could be answered, and every other error", async () => {
    const { client, intercept } = city();
    intercept(answerOf(200, { data: { a: 1, b: null }, errors: [{ message: "first" }, { message: "second" }] }));
    const error = await errorOf(client.query("{ a b }"));
    expect(error).toMatchObject({ code: "INTERNAL", what: "first", data: { a: 1, b: null } });
    expect(error.errors.map(({ message }) => message)).toEqual(["first", "second"]);
    expect(error.next).toMatch(/operator/);
  });

  it("is a coverage error where a list lacks the coverage required", async () => {
    const client = createClient({ url, fetch: stubGateway({ source: halfHeard(smallCity()) }).fetch });
    const error = await errorOf(client.documents.list({ requireCoverage: ["341202", "341203"] }).page());
    expect(error).toBeInstanceOf(errors.CoverageError);
    const list = client.documents.list({ requireCoverage: "ANY" });
    expect(await list.take(1)).toHaveLength(1);
    expect(list.coverage).toMatchObject({ complete: false, expected: 2, answered: 1 });
    expect(list.coverage?.sources[1]).toMatchObject({ source: "yingdong", state: "FAILED", code: "SOURCE_FAILED" });
  });
});

describe("what is no gateway's answer", () => {
  it.each([
    [502, "<html>Bad Gateway</html>", true],
    [404, "Not Found", false],
    [200, "[]", false],
    [200, '{"ok":true}', false],
    [200, "", false],
  ])("%i %s says to check the address", async (status, body, retryable) => {
    const { client, intercept } = city();
    intercept(answerOf(status, body));
    const error = await errorOf(client.sources.list());
    expect(error).toBeInstanceOf(errors.UnexpectedAnswerError);
    expect(error).toMatchObject({ code: "UNEXPECTED_ANSWER", status, excerpt: body, retryable });
    expect(error.next).toMatch(/Check that the address/);
  });

  it("is a network error where nothing answers", async () => {
    const { client, intercept } = city("zh");
    const cause = new TypeError("fetch failed");
    intercept(cause);
    const error = await errorOf(client.sources.list());
    expect(error).toBeInstanceOf(errors.NetworkError);
    expect(error).toMatchObject({ code: "NETWORK_FAILED", retryable: true, cause });
    expect(error.message).toBe(`无法连接网关 ${url}，或连接中断。 请检查地址和网络后重试。`);
  });
});
