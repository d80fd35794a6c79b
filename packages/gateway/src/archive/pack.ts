import { PassThrough, type Readable } from "node:stream";
import { ZipFile } from "yazl";

/** A file that goes into a ZIP. */
export interface Packed {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  readonly open: () => Promise<Readable>;
}

/** A ZIP that is being written. */
export interface Packing {
  readonly bytes: Readable;
  /** Bytes that it will have. */
  readonly size: number;
}

/**
 * Packs files in the order given, each streamed when its turn comes. Stored, not compressed, and with nothing of the day or
 * the machine: the same files are the same bytes wherever they are packed, which is how `verify` knows every byte of an
 * archive. (Scans don't compress, and a compressor may change from one release to the next.)
 */
export function pack(files: readonly Packed[]): Promise<Packing> {
  return new Promise((resolve) => {
    const zip = new ZipFile();
    const bytes = new PassThrough();
    let current: Readable | null = null;
    // Whoever stops reading leaves no file open.
    bytes.on("close", () => current?.destroy());
    zip.on("error", (error: Error) => bytes.destroy(error));
    for (const { path, size, open } of files) {
      zip.addReadStreamLazy(path, { ...always(), size }, (give) => {
        open().then(
          (stream) => {
            current = stream;
            stream.on("error", (error) => bytes.destroy(error));
            give(null, stream);
          },
          (error: Error) => bytes.destroy(error),
        );
      });
    }
    // The type of the callback in @types/yazl lacks its argument.
    zip.end({ forceZip64Format: false, comment: "" }, (size?: number) => resolve({ bytes, size: size ?? 0 }));
    zip.outputStream.pipe(bytes);
  });
}

/** The same whatever the time zone: yazl writes the local time of the date, and this is noon of the same day everywhere. */
function always() {
  return { compress: false, mtime: new Date(1980, 0, 1, 12), mode: 0o100644, forceDosTimestamp: true };
}
