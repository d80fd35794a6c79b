import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./root.mjs";

/**
 * The built program behind each command, and the words that go before the user's arguments.
 * @type {Record<"start" | "report" | "bench" | "zwgk", { file: string, words: string[] }>}
 */
export const CLIS = {
  start: { file: "examples/county-databases/dist/cli.js", words: ["start"] },
  report: { file: "examples/annual-report/dist/cli.js", words: [] },
  bench: { file: "e2e/dist/bench.js", words: [] },
  zwgk: { file: "packages/gateway/bin/zwgk.js", words: [] },
};

/**
 * Runs a program in this very process, as `node file words… args…` would: what the terminal or a supervisor
 * sends reaches it directly, and no second process can be left behind.
 * @param {{ file: string, words: string[] }} cli
 * @param {string[]} args
 */
export async function enter(cli, args) {
  const file = join(ROOT, cli.file);
  process.argv = [process.execPath, file, ...cli.words, ...args];
  await import(pathToFileURL(file).href);
}
