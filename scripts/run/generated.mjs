import { readFileSync } from "node:fs";
import { join } from "node:path";
import { contentOf, workspaces } from "./fingerprint.mjs";
import { ROOT } from "./root.mjs";
import { runNode, runProgram, ToolError } from "./tool.mjs";

/** What the generators write: committed, so that a reader and a reviewer see it, and never edited. */
const GENERATED = [
  "packages/schema/schema.graphql",
  "packages/gateway/mapping.schema.json",
  "packages/sdk/src/generated",
  "docs/errors.md",
  "docs/figures.md",
  "docs/letters.md",
  "docs/reference",
  "docs/reference.md",
  "docs/request-cases.md",
];

/** Each package reads what those before it have written. */
const ORDER = ["packages/schema", "packages/gateway", "packages/sdk"];

/** Generates everything again, and fails when a byte differs from before. Git is not asked: work in progress counts. */
export async function generatedIsCurrent() {
  const before = contentOf(GENERATED);
  for (const workspace of withGenerator()) await generate(workspace);
  const changed = differences(before, contentOf(GENERATED));
  if (changed.length === 0) return;
  const words = {
    en: "These files were not what their generators write. They have been written anew: look at the difference and commit it.",
    zh: "以上文件与生成器的输出不一致，现已重新生成。请查看差异并提交。",
  };
  throw new ToolError(words, changed.join("\n"), 1);
}

/**
 * The paths whose content is not the same in both.
 * @param {Map<string, string>} before
 * @param {Map<string, string>} after
 */
export function differences(before, after) {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}

function withGenerator() {
  const others = workspaces().filter((folder) => !ORDER.includes(folder));
  return [...ORDER, ...others].filter((folder) => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"));
    return scripts?.generate !== undefined;
  });
}

/** @param {string} workspace */
async function generate(workspace) {
  const args = ["run", "--silent", "generate", `--workspace=${workspace}`];
  const npm = process.env.npm_execpath;
  const { code, output } = npm?.endsWith(".js")
    ? await runNode([npm, ...args])
    : await runProgram("npm", args, { shell: process.platform === "win32" });
  const words = { en: `The generator of ${workspace} failed.`, zh: `${workspace} 的生成器运行失败。` };
  if (code !== 0) throw new ToolError(words, output, code);
}
