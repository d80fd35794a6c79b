import { resolve } from "node:path";
import { languageOf, type Options, readArguments } from "./arguments.js";
import { conclude } from "./conclude.js";
import type { City } from "./demo.js";
import { type Documents, isPartial, outputsOf, ownTextOf, sampleDocuments, writeDocuments } from "./documents.js";
import { exit, Failure } from "./failure.js";
import type { FigureSet, Text } from "./figure.js";
import { writeAll } from "./files.js";
import { openFolder } from "./folder.js";
import { help } from "./help.js";
import type { Answer } from "./statutory/answer.js";
import type { Narrative } from "./statutory/document.js";
import type { OwnText } from "./statutory/own-text.js";
import type { StatutoryQuestion } from "./statutory/read.js";

/** What is asked of a gateway. */
export interface Question {
  readonly url: string;
  readonly apiKey: string | null;
  readonly lang: keyof Text;
  readonly year: number;
  readonly region: string;
  readonly asOf: string;
  readonly signal: AbortSignal;
}

/** The world that a run touches; the program gives the real one. */
export interface World {
  /** The date in Asia/Shanghai. */
  readonly today: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** A line for the reader of the result. */
  print(line: string): void;
  /** A line for whoever waits. */
  progress(line: string): void;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
  startDemo(progress: (line: string) => void, signal: AbortSignal): Promise<City>;
  readFigures(question: Question): Promise<FigureSet>;
  readTables(question: StatutoryQuestion, write: (answer: Answer) => Narrative): Promise<Answer>;
}

/** Runs the program and gives its exit code; every end that can be foreseen is a sentence. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  try {
    const options = readArguments(argv, world.today);
    if (options.help) {
      world.print(help[options.lang]);
      return exit.fine;
    }
    return await make(options, world);
  } catch (error) {
    const { code, text } = endOf(error, world);
    world.progress(text[languageOf(argv)]);
    return code;
  }
}

/** The end that an error means. With DEBUG set, what nobody foresaw goes on its way with its stack. */
function endOf(error: unknown, { signal, environment }: World): Pick<Failure, "code" | "text"> {
  if (signal.aborted) {
    return {
      code: exit.interrupted,
      text: { zh: "已中断，未留下未写完的文件。", en: "Interrupted; no half-written file is left." },
    };
  }
  if (error instanceof Failure) return error;
  if (environment.DEBUG) throw error;
  const detail = error instanceof Error ? error.message : String(error);
  const zh = `意外错误：${detail}。请设置环境变量 DEBUG=1 重新运行，并将输出反馈给开发者。`;
  const en = `Unexpected: ${detail}. Run again with DEBUG=1 in the environment and report what it prints.`;
  return { code: exit.failed, text: { zh, en } };
}

async function make(options: Options, world: World): Promise<number> {
  const own = await ownTextOf(options, world);
  // npm runs a program in the folder of its package; a relative path is meant from where the user stands.
  const folder = await openFolder(resolve(world.environment.INIT_CWD ?? "", options.out));
  try {
    const documents = options.sample ? await sampleDocuments(options, own) : await ask(options, own, world);
    world.progress({ zh: "正在生成文件…", en: "Writing the files…" }[options.lang]);
    const files = await writeAll(folder.path, await outputsOf(documents));
    conclude(documents, files, options, world);
    return codeOf(documents, options);
  } catch (error) {
    await folder.abandon();
    throw error;
  }
}

function codeOf(documents: Documents, { allowPartial, statutory }: Options): number {
  if (statutory.final && documents.statutory?.final === false) return exit.notFinal;
  return isPartial(documents) && !allowPartial ? exit.uncovered : exit.fine;
}

async function ask(options: Options, own: OwnText, world: World): Promise<Documents> {
  const { year, region, asOf, lang } = options;
  const say = (zh: string, en: string) => world.progress({ zh, en }[lang]);
  const apiKey = options.apiKey ?? world.environment.ZWGK_API_KEY ?? null;
  const read = (url: string) => {
    say(
      `正在从 ${url} 读取 ${region} ${year} 年数据（截至 ${asOf}）…`,
      `Reading the numbers of ${region} for ${year} as of ${asOf} from ${url}…`,
    );
    const question = { url, apiKey, lang, year, region, asOf, signal: world.signal };
    return writeDocuments(question, options, own, world);
  };
  if (options.url !== null) return read(options.url);
  say("未给出 --url，正在启动演示城市…", "No --url given: starting the demo city…");
  const city = await world.startDemo((line) => world.progress(`  ${line}`), world.signal);
  try {
    return await read(city.url);
  } finally {
    await city.stop();
  }
}
