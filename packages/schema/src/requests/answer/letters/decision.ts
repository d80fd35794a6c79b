import type { PlainDate } from "../../../shared/plain-date.js";
import { isStated } from "../../../shared/stated.js";
import type { Outcome, Refusal } from "../outcomes.js";
import type { Statement } from "../statements.js";
import type { History } from "./history.js";

/** What an item of a decision says besides its outcome; which of it must be there, the outcome rules. */
export interface DecisionFacts {
  readonly reasons?: string | null;
  /** The way and route to get it; for other outcomes a hint, where the law lets the agency give one. */
  readonly access?: string | null;
  /** What is provided, as in 见附件1, or the way, route and time to get it (条例 Art 36(2)). */
  readonly provided?: string | null;
  /** The law or administrative regulation that forbids, or that rules the query; with its article. */
  readonly law?: string | null;
  /** 检索 (条例 Art 36(4)). */
  readonly search?: { readonly on: PlainDate; readonly systems: string; readonly keywords: string } | null;
  /** The responsible agency (条例 Art 36(5)); UNKNOWN where it can't be told. */
  readonly rightAgency?: { readonly name: string; readonly contact: string } | "UNKNOWN" | null;
  /** The earlier answer to the same request (条例 Art 36(6)). */
  readonly earlierReply?: { readonly on: PlainDate; readonly number: string } | null;
}

/** One item of a decision: each item asked for is answered by itself (DOMAIN.md §8.1). */
export interface DecisionItem extends DecisionFacts {
  /** What this item asks for. */
  readonly subject?: string | null;
  readonly outcome: Outcome;
  /** The parts withheld, where the outcome is PARTIAL (条例 Art 37). */
  readonly withheld?: readonly WithheldPart[];
}

/** A part that is withheld, under its own exemption. */
export interface WithheldPart extends DecisionFacts {
  readonly part?: string | null;
  readonly outcome: Refusal;
}

/** Whether an item, with the history of its case, says a thing. */
export const says: Readonly<Record<Statement, (item: DecisionFacts & DecisionParts, history: History) => boolean>> = {
  REASONS: ({ reasons }) => isStated(reasons),
  ACCESS: ({ access }) => isStated(access),
  PROVIDED: ({ provided }) => isStated(provided),
  WITHHELD: ({ withheld }) => (withheld ?? []).length > 0,
  LAW: ({ law }) => isStated(law),
  SEARCH: ({ search }) => isStated(search?.systems) && isStated(search?.keywords),
  RIGHT_AGENCY: ({ rightAgency }) =>
    rightAgency === "UNKNOWN" || (isStated(rightAgency?.name) && isStated(rightAgency?.contact)),
  EARLIER_REPLY: ({ earlierReply }) => isStated(earlierReply?.number),
  // What every third party consents to is disclosed (条例 Art 15); one that is silent or says neither has not consented (Art 32).
  CONSULTATION: (_, { consultations }) =>
    (consultations ?? []).some(({ whom, opinion }) => whom === "THIRD_PARTY" && opinion?.consents !== true),
  CORRECTION_NOTICE: (_, { correction }) => Boolean(correction),
  CORRECTION_RECEIVED: (_, { correction }) => Boolean(correction?.correctedOn),
  REASONS_ASKED: (_, { reasonsAskedOn }) => Boolean(reasonsAskedOn),
  FEE_NOTICE: (_, { fee }) => Boolean(fee),
};

/** What decides on the remedies of an item. */
interface Decided {
  readonly outcome: Outcome;
  readonly withheld?: readonly Pick<WithheldPart, "outcome">[];
}

/** The outcomes that decide on the remedies: those of the items and of their withheld parts (DOMAIN.md §8.4). */
export function decidedOutcomes(items: readonly Decided[]): readonly Outcome[] {
  return items.flatMap((item) => [item.outcome, ...withheldParts(item).map((part) => part.outcome)]);
}

/** The withheld parts of an item; only partial disclosure has any (条例 Art 37). */
export function withheldParts<Part>(item: {
  readonly outcome: Outcome;
  readonly withheld?: readonly Part[];
}): readonly Part[] {
  return item.outcome === "PARTIAL" ? (item.withheld ?? []) : [];
}

interface DecisionParts {
  readonly withheld?: readonly WithheldPart[];
}
