import { writeFile } from "node:fs/promises";
import { bench } from "./bench.js";
import { help, type Options, readOptions } from "./options.js";
import { footnotes, markdown, requirements, table } from "./report.js";
import { verdicts } from "./required.js";
import { plain, type Results } from "./results.js";

const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => stopping.abort(new Error("Stopped.")));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(process.env.DEBUG && error instanceof Error ? error.stack : sentence(error));
  process.exitCode = stopping.signal.aborted ? 130 : 1;
});

async function main(given: readonly string[]): Promise<void> {
  const options = readOptions(given);
  if (options === null) return console.log(help);
  const say = (line: string) => console.error(line);
  const results = await bench(options, say, stopping.signal);
  await print(results, options);
  if (options.check && verdicts(results).some(({ met }) => !met)) process.exitCode = 1;
}

async function print(results: Results, options: Options): Promise<void> {
  console.log(`\n${table(results)}\n\n${footnotes(results)}\n\n${requirements(results)}`);
  if (options.json !== null) await writeFile(options.json, `${JSON.stringify(plain(results), null, 2)}\n`);
  if (options.markdown !== null) await writeFile(options.markdown, markdown(results));
}

function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")
    ? `${error.message} (--help)`
    : error.message;
}
