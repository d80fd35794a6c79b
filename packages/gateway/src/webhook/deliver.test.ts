import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { deliver } from "./deliver.js";
import { signatureOf } from "./signature.js";

interface Post {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A receiver that answers with these statuses, one by one; 0 says nothing at all. */
async function receiver(...statuses: readonly number[]) {
  const posts: Post[] = [];
  const left = [...statuses];
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on("end", () => {
      posts.push({ headers: request.headers, body });
      const status = left.shift() ?? 204;
      if (status > 0) response.writeHead(status, status === 302 ? { location: "http://127.0.0.1:9/" } : {}).end("so");
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { posts, url: `http://127.0.0.1:${port}/hook?token=t` };
}

const message = { id: "d-1", body: '{"region":"341202","overdue":[]}', secret: "一个共享的密钥" };
const waits = [1, 1, 1];

describe("a message", () => {
  it("is posted once, signed over time and body", async () => {
    const { posts, url } = await receiver();
    const now = () => new Date("2023-12-20T01:00:00Z");
    await deliver({ ...message, url }, { waits, now });
    expect(posts).toHaveLength(1);
    expect(posts[0]?.body).toBe(message.body);
    expect(posts[0]?.headers["zwgk-delivery"]).toBe("d-1");
    expect(posts[0]?.headers["zwgk-signature"]).toMatch(/^t=1703034000,v1=[0-9a-f]{64}$/);
  });

  it("is sent again under the same id after what may pass", async () => {
    const { posts, url } = await receiver(503, 429, 0);
    await deliver({ ...message, url }, { waits, timeoutMs: 200 });
    expect(posts.map(({ headers }) => headers["zwgk-delivery"])).toEqual(["d-1", "d-1", "d-1", "d-1"]);
  });

  it.each([
    ["refused for good", [400], 1],
    ["sent elsewhere", [302], 1],
    ["refused again and again", [500, 500, 500, 500], 4],
  ])("is given up when it is %s, without telling the whole address", async (_, statuses, tries) => {
    const { posts, url } = await receiver(...statuses);
    const error = await deliver({ ...message, url }, { waits }).catch((one: unknown) => one);
    expect(error).toMatchObject({ code: "NOT_DELIVERED" });
    expect(String(error)).not.toContain("token");
    expect(posts).toHaveLength(tries);
  });
});

describe("the sample of docs/reminders.md", () => {
  it("verifies a signature, and refuses a forged, altered or old one", async () => {
    const page = readFileSync(new URL("../../../../docs/reminders.md", import.meta.url), "utf8");
    const code = /```js\n(.*?)```/s.exec(page)?.[1] ?? "";
    const url = `data:text/javascript,${encodeURIComponent(code)}`;
    const { isFromGateway } = (await import(/* @vite-ignore */ url)) as {
      isFromGateway: (body: string, header: string, secret: string, now?: number) => boolean;
    };
    const at = new Date("2023-12-20T01:00:00Z");
    const header = signatureOf(message.body, message.secret, at);
    const now = at.getTime() + 60_000;
    expect(isFromGateway(message.body, header, message.secret, now)).toBe(true);
    expect(isFromGateway(`${message.body} `, header, message.secret, now)).toBe(false);
    expect(isFromGateway(message.body, header, "another", now)).toBe(false);
    expect(isFromGateway(message.body, header.replace("t=17", "t=18"), message.secret, now)).toBe(false);
    expect(isFromGateway(message.body, header, message.secret, now + 600_000)).toBe(false);
    expect(isFromGateway(message.body, "nonsense", message.secret, now)).toBe(false);
  });
});
