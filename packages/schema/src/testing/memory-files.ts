import type { Files, StoredFile } from "../files.js";

/**
 * Files that are said to be there, by region; for tests.
 * @param storer public id of the key that has put them in; every key has by default
 */
export function memoryFiles(
  files: Readonly<Record<string, readonly StoredFile[]>> = {},
  storer: string | null = null,
): Files {
  const find = (region: string, sha256: string) => files[region]?.find((one) => one.sha256 === sha256) ?? null;
  return {
    has: async (region, sha256) => find(region, sha256),
    storedBy: async (region, sha256, key) => find(region, sha256) !== null && (storer === null || storer === key),
  };
}
