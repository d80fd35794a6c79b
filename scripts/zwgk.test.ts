import { spawnSync } from "node:child_process";
import { accessSync, constants, cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

it("is what npx runs in a clone", () => {
  const { bin } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { bin: Record<string, string> };
  expect(() => accessSync(join(root, bin.zwgk ?? ""), constants.X_OK)).not.toThrow();
});

// Decision 16: V8 takes it at the start of a process only.
it("starts Node.js with the same limit of its heap wherever a gateway is started", () => {
  const files = ["packages/gateway/bin/zwgk.js", "scripts/zwgk.mjs", "e2e/bench/children/child.ts"];
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const said = [...files.map((file) => readFileSync(join(root, file), "utf8")), scripts.start ?? ""];
  const flags = said.map((text) => /--max-old-space-size=\d+/.exec(text)?.[0]);
  expect(new Set(flags)).toEqual(new Set(["--max-old-space-size=1536"]));
});

it("says in both languages what to do where nothing is built", () => {
  const folder = mkdtempSync(join(tmpdir(), "zwgk-unbuilt-"));
  try {
    const file = join(folder, "bin/zwgk.mjs");
    cpSync(join(root, "packages/gateway/bin/zwgk.js"), file);
    const { status, stderr } = spawnSync(process.execPath, [file, "print-schema"], { encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toMatch(/npm run build[\s\S]*请运行 npm run build/);
    expect(stderr).not.toMatch(/^\s+at /m);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
