import { runNode, ToolError } from "./tool.mjs";

/**
 * Runs a task of the workspaces in their order; only what fails is heard.
 * @param {string} task
 * @param {string[]} args
 * @param {{ en: string, zh: string }} failed
 * @param {import("./tool.mjs").Manner} [manner]
 */
export async function turbo(task, args, failed, manner) {
  const quiet = ["--ui=stream", "--output-logs=errors-only", "--log-order=grouped", "--no-color"];
  const where = ["--cache=local:rw", "--concurrency=100%"];
  const argv = ["node_modules/turbo/bin/turbo", "run", task, ...args, ...quiet, ...where];
  const { code, output } = await runNode(argv, manner);
  if (code !== 0) throw new ToolError(failed, output, code);
}
