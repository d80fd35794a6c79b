import { randomBytes } from "node:crypto";
import { mkdir, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { badArgument, exit, Failure } from "./failure.js";

/** A folder that is there and takes files: both were tried. */
export interface Folder {
  readonly path: string;
  /** Takes away again what was made for it, as far as it holds nothing. */
  abandon(): Promise<void>;
}

/**
 * Makes a folder and tries to write into it, before any work is done for it.
 * @throws Failure with exit code 2 when the path is a file's, with 1 when the system refuses.
 */
export async function openFolder(path: string): Promise<Folder> {
  const made: string[] = [];
  const abandon = async () => {
    for (const one of made.splice(0).reverse()) await rmdir(one).catch(() => {});
  };
  try {
    for (const one of await missingFolders(path)) {
      await mkdir(one);
      made.push(one);
    }
    await probe(path);
  } catch (error) {
    await abandon();
    throw error instanceof Failure ? error : unwritable(path, error);
  }
  return { path, abandon };
}

/** The end of a folder that the system refuses. */
export function unwritable(path: string, error: unknown): Failure {
  const detail = error instanceof Error ? error.message : String(error);
  const zh = `无法写入 ${path}：${detail}。请检查目录权限和磁盘空间，或用 --out 另选目录。`;
  const en = `Cannot write to ${path}: ${detail}. Check its permissions and the disk, or name another folder with --out.`;
  return new Failure(exit.failed, { zh, en }, error);
}

/**
 * The folders to be made, outermost first. Not left to a recursive mkdir: that one tries for ever where the system
 * says of every new folder that there is no such place, as /proc does.
 */
async function missingFolders(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (found?.isDirectory()) return [];
  if (found !== null) throw notFolder(path);
  return [...(dirname(path) === path ? [] : await missingFolders(dirname(path))), path];
}

async function probe(path: string): Promise<void> {
  const file = join(path, `.probe.${randomBytes(4).toString("hex")}.tmp`);
  await writeFile(file, "");
  await rm(file);
}

function notFolder(path: string): Failure {
  return badArgument(
    `--out 中的 ${path} 不是目录；请另给一个目录。`,
    `${path} in --out is not a folder; name another one.`,
  );
}
