import { NotAFolderError, UnreachableFolderError } from "./errors.js";

/** What the system says of a folder that can't be used, as an error that says what to do; any other error as it is. */
export function folderError(error: unknown, dataDir: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EACCES" || code === "EPERM") return new UnreachableFolderError(dataDir, { cause: error });
  if (code === "ENOTDIR" || code === "EEXIST") return new NotAFolderError(dataDir, { cause: error });
  return error;
}
