/** A file as the store keeps it. */
export interface StoredFile {
  /** Of its bytes, 64 lower-case hexadecimal digits: the name under which it is kept. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  /** As told from its bytes. */
  readonly mediaType: string;
}

/** The files of a region, as the rules of a subject need them: whether what they speak of is there. */
export interface Files {
  /** What is kept under a hash; null when nothing is. @throws SourceFailedError when the store can't be reached */
  has(region: string, sha256: string): Promise<StoredFile | null>;
  /** Whether a key, by its public id, has put the file into the store: its owner had the bytes once. */
  storedBy(region: string, sha256: string, key: string): Promise<boolean>;
}
