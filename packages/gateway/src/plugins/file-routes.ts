import type { IncomingMessage } from "node:http";
import { pipeline } from "node:stream/promises";
import {
  BadInputError,
  type Context,
  FileNotFoundError,
  fileRecord,
  knownRegions,
  notingRefusal,
  requireFileSight,
  type Viewer,
  ZwgkError,
} from "@zwgk/schema";
import type { FileNote } from "../audit/note-file.js";
import { mayAppend, mayAskForFiles } from "../audit/permission.js";
import type { FileClaims, FileStore } from "../files/file-store.js";
import { createRoute, downloadHeaders, type Route, type RouteMethod, type RouteOptions, sendJson } from "./route.js";

export interface FileRoutesOptions extends Pick<RouteOptions, "makeContext" | "errors"> {
  readonly files: FileStore;
  /** Leaves a line in the audit: a file was put in, refused or read. */
  readonly note: (one: FileNote, viewer: Viewer) => Promise<void>;
}

/**
 * `PUT /files/{region}` takes a file, from keys that may act in cases of the region; `GET /files/{region}/{sha256}` gives it
 * to those who see whole a case that it is in, as files hold applicants' data (DOMAIN.md §13), and to whoever has sent it and
 * not entered it into a case yet. A file that is not for somebody is not there for them.
 */
export function createFileRoutes({ files, note, ...frame }: FileRoutesOptions): readonly Route[] {
  const put: RouteMethod = async ({ request, context, parts: [region = ""] }, response) => {
    const file = await notingRefused(region, context, note, async (viewer) => {
      const put = await files.put(region, request, claimsOf(request));
      await note({ region, sha256: put.sha256, action: "append", result: "DONE" }, viewer);
      return put;
    });
    sendJson(response, 200, file);
  };
  const get: RouteMethod = async ({ context, parts: [region = "", sha256 = ""] }, response) => {
    const of = { region, id: fileRecord(sha256) };
    const viewer = await notingRefusal(of, context, () => mayAskForFiles(context.viewer, region));
    await requireFileSight({ region, sha256 }, context);
    const file = await files.has(region, sha256);
    if (!file) throw new FileNotFoundError({ region, sha256 });
    await note({ region, sha256, action: "read", result: "DONE" }, viewer);
    const bytes = await files.open(region, sha256);
    response.writeHead(200, downloadHeaders(sha256, file.mediaType, file.size));
    await pipeline(bytes, response);
  };
  return [
    createRoute({ ...frame, path: /^\/files\/(\d{6})$/, methods: { PUT: put } }),
    createRoute({ ...frame, path: /^\/files\/(\d{6})\/([0-9a-f]{64})$/, methods: { GET: get } }),
  ];
}

/** Puts a file in; one that is refused leaves a line in the audit too, as every write does, in regions of the city. */
async function notingRefused<Answer>(
  region: string,
  { viewer, source }: Context,
  note: FileRoutesOptions["note"],
  put: (by: Viewer) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await put(mayAppend(viewer, region));
  } catch (error) {
    if (viewer && error instanceof ZwgkError && knownRegions(source).has(region))
      await note({ region, sha256: null, action: "append", result: error.code }, viewer);
    throw error;
  }
}

function claimsOf({ headers }: IncomingMessage): FileClaims {
  const sha256 = headers["x-content-sha256"];
  const length = headers["content-length"];
  const mediaType = headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  if (sha256 !== undefined && !/^[0-9a-f]{64}$/i.test(String(sha256))) {
    const detail = { en: "it has 64 hexadecimal digits", zh: "应为64位十六进制数字" };
    throw new BadInputError({ field: "X-Content-SHA256", detail }, { inputPath: ["X-Content-SHA256"] });
  }
  return {
    sha256: sha256 === undefined ? undefined : String(sha256).toLowerCase(),
    // Whoever doesn't know says this.
    mediaType: mediaType === "application/octet-stream" ? undefined : mediaType,
    size: length === undefined ? undefined : Number(length),
  };
}
