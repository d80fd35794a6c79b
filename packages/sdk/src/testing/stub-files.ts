import { createHash } from "node:crypto";
import type { Files, StoredFile } from "@zwgk/schema";
import type { FetchAnswer, FetchInit } from "../options.js";

/** The addresses for files of a gateway, as far as a client sees them: it takes a PDF, and gives a ZIP that is none. */
export function stubFiles() {
  const kept = new Map<string, StoredFile>();
  const has: Files["has"] = async (region, sha256) => kept.get(`${region} ${sha256}`) ?? null;
  const files: Files = { has, storedBy: async (region, sha256) => (await has(region, sha256)) !== null };
  const put = async (region: string, { body, headers }: FetchInit): Promise<FetchAnswer> => {
    const bytes = new Uint8Array(await new Response(body).arrayBuffer());
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const given = headers["x-content-sha256"] ?? sha256;
    if (given !== sha256) return refused("FILE_HASH_MISMATCH", 400);
    const file = { sha256, size: bytes.length, mediaType: "application/pdf" };
    kept.set(`${region} ${sha256}`, file);
    return Response.json(file);
  };
  const answer = async (url: string, init: FetchInit): Promise<FetchAnswer | null> => {
    const { pathname } = new URL(url);
    const [, folder, name = "", sha256 = ""] = pathname.split("/");
    if (folder === "dossiers") return new Response("PK");
    if (folder !== "files") return null;
    if (init.method === "PUT") return put(name, init);
    return kept.has(`${name} ${sha256}`) ? new Response("%PDF") : refused("FILE_NOT_FOUND", 404);
  };
  return { files, answer };
}

function refused(code: string, status: number): FetchAnswer {
  return Response.json({ errors: [{ message: code, extensions: { code, status, what: code, next: "" } }] }, { status });
}
