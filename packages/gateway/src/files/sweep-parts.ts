import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** Names of files that are being collected begin with it. */
export const partPrefix = ".part-";

/** Milliseconds after which nobody collects a file any more: whoever did was ended. */
const abandonedAfter = 24 * 3_600_000;

/** Removes what processes that were killed have left in a folder. */
export async function sweepParts(folder: string, now: number = Date.now()): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => one.startsWith(partPrefix))) {
    const path = join(folder, name);
    const changed = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => now,
    );
    if (now - changed > abandonedAfter) await rm(path, { force: true });
  }
}
