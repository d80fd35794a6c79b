import { build } from "./build.mjs";
import { generatedIsCurrent } from "./generated.mjs";
import { runNode, ToolError } from "./tool.mjs";
import { complain, step } from "./words.mjs";

/**
 * Lint, types and generated files, side by side: the types keep one core busy while the packages are built on the
 * other. Each is looked at, whatever came of the others.
 * @returns {Promise<{ name: string, ok: boolean }[]>}
 */
export function check() {
  const { lint, types, generated } = begin();
  return Promise.all([lint, types, generated]);
}

/** The checks, begun: whoever has something else to do need not wait for all of them. Lint and types make room for it. */
export function begin() {
  return {
    lint: attempt("lint", () => step({ en: "Linting", zh: "正在检查代码规范" }, lint)),
    types: attempt("types", () => step({ en: "Checking types", zh: "正在检查类型" }, types)),
    generated: attempt("generated", generated),
  };
}

/**
 * Whether the work succeeds; when a tool fails, what it said is shown.
 * @param {string} name
 * @param {() => Promise<void>} work
 */
export async function attempt(name, work) {
  try {
    await work();
    return { name, ok: true };
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    complain(error);
    return { name, ok: false };
  }
}

async function lint() {
  const { code, output } = await runNode(["node_modules/@biomejs/biome/bin/biome", "check", "."], { yielding: true });
  const words = {
    en: "Lint or format is not as agreed; npm run format repairs what can be repaired.",
    zh: "代码规范或格式不符合约定；npm run format 可自动修复一部分。",
  };
  if (code !== 0) throw new ToolError(words, output, code);
}

/** One program over all workspaces: what they share is read and checked once. */
async function types() {
  const words = { en: "The types do not fit.", zh: "类型检查未通过。" };
  const programs = ["scripts", "."].map((project) =>
    runNode(["node_modules/typescript/bin/tsc", "-p", project, "--noEmit"], { yielding: true }),
  );
  for (const { code, output } of await Promise.all(programs)) if (code !== 0) throw new ToolError(words, output, code);
}

async function generated() {
  await build("packages");
  await step({ en: "Checking generated files", zh: "正在检查生成的文件" }, generatedIsCurrent);
}
