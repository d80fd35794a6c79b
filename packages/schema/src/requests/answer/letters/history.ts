import type { PlainDate } from "../../../shared/plain-date.js";
import type { Consulted, OrderedBy } from "../../ledger/events.js";
import type { EarlierAgency } from "./wording.js";

/** What happened between receipt and reply, as the reply tells it (DOMAIN.md §8.3). */
export interface History {
  readonly correction?: CorrectionStep | null;
  readonly extensions?: readonly ExtensionStep[];
  readonly consultations?: readonly ConsultationStep[];
  readonly fee?: FeeStep | null;
  /** The day on which the applicant was asked for reasons (条例 Art 35). */
  readonly reasonsAskedOn?: PlainDate | null;
  /** 合理延迟: the day that the agency fixed and told (条例 Art 35). */
  readonly delayedUntil?: PlainDate | null;
  readonly delayedBy?: EarlierAgency;
  /** 重新答复: the answer before, and what set it aside; missing of a first answer. */
  readonly setAside?: SetAsideStep | null;
}

/** 责令重新答复: the last answer before the one that is composed, and the decision or judgment that orders another. */
export interface SetAsideStep {
  readonly answeredOn: PlainDate;
  readonly number?: string | null;
  readonly orderedBy: OrderedBy;
}

/** 补正 (条例 Art 30). `correctedOn` is missing where no correction came in. */
export interface CorrectionStep {
  readonly noticedOn: PlainDate;
  readonly number?: string | null;
  readonly correctBy: PlainDate;
  readonly correctedOn?: PlainDate | null;
  /** Who asked for it, and who got it. */
  readonly agency?: EarlierAgency;
  readonly correctedAt?: EarlierAgency;
}

/** 延期 (条例 Art 33). */
export interface ExtensionStep {
  readonly noticedOn: PlainDate;
  readonly number?: string | null;
  readonly workingDays: number;
  readonly agency?: EarlierAgency;
}

/**
 * 征求意见 (条例 Art 32, 34). `opinion` is missing where none came in; `silent` is whether the time for one is over then: only
 * so a silent agency has consented.
 */
export interface ConsultationStep {
  readonly whom: Consulted;
  readonly sentOn: PlainDate;
  readonly number?: string | null;
  readonly silent?: boolean;
  readonly agency?: EarlierAgency;
  readonly opinion?: { readonly on: PlainDate; readonly consents: boolean | null } | null;
}

/** 收费 (109号). */
export interface FeeStep {
  readonly noticedOn: PlainDate;
  readonly number?: string | null;
  readonly amountYuan: number;
  /** The day on which the last of it was paid; missing where it wasn't wholly paid: then the period isn't counted anew. */
  readonly paidOn?: PlainDate | null;
  /** Whether that was after the time for it: then the period isn't counted anew either. */
  readonly isLate?: boolean;
  /** What was paid of it, where that isn't the whole, and the day of the last payment. */
  readonly partPaid?: { readonly yuan: number; readonly on: PlainDate } | null;
}
