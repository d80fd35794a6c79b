import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Entry, openPromise, type ZipFile } from "yauzl";

/** A ZIP that is read. */
export interface Unpacking {
  /** Its files in the order of its directory; one path may stand there twice. */
  readonly entries: readonly Entry[];
  open(entry: Entry): Promise<Readable>;
  close(): void;
}

/** Opens a ZIP. @throws Error of whatever is wrong with it */
export async function unpack(file: string): Promise<Unpacking> {
  const zip = await openPromise(file, { autoClose: false });
  try {
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    return { entries, open: (entry) => openStored(zip, entry), close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

/** Our archives are stored: whatever is compressed or encrypted is none, and unpacking it could have no end. */
function openStored(zip: ZipFile, entry: Entry): Promise<Readable> {
  if (entry.compressionMethod !== 0 || entry.isEncrypted()) throw new Error(`${entry.fileName} is compressed`);
  return zip.openReadStreamPromise(entry);
}

/** What a stream comes to, without keeping it. */
export async function measured(stream: Readable): Promise<{ readonly sha256: string; readonly size: number }> {
  const hash = createHash("sha256");
  let size = 0;
  await pipeline(stream, async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      hash.update(chunk);
      size += chunk.length;
    }
  });
  return { sha256: hash.digest("hex"), size };
}

/** A text of at most so many bytes; "" where they are no UTF-8, so that no other bytes read as it. @throws Error when there are more */
export async function readText(stream: Readable, limit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new Error(`longer than ${limit} bytes`);
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  return isUtf8(bytes) ? bytes.toString() : "";
}
