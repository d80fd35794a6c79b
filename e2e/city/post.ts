/** An answer to a GraphQL request, as it came. */
export interface Posted {
  readonly status: number;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors: readonly PostedError[];
}

export interface PostedError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly what: string;
    readonly next: string;
    readonly inputPath?: readonly (string | number)[];
    readonly problems?: readonly { readonly code: string; readonly inputPath?: readonly (string | number)[] }[];
  };
}

/** What is sent: a query with its variables, or any text as it is. */
export type Sent = string | { readonly query: string; readonly variables?: Readonly<Record<string, unknown>> };

/** Posts to a gateway past every client. */
export async function post(url: string, sent: Sent, headers: Readonly<Record<string, string>> = {}): Promise<Posted> {
  const body = typeof sent === "string" ? sent : JSON.stringify(sent);
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
  const text = await answer.text();
  const { data, errors = [] } = JSON.parse(text) as { data?: Posted["data"]; errors?: readonly PostedError[] };
  return { status: answer.status, text, data, errors };
}
