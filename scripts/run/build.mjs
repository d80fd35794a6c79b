import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CLIS } from "./enter.mjs";
import { exists, sourcesFingerprint } from "./fingerprint.mjs";
import { ROOT } from "./root.mjs";
import { turbo } from "./turbo.mjs";
import { step } from "./words.mjs";

const STAMP = join(ROOT, "node_modules/.zwgk-build.json");

/**
 * What must be built for a command, and a file that shows it was.
 * @type {Record<"start" | "report" | "bench" | "zwgk" | "packages" | "all", { filters: string[], output: string }>}
 */
const TARGETS = {
  start: { filters: ["@zwgk-examples/county-databases"], output: CLIS.start.file },
  report: { filters: ["@zwgk-examples/annual-report", "@zwgk-examples/county-databases"], output: CLIS.report.file },
  bench: { filters: ["@zwgk/e2e"], output: CLIS.bench.file },
  zwgk: { filters: ["@zwgk/gateway"], output: "packages/gateway/dist/cli/bin.js" },
  packages: { filters: ["./packages/*"], output: "packages/gateway/dist/index.js" },
  all: { filters: [], output: "packages/sdk/dist/index.js" },
};

/** @param {keyof typeof TARGETS} target */
export const isBuilt = (target) => exists(TARGETS[target].output) && exists("node_modules");

/**
 * Builds what the command needs. When nothing changed since the last time, not even turbo is asked.
 * @param {keyof typeof TARGETS} target
 */
export async function build(target) {
  const { filters } = TARGETS[target];
  const built = readStamp();
  const sources = sourcesFingerprint();
  if (isBuilt(target) && (built[target] === sources || built.all === sources)) return;
  const failed = { en: "The build failed; what is wrong stands above.", zh: "构建失败，原因见上。" };
  await step({ en: "Building", zh: "正在构建" }, () =>
    turbo(
      "build",
      filters.map((filter) => `--filter=${filter}`),
      failed,
    ),
  );
  writeFileSync(STAMP, JSON.stringify({ ...readStamp(), [target]: sources }));
}

/** The types of the packages, for whoever imports them: no program needs them to run, and they take longest. */
export async function buildDeclarations() {
  const failed = { en: "The packages' types can't be built.", zh: "软件包的类型声明构建失败。" };
  await turbo("declarations", [], failed, { yielding: true });
}

/** @returns {Record<string, string>} */
function readStamp() {
  try {
    return JSON.parse(readFileSync(STAMP, "utf8"));
  } catch {
    return {};
  }
}
