import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { platform, tmpdir } from "node:os";
import { join } from "node:path";
import { ModuleKind, ScriptTarget, transpileModule } from "typescript";
import { afterAll, beforeAll, expect, it } from "vitest";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "annual-report-"));
  const source = await readFile(new URL("interruption.ts", import.meta.url), "utf8");
  const compilerOptions = { module: ModuleKind.ESNext, target: ScriptTarget.ES2022 };
  await writeFile(join(folder, "interruption.mjs"), transpileModule(source, { compilerOptions }).outputText);
  const program = `import { interruption } from "./interruption.mjs";
    interruption().addEventListener("abort", () => console.log("aborted"));
    setInterval(() => {}, 1000);
    console.log("ready");`;
  await writeFile(join(folder, "program.mjs"), program);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it.skipIf(platform() === "win32").each([
  ["SIGINT", "SIGINT"],
  ["SIGTERM", "SIGTERM"],
  ["SIGINT", "SIGTERM"],
] as const)("aborts at %s, and lets a second signal, %s, end the process", async (first, second) => {
  const child = spawn(process.execPath, [join(folder, "program.mjs")], { stdio: ["ignore", "pipe", "inherit"] });
  const said = async () => String((await once(child.stdout, "data"))[0]).trim();
  expect(await said()).toBe("ready");
  child.kill(first);
  expect(await said()).toBe("aborted");
  child.kill(second);
  expect(await once(child, "exit")).toEqual([null, second]);
});
