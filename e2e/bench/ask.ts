import type { GraphQLBody } from "./workloads/workload.js";

/** Asks the gateway; gives the data. */
export type Ask = (body: GraphQLBody) => Promise<unknown>;

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

/** Asks the gateway at a port; with the key where the body says so. @throws Error with what it says. */
export function askAt(port: number, key: string): Ask {
  return async ({ keyed, ...body }) => {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(keyed && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as Answer;
    if (answer.errors?.length) throw new Error(answer.errors.map(({ message }) => message).join("; "));
    return answer.data;
  };
}

/** Asks the limit server at a port. */
export async function askRaw(port: number, path: string): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  const answer = (await response.json()) as { readonly data?: unknown; readonly error?: string };
  if (answer.error !== undefined) throw new Error(`The limit server says: ${answer.error}`);
  return answer.data;
}

/** The request as it goes over the wire. No two bodies of a turn of `turns` are the same text. */
export function wireOurs({ query, variables, keyed }: GraphQLBody, turn: number | null, key: string): string {
  const body = JSON.stringify({ query, variables, ...(turn !== null && { extensions: { turn } }) });
  const length = Buffer.byteLength(body);
  const authorization = keyed ? `authorization: Bearer ${key}\r\n` : "";
  return `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n${authorization}content-length: ${length}\r\n\r\n${body}`;
}

export function wireRaw(path: string): string {
  return `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n`;
}
