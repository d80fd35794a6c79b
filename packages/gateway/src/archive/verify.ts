import type { LedgerEntry } from "@zwgk/schema";
import { checkChain, readLedger } from "./check-chain.js";
import { checkFiles } from "./check-files.js";
import { checkPacking } from "./check-packing.js";
import { type Finding, finding } from "./finding.js";
import { ledgerPath, type Manifest, manifestPath } from "./manifest.js";
import { readManifest } from "./read-manifest.js";
import { readText, type Unpacking, unpack } from "./unpack.js";

/** What an archive was found to be. */
export interface Verified {
  /** Null where there is none that can be read. */
  readonly manifest: Manifest | null;
  /** Empty where nothing was changed, added, taken out or reordered. */
  readonly findings: readonly Finding[];
}

/** Bytes of a manifest or a ledger: far more than any case has. */
const longest = 100_000_000;

/**
 * Checks an archive by itself: no gateway, no network, no configuration. With a public key it proves whose archive it is;
 * without, that it agrees with itself.
 */
export async function verifyArchive(file: string, publicKey: string | null = null): Promise<Verified> {
  let archive: Unpacking;
  try {
    archive = await unpack(file);
  } catch (error) {
    return { manifest: null, findings: [unreadable(error)] };
  }
  try {
    return await checked(file, archive, publicKey);
  } catch (error) {
    return { manifest: null, findings: [unreadable(error)] };
  } finally {
    archive.close();
  }
}

async function checked(file: string, archive: Unpacking, publicKey: string | null): Promise<Verified> {
  const text = await textOf(archive, manifestPath);
  if (text === null) {
    return { manifest: null, findings: [finding("NO_MANIFEST", manifestPath, "there is no manifest", "没有清单")] };
  }
  const manifest = readManifest(text);
  if (!manifest) {
    const detail = ["the manifest is broken or was changed", "清单已损坏或被改动"] as const;
    return { manifest, findings: [finding("MANIFEST_BROKEN", manifestPath, ...detail)] };
  }
  const findings = [
    ...(await checkFiles(archive, manifest)),
    ...(await checkLedger(archive, manifest)),
    ...otherKey(manifest, publicKey),
  ];
  if (findings.length > 0) return { manifest, findings };
  return { manifest, findings: await checkPacking(file, archive, manifest) };
}

async function checkLedger(archive: Unpacking, manifest: Manifest): Promise<readonly Finding[]> {
  const events: readonly LedgerEntry[] | null = readLedger((await textOf(archive, ledgerPath)) ?? "");
  if (events) return checkChain(manifest, events);
  return [finding("LEDGER_BROKEN", ledgerPath, "the ledger can't be read", "台账无法读取")];
}

function otherKey(manifest: Manifest, publicKey: string | null): readonly Finding[] {
  if (publicKey === null || publicKey === manifest.publicKey) return [];
  const detail = ["it is signed with another key than the one given", "签名所用密钥与所给公钥不同"] as const;
  return [finding("OTHER_KEY", manifestPath, ...detail)];
}

async function textOf(archive: Unpacking, path: string): Promise<string | null> {
  const entry = archive.entries.find(({ fileName }) => fileName === path);
  return entry ? readText(await archive.open(entry), longest) : null;
}

function unreadable(error: unknown): Finding {
  const why = error instanceof Error ? error.message : String(error);
  return finding("UNREADABLE", "archive", `it can't be read: ${why}`, `无法读取：${why}`);
}
