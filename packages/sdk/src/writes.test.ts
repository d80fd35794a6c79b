import { describe, expect, it } from "vitest";
import { createClient } from "./client.js";
import { newIdempotencyKey } from "./idempotency-key.js";
import { graphql } from "./operation.js";
import { smallCity } from "./testing/small-city.js";
import { answerOf, stubGateway } from "./testing/stub-gateway.js";

const now = { "retry-after": "0" };
const input = {
  region: "341202",
  title: "关于开展政务公开工作的通知",
  kind: "NORMATIVE",
  publishedAt: "2023-12-01T09:00:00+08:00",
} as const;

function county() {
  const source = smallCity();
  const stub = stubGateway({ source });
  const client = createClient({ url: "http://gateway.test/graphql", fetch: stub.fetch, apiKey: "county-key" });
  return { ...stub, client };
}

describe("a write", () => {
  it("leaves a receipt under a key of its own", async () => {
    const { client, seen } = county();
    const { receipt, document } = await client.documents.publish({ input });
    expect(receipt).toMatchObject({ state: "DONE", action: "publish", region: "341202", source: "home" });
    expect(receipt.idempotencyKey).toBe(seen[0]?.variables.idempotencyKey);
    expect(receipt.idempotencyKey).toMatch(/^[0-9a-f-]{36}$/);
    expect(document).toMatchObject({ title: input.title, version: receipt.version });
  });

  it("is sent again under the same key when its answer is lost, and happens once", async () => {
    const { client, seen, intercept } = county();
    intercept("lost", answerOf(502, "Bad Gateway", now));
    const { receipt } = await client.documents.publish({ input });
    expect(new Set(seen.map(({ variables }) => variables.idempotencyKey)).size).toBe(1);
    expect(seen).toHaveLength(3);
    const { groups } = await client.documents.tally({ filter: { title: { eq: input.title } } });
    expect(groups[0]?.count).toBe(1);
    const asked = { region: "341202", idempotencyKey: receipt.idempotencyKey };
    expect(await client.receipts.get(asked)).toEqual(receipt);
  });

  it("keeps the caller's key", async () => {
    const { client } = county();
    const { receipt } = await client.documents.publish({ input, idempotencyKey: "import-2023-17" });
    expect(receipt.idempotencyKey).toBe("import-2023-17");
    const other = { input: { ...input, title: "另一份" }, idempotencyKey: "import-2023-17" };
    await expect(client.documents.publish(other)).rejects.toMatchObject({
      name: "ConflictError",
      code: "IDEMPOTENCY_CONFLICT",
      idempotencyKey: "import-2023-17",
    });
  });

  it("says its key when nobody knows what became of it", async () => {
    const { client, intercept } = county();
    intercept("lost");
    const failed = client.documents.publish({ input, idempotencyKey: "k-1" }, { retries: 0 });
    await expect(failed).rejects.toMatchObject({
      name: "NetworkError",
      idempotencyKey: "k-1",
      next: expect.stringContaining("send it again with idempotencyKey k-1"),
    });
    expect(await client.receipts.get({ region: "341202", idempotencyKey: "k-1" })).toMatchObject({ state: "DONE" });
  });

  it("revises what was read, and withdraws", async () => {
    const { client } = county();
    const { document } = await client.documents.publish({ input });
    const { id, version } = document as { id: string; version: string };
    const revised = await client.documents.revise({ id, expectedVersion: version, input: { title: "改过的标题" } });
    expect(revised.document?.title).toBe("改过的标题");
    const stale = client.documents.revise({ id, expectedVersion: version, input: { title: "再改" } });
    await expect(stale).rejects.toMatchObject({ name: "ConflictError", code: "VERSION_CONFLICT" });
    expect((await client.documents.withdraw({ id })).receipt).toMatchObject({ action: "withdraw", state: "DONE" });
    expect(await client.documents.get({ id })).toBeNull();
  });

  it("of one's own gets a key where it declares one", async () => {
    const { client } = county();
    const publish = graphql<
      { publishDocument: { receipt: { idempotencyKey: string } } },
      { input: typeof input; idempotencyKey: string }
    >(
      "mutation ($input: PublishDocumentInput!, $idempotencyKey: String!) { publishDocument(input: $input, idempotencyKey: $idempotencyKey) { receipt { idempotencyKey } } }",
    );
    const { publishDocument } = await client.mutate(publish, { input });
    expect(publishDocument.receipt.idempotencyKey).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe("newIdempotencyKey", () => {
  it("needs no secure context", () => {
    const { crypto } = globalThis;
    const insecure = { getRandomValues: crypto.getRandomValues.bind(crypto) };
    Object.defineProperty(globalThis, "crypto", { value: insecure, configurable: true });
    try {
      expect(newIdempotencyKey()).toMatch(/^[0-9a-f]{32}$/);
      expect(newIdempotencyKey()).not.toBe(newIdempotencyKey());
    } finally {
      Object.defineProperty(globalThis, "crypto", { value: crypto, configurable: true });
    }
  });
});
