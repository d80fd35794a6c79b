import type { IncomingMessage } from "node:http";
import { MalformedRequestError } from "@zwgk/schema";

/** What a GraphQL request over HTTP carries. */
export interface GraphQLRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
}

/** Reads a request body of at most `limit` bytes. @throws MalformedRequestError when there is more. */
export function readBody(request: IncomingMessage, limit: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else {
        request.resume();
        reject(malformed(`the body is larger than ${limit} bytes`, `正文超过 ${limit} 字节`));
      }
    });
    request.on("end", () =>
      resolve(chunks.length === 1 ? (chunks[0] as Buffer).toString() : Buffer.concat(chunks).toString()),
    );
    request.on("error", reject);
    request.on("aborted", () => reject(malformed("the connection broke off", "连接中断")));
  });
}

/** Reads the JSON of a GraphQL request. @throws MalformedRequestError saying what is wrong with it. */
export function parseRequest(body: string): GraphQLRequest {
  const json = parseJson(body);
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw malformed("the body is not a JSON object", "正文不是 JSON 对象");
  const { query, variables, operationName } = json as Record<string, unknown>;
  if (typeof query !== "string" || query === "")
    throw malformed("«query» is missing or not text", "缺少 query，或不是文本");
  if (variables != null && (typeof variables !== "object" || Array.isArray(variables))) {
    throw malformed("«variables» is not an object", "variables 不是对象");
  }
  if (isDeeper(variables, deepest))
    throw malformed(`«variables» is nested deeper than ${deepest} levels`, `variables 嵌套超过 ${deepest} 层`);
  if (operationName != null && typeof operationName !== "string")
    throw malformed("«operationName» is not text", "operationName 不是文本");
  return {
    query,
    variables: (variables ?? {}) as Record<string, unknown>,
    operationName: (operationName as string | null) ?? undefined,
  };
}

/** Levels of a value in the variables: enough for every filter, and far from what a stack can hold. */
const deepest = 100;

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((one) => isDeeper(one, levels - 1));
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw malformed("the body is not JSON", "正文不是 JSON");
  }
}

function malformed(en: string, zh: string): MalformedRequestError {
  return new MalformedRequestError({ detail: { en, zh } });
}
