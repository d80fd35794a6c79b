import { runNode, ToolError } from "./tool.mjs";

/**
 * Runs a task of the workspaces in their order; only what fails is heard.
 * @param {string} task
 * @param {string[]} args
 * @param {{ en: string, zh: string }} failed
 */
export async function turbo(task, args, failed) {
  const quiet = ["--ui=stream", "--output-logs=errors-only", "--log-order=grouped", "--no-color"];
  const { code, output } = await runNode([
    "node_modules/turbo/bin/turbo",
    "run",
    task,
    ...args,
    ...quiet,
    "--cache=local:rw",
    "--concurrency=100%",
  ]);
  if (code !== 0) throw new ToolError(failed, output, code);
}
