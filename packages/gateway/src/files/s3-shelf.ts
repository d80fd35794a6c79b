import { createReadStream, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type * as S3 from "@aws-sdk/client-s3";
import type { Shelf } from "./file-store.js";

/** A bucket of a service that speaks S3. */
export interface S3Config {
  /** Address of the service; absent: that of AWS in its region. */
  readonly endpoint?: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** What keys begin with; "" by default. */
  readonly prefix: string;
  /** Whether the bucket stands in the path of the address, as most services other than AWS want it. */
  readonly pathStyle: boolean;
}

type Library = typeof S3;

/** Milliseconds to connect to the service, and until it answers. */
const timeouts = { connectionTimeout: 3_000, requestTimeout: 60_000 };

/** Files in a bucket, `<prefix><region>/<sha256>`. The service checks the hash too, and keeps a file whole or not at all. */
export function s3Shelf(config: S3Config): Shelf {
  const { bucket: Bucket, prefix } = config;
  // Loaded when first needed: whoever keeps files in a folder doesn't pay for it.
  let opened: Promise<{ readonly client: S3.S3Client; readonly s3: Library }> | undefined;
  const service = () => (opened ??= import("@aws-sdk/client-s3").then((s3) => ({ s3, client: clientOf(s3, config) })));
  // Of this process alone, and closed to others: what is collected are applicants' papers.
  let folder: string | undefined;
  const place = (region: string, sha256: string) => ({ Bucket, Key: `${prefix}${region}/${sha256}` });
  return {
    collectIn: () => (folder ??= mkdtempSync(join(tmpdir(), "zwgk-files-"))),
    async keep(region, path, { sha256, size, mediaType }) {
      const { client, s3 } = await service();
      const ChecksumSHA256 = Buffer.from(sha256, "hex").toString("base64");
      const about = { ContentLength: size, ContentType: mediaType, ChecksumSHA256 };
      await client.send(new s3.PutObjectCommand({ ...place(region, sha256), ...about, Body: createReadStream(path) }));
    },
    async find(region, sha256) {
      const { client, s3 } = await service();
      const head = await unlessMissing(client.send(new s3.HeadObjectCommand(place(region, sha256))));
      if (!head) return null;
      return { sha256, size: head.ContentLength ?? 0, mediaType: head.ContentType ?? "application/octet-stream" };
    },
    async open(region, sha256) {
      const { client, s3 } = await service();
      const answer = await unlessMissing(client.send(new s3.GetObjectCommand(place(region, sha256))));
      // In Node.js the body is a stream of Node.js.
      return (answer?.Body as Readable | undefined) ?? null;
    },
  };
}

function clientOf({ S3Client }: Library, config: S3Config): S3.S3Client {
  const { endpoint, region, accessKeyId, secretAccessKey, pathStyle } = config;
  return new S3Client({
    region,
    ...(endpoint === undefined ? {} : { endpoint }),
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle: pathStyle,
    // Checksums of AWS's own that other services don't know; SHA-256 is given with each file.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    requestHandler: timeouts,
  });
}

async function unlessMissing<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    const { $metadata } = error as { readonly $metadata?: { readonly httpStatusCode?: number } };
    if ($metadata?.httpStatusCode === 404) return null;
    throw error;
  }
}
