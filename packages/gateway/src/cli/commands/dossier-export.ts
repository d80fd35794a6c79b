import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { BadInputError } from "@zwgk/schema";
import { Command } from "commander";
import { terminalLanguage } from "../language.js";

interface ExportOptions {
  readonly url: string;
  readonly keyEnv: string;
  readonly out: string;
}

/** `zwgk dossier export`: a dossier from a running gateway to a file, whole or not at all. */
export function exportCommand(): Command {
  return new Command("export")
    .description("Export a dossier from a running gateway\n从运行中的网关导出卷宗")
    .allowExcessArguments(false)
    .argument("<request>", "id of the request, such as Request:home:1 / 申请标识")
    .requiredOption("-u, --url <url>", "GraphQL address of the gateway / 网关 GraphQL 地址")
    .requiredOption("--key-env <name>", "environment variable that holds the API key / 存放 API 密钥的环境变量")
    .requiredOption("-o, --out <file>", "where to write the ZIP / 输出文件")
    .action(exportDossier);
}

async function exportDossier(id: string, { url, keyEnv, out }: ExportOptions): Promise<void> {
  const key = process.env[keyEnv];
  if (!key) throw bad("--key-env", `the environment variable ${keyEnv} is not set`, `未设置环境变量 ${keyEnv}`);
  if (!URL.canParse(url)) throw bad("--url", "it is no web address", "不是网址");
  const answer = await fetch(new URL(`dossiers/${encodeURIComponent(id)}.zip`, url), {
    headers: { authorization: `Bearer ${key}`, "accept-language": terminalLanguage(process.env) },
  });
  if (!answer.ok || !answer.body) throw new Error(await messageOf(answer));
  const part = `${out}.part`;
  try {
    await pipeline(Readable.fromWeb(answer.body as ReadableStream), createWriteStream(part));
    await rename(part, out);
  } finally {
    await rm(part, { force: true });
  }
  console.log(out);
}

async function messageOf(answer: Response): Promise<string> {
  const text = await answer.text();
  try {
    const { errors } = JSON.parse(text) as { errors: readonly { message: string; extensions: { code: string } }[] };
    return errors.map(({ message, extensions }) => `${message} [${extensions.code}]`).join("\n");
  } catch {
    return `HTTP ${answer.status}`;
  }
}

function bad(field: string, en: string, zh: string): BadInputError {
  return new BadInputError({ field, detail: { en, zh } });
}
