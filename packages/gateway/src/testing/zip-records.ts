import { crc32 } from "node:zlib";

/** A file of a ZIP, taken apart: its records byte for byte. */
export interface ZipFileRecords {
  readonly path: string;
  /** Local header with name and extra field. */
  readonly header: Buffer;
  readonly content: Buffer;
  /** What stands between the content and the next record. */
  readonly after: Buffer;
  /** Its record in the central directory; the offset in it is set when the ZIP is put together. */
  readonly listed: Buffer;
}

/** A ZIP taken apart, as whoever tampers with it does. */
export interface ZipRecords {
  readonly files: readonly ZipFileRecords[];
  /** End of the central directory; count, size and offset in it are set when the ZIP is put together. */
  readonly end: Buffer;
}

const endSize = 22;

/** Takes a stored ZIP without comment and without ZIP64 apart; for tests. */
export function zipRecords(zip: Buffer): ZipRecords {
  const end = zip.subarray(zip.length - endSize);
  const directory = end.readUInt32LE(16);
  const listed: Buffer[] = [];
  for (let at = directory; at < zip.length - endSize; at += listed.at(-1)?.length ?? 0) {
    const sizes = zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    listed.push(zip.subarray(at, at + 46 + sizes));
  }
  const starts = [...listed.map((one) => one.readUInt32LE(42)), directory];
  return { files: listed.map((one, at) => records(zip, one, starts[at + 1] ?? directory)), end };
}

function records(zip: Buffer, listed: Buffer, next: number): ZipFileRecords {
  const start = listed.readUInt32LE(42);
  const content = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
  const after = content + listed.readUInt32LE(20);
  return {
    path: listed.subarray(46, 46 + listed.readUInt16LE(28)).toString(),
    header: zip.subarray(start, content),
    content: zip.subarray(content, after),
    after: zip.subarray(after, next),
    listed,
  };
}

/** Puts a ZIP together again, with a central directory that finds its files. */
export function zipOf({ files, end }: ZipRecords): Buffer {
  let offset = 0;
  const listed = files.map((file) => {
    const record = Buffer.from(file.listed);
    record.writeUInt32LE(offset, 42);
    offset += file.header.length + file.content.length + file.after.length;
    return record;
  });
  const last = Buffer.from(end);
  last.writeUInt16LE(files.length, 8);
  last.writeUInt16LE(files.length, 10);
  last.writeUInt32LE(Buffer.concat(listed).length, 12);
  last.writeUInt32LE(offset, 16);
  return Buffer.concat([...files.flatMap(({ header, content, after }) => [header, content, after]), ...listed, last]);
}

/** A record with other bytes from a place on. */
export function written(record: Buffer, at: number, bytes: Uint8Array): Buffer {
  return Buffer.concat([record.subarray(0, at), bytes, record.subarray(at + bytes.length)]);
}

/** A file with another content of any size, its sums and sizes right in every record. */
export function withContent(file: ZipFileRecords, content: Buffer): ZipFileRecords {
  const sums = Buffer.alloc(12);
  sums.writeUInt32LE(crc32(content), 0);
  sums.writeUInt32LE(content.length, 4);
  sums.writeUInt32LE(content.length, 8);
  // Streamed files have them behind the content, after a signature of four bytes; their local headers have none.
  const after = file.after.length === 0 ? file.after : written(file.after, 4, sums);
  const header = file.after.length === 0 ? written(file.header, 14, sums) : file.header;
  return { ...file, header, content, after, listed: written(file.listed, 16, sums) };
}

/** A file under another name of as many bytes, in the central directory, in its local header, or in both. */
export function renamed(file: ZipFileRecords, name: string, where: "LISTED" | "LOCAL" | "BOTH"): ZipFileRecords {
  const bytes = Buffer.from(name);
  if (bytes.length !== Buffer.byteLength(file.path)) throw new RangeError(`${name} is of another length`);
  return {
    ...file,
    path: name,
    header: where === "LISTED" ? file.header : written(file.header, 30, bytes),
    listed: where === "LOCAL" ? file.listed : written(file.listed, 46, bytes),
  };
}
