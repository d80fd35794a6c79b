import { monthOf, type PlainDate } from "../../shared/plain-date.js";
import type { MonthlyItems } from "./fees.js";

/** A request as far as fees by item look at it (DOMAIN.md §3: per agency, applicant and calendar month). */
export interface CountedRequest {
  readonly registrationNumber: string;
  readonly agency: string;
  /** The applicant's identity, however it is kept: requests of equal identity are counted together. */
  readonly applicant: string;
  /** Legal day of receipt (条例 Art 31). */
  readonly receivedOn: PlainDate;
  /** Items after splitting to the smallest reasonable unit (109号 Art 4). */
  readonly items: number;
}

/**
 * A request's items with those before it in the same calendar month, by day of receipt and then registration number.
 * `all` may hold requests of other agencies, applicants and months, and the request itself.
 */
export function itemsInMonth(request: CountedRequest, all: readonly CountedRequest[]): MonthlyItems {
  const before = all
    .filter((one) => one.agency === request.agency && one.applicant === request.applicant)
    .filter((one) => monthOf(one.receivedOn) === monthOf(request.receivedOn) && isBefore(one, request))
    .reduce((sum, { items }) => sum + items, 0);
  return { before, count: request.items };
}

function isBefore(one: CountedRequest, other: CountedRequest): boolean {
  if (one.receivedOn !== other.receivedOn) return one.receivedOn < other.receivedOn;
  return one.registrationNumber < other.registrationNumber;
}
