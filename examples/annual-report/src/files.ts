import { randomBytes } from "node:crypto";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { badArgument, exit, Failure } from "./failure.js";

/** A file to be written: its name and its whole content. */
export interface Output {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Refuses a folder that can't be one, before any work is done. @throws Failure with exit code 2. */
export async function checkFolder(folder: string): Promise<string> {
  const path = resolve(folder);
  const found = await stat(path).catch(() => null);
  if (found === null || found.isDirectory()) return path;
  throw badArgument(`--out ${path} 不是目录；请另给一个目录。`, `--out ${path} is not a folder; name another one.`);
}

/**
 * Writes all files or none: each goes to a temporary name beside its place, and only when all are complete are they
 * renamed, so that an interruption leaves no half-written file.
 */
export async function writeAll(folder: string, outputs: readonly Output[]): Promise<readonly string[]> {
  const mark = randomBytes(4).toString("hex");
  const temporary = (name: string) => join(folder, `.${name}.${mark}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, content } of outputs) await writeWhole(temporary(name), content);
    for (const { name } of outputs) await rename(temporary(name), join(folder, name));
  } catch (error) {
    await Promise.all(outputs.map(({ name }) => rm(temporary(name), { force: true }).catch(() => {})));
    throw unwritable(folder, error);
  }
  return outputs.map(({ name }) => join(folder, name));
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, "w");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

function unwritable(folder: string, error: unknown): Failure {
  const detail = error instanceof Error ? error.message : String(error);
  const zh = `无法写入 ${folder}：${detail}。请检查目录权限和磁盘空间，或用 --out 另选目录。`;
  const en = `Cannot write to ${folder}: ${detail}. Check its permissions and the disk, or name another folder with --out.`;
  return new Failure(exit.failed, { zh, en }, error);
}
