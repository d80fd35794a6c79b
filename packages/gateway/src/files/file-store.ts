import type { Readable } from "node:stream";
import type { Files, StoredFile } from "@zwgk/schema";

/** What the sender says of a file; each is checked against its bytes. */
export interface FileClaims {
  /** 64 lower-case hexadecimal digits. */
  readonly sha256?: string | undefined;
  readonly mediaType?: string | undefined;
  /** In bytes. */
  readonly size?: number | undefined;
}

/** Files by region and SHA-256: the same bytes are kept once, and what is kept never changes. */
export interface FileStore extends Pick<Files, "has"> {
  /**
   * Takes a file as it streams in, and keeps it once it is whole and checked; cut off, it leaves nothing.
   * @throws FileTooLargeError, FileTypeRefusedError, FileHashMismatchError, SourceFailedError
   */
  put(region: string, bytes: AsyncIterable<Uint8Array>, claims?: FileClaims): Promise<StoredFile>;
  /** The bytes of a file. @throws FileNotFoundError, SourceFailedError */
  open(region: string, sha256: string): Promise<Readable>;
}

/** Where files are kept: a folder, or a service. What it is given was checked. */
export interface Shelf {
  /** Folder of this machine in which a file of the region is collected before it is kept. */
  readonly collectIn: (region: string) => string;
  /** Keeps the file that was collected under a path; the path is the shelf's then. */
  keep(region: string, path: string, file: StoredFile): Promise<void>;
  find(region: string, sha256: string): Promise<StoredFile | null>;
  /** Null when there is none. */
  open(region: string, sha256: string): Promise<Readable | null>;
}
