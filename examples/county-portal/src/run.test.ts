import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { run } from "./run.js";
import { answers } from "./testing/records.js";

async function start(...argv: string[]) {
  const [printed, logged]: [string[], string[]] = [[], []];
  const ended = new AbortController();
  const world = { environment: {}, signal: ended.signal, log: (line: string) => void logged.push(line) };
  const code = await run(argv, {
    ...world,
    print: (line) => {
      printed.push(line);
      if (line.includes("Ctrl-C")) ended.abort();
    },
  });
  return { code, printed: printed.join("\n"), logged: logged.join("\n") };
}

/** A gateway that says which sources it has. */
async function gateway(): Promise<{ readonly url: string; readonly port: string }> {
  const server = createServer((_, response) => response.end(JSON.stringify({ data: answers.sources_list })));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/graphql`, port: String(port) };
}

describe("the program", () => {
  it("starts, says where, and ends", async () => {
    const { code, printed } = await start("--port", "0", "--url", (await gateway()).url);
    expect([code, /颍州区政府信息公开网站：http:\/\/127\.0\.0\.1:\d+\//.test(printed)]).toEqual([0, true]);
  });

  it("explains itself in both languages", async () => {
    const { code, printed } = await start("--help");
    expect([code, printed.includes("用法"), printed.includes("Usage")]).toEqual([0, true, true]);
  });

  it("says that the port is taken", async () => {
    const { url, port } = await gateway();
    const { code, logged } = await start("--port", port, "--url", url);
    expect([code, logged.includes(`端口 ${port} 已被占用`)]).toEqual([1, true]);
  });

  it("says that there is no gateway", async () => {
    const { code, logged } = await start("--lang", "en", "--url", "http://127.0.0.1:1/graphql");
    expect([code, logged.includes("Nothing could be read from the gateway.")]).toEqual([1, true]);
  });

  it("says that its key can't be sent", async () => {
    const { code, logged } = await start("--api-key", "密钥", "--url", (await gateway()).url);
    expect([code, logged.includes("apiKey 含有无法发送的字符")]).toEqual([2, true]);
  });

  it("says which regions there are", async () => {
    const { code, logged } = await start("--region", "999999", "--url", (await gateway()).url);
    expect([code, logged.includes("341202 颍州区")]).toEqual([2, true]);
  });

  it.each([["--port", "x"], ["--port", "70000"], ["--region", "34"], ["--url", "ftp://x"], ["--what"]])(
    "refuses %s %s",
    async (...argv) => {
      const { code, logged } = await start(...argv);
      expect([code, logged.includes("--help")]).toEqual([2, true]);
    },
  );
});
