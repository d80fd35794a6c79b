import type { RecordChange } from "../../ledgers.js";
import type { Value } from "../../source.js";
import type { Proceeding, Remedy, Suit } from "../ledger/case-state.js";
import type { EventKind, Ledger } from "../ledger/events.js";
import { foldCase } from "../ledger/fold.js";
import { proceedingsOf } from "../ledger/proceedings.js";

/** What is known of a request besides its ledger. */
export interface RemediedRequest {
  /** Id of its record, whatever source holds it. */
  readonly id: string;
  /** The code of AgencyKind; by it the statutory scopes are told apart (DOMAIN.md §2.6). */
  readonly agencyKind?: string | null;
}

const kinds: readonly EventKind[] = ["reviewFiled", "reviewDecided", "sued", "judged", "appealed", "appealJudged"];

/** Whether an event of the kind changes what {@link remediesOf} gives. */
export function concernsRemedies(kind: EventKind): boolean {
  return kinds.includes(kind);
}

/**
 * The key of a remedy's record at home: the same for the same request and remedy, so that it is changed, never doubled.
 * @param nth which of the request's proceedings it belongs to, from 1; the first one's keys don't say it.
 */
export function remedyKey(requestId: string, remedy: "review" | "suit", nth = 1): string {
  return nth === 1 ? `${requestId}/${remedy}` : `${requestId}/${remedy}/${nth}`;
}

/**
 * The records of entity `Remedy` that a ledger comes to: the reconsideration and the suit (条例 Art 51) of each of its
 * proceedings, which are about different answers, or about the silence before one (`challengedOn`), each with the day
 * of filing and, once it ended, day and result. Of a suit that went on to a second instance, the first one's beside it: by
 * `report.suits` Table 4 counts one or the other (§2.4). Empty where neither was filed.
 */
export function remediesOf(request: RemediedRequest, ledger: Ledger): readonly RecordChange[] {
  return proceedingsOf(foldCase(ledger)).flatMap((one, at) => ofProceeding(request, one, at + 1));
}

function ofProceeding(request: RemediedRequest, { review, suit }: Proceeding, nth: number): readonly RecordChange[] {
  return [
    ...(review ? [change(request, remedyKey(request.id, "review", nth), "REVIEW", review)] : []),
    ...(suit ? [suitChange(request, suit, nth)] : []),
  ];
}

function suitChange(request: RemediedRequest, suit: Suit, nth: number): RecordChange {
  const { afterReview, appealedOn, firstEndedOn, firstResult } = suit;
  const one = change(
    request,
    remedyKey(request.id, "suit", nth),
    afterReview ? "SUIT_AFTER_REVIEW" : "DIRECT_SUIT",
    suit,
  );
  return appealedOn === null ? one : { ...one, values: { ...one.values, firstEndedOn, firstResult } };
}

function change(
  { id, agencyKind = null }: RemediedRequest,
  key: string,
  kind: string,
  { filedOn, endedOn, result }: Remedy,
): RecordChange {
  const values: Readonly<Record<string, Value>> = { requestId: id, kind, agencyKind, filedOn, endedOn, result };
  return { entity: "Remedy", key, values };
}
