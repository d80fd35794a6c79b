import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { FileTooLargeError } from "@zwgk/schema";

/** A file that was collected. */
export interface Collected {
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/**
 * Writes a stream to a new file, on the disk when it returns, and hashes it on the way: never more than a chunk is in
 * memory. @throws FileTooLargeError as soon as there are more bytes than `limit`, and whatever the stream throws
 */
export async function collect(bytes: AsyncIterable<Uint8Array>, path: string, limit: number): Promise<Collected> {
  const file = await open(path, "wx", 0o600);
  try {
    const collected = await write(bytes, file, limit);
    await file.sync();
    return collected;
  } finally {
    await file.close();
  }
}

async function write(bytes: AsyncIterable<Uint8Array>, file: FileHandle, limit: number): Promise<Collected> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.byteLength;
    if (size > limit) throw new FileTooLargeError({ limit });
    hash.update(chunk);
    await writeWhole(file, chunk);
  }
  return { sha256: hash.digest("hex"), size };
}

async function writeWhole(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let at = 0; at < chunk.byteLength; ) at += (await file.write(chunk, at)).bytesWritten;
}
