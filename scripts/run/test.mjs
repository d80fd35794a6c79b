import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { build, buildDeclarations } from "./build.mjs";
import { attempt, begin } from "./check.mjs";
import { ROOT } from "./root.mjs";
import { runNode } from "./tool.mjs";
import { say } from "./words.mjs";

/**
 * The checks, and all tests; lint and types are checked, and declarations built, beside them. The last line counts both, alone and plain, for whatever reads it.
 * @param {string[]} args
 * @returns {Promise<boolean>} whether nothing failed
 */
export async function test(args) {
  // Tests of the packed packages need them built; all others run from the sources, whatever became of the build.
  const { lint, types, generated } = begin();
  const before = [await generated, await attempt("build", () => build("all"))];
  const declarations = attempt("declarations", buildDeclarations);
  const [{ code, passed, failed }, ...beside] = await Promise.all([runTests(args), lint, types, declarations]);
  const checks = [...before, ...beside];
  const bad = checks.filter(({ ok }) => !ok);
  for (const { name } of bad) say(`check ${name}: failed`);
  // A run that failed without a failed test, such as an error between two tests, must not read as a success.
  const unnamed = code !== 0 && failed === 0 ? 1 : 0;
  const failures = failed + bad.length + unnamed;
  say(`${passed + checks.length - bad.length} passed, ${failures} failed`);
  return failures === 0;
}

/**
 * All tests, or those that are asked for. The end-to-end tests share one city, so that they run one after another, and
 * take longest; as they mostly wait for programs, the others run beside them, in the time that they leave.
 * @param {string[]} args
 */
async function runTests(args) {
  if (args.length > 0) return runVitest(args, { show: true });
  const [others, endToEnd] = await Promise.all([
    runVitest(["--project", "unit", "--project", "integration"], { show: true, yielding: true }),
    runVitest(["--project", "e2e"], {}),
  ]);
  console.log(endToEnd.output);
  return {
    code: others.code || endToEnd.code,
    passed: others.passed + endToEnd.passed,
    failed: others.failed + endToEnd.failed,
  };
}

/**
 * @param {string[]} args
 * @param {import("./tool.mjs").Manner} manner
 */
async function runVitest(args, manner) {
  const folder = join(ROOT, "node_modules/.cache/zwgk");
  mkdirSync(folder, { recursive: true });
  const file = join(mkdtempSync(join(folder, "tests-")), "report.json");
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const { code, output } = await runNode(["node_modules/vitest/vitest.mjs", "run", ...reporters, ...args], manner);
    return { code, output, ...readSummary(file) };
  } finally {
    rmSync(dirname(file), { recursive: true, force: true });
  }
}

/** @param {string} file */
function readSummary(file) {
  try {
    return summarise(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/**
 * Counts tests; a file that could not even be loaded counts as one that failed.
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 */
export function summarise(report) {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((assertion) => assertion.status === "failed"),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}
