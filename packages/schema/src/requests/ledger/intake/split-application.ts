import type { EventData, EventKind } from "../events.js";
import type { ApplicationForm } from "./application.js";

/** One item of a form as a case of its own (一事一申请). */
export interface ApplicationPart {
  readonly registrationNumber: string;
  /** The form with this item only. */
  readonly form: ApplicationForm;
  /** The case that was split. */
  readonly splitFrom: string;
  /** 1 for the first of `of`. */
  readonly part: number;
  readonly of: number;
}

/** A form of several items, split: what the ledger of the original records, and its parts. */
export interface SplitApplication {
  readonly split: EventData["split"];
  readonly parts: readonly ApplicationPart[];
}

/**
 * Splits a form with several items into one case for each, at registration (DOMAIN.md §2.6; 109号 Art 4). The original
 * is no case of its own any more: its parts are.
 * @param original identifies the case that is split.
 * @param numbers registration numbers of the parts, one for each item.
 * @throws RangeError when there are fewer than two items, or not as many different numbers as items.
 */
export function splitApplication(
  form: ApplicationForm,
  original: string,
  numbers: readonly string[],
): SplitApplication {
  const of = form.items.length;
  if (of < 2) throw new RangeError(`An application of ${of} items can't be split`);
  if (numbers.length !== of || new Set(numbers).size !== of) {
    throw new RangeError(`${of} items need as many different numbers, not: ${numbers.join(", ")}`);
  }
  const parts = form.items.map((item, at) => ({
    registrationNumber: numbers[at] ?? "",
    form: { ...form, items: [item] },
    splitFrom: original,
    part: at + 1,
    of,
  }));
  return { split: { into: numbers }, parts };
}

/** An event, or the entry of one. */
interface Kinded {
  readonly kind: string;
}

const inherited: readonly string[] = [
  "received",
  "confirmed",
  "receiptDayStated",
  "filed",
] satisfies readonly EventKind[];

/**
 * What the ledger of each part begins with: the receipt, its confirmation and what was stated of its day, so that the legal
 * day stays the same, and the materials of the application, which prove each part.
 */
export function inheritedEvents<One extends Kinded>(ledger: readonly One[]): readonly One[] {
  return ledger.filter(({ kind }) => inherited.includes(kind));
}

const onTheClock: readonly string[] = [
  ...(["correctionAsked", "corrected", "extended", "delayed"] as const),
  ...(["consulted", "consultationReceived", "opinionIn"] as const),
] satisfies readonly EventKind[];

/**
 * What the ledger of a request that goes on elsewhere has after its registration: what moved its period, which goes on, and
 * what isn't asked for again (条例 Art 30, 32–35). None of a split, which comes before all of that. What belongs to a fee isn't
 * among it: the sums of fees would count it twice.
 */
export function clockEvents<One extends Kinded>(ledger: readonly One[]): readonly One[] {
  return ledger.filter(({ kind }) => onTheClock.includes(kind));
}
