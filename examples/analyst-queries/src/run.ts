import { resolve } from "node:path";
import { createClient, ZwgkClientError } from "@zwgk/sdk";
import { type Options, readArguments } from "./arguments.js";
import { type Answer, ask, type Standing } from "./ask.js";
import { csvOf } from "./csv.js";
import { savedQueries, savedQuery } from "./saved-queries.js";
import { tableOf } from "./table.js";
import { Failure, type Words } from "./words.js";

/** What a run touches. */
export interface World {
  /** The export, when no file is named. */
  write(text: string): void;
  /** A line for the user. */
  say(line: string): void;
  save(file: string, text: string): Promise<void>;
  /** Where the user stands: a relative `--out` is meant from there. Default: the working folder. */
  readonly folder?: string;
}

const usage: Words = {
  zh: `用法：npm run start -w @zwgk-examples/analyst-queries -- <查询> [选项]
  --url 地址        网关地址（默认 http://127.0.0.1:4000/graphql）
  --format csv|json 导出格式（默认 csv）
  --out 文件        写入文件，而不是标准输出
  --var 名称=值     查询变量，可重复，如 --var year=2023 --var 'regions=["341202"]'
  --api-key 密钥    需要密钥的查询
  --allow-partial   来源未全部应答时也以 0 退出
  --lang zh|en      语言（默认 zh）
查询：`,
  en: `Usage: npm run start -w @zwgk-examples/analyst-queries -- <query> [options]
  --url URL         address of the gateway (default http://127.0.0.1:4000/graphql)
  --format csv|json what to export (default csv)
  --out FILE        write a file instead of standard output
  --var NAME=VALUE  a variable of the query, any number of times: --var year=2023 --var 'regions=["341202"]'
  --api-key KEY     for queries that need one
  --allow-partial   end with 0 also when not every source answered
  --lang zh|en      language (default zh)
Queries:`,
};

/** Runs one saved query and gives the exit code: 3 when not every source answered. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  try {
    const options = readArguments(argv);
    if (options.help || options.name === undefined) return await tell(options, world);
    return await exportQuery(options.name, options, world);
  } catch (error) {
    const { words, exitCode } = failureOf(error);
    world.say(words[argv.includes("en") ? "en" : "zh"]);
    return exitCode;
  }
}

async function tell({ lang, help }: Options, world: World): Promise<number> {
  world.say(usage[lang]);
  for (const { name, about } of await savedQueries()) world.say(`  ${name}\n      ${about[lang]}`);
  return help ? 0 : 2;
}

async function exportQuery(name: string, options: Options, world: World): Promise<number> {
  const { url, apiKey, lang, variables } = options;
  const out = options.out === undefined ? undefined : resolve(world.folder ?? "", options.out);
  const query = await savedQuery(name);
  const answer = await ask(createClient({ url, apiKey, language: lang }), query.text, variables);
  const { text: exported, rows } = write(answer, options);
  if (out === undefined) world.write(exported);
  else await save(out, exported, world);
  const missing = missingOf(answer.standings, options);
  world.say(
    {
      zh: `${rows} 行${out ? ` → ${out}` : ""}`,
      en: `${rows} rows${out ? ` → ${out}` : ""}`,
    }[lang],
  );
  if (missing.length === 0) return 0;
  world.say(
    { zh: `结果不完整，未应答：${missing.join("、")}`, en: `Not complete; without ${missing.join(", ")}` }[lang],
  );
  return options.allowPartial ? 0 : 3;
}

async function save(file: string, text: string, world: World): Promise<void> {
  await world.save(file, text).catch((error: Error) => {
    const zh = `无法写入 ${file}：${error.message}。请换一个 --out。`;
    throw new Failure({ zh, en: `${file} can't be written: ${error.message}. Name another --out.` }, 1, error);
  });
}

function write(
  { records, standings }: Answer,
  { format, lang }: Options,
): { readonly text: string; readonly rows: number } {
  if (format === "csv") {
    const table = tableOf(records, lang);
    return { text: csvOf(table), rows: table.rows.length };
  }
  const complete = standings.every((standing) => standing.complete);
  return { text: `${JSON.stringify({ complete, records }, null, 2)}\n`, rows: records.length };
}

/** Names of the sources that did not answer. */
function missingOf(standings: readonly Standing[], { lang }: Options): readonly string[] {
  const lines = standings.flatMap((standing) => standing.sources).filter((source) => source.state !== "ANSWERED");
  return [...new Set(lines.map((source) => `${source.label[lang]} (${source.state})`))];
}

function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof ZwgkClientError) {
    const sentence = `${error.message} [${error.code}]`;
    return new Failure({ zh: sentence, en: sentence }, 1, error);
  }
  throw error;
}
