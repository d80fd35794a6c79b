import type { Client } from "@zwgk/sdk";

/** Ids of requests of a region in whose ledgers nothing is entered: those with an outcome that no case has any more. */
export async function requestsWithoutCase(client: Client, region: string): Promise<readonly string[]> {
  const filter = { outcome: { eq: "NO_FEE" } } as const;
  const requests = await client.requests.list({ regions: [region], filter, first: 20 }).take(20);
  const cases = await Promise.all(requests.map(({ id }) => client.requests.case({ id })));
  return requests.filter((_, at) => cases[at]?.case === null).map(({ id }) => id);
}
