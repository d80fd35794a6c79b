import { execFile } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSamples } from "../packages/sdk/src/testing/samples.js";
import { type MemoryGateway, startMemoryGateway } from "./memory-gateway.js";

const sdk = fileURLToPath(new URL("../packages/sdk", import.meta.url));
const program = promisify(execFile);
const root = createRequire(import.meta.url);

/** Runs Node.js, or a tool of the repository, and gives what it prints. */
const node = async (args: readonly string[], cwd: string) => (await program(process.execPath, args, { cwd })).stdout;

let gateway: MemoryGateway;
let folder: string;
let project: string;
let tarball: string;

beforeAll(async () => {
  if (!isBuilt()) await node([toolOf("tsup", "dist/cli-default.js")], sdk);
  gateway = await startMemoryGateway();
  folder = await mkdtemp(join(tmpdir(), "zwgk-sdk-package-"));
  tarball = await pack();
  project = join(folder, "project");
  await mkdir(project);
  await writeFile(join(project, "package.json"), JSON.stringify({ name: "empty", version: "1.0.0", private: true }));
  // Offline, with a cache of its own: whatever the package needed beside itself would be missing.
  await npm(["install", tarball, "--offline", "--no-audit", "--no-fund", "--cache", join(folder, "cache")], project);
});

afterAll(async () => {
  await gateway.close();
  await rm(folder, { recursive: true, force: true });
});

describe("the packed SDK", () => {
  it("holds its code, its types and what a reader needs, and nothing else", async () => {
    const installed = join(project, "node_modules/@zwgk/sdk");
    const files = (await readdir(installed, { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    );
    expect(files.map(({ name }) => name).sort()).toEqual([
      "LICENSE",
      "README.md",
      "index.cjs",
      "index.cjs.map",
      "index.d.cts",
      "index.d.ts",
      "index.js",
      "index.js.map",
      "package.json",
    ]);
    const { dependencies, peerDependencies } = JSON.parse(await readFile(join(installed, "package.json"), "utf8"));
    expect([dependencies, peerDependencies]).toEqual([undefined, undefined]);
    expect(gzipSync(await readFile(join(installed, "dist/index.js"))).byteLength).toBeLessThanOrEqual(25_000);
  });

  it.each([
    ["an ES module", "query.mjs", `import { createClient } from "@zwgk/sdk";`],
    ["CommonJS", "query.cjs", `const { createClient } = require("@zwgk/sdk");`],
  ])("asks a query from %s", async (_, file, head) => {
    await writeFile(join(project, file), `${head}\n${query}`);
    const printed = await node([file, gateway.url], project);
    expect(JSON.parse(printed)).toEqual({ title: "关于第7项工作的通知", complete: true });
  });

  it("has types that its README's samples fit, from ES modules and from CommonJS", async () => {
    const { setup, samples } = readSamples();
    const files = samples.flatMap((_, index) => [`sample-${index}.mts`, `sample-${index}.cts`]);
    const texts = samples.map(({ code }) => asModule(setup.code, code));
    const write = (file: string, index: number) => writeFile(join(project, file), texts[Math.floor(index / 2)] ?? "");
    await Promise.all(files.map(write));
    await writeFile(join(project, "files.d.ts"), nodeFiles);
    const strict = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"];
    const modules = ["--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom", "--skipDefaultLibCheck"];
    const run = node([toolOf("typescript", "bin/tsc"), ...strict, ...modules, "files.d.ts", ...files], project);
    await expect(run.catch((error) => Promise.reject(new Error(error.stdout)))).resolves.toBe("");
  });

  it("passes publint", async () => {
    const { publint } = await import("publint");
    expect((await publint({ pkgDir: sdk, strict: true })).messages).toEqual([]);
  });

  it("passes attw", async () => {
    const cli = toolOf("@arethetypeswrong/cli", "dist/index.js");
    await expect(node([cli, tarball, "--no-color", "--format", "ascii"], folder)).resolves.toContain(
      "No problems found",
    );
  });
});

const query = `createClient({ url: process.argv[2] })
  .documents.list({ orderBy: [{ field: "publishedAt", direction: "DESC" }], first: 1 })
  .page()
  .then(({ nodes, coverage }) => console.log(JSON.stringify({ title: nodes[0].title, complete: coverage.complete })));
`;

/** What the samples use of Node.js, whose types are not those of the SDK. */
const nodeFiles = `declare module "node:fs/promises" {
  export function writeFile(name: string, data: string, encoding: "base64"): Promise<void>;
}
`;

/** A sample after the set-up; its own names may be those of other samples. */
function asModule(setup: string, code: string): string {
  const imports = /^import .+?;$/gms;
  const head = [...(setup.match(imports) ?? []), ...(code.match(imports) ?? [])].join("\n");
  return `${head}\n${setup.replace(imports, "")}\nexport async function sample() {\n${code.replace(imports, "")}\n}\n`;
}

/** Built, and no source is newer. */
function isBuilt(): boolean {
  const built = join(sdk, "dist/index.d.cts");
  if (!existsSync(built)) return false;
  const { mtimeMs } = statSync(built);
  return ["src/index.ts", "src/client.ts", "src/generated/operations.ts", "src/generated/types.ts"].every(
    (file) => statSync(join(sdk, file)).mtimeMs <= mtimeMs,
  );
}

/** Packs a copy, so that nothing is left in the repository. */
async function pack(): Promise<string> {
  const copy = join(folder, "sdk");
  await mkdir(join(copy, "dist"), { recursive: true });
  const files = [
    "package.json",
    "README.md",
    "LICENSE",
    ...(await readdir(join(sdk, "dist"))).map((name) => `dist/${name}`),
  ];
  await Promise.all(files.map((file) => copyFile(join(sdk, file), join(copy, file))));
  const printed = await npm(["pack", "--json", "--pack-destination", folder], copy);
  const [{ filename }] = JSON.parse(printed);
  return join(folder, basename(filename));
}

async function npm(args: readonly string[], cwd: string): Promise<string> {
  const beside = join(dirname(process.execPath), "../lib/node_modules/npm/bin/npm-cli.js");
  const cli = process.env.npm_execpath?.endsWith(".js") ? process.env.npm_execpath : beside;
  return node([cli, ...args], cwd);
}

/** A program inside a package of the repository. */
function toolOf(name: string, path: string): string {
  for (const base of root.resolve.paths(name) ?? [])
    if (existsSync(join(base, name, path))) return join(base, name, path);
  throw new Error(`${name} is not installed; run npm install.`);
}
