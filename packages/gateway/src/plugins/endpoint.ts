import type { IncomingMessage, ServerResponse } from "node:http";
import { type Context, MalformedRequestError } from "@zwgk/schema";
import type { GraphQLError, GraphQLSchema } from "graphql";
import { NoSchemaIntrospectionCustomRule } from "graphql";
import { createYoga, type Plugin } from "graphql-yoga";
import type { GatewayConfig } from "../config/config.js";
import { clientAddress } from "./client-address.js";
import { type ErrorFormatter, type Stage, statusOf } from "./format-error.js";
import { graphiql, renderGraphiql } from "./graphiql.js";
import { createHotPath, type MakeContext } from "./hot-path.js";
import { languageOf } from "./language.js";
import { useLimits } from "./limits.js";
import { createOperations } from "./operations.js";
import { usePageSizes } from "./page-sizes.js";
import type { Route } from "./route.js";
import { useToldStreams } from "./told-streams.js";

export const graphqlPath = "/graphql";

export interface EndpointOptions {
  readonly schema: GraphQLSchema;
  readonly config: GatewayConfig;
  readonly makeContext: MakeContext;
  readonly errors: ErrorFormatter;
  /** Whether the gateway can answer at all; for load balancers. */
  readonly ready: () => Promise<boolean>;
  /** What is beside the GraphQL endpoint. */
  readonly routes?: readonly Route[];
}

/** The HTTP endpoint: plain JSON posts take the hot path, everything else goes through Yoga with the same rules. */
export function createEndpoint(options: EndpointOptions) {
  const yoga = createServer(options);
  const enveloped = yoga.getEnveloped();
  const prepare = (query: string) => {
    const document = enveloped.parse(query);
    const errors = enveloped.validate(options.schema, document) as readonly GraphQLError[];
    if (errors.length > 0) throw errors;
    return document;
  };
  const hotPath = createHotPath({
    operations: createOperations(options.schema, prepare),
    makeContext: options.makeContext,
    clientOf: clientAddress(options.config.server.trustProxy),
    errors: options.errors,
    bodyBytes: options.config.limits.bodyBytes,
  });
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (isPlainPost(request)) void hotPath(request, response);
    else if (options.routes?.some((route) => route(request, response))) return;
    else if (isUnreadable(request)) refuseUnreadable(request, response, options.errors);
    else void yoga.handle(request, response);
  };
}

const readable = /^(application\/(json|graphql|graphql\+json|x-www-form-urlencoded))\b/;

/** A post of something that is no GraphQL request in any of the forms that are taken. */
function isUnreadable({ method, url, headers }: IncomingMessage): boolean {
  return method === "POST" && url?.split("?")[0] === graphqlPath && !readable.test(headers["content-type"] ?? "");
}

function refuseUnreadable(request: IncomingMessage, response: ServerResponse, errors: ErrorFormatter): void {
  const type = request.headers["content-type"] ?? "";
  const detail = {
    en: `its content type is ${type || "missing"}, not application/json`,
    zh: `内容类型为 ${type || "空"}，应为 application/json`,
  };
  const language = languageOf(request.headers["accept-language"]);
  const formatted = errors.format(new MalformedRequestError({ detail }), "request", language);
  request.resume();
  response.writeHead(415, { "content-type": "application/json; charset=utf-8", "access-control-allow-origin": "*" });
  response.end(JSON.stringify({ errors: [formatted] }));
}

function isPlainPost(request: IncomingMessage): boolean {
  return (
    request.method === "POST" &&
    request.url === graphqlPath &&
    request.headers["content-type"]?.startsWith("application/json") === true &&
    request.headers.accept?.includes("text/event-stream") !== true
  );
}

function createServer({ schema, config, makeContext, errors, ready }: EndpointOptions) {
  const clientOf = clientAddress(config.server.trustProxy);
  return createYoga<{ req: IncomingMessage }, Context>({
    schema,
    graphqlEndpoint: graphqlPath,
    healthCheckEndpoint: "/health",
    landingPage: false,
    logging: false,
    maskedErrors: false,
    multipart: false,
    cors: {
      origin: "*",
      methods: ["GET", "POST", "OPTIONS"],
      allowedHeaders: ["content-type", "authorization", "accept-language"],
    },
    graphiql: config.server.graphiql ? graphiql : false,
    renderGraphiQL: renderGraphiql,
    context: ({ request, req }) =>
      makeContext(
        request.headers.get("authorization") ?? undefined,
        languageOf(request.headers.get("accept-language")),
        clientOf(req),
        request.signal,
      ),
    plugins: [
      usePageSizes(config.limits.pageSize),
      useLimits(config.limits),
      ...(config.server.introspection ? [] : [withoutIntrospection]),
      useDesignedErrors(errors),
      useToldStreams(errors),
      useReadiness(ready),
    ],
  });
}

const withoutIntrospection: Plugin = {
  onValidate({ addValidationRule }) {
    addValidationRule(NoSchemaIntrospectionCustomRule);
  },
};

/** `GET /ready`: 200 when the home database answers, 503 when not. Liveness is `/health`. */
function useReadiness(ready: () => Promise<boolean>): Plugin {
  return {
    async onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname === "/ready") endResponse(new fetchAPI.Response(null, { status: (await ready()) ? 200 : 503 }));
    },
  };
}

function useDesignedErrors(errors: ErrorFormatter): Plugin {
  return {
    onResultProcess({ result, setResult, request }) {
      if (Array.isArray(result) || !("errors" in result) || !result.errors?.length) return;
      const language = languageOf(request.headers.get("accept-language"));
      const formatted = result.errors.map((error) => errors.format(error, stageOf(error, result.data), language));
      const http = result.data === undefined ? { status: statusOf(formatted) } : undefined;
      setResult({
        ...result,
        errors: formatted.map((one) => ({
          ...one,
          extensions: { ...one.extensions, ...(http ? { http } : {}) },
        })) as never,
      });
    },
  };
}

function stageOf(error: GraphQLError, data: unknown): Stage {
  if (data !== undefined) return "execute";
  if (error.message.startsWith("Syntax Error")) return "parse";
  if (error.message.startsWith("Variable ")) return "variables";
  return error.locations ? "validate" : "request";
}
