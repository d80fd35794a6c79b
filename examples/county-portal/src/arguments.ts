import { parseArgs } from "node:util";
import type { Language } from "@zwgk/sdk";
import { exit, Failure } from "./failure.js";

/** How the portal runs. */
export interface Options {
  /** Address of the gateway. */
  readonly url: string;
  /** The county whose portal this is. */
  readonly region: string;
  readonly port: number;
  /** Key with which the portal publishes; null for one that only shows. */
  readonly apiKey: string | null;
  readonly help: boolean;
}

const spec = {
  url: { type: "string", default: "http://127.0.0.1:4000/graphql" },
  region: { type: "string", default: "341202" },
  port: { type: "string", default: "8080" },
  "api-key": { type: "string" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** Reads the command line. @throws Failure with exit code 2 */
export function readArguments(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Options {
  const given = parse(argv);
  const port = Number(given.port);
  if (!isAddress(given.url)) {
    throw bad(
      `--url 应为网关地址，如 http://127.0.0.1:4000/graphql，而不是“${given.url}”。`,
      `--url must be the gateway's address, such as http://127.0.0.1:4000/graphql, not "${given.url}".`,
    );
  }
  if (!/^\d{6}$/.test(given.region)) {
    throw bad(
      `--region 应为六位行政区划代码，如 341202，而不是“${given.region}”。`,
      `--region must be a six-digit region code such as 341202, not "${given.region}".`,
    );
  }
  if (!/^\d+$/.test(given.port) || port > 65_535) {
    throw bad(
      `--port 应为 0 到 65535 之间的整数，而不是“${given.port}”。`,
      `--port must be a whole number from 0 to 65535, not "${given.port}".`,
    );
  }
  const apiKey = given["api-key"] ?? environment.ZWGK_API_KEY ?? "";
  return { url: given.url, region: given.region, port, apiKey: apiKey || null, help: given.help ?? false };
}

/** The language of the messages, also where the arguments can't be read. */
export function languageOf(argv: readonly string[]): Language {
  const english = argv.some((word, index) => word === "--lang=en" || (word === "en" && argv[index - 1] === "--lang"));
  return english ? "en" : "zh";
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: spec, allowPositionals: false }).values;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw bad(`参数有误：${detail}`, `Bad arguments: ${detail}`);
  }
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function bad(zh: string, en: string): Failure {
  const see = { zh: "用 --help 查看说明。", en: "See --help." };
  return new Failure(exit.badArguments, { zh: zh + see.zh, en: `${en} ${see.en}` });
}
