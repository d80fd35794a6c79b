import { createHash } from "node:crypto";
import {
  type Context,
  dossierArchive,
  type Files,
  KeyRequiredError,
  requireFileSight,
  type StoredFile,
  ZwgkError,
} from "@zwgk/schema";
import type { FetchAnswer, FetchInit } from "../options.js";

/**
 * The addresses for files of a gateway, as far as a client sees them: it takes a PDF, and gives a ZIP that is none; each to
 * whom the gateway gives it.
 */
export function stubFiles() {
  const kept = new Map<string, StoredFile>();
  const storers = new Set<string>();
  const has: Files["has"] = async (region, sha256) => kept.get(`${region} ${sha256}`) ?? null;
  const files: Files = { has, storedBy: async (region, sha256, key) => storers.has(`${region} ${sha256} ${key}`) };
  const put = async (region: string, { body, headers }: FetchInit, { viewer }: Context): Promise<FetchAnswer> => {
    if (!viewer) throw new KeyRequiredError();
    const bytes = new Uint8Array(await new Response(body).arrayBuffer());
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const given = headers["x-content-sha256"] ?? sha256;
    if (given !== sha256) return refused("FILE_HASH_MISMATCH", 400);
    const file = { sha256, size: bytes.length, mediaType: "application/pdf" };
    kept.set(`${region} ${sha256}`, file);
    storers.add(`${region} ${sha256} ${viewer.key}`);
    return Response.json(file);
  };
  const carryOut = async (path: string, init: FetchInit, context: Context): Promise<FetchAnswer | null> => {
    const [, folder, name = "", sha256 = ""] = path.split("/");
    if (folder === "dossiers") {
      await dossierArchive(decodeURIComponent(name).replace(/\.zip$/, ""), context);
      return new Response("PK");
    }
    if (folder !== "files") return null;
    if (init.method === "PUT") return put(name, init, context);
    await requireFileSight({ region: name, sha256 }, context);
    return kept.has(`${name} ${sha256}`) ? new Response("%PDF") : refused("FILE_NOT_FOUND", 404);
  };
  /** Null for any other address. */
  const answer = (url: string, init: FetchInit, context: Context): Promise<FetchAnswer | null> =>
    carryOut(new URL(url).pathname, init, context).catch((error: unknown) => {
      if (error instanceof ZwgkError) return refused(error.code, error.status);
      throw error;
    });
  return { files, answer };
}

function refused(code: string, status: number): FetchAnswer {
  return Response.json({ errors: [{ message: code, extensions: { code, status, what: code, next: "" } }] }, { status });
}
