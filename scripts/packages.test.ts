import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const license = readFileSync(`${root}/LICENSE`, "utf8");

it.each(readdirSync(`${root}/packages`))(
  "packs %s with the licence of the repository",
  async (name) => {
    const cwd = `${root}/packages/${name}`;
    const { stdout } = await promisify(execFile)("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
      cwd,
      shell: process.platform === "win32",
    });
    const [packed] = JSON.parse(stdout) as [{ files: { path: string }[] }];
    expect(packed.files.map(({ path }) => path)).toContain("LICENSE");
    expect(readFileSync(`${cwd}/LICENSE`, "utf8")).toBe(license);
  },
  60_000,
);
