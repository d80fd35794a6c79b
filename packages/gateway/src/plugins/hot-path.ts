import type { IncomingMessage, ServerResponse } from "node:http";
import type { Context, Language } from "@zwgk/schema";
import type { ExecutionResult, GraphQLFormattedError } from "graphql";
import { type ErrorFormatter, type Stage, statusOf } from "./format-error.js";
import { languageOf } from "./language.js";
import type { Operation, Operations } from "./operations.js";
import { type GraphQLRequest, parseRequest, readBody } from "./read-request.js";

/**
 * Makes the context of one request from its headers. The signal says that whoever asked is gone.
 * @throws KeyUnknownError for a key that is not known.
 */
export type MakeContext = (
  authorization: string | undefined,
  language: Language,
  signal?: AbortSignal,
) => Context | Promise<Context>;

export interface HotPathOptions {
  readonly operations: Operations;
  readonly makeContext: MakeContext;
  readonly errors: ErrorFormatter;
  readonly bodyBytes: number;
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

/**
 * Answers plain JSON posts of GraphQL without the general server's request path, which costs several times what a
 * small query does (docs/decisions). Whatever else comes in (GET, GraphiQL, multipart, event streams) is not ours.
 */
export function createHotPath(options: HotPathOptions) {
  const underWay = new Map<string, Promise<Answer>>();
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const language = languageOf(request.headers["accept-language"]);
    send(
      request,
      response,
      await answer(request, language).catch((error) => failed(options, error, "request", language)),
    );
  };

  async function answer(request: IncomingMessage, language: Language): Promise<Answer> {
    const body = await readBody(request, options.bodyBytes);
    const asked = parseRequest(body);
    const operation = prepare(asked, language);
    if ("body" in operation) return operation;
    const { authorization } = request.headers;
    if (operation.kind !== "query" || authorization) return run(options, operation, asked, authorization, language);
    return shared(`${language}\n${body}`, () => run(options, operation, asked, undefined, language));
  }

  function prepare(asked: GraphQLRequest, language: Language): Operation | Answer {
    try {
      return options.operations.get(asked.query, asked.operationName);
    } catch (error) {
      return failed(options, error, isSyntaxError(error) ? "parse" : "validate", language);
    }
  }

  /** Equal anonymous reads in progress are answered once: they could not differ. */
  function shared(key: string, make: () => Promise<Answer>): Promise<Answer> {
    const running = underWay.get(key);
    if (running) return running;
    const made = make().finally(() => underWay.delete(key));
    underWay.set(key, made);
    return made;
  }
}

async function run(
  options: HotPathOptions,
  operation: Operation,
  asked: GraphQLRequest,
  authorization: string | undefined,
  language: Language,
): Promise<Answer> {
  try {
    const context = await options.makeContext(authorization, language);
    return toAnswer(options, await operation.run(context, asked.variables), language);
  } catch (error) {
    return failed(options, error, "execute", language);
  }
}

function toAnswer(options: HotPathOptions, result: ExecutionResult, language: Language): Answer {
  if (!result.errors?.length) return { status: 200, body: JSON.stringify({ data: result.data }) };
  const stage: Stage = result.data === undefined ? "variables" : "execute";
  const errors = result.errors.map((error) => options.errors.format(error, stage, language));
  if (result.data === undefined) return refusal(errors);
  return { status: 200, body: JSON.stringify({ errors, data: result.data }) };
}

function failed(options: HotPathOptions, error: unknown, stage: Stage, language: Language): Answer {
  const several = Array.isArray(error) ? error : [error];
  return refusal(several.map((one) => options.errors.format(one, stage, language)));
}

function refusal(errors: readonly GraphQLFormattedError[]): Answer {
  return { status: statusOf(errors), body: JSON.stringify({ errors }) };
}

function isSyntaxError(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith("Syntax Error");
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const spoken = request.headers.accept?.includes("application/graphql-response+json");
  response.writeHead(answer.status, {
    "content-type": spoken ? "application/graphql-response+json; charset=utf-8" : "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(answer.body),
    "access-control-allow-origin": "*",
    vary: "Accept-Language",
  });
  response.end(answer.body);
}
