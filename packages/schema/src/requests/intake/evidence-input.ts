import type { ZwgkError } from "../../errors.js";
import { badInput, checkedDateTime, checkedText, statedText } from "../../kit/checked-value.js";
import { waybillWarning } from "../answer/waybill.js";
import { tried } from "../case/check-given.js";
import { checkedEvidence, type EvidenceGiven } from "../case/event-input.js";
import type { Channel, Evidence } from "../ledger/events.js";
import { doubtful, type Finding, missingProof } from "../ledger/intake/finding.js";

/** What proves how an application came in, as the input gives it. */
export interface ReceiptEvidenceGiven {
  readonly waybill?: string | null | undefined;
  readonly signer?: string | null | undefined;
  readonly signedAt?: string | null | undefined;
  readonly others?: readonly EvidenceGiven[] | null | undefined;
}

/** Evidence of a receipt, and what the clerk should know about it. */
export interface CheckedReceipt {
  readonly evidence: readonly Evidence[];
  readonly findings: readonly Finding[];
}

/** How the slip of signed post is called as evidence. */
const slip: Evidence["kind"] = "WAYBILL";

/**
 * The evidence of a receipt. Signed post is proved by its waybill, annotated with signer and time of signature (DOMAIN.md
 * §1.5.2): what is missing, or looks wrong, is a finding. A signature on another day than the receipt is refused: the
 * legal day is that of the signature (条例 Art 31).
 */
export function checkedReceipt(
  given: ReceiptEvidenceGiven,
  channel: Channel,
  receivedOn: string,
  problems: ZwgkError[],
): CheckedReceipt {
  const line = (name: "waybill" | "signer") =>
    given[name] == null
      ? null
      : tried(problems, () => statedText(checkedText(given[name] ?? "", ["evidence", name]), ["evidence", name]));
  const [waybill = null, signer = null] = [line("waybill"), line("signer")];
  const signedAt =
    given.signedAt == null
      ? null
      : (tried(problems, () => checkedDateTime(given.signedAt ?? "", ["evidence", "signedAt"])) ?? null);
  if (channel === "POST_SIGNED" && signedAt !== null && !signedAt.startsWith(receivedOn)) {
    const [en, zh] = [`it is not on ${receivedOn}, the day of receipt`, `与收到之日 ${receivedOn} 不是同一天`];
    problems.push(badInput(["evidence", "signedAt"], en, zh));
  }
  const proof = { waybill, signer, signedAt };
  const slips = waybill === null && signer === null && signedAt === null ? [] : [slipOf(proof)];
  const others = tried(problems, () => checkedEvidence(given.others ?? [], ["evidence", "others"])) ?? [];
  return { evidence: [...slips, ...others], findings: findingsAbout(proof, channel) };
}

interface Proof {
  readonly waybill: string | null;
  readonly signer: string | null;
  readonly signedAt: string | null;
}

function slipOf({ waybill, signer, signedAt }: Proof): Evidence {
  const said = [signer && `签收人：${signer}`, signedAt && `签收时间：${signedAt.slice(0, 16).replace("T", " ")}`];
  const note = said.filter(Boolean).join("；");
  return { kind: slip, reference: waybill ?? "无单号", ...(note === "" ? {} : { note }) };
}

function findingsAbout({ waybill, signer, signedAt }: Proof, channel: Channel): readonly Finding[] {
  const doubt = waybill === null ? null : waybillWarning(waybill);
  const isUnproved = channel === "POST_SIGNED" && (waybill === null || signer === null || signedAt === null);
  return [
    ...(doubt ? [doubtful("WAYBILL_DOUBTFUL", "evidence.waybill", doubt)] : []),
    ...(isUnproved ? [missingProof("evidence")] : []),
  ];
}
