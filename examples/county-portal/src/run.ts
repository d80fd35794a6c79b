import { randomBytes } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Label } from "@zwgk/sdk";
import { languageOf, type Options, readArguments } from "./arguments.js";
import { exit, Failure } from "./failure.js";
import { help } from "./help.js";
import { handle } from "./http/handle.js";
import { placeOf, refuseKey } from "./place.js";

/** The world that a run touches; the program gives the real one. */
export interface World {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user ends the program. */
  readonly signal: AbortSignal;
  print(line: string): void;
  log(line: string): void;
}

/** Runs the portal until it is ended, and gives the exit code; every end that can be foreseen is a sentence. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  const language = languageOf(argv);
  try {
    const options = readArguments(argv, world.environment);
    if (options.help) {
      world.print(help);
      return exit.fine;
    }
    refuseKey(options.url, options.apiKey);
    const place = await placeOf(options.url, options.region, language);
    const server = await listening(serverOf(options, place, world), options.port);
    for (const line of greeting(options, place, server)) world.print(line[language]);
    await ended(server, world.signal);
    return exit.fine;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.log(error.text[language]);
    return error.code;
  }
}

function serverOf({ url, region, apiKey }: Options, place: Label, { log }: World): Server {
  const formToken = randomBytes(24).toString("base64url");
  return createServer(handle({ url, region, place, apiKey, formToken, now: () => new Date(), log }));
}

function listening(server: Server, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(failureOf(error, port)));
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}

function failureOf(error: NodeJS.ErrnoException, port: number): unknown {
  if (error.code === "EADDRINUSE") {
    const zh = `端口 ${port} 已被占用。请停止占用它的程序，或用 --port 换一个端口（0 为任一空闲端口）。`;
    const en = `Port ${port} is taken. End the program that holds it, or choose another with --port (0 for any free one).`;
    return new Failure(exit.failed, { zh, en }, error);
  }
  if (error.code === "EACCES") {
    const zh = `没有权限使用端口 ${port}。请用 --port 换一个 1024 以上的端口。`;
    const en = `Port ${port} may not be used by this account. Choose one above 1024 with --port.`;
    return new Failure(exit.failed, { zh, en }, error);
  }
  return error;
}

function greeting({ url, apiKey }: Options, { zh, en }: Label, server: Server): readonly Label[] {
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return [
    { zh: `${zh}政府信息公开网站：${address}`, en: `The portal of ${en}: ${address}` },
    apiKey === null
      ? { zh: `数据取自 ${url}；未给出密钥，只能查看。`, en: `Reads from ${url}; without a key it only shows.` }
      : { zh: `数据取自 ${url}；可在“发布文件”中发布。`, en: `Reads from ${url}; documents can be published.` },
    { zh: "按 Ctrl-C 结束。", en: "Ctrl-C ends it." },
  ];
}

function ended(server: Server, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      server.close(() => resolve());
      server.closeAllConnections();
    };
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
  });
}
