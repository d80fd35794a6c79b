import type { IncomingMessage, ServerResponse } from "node:http";
import { type Context, MalformedRequestError } from "@zwgk/schema";
import { type ErrorFormatter, statusOf } from "./format-error.js";
import type { MakeContext } from "./hot-path.js";
import { languageOf } from "./language.js";

/** Answers a request that is none of GraphQL's; false leaves it to the others. */
export type Route = (request: IncomingMessage, response: ServerResponse) => boolean;

/** An address beside the GraphQL endpoint. */
export interface RouteOptions {
  /** Of the path, without the query; its groups are given to the methods. */
  readonly path: RegExp;
  readonly methods: Readonly<Record<string, RouteMethod>>;
  readonly makeContext: MakeContext;
  readonly errors: ErrorFormatter;
}

/** Answers one method of a route. What it throws before it has answered is told as JSON. */
export type RouteMethod = (asked: Asked, response: ServerResponse) => Promise<void>;

/** A request as a route sees it. */
export interface Asked {
  readonly request: IncomingMessage;
  readonly context: Context;
  /** The groups of the path, decoded. */
  readonly parts: readonly string[];
}

const open = { "access-control-allow-origin": "*" };

/** A route whose errors are told in the form and the languages of GraphQL's. */
export function createRoute({ path, methods, makeContext, errors }: RouteOptions): Route {
  const known = Object.keys(methods);
  return (request, response) => {
    const match = path.exec(request.url?.split("?")[0] ?? "");
    if (!match) return false;
    const language = languageOf(request.headers["accept-language"]);
    const run = async () => {
      if (request.method === "OPTIONS") return allow(response, known);
      const method = methods[request.method ?? ""];
      if (!method) throw otherMethod(request.method ?? "", known);
      const context = await makeContext(request.headers.authorization, language);
      await method({ request, context, parts: match.slice(1).map(decoded) }, response);
    };
    run().catch((error: unknown) => {
      if (isGone(error)) return;
      const formatted = errors.format(error, "execute", language);
      // Who has half an answer must not take it for a whole one.
      if (response.headersSent) response.destroy();
      else sendJson(response, statusOf([formatted]), { errors: [formatted] });
      request.resume();
    });
    return true;
  };
}

/** Whoever asked has gone in the middle of the answer: nobody is there to be told, and nothing is wrong. */
function isGone(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";
}

/** Sends JSON, and ends the answer. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(text),
    vary: "Accept-Language",
    ...open,
  });
  response.end(text);
}

/** Headers of bytes that are somebody's own: saved, never shown by a browser, kept by nobody in between. */
export function downloadHeaders(name: string, mediaType: string, size: number) {
  return {
    "content-type": mediaType,
    "content-length": size,
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
    ...open,
  };
}

function allow(response: ServerResponse, methods: readonly string[]): void {
  response.writeHead(204, {
    ...open,
    "access-control-allow-methods": [...methods, "OPTIONS"].join(", "),
    "access-control-allow-headers": "content-type, authorization, accept-language, x-content-sha256",
  });
  response.end();
}

function otherMethod(method: string, methods: readonly string[]): MalformedRequestError {
  const known = methods.join(", ");
  return malformed(`the method is ${method}, not ${known}`, `方法为 ${method}，应为 ${known}`);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw malformed("its address is not URL-encoded", "地址编码有误");
  }
}

function malformed(en: string, zh: string): MalformedRequestError {
  return new MalformedRequestError({ detail: { en, zh } });
}
