import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "tsup";
import { expect, it } from "vitest";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

it("is at most 25 kB gzipped, all of it, and imports nothing", async () => {
  const outDir = await mkdtemp(join(tmpdir(), "zwgk-sdk-size-"));
  try {
    const entry = { index: at("./index.ts") };
    await build({
      entry,
      outDir,
      config: false,
      format: ["esm"],
      target: "es2022",
      tsconfig: at("../tsconfig.json"),
      silent: true,
    });
    const code = await readFile(join(outDir, "index.js"), "utf8");
    expect(gzipSync(code).byteLength).toBeLessThanOrEqual(25_000);
    expect(code).not.toMatch(/^import |\bimport\(|\brequire\(/m);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
});
