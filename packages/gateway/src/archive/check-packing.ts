import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { type Finding, finding } from "./finding.js";
import { type Manifest, manifestPath } from "./manifest.js";
import { pack } from "./pack.js";
import type { Unpacking } from "./unpack.js";

/**
 * Packs the files of an archive again and compares the bytes: what no hash covers (headers, directory, order, what stands
 * between) is known this way. Ask it only where all else is right.
 */
export async function checkPacking(file: string, archive: Unpacking, manifest: Manifest): Promise<readonly Finding[]> {
  const paths = [manifestPath, ...manifest.files.map(({ path }) => path)];
  const entries = paths.flatMap((path) => archive.entries.filter(({ fileName }) => fileName === path));
  const files = entries.map((entry) => ({
    path: entry.fileName,
    size: entry.uncompressedSize,
    open: () => archive.open(entry),
  }));
  const { bytes } = await pack(files);
  const at = await firstDifference(file, bytes);
  if (at === null) return [];
  const en = `the files are those of the manifest, but from byte ${at} on they are not packed as they were exported`;
  const zh = `文件与清单一致，但自第 ${at} 字节起打包方式与导出时不同`;
  return [finding("PACKED_OTHERWISE", "archive", en, zh)];
}

/** Where a file first differs from a stream; null where it doesn't. */
async function firstDifference(file: string, stream: Readable): Promise<number | null> {
  const handle = await open(file, "r");
  try {
    let at = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(chunk.length), 0, chunk.length, at);
      const differs = bytesRead < chunk.length || !buffer.equals(chunk);
      if (differs) return at + chunk.findIndex((byte, index) => index >= bytesRead || byte !== buffer[index]);
      at += chunk.length;
    }
    return (await handle.stat()).size > at ? at : null;
  } finally {
    await handle.close();
  }
}
