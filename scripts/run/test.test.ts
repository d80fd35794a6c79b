import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { differences } from "./generated.mjs";
import { usage } from "./help.mjs";
import { summarise } from "./test.mjs";

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

describe("summarise", () => {
  it.each([
    { of: "a good run", passed: 2, failed: 0, files: [file("passed", "passed", "passed")], counts: [2, 0] },
    { of: "a failed test", passed: 1, failed: 1, files: [file("failed", "passed", "failed")], counts: [1, 1] },
    { of: "a file that cannot be loaded", passed: 0, failed: 0, files: [file("failed")], counts: [0, 1] },
    {
      of: "a hook that fails after good tests",
      passed: 1,
      failed: 0,
      files: [file("failed", "passed")],
      counts: [1, 1],
    },
  ])("counts $of", ({ passed, failed, files, counts }) => {
    const report = { numPassedTests: passed, numFailedTests: failed, testResults: files };
    expect(summarise(report)).toEqual({ passed: counts[0], failed: counts[1] });
  });
});

describe("differences", () => {
  it("names what changed, came and went", () => {
    const before = new Map(Object.entries({ same: "1", changed: "1", gone: "1" }));
    const after = new Map(Object.entries({ same: "1", changed: "2", come: "1" }));
    expect(differences(before, after)).toEqual(["changed", "come", "gone"]);
  });
});

describe("usage", () => {
  it("lists every command, and one in both languages", () => {
    expect(usage().match(/^np[mx] .*/gm)).toHaveLength(6);
    expect(usage("start")).toMatch(/--fresh.*again.*重新生成/);
  });

  // What stands here is shown before the command is built, and must not fall behind what the command says itself.
  it.each([
    ["start", "examples/county-databases/src/start/help.ts"],
    ["report", "examples/annual-report/src/help.ts"],
    ["bench", "e2e/bench/options.ts"],
  ])("lists the options that %s itself lists", (command, file) => {
    const source = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
    const told = [...source.matchAll(/^ {2}(?:-\w, | {4})?(--[\w-]+)/gm)].map(([, option]) => option);
    const here = [...usage(command).matchAll(/^ {4}(?:-\w, )?(--[\w-]+)/gm)].map(([, option]) => option);
    expect(here.sort()).toEqual([...new Set(told)].sort());
  });
});
