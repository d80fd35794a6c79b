import { createReadStream } from "node:fs";
import { mkdir, open, rename, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Shelf } from "./file-store.js";
import { mediaTypeOf } from "./media-type.js";

/**
 * Files in a folder, `<region>/<first two digits>/<sha256>`: a file is there whole or not at all. Gateways of one city
 * share the folder, by a network file system where they are on several machines.
 */
export function folderShelf(folder: string): Shelf {
  const pathOf = (region: string, sha256: string) => join(folder, region, sha256.slice(0, 2), sha256);
  return {
    collectIn: (region) => join(folder, region),
    async keep(region, path, { sha256 }) {
      const target = pathOf(region, sha256);
      await mkdir(dirname(target), { recursive: true });
      await rename(path, target);
      await syncFolder(dirname(target));
    },
    async find(region, sha256) {
      const path = pathOf(region, sha256);
      const size = await sizeOf(path);
      if (size === null) return null;
      return { sha256, size, mediaType: (await mediaTypeOf(path)) ?? "application/octet-stream" };
    },
    async open(region, sha256) {
      const path = pathOf(region, sha256);
      return (await sizeOf(path)) === null ? null : createReadStream(path);
    },
  };
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** The name is on the disk only when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  // Some file systems can't sync a folder; they order their writes themselves.
  await handle.sync().catch(() => undefined);
  await handle.close();
}
