import { parseArgs } from "node:util";
import { Failure, type Language } from "./words.js";

/** What the user asked for. */
export interface Options {
  /** Name of a saved query; absent: say what there is. */
  readonly name: string | undefined;
  readonly url: string;
  readonly apiKey: string | undefined;
  readonly format: "csv" | "json";
  readonly out: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly allowPartial: boolean;
  readonly lang: Language;
  readonly help: boolean;
}

const spec = {
  url: { type: "string", default: "http://127.0.0.1:4000/graphql" },
  "api-key": { type: "string" },
  format: { type: "string", default: "csv" },
  out: { type: "string" },
  var: { type: "string", multiple: true, default: [] as string[] },
  "allow-partial": { type: "boolean", default: false },
  lang: { type: "string", default: "zh" },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** Reads the command line. @throws Failure with exit code 2. */
export function readArguments(argv: readonly string[]): Options {
  const { values, positionals } = parsed(argv);
  const { url, format, out, lang, help } = values;
  if (positionals.length > 1) throw bad("只能运行一个查询", "one query at a time");
  if (format !== "csv" && format !== "json") throw bad("--format 应为 csv 或 json", "--format is csv or json");
  if (out?.trim() === "") throw bad("--out 不能为空", "--out is empty");
  if (lang !== "zh" && lang !== "en") throw bad("--lang 应为 zh 或 en", "--lang is zh or en");
  return {
    name: positionals[0],
    url,
    apiKey: values["api-key"],
    format,
    out,
    variables: Object.fromEntries(values.var.map(variable)),
    allowPartial: values["allow-partial"],
    lang,
    help,
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: spec, allowPositionals: true });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw bad(detail, detail);
  }
}

/** `year=2023`, `regions=["341202"]`, `asOf=2023-12-20`: JSON where it is JSON, else text. */
function variable(text: string): readonly [string, unknown] {
  const [, name, value = ""] = /^(\w+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined) throw bad(`--var 应写作 名称=值，而不是 ${text}`, `--var is name=value, not ${text}`);
  try {
    return [name, JSON.parse(value)];
  } catch {
    return [name, value];
  }
}

function bad(zh: string, en: string): Failure {
  return new Failure({ zh: `参数有误：${zh}。用 --help 查看用法。`, en: `Bad arguments: ${en}. See --help.` }, 2);
}
