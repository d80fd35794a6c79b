import { createHash } from "node:crypto";
import { Readable, Transform } from "node:stream";
import type { ArchivePart, DossierArchive } from "@zwgk/schema";
import type { FileStore } from "../files/file-store.js";
import { sha256Of } from "./chain.js";
import { type ListedFile, ledgerPath, ledgerText, manifestOf, manifestPath, manifestText } from "./manifest.js";
import { type Packed, type Packing, pack } from "./pack.js";
import type { SigningKey } from "./signing-key.js";

/** Packs a dossier with its ledger and its signed manifest. The same dossier is the same bytes. Files stream through. */
export function exportArchive(
  { id, region, number, events, parts }: DossierArchive,
  store: Pick<FileStore, "open">,
  key: SigningKey,
): Promise<Packing> {
  const all: readonly ArchivePart[] = [{ path: ledgerPath, text: ledgerText(events) }, ...parts];
  const manifest = manifestOf({ about: { id, region, number }, events, files: all.map(listed) }, key);
  const first = { path: manifestPath, text: manifestText(manifest) };
  return pack([first, ...all].map((part) => packed(part, region, store)));
}

function listed(part: ArchivePart): ListedFile {
  const { path } = part;
  if ("sha256" in part) return { path, sha256: part.sha256, size: part.size };
  const bytes = bytesOf(part);
  return { path, sha256: sha256Of(bytes), size: bytes.length };
}

/** What a part that is no file of the store consists of. */
function bytesOf(part: Exclude<ArchivePart, { readonly sha256: string }>): Buffer {
  return Buffer.from("text" in part ? part.text : part.bytes);
}

function packed(part: ArchivePart, region: string, store: Pick<FileStore, "open">): Packed {
  const { path } = part;
  if (!("sha256" in part)) {
    const bytes = bytesOf(part);
    return { path, size: bytes.length, open: async () => Readable.from([bytes]) };
  }
  const open = async () => {
    const stream = await store.open(region, part.sha256);
    const whole = checking(part.sha256);
    stream.on("error", (error) => whole.destroy(error));
    whole.on("close", () => stream.destroy());
    return stream.pipe(whole);
  };
  return { path, size: part.size, open };
}

/** Lets a file through, and fails at its end when it isn't the one that was kept. */
function checking(sha256: string): Transform {
  const hash = createHash("sha256");
  return new Transform({
    transform(chunk: Buffer, _, give) {
      hash.update(chunk);
      give(null, chunk);
    },
    flush(done) {
      done(hash.digest("hex") === sha256 ? null : new Error(`The file ${sha256} was changed in the store`));
    },
  });
}
