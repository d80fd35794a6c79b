import { parseArgs } from "node:util";
import { badArgument } from "./failure.js";
import type { Text } from "./figure.js";
import { type Form, readForm, readStatutory, type StatutoryOptions, statutorySpec } from "./statutory/options.js";

/** What the user asked for, checked. */
export interface Options {
  readonly year: number;
  readonly region: string;
  readonly asOf: string;
  readonly out: string;
  readonly url: string | null;
  readonly apiKey: string | null;
  readonly allowPartial: boolean;
  readonly lang: keyof Text;
  readonly help: boolean;
  /** Which documents are written. */
  readonly form: Form;
  readonly statutory: StatutoryOptions;
  /** The published sample is printed instead of asking a gateway. */
  readonly sample: boolean;
}

const spec = {
  year: { type: "string" },
  region: { type: "string" },
  "as-of": { type: "string" },
  out: { type: "string" },
  url: { type: "string" },
  "api-key": { type: "string" },
  "allow-partial": { type: "boolean" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
  ...statutorySpec,
} as const;

/** The year that the demo city tells of. */
const demoYear = 2023;

/** Reads the command line. `today` is a date in Asia/Shanghai. @throws Failure with exit code 2. */
export function readArguments(argv: readonly string[], today: string): Options {
  const given = parse(argv);
  const asked = given["as-of"] === undefined ? null : date(given["as-of"]);
  const url = given.url === undefined ? null : address(given.url);
  const year = given.year === undefined ? defaultYear(asked, url, today) : wholeYear(given.year);
  const region = given.region === undefined ? "341200" : regionCode(given.region);
  return {
    year,
    region,
    url,
    asOf: within(year, asked ?? lastDay(year, today), today),
    out:
      given.out === undefined
        ? given.sample
          ? "reports/sample-2025"
          : `reports/${region}-${year}`
        : folder(given.out),
    apiKey: given["api-key"] ?? null,
    allowPartial: given["allow-partial"] ?? false,
    lang: given.lang === undefined ? "zh" : language(given.lang),
    help: given.help ?? false,
    form: readForm(given),
    statutory: readStatutory(given),
    sample: given.sample ?? false,
  };
}

/** The language of the messages, also where the arguments can't be read. */
export function languageOf(argv: readonly string[]): keyof Text {
  const asked = argv.findIndex(
    (word, index) => word === "--lang=en" || (word === "en" && argv[index - 1] === "--lang"),
  );
  return asked === -1 ? "zh" : "en";
}

function parse(argv: readonly string[]) {
  // Typed after npm, a first -- never gets here; typed after node, it does.
  const args = argv[0] === "--" ? argv.slice(1) : [...argv];
  try {
    return parseArgs({ args, options: spec, allowPositionals: false }).values;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw badArgument(`参数有误：${detail}`, `Bad arguments: ${detail}`);
  }
}

function defaultYear(asOf: string | null, url: string | null, today: string): number {
  if (asOf !== null) return Number(asOf.slice(0, 4));
  return url === null ? demoYear : Number(today.slice(0, 4)) - 1;
}

/** The last day of a year, or today while it isn't over. */
export function lastDay(year: number, today: string): string {
  return today.startsWith(String(year)) ? today : `${year}-12-31`;
}

function wholeYear(text: string): number {
  if (/^[12]\d{3}$/.test(text)) return Number(text);
  throw badArgument(
    `--year 应为四位年份，如 2023，而不是“${text}”。`,
    `--year must be a year such as 2023, not "${text}".`,
  );
}

function regionCode(text: string): string {
  if (/^\d{6}$/.test(text)) return text;
  throw badArgument(
    `--region 应为六位行政区划代码，如 341200，而不是“${text}”。`,
    `--region must be a six-digit region code such as 341200, not "${text}".`,
  );
}

function date(text: string): string {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const found = new Date(Date.UTC(year, month - 1, day));
  const real = /^\d{4}-\d{2}-\d{2}$/.test(text) && found.toISOString().startsWith(text);
  if (real) return text;
  throw badArgument(
    `--as-of 应为真实存在的日期，写作 2023-12-20，而不是“${text}”。`,
    `--as-of must be a date that exists, written 2023-12-20, not "${text}".`,
  );
}

function within(year: number, asOf: string, today: string): string {
  const wrong = asOf < `${year}-01-01` ? ["早于", "before"] : asOf > `${year}-12-31` ? ["晚于", "after"] : null;
  if (wrong) {
    throw badArgument(
      `截止日期 ${asOf} ${wrong[0]} ${year} 年；请给出该年内的日期，或修改 --year。`,
      `${asOf} is ${wrong[1]} the year ${year}; give a day of that year, or another --year.`,
    );
  }
  if (asOf <= today) return asOf;
  throw badArgument(
    `截止日期 ${asOf} 尚未到来（今天是 ${today}）。`,
    `${asOf} is still to come (today is ${today}); give a day that has passed.`,
  );
}

function folder(text: string): string {
  if (text.trim() !== "") return text;
  throw badArgument("--out 不能为空；请给出目录，如 out。", "--out is empty; name a folder, such as out.");
}

function address(text: string): string {
  if (URL.canParse(text) && /^https?:/.test(text)) return text;
  throw badArgument(
    `--url 应为网关地址，如 http://127.0.0.1:4000/graphql，而不是“${text}”。`,
    `--url must be the gateway's address, such as http://127.0.0.1:4000/graphql, not "${text}".`,
  );
}

function language(text: string): keyof Text {
  if (text === "zh" || text === "en") return text;
  throw badArgument(`--lang 只能是 zh 或 en，而不是“${text}”。`, `--lang must be zh or en, not "${text}".`);
}
