import { createHash } from "node:crypto";
import { chmod, lstat, mkdir, readdir, readlink, rm, rmdir, symlink } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { canReach, type ServerAccount } from "./account.js";
import { UnreachableFolderError } from "./errors.js";

/** Where root's clusters and programs go when their own place lies behind a closed door, such as /root. */
export const ASIDE_ROOT = "/var/lib/zwgk";

/** Where a data folder really is. */
export interface Place {
  /** The folder that PostgreSQL is given. */
  readonly folder: string;
  /** The folder asked for, when it is to be a link to the real one. */
  readonly link?: string;
}

/** Decides where the cluster lives: as asked, unless the account cannot get there. */
export async function choosePlace(dataDir: string, account: ServerAccount | undefined): Promise<Place> {
  const asked = resolve(dataDir);
  const target = await linkTarget(asked);
  if (target !== undefined) {
    await mkdir(dirname(target), { recursive: true });
    return { folder: target };
  }
  await mkdir(dirname(asked), { recursive: true });
  if (await canReach(account, [dirname(asked)])) return { folder: asked };
  if (!(await isAbsentOrEmpty(asked))) throw new UnreachableFolderError(asked);
  await makeAsideRoot();
  const name = `${basename(asked)}-${createHash("sha256").update(asked).digest("hex").slice(0, 16)}`;
  return { folder: join(ASIDE_ROOT, name), link: asked };
}

/** Lays the link. Whoever removed the old link asked for fresh data, so what is behind it goes first. */
export async function layLink(place: Place): Promise<void> {
  if (place.link === undefined) return;
  await rm(place.folder, { recursive: true, force: true });
  if ((await entries(place.link)) !== undefined) await rmdir(place.link);
  await symlink(place.folder, place.link);
}

/** Makes the folder that root's clusters and programs share. */
export async function makeAsideRoot(): Promise<void> {
  await mkdir(ASIDE_ROOT, { recursive: true });
  await chmod(ASIDE_ROOT, 0o755);
}

/** Whether nothing is there yet. */
export async function isAbsentOrEmpty(folder: string): Promise<boolean> {
  return ((await entries(folder)) ?? []).length === 0;
}

async function entries(folder: string): Promise<string[] | undefined> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

async function linkTarget(path: string): Promise<string | undefined> {
  try {
    if (!(await lstat(path)).isSymbolicLink()) return undefined;
    return resolve(dirname(path), await readlink(path));
  } catch {
    return undefined;
  }
}
