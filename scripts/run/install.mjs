import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { digest } from "./fingerprint.mjs";
import { ROOT } from "./root.mjs";
import { runNode, runProgram, ToolError } from "./tool.mjs";
import { step } from "./words.mjs";

const STAMP = join(ROOT, "node_modules/.zwgk-install");

/** Installs the packages, unless those of this very lock file are there. */
export async function install() {
  const wanted = `${digest("package-lock.json")} ${process.platform}-${process.arch}`;
  if (read(STAMP) === wanted) return;
  if (!isInstalledAsLocked()) await step({ en: "Installing packages", zh: "正在安装依赖" }, npmCi);
  writeFileSync(STAMP, wanted);
}

async function npmCi() {
  // Development packages build the rest; a NODE_ENV of production must not leave them out.
  const args = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env.npm_execpath;
  const { code, output } = npm?.endsWith(".js")
    ? await runNode([npm, ...args])
    : await runProgram("npm", args, { shell: process.platform === "win32" });
  if (code === 0) return;
  const words = {
    en: "The packages could not be installed (npm ci). The npm registry must be reachable; then run the command again.",
    zh: "依赖安装失败（npm ci）。请确认可以访问 npm 镜像源，然后重试。",
  };
  throw new ToolError(words, output, code);
}

/** Whether somebody ran npm by hand: npm notes in node_modules what it installed. */
function isInstalledAsLocked() {
  const locked = packagesIn("package-lock.json");
  const installed = packagesIn("node_modules/.package-lock.json");
  if (locked === undefined || installed === undefined) return false;
  return Object.entries(locked).every(([path, entry]) => {
    if (!path.startsWith("node_modules/") || entry.optional || entry.peer) return true;
    const there = installed[path];
    return there !== undefined && (entry.link === true || there.version === entry.version);
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean, link?: boolean }> | undefined}
 */
function packagesIn(file) {
  const text = read(join(ROOT, file));
  return text === undefined ? undefined : JSON.parse(text).packages;
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
