import { describe, expect, it } from "vitest";
import { createClient } from "./client.js";
import { InputError, NetworkError, NotFoundError, UnexpectedAnswerError } from "./errors/index.js";
import type { Fetch } from "./options.js";
import { smallCity } from "./testing/small-city.js";
import { stubGateway } from "./testing/stub-gateway.js";

const pdf = new TextEncoder().encode("%PDF-1.4");
const clientOf = (fetch: Fetch, apiKey = "county-key") =>
  createClient({ url: "https://city.example/api/graphql", fetch, apiKey, retries: 1 });
const textOf = (stream: ReadableStream<Uint8Array>) => new Response(stream).text();

/** A gateway below /api that remembers what it was sent, and loses the first requests. */
function recorded(lose = 0, apiKey = "county-key") {
  const stub = stubGateway({ source: smallCity() });
  const seen: { url: string; headers: Readonly<Record<string, string>> }[] = [];
  const client = clientOf(async (url, init) => {
    seen.push({ url, headers: init.headers });
    if (seen.length <= lose) throw new TypeError("fetch failed");
    return stub.fetch(url.replace("/api/", "/"), init);
  }, apiKey);
  return { client, seen };
}

describe("files of requests", () => {
  it("are sent beside the GraphQL address, as bytes, blob or stream, and read back", async () => {
    const { client, seen } = recorded(0, "reviewer-key");
    const stored = await client.requests.upload("341202", pdf, { mediaType: "application/pdf" });
    expect(stored).toMatchObject({ size: 8, mediaType: "application/pdf" });
    expect(seen).toMatchObject([
      { url: "https://city.example/api/files/341202", headers: { "content-type": "application/pdf" } },
    ]);
    expect(await client.requests.upload("341202", new Blob([pdf]), { sha256: stored.sha256 })).toEqual(stored);
    expect(await client.requests.upload("341202", new Blob([pdf]).stream())).toEqual(stored);
    expect(await textOf(await client.requests.download("341202", stored.sha256))).toBe("%PDF");
    const event = { kind: "received", on: "2023-12-01", channel: "IN_PERSON" } as const;
    await client.requests.record({ id: "Request:home:r2", seen: 0, event });
    expect(await textOf(await client.requests.dossierZip("Request:home:r2"))).toBe("PK");
    expect(seen.at(-1)?.url).toBe("https://city.example/api/dossiers/Request%3Ahome%3Ar2.zip");
  });

  it("are sent again when that may help, but no stream is", async () => {
    const bytes = recorded(1);
    expect(await bytes.client.requests.upload("341202", pdf)).toMatchObject({ size: 8 });
    const stream = recorded(1);
    await expect(stream.client.requests.upload("341202", new Blob([pdf]).stream())).rejects.toThrow(NetworkError);
    expect([bytes.seen.length, stream.seen.length]).toEqual([2, 1]);
  });

  it("are refused as anything else is", async () => {
    const { client } = recorded();
    await expect(client.requests.upload("341202", pdf, { sha256: "0".repeat(64) })).rejects.toThrow(InputError);
    await expect(client.requests.download("341202", "0".repeat(64))).rejects.toThrow(NotFoundError);
    await expect(client.requests.dossierZip("Request:home:none")).rejects.toThrow(NotFoundError);
    const other = clientOf(async () => new Response("<html>"));
    await expect(other.requests.upload("341202", pdf)).rejects.toThrow(UnexpectedAnswerError);
  });
});
