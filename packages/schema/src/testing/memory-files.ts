import type { Files, StoredFile } from "../files.js";

/** Files that are said to be there, by region; for tests. */
export function memoryFiles(files: Readonly<Record<string, readonly StoredFile[]>> = {}): Files {
  return { has: async (region, sha256) => files[region]?.find((one) => one.sha256 === sha256) ?? null };
}
