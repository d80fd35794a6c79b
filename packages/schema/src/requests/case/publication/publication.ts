import type { PlainDate } from "../../../shared/plain-date.js";
import { lastEventOf } from "../../answer/events-of.js";
import type { CaseState } from "../../ledger/case-state.js";
import type { Ledger } from "../../ledger/events.js";

/** Where a proposal stands: nothing is decided, it is published to everybody, or it is not. */
export type PublicationState = "PENDING" | "ACCEPTED" | "DECLINED";

/** A proposal to publish to everybody what was answered to one (条例 Art 44). Nothing of the applicant is in it. */
export interface Publication {
  readonly proposedOn: PlainDate;
  /** Public id of the key that entered the proposal. */
  readonly proposedBy: string;
  readonly decidedOn: PlainDate | null;
  readonly decidedBy: string | null;
  /** Null while nothing is decided. */
  readonly accepted: boolean | null;
  /** Id of the document that is published; null unless it is accepted. */
  readonly documentId: string | null;
  /** Why it was declined, in words of whoever decided. */
  readonly reason: string | null;
}

/** What was proposed and decided in a case; null where nothing was proposed. */
export function publicationOf(
  { publicationProposedOn: proposedOn, publicationDecidedOn: decidedOn }: CaseState,
  ledger: Ledger,
): Publication | null {
  if (proposedOn === null) return null;
  const proposal = lastEventOf(ledger, "publicationProposed");
  const decision = decidedOn === null ? undefined : lastEventOf(ledger, "publicationDecided");
  return {
    proposedOn,
    proposedBy: proposal?.by ?? "",
    decidedOn,
    decidedBy: decision?.by ?? null,
    accepted: decision?.data.accepted ?? null,
    documentId: decision?.data.documentId ?? null,
    reason: decision?.data.reason ?? null,
  };
}

/** Where a proposal stands. */
export function stateOf({ accepted }: Publication): PublicationState {
  if (accepted === null) return "PENDING";
  return accepted ? "ACCEPTED" : "DECLINED";
}
