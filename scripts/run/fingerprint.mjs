import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";

const NOT_SOURCES = new Set(["node_modules", "dist", ".turbo", "coverage"]);

/**
 * The workspaces of this repository, as folders from its root.
 * @returns {string[]}
 */
export function workspaces() {
  const inside = ["packages", "examples"].flatMap((group) => list(group).map(({ path }) => path));
  return [...inside, "e2e"].filter((folder) => exists(`${folder}/package.json`));
}

/** Changes when a file changes that a build may read; tests are not among them. */
export function sourcesFingerprint() {
  const hash = createHash("sha256");
  for (const file of ["package-lock.json", "tsconfig.base.json", "turbo.json"]) addFile(hash, file);
  for (const folder of workspaces()) addFolder(hash, folder);
  return hash.digest("hex");
}

/**
 * The content of files and of everything in folders, by path. What is absent is left out.
 * @param {string[]} paths
 * @returns {Map<string, string>}
 */
export function contentOf(paths) {
  const found = new Map();
  for (const path of paths.filter(exists)) {
    if (!statSync(join(ROOT, path)).isDirectory()) found.set(path, digest(path));
    else for (const [inner, content] of contentOf(list(path).map((entry) => entry.path))) found.set(inner, content);
  }
  return found;
}

/** @param {string} path */
export const digest = (path) =>
  createHash("sha256")
    .update(readFileSync(join(ROOT, path)))
    .digest("hex");

/** @param {string} path */
export const exists = (path) => statSync(join(ROOT, path), { throwIfNoEntry: false }) !== undefined;

/**
 * @param {import("node:crypto").Hash} hash
 * @param {string} folder
 */
function addFolder(hash, folder) {
  for (const { path, isFolder } of list(folder)) {
    if (isFolder) addFolder(hash, path);
    else if (!path.endsWith(".test.ts")) addFile(hash, path);
  }
}

/**
 * Path, size and time tell enough: a touched file costs a call of turbo, which looks at the content.
 * @param {import("node:crypto").Hash} hash
 * @param {string} path
 */
function addFile(hash, path) {
  const { size, mtimeMs } = statSync(join(ROOT, path));
  hash.update(`${path}\0${size}\0${mtimeMs}\n`);
}

/** @param {string} folder */
function list(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !NOT_SOURCES.has(name))
    .map((entry) => ({ path: `${folder}/${entry.name}`, isFolder: entry.isDirectory() }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
