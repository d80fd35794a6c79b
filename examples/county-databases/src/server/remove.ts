import { realpath, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { claimFolder } from "./claim.js";
import { ForeignFolderError, NotAFolderError } from "./errors.js";
import { folderError } from "./folder-error.js";
import { MARKER } from "./initialise.js";
import { clearOrphan } from "./orphan.js";
import { isAbsentOrEmpty } from "./place.js";

/** Removes a data folder for a fresh start. Refuses one that is being served, or that we did not make. */
export async function removeDataFolder(dataDir: string): Promise<void> {
  const folder = await realpath(dataDir).catch(() => undefined);
  if (folder === undefined) {
    await rm(dataDir, { force: true }).catch((error: unknown) => {
      throw folderError(error, dataDir);
    });
    return;
  }
  if (!(await stat(folder)).isDirectory()) throw new NotAFolderError(dataDir);
  const claim = await claimFolder(folder);
  try {
    await clearOrphan(folder, claim.predecessor);
    const ours = await stat(join(folder, MARKER)).catch(() => undefined);
    if (ours === undefined && !(await isAbsentOrEmpty(folder))) throw new ForeignFolderError(dataDir);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    await rm(dataDir, { force: true });
  } finally {
    await claim.release();
  }
}
