import type { LedgerEntry } from "@zwgk/schema";
import { nextInChain } from "./chain.js";
import { type Finding, finding } from "./finding.js";
import { chained, ledgerPath, ledgerText, type Manifest, manifestPath, signedText } from "./manifest.js";
import { isSignedBy } from "./signing-key.js";

/** Whether events, files, chain, head and signature of a manifest agree with one another. */
export function checkChain(manifest: Manifest, events: readonly LedgerEntry[]): readonly Finding[] {
  const { head, publicKey, signature } = manifest;
  const chain = chained({ about: manifest, events, files: manifest.files });
  const found = [...eventFindings(manifest, events, chain.start)];
  if (found.length === 0 && JSON.stringify(hashesOf(chain)) !== JSON.stringify(hashesOf(manifest))) {
    const detail = ["the chain of hashes doesn't hold", "摘要链不连续"] as const;
    found.push(finding("CHAIN_BROKEN", manifestPath, ...detail));
  }
  if (!isSignedBy(publicKey, signedText(head), signature)) {
    const detail = [
      "the signature isn't one of the key over the head of the chain",
      "签名与链首摘要及公钥不符",
    ] as const;
    found.push(finding("SIGNATURE_WRONG", manifestPath, ...detail));
  }
  return found;
}

function hashesOf({ events, files, head }: Pick<Manifest, "events" | "files" | "head">): readonly string[] {
  return [...events, ...files].map(({ hash }) => hash).concat(head);
}

/** Each event against the link that the manifest has for it, so that the first one that was changed is named. */
function eventFindings(manifest: Manifest, events: readonly LedgerEntry[], start: string): readonly Finding[] {
  const listed = manifest.events;
  if (events.length !== listed.length) {
    const en = `the ledger has ${events.length} events, and the manifest ${listed.length}`;
    return [finding("EVENT_CHANGED", ledgerPath, en, `台账有 ${events.length} 条，清单为 ${listed.length} 条`)];
  }
  const misplaced = events.findIndex(({ place }, at) => place !== at + 1 || listed[at]?.place !== place);
  if (misplaced >= 0) {
    const at = misplaced + 1;
    return [finding("EVENTS_REORDERED", ledgerPath, `event ${at} stands elsewhere`, `第 ${at} 条的位置被改动`)];
  }
  const broken = events.findIndex(
    (event, at) => nextInChain(listed[at - 1]?.hash ?? start, event) !== listed[at]?.hash,
  );
  if (broken < 0) return [];
  const at = broken + 1;
  return [finding("EVENT_CHANGED", ledgerPath, `event ${at} doesn't fit the chain`, `第 ${at} 条与摘要链不符`)];
}

/** The events of `ledger.json`; null for what is no ledger, or spelled otherwise than we spell it. */
export function readLedger(bytes: string): readonly LedgerEntry[] | null {
  try {
    const events: unknown = JSON.parse(bytes);
    return Array.isArray(events) && ledgerText(events) === bytes ? events : null;
  } catch {
    return null;
  }
}
