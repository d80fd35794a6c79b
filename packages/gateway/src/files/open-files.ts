import type { FilesConfig } from "../config/config.js";
import { createFileStore } from "./create-file-store.js";
import type { FileStore } from "./file-store.js";
import { folderShelf } from "./folder-shelf.js";
import { s3Shelf } from "./s3-shelf.js";

/** Where files are kept when the configuration doesn't say: a folder beside it. */
export const defaultFolder = "files";

/** The file store of a configuration. Nothing is made or reached before it is used. */
export function openFiles({ folder = defaultFolder, s3, maxBytes, types }: FilesConfig): FileStore {
  return createFileStore(s3 ? s3Shelf(s3) : folderShelf(folder), { maxBytes, types });
}
