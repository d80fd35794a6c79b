import type { CallOptions, FetchBody } from "./options.js";
import { type Answer, readAnswer } from "./read-answer.js";
import { type Settings, withOptions } from "./settings.js";
import { transfer } from "./transfer.js";

/** A file as the gateway's store keeps it. */
export interface StoredFile {
  /** 64 hexadecimal digits: what `requests.file` names it by. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  /** As told from its bytes. */
  readonly mediaType: string;
}

/** What an upload may say of its file; each is checked against the bytes. */
export interface UploadOptions extends CallOptions {
  readonly mediaType?: string | undefined;
  readonly sha256?: string | undefined;
}

/** What the client does with files, besides the operations of `requests`. */
export interface RequestFiles {
  /**
   * Sends a file to the store of a region. A stream is sent as it comes, and once; the rest again when that may help.
   * @throws ZwgkClientError
   */
  upload(
    region: string,
    file: Uint8Array | Blob | ReadableStream<Uint8Array>,
    options?: UploadOptions,
  ): Promise<StoredFile>;
  /** A file of the store, as a stream. @throws ZwgkClientError */
  download(region: string, sha256: string, options?: CallOptions): Promise<ReadableStream<Uint8Array>>;
  /** The dossier of a request as a ZIP that proves itself, as a stream. @throws ZwgkClientError */
  dossierZip(id: string, options?: CallOptions): Promise<ReadableStream<Uint8Array>>;
}

/** The methods, with the client's settings. */
export function requestFiles(settings: Settings): RequestFiles {
  const stream = async (path: string, options: CallOptions) => {
    const asked = { method: "GET", path, headers: {}, again: true } as const;
    return transfer(asked, withOptions(settings, options), async ({ body }, told) => body ?? unexpected(told("")));
  };
  return {
    upload: async (region, file, options = {}) => {
      const { mediaType = "application/octet-stream", sha256 } = options;
      const headers = { "content-type": mediaType, "x-content-sha256": sha256 };
      const again = !(file instanceof ReadableStream);
      const asked = { method: "PUT", path: `files/${region}`, headers, body: file as FetchBody, again } as const;
      return transfer(asked, withOptions(settings, options), async (answer, told) => stored(told(await answer.text())));
    },
    download: (region, sha256, options = {}) => stream(`files/${region}/${sha256}`, options),
    dossierZip: (id, options = {}) => stream(`dossiers/${encodeURIComponent(id)}.zip`, options),
  };
}

function stored(answer: Answer): StoredFile {
  try {
    const file = JSON.parse(answer.text);
    if (typeof file?.sha256 === "string") return file;
  } catch {
    // It is no JSON: said below.
  }
  return unexpected(answer);
}

/** An answer that is none of a gateway's is refused by its reader. */
function unexpected(answer: Answer): never {
  return readAnswer(answer) as never;
}
