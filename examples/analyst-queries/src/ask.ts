import { type Client, graphql, type PageVariables } from "@zwgk/sdk";

/** Which sources the answer stands on, as far as the query asked. */
export interface Standing {
  readonly complete: boolean;
  readonly expected: number;
  readonly answered: number;
  readonly sources: readonly { readonly state: string; readonly label: { readonly zh: string; readonly en: string } }[];
}

export type Fields = Readonly<Record<string, unknown>>;

/** The records of an answer, and what they stand on. */
export interface Answer {
  readonly records: readonly Fields[];
  readonly standings: readonly Standing[];
}

/** Asks a query: a list page after page to its end, anything else at once. */
export async function ask(client: Client, text: string, variables: Fields): Promise<Answer> {
  return /\$after\b/.test(text) ? readList(client, text, variables) : readOnce(client, text, variables);
}

async function readList(client: Client, text: string, variables: Fields): Promise<Answer> {
  const query = graphql<{ readonly list: { readonly nodes: readonly Fields[] } }, PageVariables & Fields>(text);
  const list = client.list(query, variables);
  const records: Fields[] = [];
  for await (const record of list) records.push(record);
  return { records, standings: list.coverage ? [list.coverage] : [] };
}

/** A tally's groups, a list of figures or sources: the one field of the answer is the records, or has them. */
async function readOnce(client: Client, text: string, variables: Fields): Promise<Answer> {
  const [field] = Object.values(await client.query(graphql<Fields, Fields>(text), variables));
  const records = (Array.isArray(field) ? field : ((field as Fields).groups as unknown)) as readonly Fields[];
  const standing = [field as Fields, ...records].map((holder) => holder.coverage as Standing | undefined);
  return { records, standings: standing.filter((one) => one !== undefined) };
}
