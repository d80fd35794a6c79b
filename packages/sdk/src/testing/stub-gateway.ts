import { type Context, type Language, schema, type Viewer, ZwgkError } from "@zwgk/schema";
import { fixedContext } from "@zwgk/schema/testing";
import { type ExecutionResult, type GraphQLError, graphql, parse, subscribe } from "graphql";
import type { Fetch, FetchAnswer, FetchInit } from "../options.js";
import { stubFiles } from "./stub-files.js";

/** A request as the stub saw it. */
export interface Seen {
  readonly query: string;
  readonly operationName?: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** A gateway without HTTP: the real schema over a source in memory, answering as the gateway does on the wire. */
export interface StubGateway {
  readonly fetch: Fetch;
  readonly seen: readonly Seen[];
  /** What happens to the next requests instead of an answer, one by one; what it gives back is the answer. */
  intercept(...faults: Fault[]): void;
}

/** A thrown error, an answer of one's own, or "lost": the request is carried out, and the connection breaks. */
export type Fault = Error | FetchAnswer | "lost";

const viewers: Readonly<Record<string, Viewer>> = {
  "Bearer county-key": { key: "k1", label: "颍州区", role: "EDITOR", regions: ["341202"] },
  "Bearer reviewer-key": { key: "k3", label: "审核人", role: "REVIEWER", regions: ["341202"] },
  "Bearer operator-key": { key: "k2", label: "阜阳市", role: "OPERATOR", regions: ["341200", "341202"] },
};

/** Makes a stub over a context; what it says of writes is kept between requests. */
export function stubGateway(given: Partial<Context> = {}): StubGateway {
  const files = stubFiles();
  const context = fixedContext({ files: files.files, queryCode: () => "K7QM-3XRD-92TH", ...given });
  const seen: Seen[] = [];
  const faults: Fault[] = [];
  return {
    seen,
    intercept: (...more) => void faults.push(...more),
    fetch: async (url, init) => {
      const transferred = await files.answer(url, init, contextOf(init, context));
      if (transferred) return transferred;
      seen.push({ ...JSON.parse(String(init.body)), headers: { ...init.headers } });
      const fault = faults.shift();
      if (fault instanceof Error) throw fault;
      if (fault && fault !== "lost") return fault;
      const answer = await carryOut(init, context);
      if (fault === "lost") throw new TypeError("terminated");
      return answer;
    },
  };
}

/** An HTTP answer. */
export function answerOf(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): FetchAnswer {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { status, headers: { get: (name) => headers[name] ?? null }, text: async () => text };
}

/** The context of one request: who asks, and in which language. */
function contextOf({ headers }: Pick<FetchInit, "headers">, context: Context): Context {
  const language: Language = headers["accept-language"]?.startsWith("zh") ? "zh" : "en";
  const viewer = viewers[headers.authorization ?? ""] ?? null;
  return { ...context, viewer, language, call: { ...context.call, language } };
}

async function carryOut({ body, headers }: FetchInit, context: Context): Promise<FetchAnswer> {
  const { query, variables, operationName } = JSON.parse(String(body));
  const contextValue = contextOf({ headers }, context);
  const { language } = contextValue;
  if (headers.accept === "text/event-stream") return stream(String(body), contextValue);
  const result = await graphql({ schema, source: query, contextValue, variableValues: variables, operationName });
  return answered(result, language);
}

/** The events of a subscription, as the gateway writes them. */
async function stream(body: string, contextValue: Context): Promise<FetchAnswer> {
  const { query, variables: variableValues } = JSON.parse(body);
  const document = parse(query);
  const results = await subscribe({ schema, document, contextValue, variableValues });
  const written = async function* () {
    yield ":\n\n";
    if (!(Symbol.asyncIterator in results)) yield eventOf(await answered(results, contextValue.language).text());
    else for await (const one of results) yield eventOf(await answered(one, contextValue.language).text());
    yield "event: complete\ndata:\n\n";
  };
  return eventsOf(written());
}

const eventOf = (data: string) => `event: next\ndata: ${data}\n\n`;

/** An event stream that comes in pieces. */
export function eventsOf(pieces: AsyncIterable<string> | Iterable<string>): FetchAnswer {
  const iterator = (async function* () {
    yield* pieces;
  })();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return { ...answerOf(200, "", { "content-type": "text/event-stream" }), body };
}

function answered({ data, errors }: ExecutionResult, language: Language): FetchAnswer {
  if (!errors) return answerOf(200, { data });
  const told = errors.map((error) => formatted(error, language));
  return data === undefined
    ? answerOf(told[0]?.extensions.status ?? 500, { errors: told })
    : answerOf(200, { errors: told, data });
}

function formatted(error: GraphQLError, language: Language) {
  const designed = error.originalError instanceof ZwgkError ? error.originalError : null;
  const what = designed?.what(language) ?? error.message;
  const next = designed?.next(language) ?? "";
  const several: unknown = designed && "problems" in designed ? designed.problems : [];
  const problems = (Array.isArray(several) ? several : []).map((one: ZwgkError) => ({
    code: one.code,
    what: one.what(language),
    inputPath: one.inputPath,
  }));
  return {
    message: `${what} ${next}`,
    ...(error.path ? { path: error.path } : {}),
    extensions: {
      code: designed?.code ?? "QUERY_INVALID",
      status: designed?.status ?? 400,
      what,
      next,
      inputPath: designed?.inputPath,
      ...(problems.length > 0 ? { problems } : {}),
    },
  };
}
