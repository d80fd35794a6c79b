import { randomUUID } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import {
  FileHashMismatchError,
  FileNotFoundError,
  FileTooLargeError,
  FileTypeRefusedError,
  type Label,
  SourceFailedError,
  type StoredFile,
  ZwgkError,
} from "@zwgk/schema";
import { type Collected, collect } from "./collect.js";
import type { FileClaims, FileStore, Shelf } from "./file-store.js";
import { mediaTypeOf } from "./media-type.js";
import { partPrefix, sweepParts } from "./sweep-parts.js";

/** What a store takes. */
export interface FileRules {
  /** Bytes of one file. */
  readonly maxBytes: number;
  /** Media types. */
  readonly types: readonly string[];
}

/** A store that checks what comes in, and keeps it on a shelf. */
export function createFileStore(shelf: Shelf, rules: FileRules): FileStore {
  return {
    has: (region, sha256) => reaching(() => shelf.find(region, sha256)),
    async open(region, sha256) {
      const bytes = await reaching(() => shelf.open(region, sha256));
      if (bytes === null) throw new FileNotFoundError({ region, sha256 });
      return bytes;
    },
    async put(region, bytes, claims = {}) {
      if ((claims.size ?? 0) > rules.maxBytes) throw new FileTooLargeError({ limit: rules.maxBytes });
      const folder = shelf.collectIn(region);
      await reaching(() => mkdir(folder, { recursive: true }));
      await sweepParts(folder);
      const path = join(folder, `${partPrefix}${randomUUID()}`);
      try {
        return await reaching(async () => {
          const file = await checked(path, await collect(bytes, path, rules.maxBytes), claims, rules);
          await shelf.keep(region, path, file);
          return file;
        });
      } finally {
        await rm(path, { force: true }).catch(() => undefined);
      }
    },
  };
}

async function checked(path: string, { sha256, size }: Collected, claims: FileClaims, rules: FileRules) {
  if (claims.sha256 !== undefined && claims.sha256 !== sha256) {
    throw new FileHashMismatchError({ actual: sha256, given: claims.sha256 });
  }
  const mediaType = await mediaTypeOf(path);
  const types = rules.types.join(", ");
  if (mediaType === null || !rules.types.includes(mediaType)) {
    throw new FileTypeRefusedError({ detail: strange(mediaType), types });
  }
  const said = claims.mediaType ?? mediaType;
  if (said !== mediaType) throw new FileTypeRefusedError({ detail: other(said, mediaType), types });
  return { sha256, size, mediaType } satisfies StoredFile;
}

function strange(mediaType: string | null): Label {
  if (mediaType === null) return { en: "its bytes are of no known type", zh: "无法从内容识别其类型" };
  return { en: `by its bytes it is ${mediaType}`, zh: `内容为 ${mediaType}` };
}

function other(said: string, mediaType: string): Label {
  return {
    en: `it was sent as ${said}, and by its bytes it is ${mediaType}`,
    zh: `声明为 ${said}，内容为 ${mediaType}`,
  };
}

/** What goes wrong with the disk or the service is no fault of the file. */
async function reaching<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof ZwgkError) throw cause;
    throw new SourceFailedError({ source: { en: "The file store", zh: "文件库" } }, { cause });
  }
}
