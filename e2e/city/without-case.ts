import type { Client } from "@zwgk/sdk";

/** Ids of requests of a region in whose ledgers nothing is entered: open ones that nobody has taken up yet. */
export async function requestsWithoutCase(client: Client, region: string): Promise<readonly string[]> {
  const waiting = await client.requests.queue({ region, which: "NOT_ENTERED", asOf: "2024-12-31" }).take(20);
  return waiting.map(({ id }) => id);
}
