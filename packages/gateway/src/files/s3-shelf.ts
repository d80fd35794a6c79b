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

/** How long a service may be silent, in the middle of a file too, before it counts as not there: milliseconds. */
const patience = 30_000;

/**
 * Files in a bucket, `<prefix><region>/<sha256>`. The hash of each is signed, so that the service checks it too, and keeps a
 * file whole or not at all. Where the bucket isn't there, nothing is known of any file: that is an error.
 */
export function s3Shelf(config: S3Config, silentMs: number = patience): Shelf {
  const { bucket: Bucket, prefix } = config;
  // Loaded when first needed: whoever keeps files in a folder doesn't pay for it.
  let opened: Promise<{ readonly client: S3.S3Client; readonly s3: Library }> | undefined;
  const service = () =>
    (opened ??= import("@aws-sdk/client-s3").then((s3) => ({ s3, client: clientOf(s3, config, silentMs) })));
  // Of this process alone, and closed to others: what is collected are applicants' papers.
  let folder: string | undefined;
  const place = (region: string, sha256: string) => ({ Bucket, Key: `${prefix}${region}/${sha256}` });
  return {
    collectIn: () => (folder ??= mkdtempSync(join(tmpdir(), "zwgk-files-"))),
    async keep(region, path, { sha256, size, mediaType }) {
      const { client, s3 } = await service();
      const Body = createReadStream(path);
      const about = { ContentLength: size, ContentType: mediaType };
      const command = new s3.PutObjectCommand({ ...place(region, sha256), ...about, Body });
      // Not `x-amz-checksum-sha256`: OpenStack Swift 2.30 takes it without looking at it.
      signHash(command, sha256);
      try {
        await client.send(command);
      } finally {
        Body.destroy();
      }
    },
    async find(region, sha256) {
      const { client, s3 } = await service();
      const head = await unlessMissing(client.send(new s3.HeadObjectCommand(place(region, sha256))));
      if (!head) return noneIn(client.send(new s3.HeadBucketCommand({ Bucket })));
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

function clientOf({ S3Client }: Library, config: S3Config, silentMs: number): S3.S3Client {
  const { endpoint, region, accessKeyId, secretAccessKey, pathStyle } = config;
  return new S3Client({
    region,
    ...(endpoint === undefined ? {} : { endpoint }),
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle: pathStyle,
    // Checksums of AWS's own, sent in chunks that other services don't take; the signed hash makes them needless.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    // A limit to the whole of a request would cut large files off; the client's own `requestTimeout` only warns.
    requestHandler: { connectionTimeout: 3_000, socketTimeout: silentMs },
    // What goes wrong is thrown, and told where the gateway tells such things.
    logger: { debug: silence, info: silence, warn: silence, error: silence },
  });
}

/** Signs the hash of what is sent instead of leaving it unsigned, so that the service refuses anything else. */
function signHash({ middlewareStack }: S3.PutObjectCommand, sha256: string): void {
  middlewareStack.add(
    (next) => (args) => {
      const { headers } = args.request as { readonly headers: Record<string, string> };
      headers["x-amz-content-sha256"] = sha256;
      return next(args);
    },
    { step: "build" },
  );
}

/** There is no such file, unless there is no such bucket. Whoever may not ask for buckets is not told, and is believed. */
async function noneIn(bucket: Promise<unknown>): Promise<null> {
  await bucket.catch((error: unknown) => {
    if (statusOf(error) === 404) throw error;
  });
  return null;
}

async function unlessMissing<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (statusOf(error) === 404 && (error as Error).name !== "NoSuchBucket") return null;
    throw error;
  }
}

function statusOf(error: unknown): number | undefined {
  return (error as { readonly $metadata?: { readonly httpStatusCode?: number } }).$metadata?.httpStatusCode;
}

function silence(): void {}
