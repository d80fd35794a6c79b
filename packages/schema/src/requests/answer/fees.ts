/** By item or by volume: one of the two per request, never both (109号, DOMAIN.md §3). */
export type FeeStandard = "PER_ITEM" | "PER_PAGE";

/** What falls into one band of a standard. Numbers are items of the month, or pages of the request, from 1. */
export interface FeeBand {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Whole yuan for each item or page. */
  readonly rateYuan: number;
  readonly amountYuan: number;
}

/** A fee with its computation, band by band; bands that cost nothing are listed too. */
export interface Fee {
  readonly standard: FeeStandard;
  readonly bands: readonly FeeBand[];
  /** Whole yuan. */
  readonly amountYuan: number;
}

/** Items of one request, and those that the applicant had before it in the same calendar month (自然月). */
export interface MonthlyItems {
  readonly before: number;
  readonly count: number;
}

/** The two ways to compute a fee, and the one that costs the applicant less. */
export interface FeeReading {
  readonly perItem: Fee;
  /** Null where no copies are asked for, so that the fee can't be taken by volume. */
  readonly perPage: Fee | null;
  readonly better: Fee;
}

interface Tier {
  /** Last item or page of the tier. */
  readonly to: number;
  readonly rateYuan: number;
}

/** Items 1–10 free, 11–30 at 100 yuan, then bands of ten at 100 yuan more each (109号; DOMAIN.md §3). */
function itemTier(item: number): Tier {
  if (item <= 10) return { to: 10, rateYuan: 0 };
  if (item <= 30) return { to: 30, rateYuan: 100 };
  const ten = Math.ceil(item / 10);
  return { to: ten * 10, rateYuan: (ten - 2) * 100 };
}

/** Pages 1–30 free, 31–100 at 10 yuan, 101–200 at 20, from 201 at 40 (109号; DOMAIN.md §3). */
function pageTier(page: number): Tier {
  if (page <= 30) return { to: 30, rateYuan: 0 };
  if (page <= 100) return { to: 100, rateYuan: 10 };
  return page <= 200 ? { to: 200, rateYuan: 20 } : { to: Number.POSITIVE_INFINITY, rateYuan: 40 };
}

/**
 * The fee by item: cumulative within the calendar month of one applicant at one agency (109号; DOMAIN.md §3).
 * @throws RangeError when a number is negative or no integer.
 */
export function feeByItem(items: MonthlyItems): Fee {
  return charged("PER_ITEM", quantity(items.before), quantity(items.count), itemTier);
}

/**
 * The fee by volume: pages of one request, not added up over requests; a page is one side of A4 or smaller (109号).
 * @throws RangeError when the number is negative or no integer.
 */
export function feeByPage(pages: number): Fee {
  return charged("PER_PAGE", 0, quantity(pages), pageTier);
}

/**
 * Both computations and the better one for the applicant; by item where they cost the same, because that standard
 * applies to every decision (109号). `pages` is null where no copies are asked for.
 * @throws RangeError when a number is negative or no integer.
 */
export function betterReading(items: MonthlyItems, pages: number | null): FeeReading {
  const perItem = feeByItem(items);
  const perPage = pages === null ? null : feeByPage(pages);
  return { perItem, perPage, better: perPage && perPage.amountYuan < perItem.amountYuan ? perPage : perItem };
}

/** Whether some number of pages comes to an amount by volume (109号), so that it may be one where they aren't known. */
export function isFeeByPage(amountYuan: number): boolean {
  for (let [from, below] = [1, 0]; below < amountYuan; ) {
    const { to, rateYuan } = pageTier(from);
    const [pages, size] = [(amountYuan - below) / rateYuan, to - from + 1];
    if (pages <= size) return Number.isInteger(pages);
    below += rateYuan === 0 ? 0 : size * rateYuan;
    from = to + 1;
  }
  return amountYuan === 0;
}

/** Whether an amount may be one by item, whatever the number of items: every rate is one of whole hundreds (109号). */
export function mayBeFeeByItem(amountYuan: number): boolean {
  return amountYuan >= 0 && amountYuan % 100 === 0;
}

function charged(standard: FeeStandard, before: number, count: number, tierOf: (place: number) => Tier): Fee {
  const last = before + count;
  const bands: FeeBand[] = [];
  for (let from = before + 1; from <= last; ) {
    const { to: end, rateYuan } = tierOf(from);
    const to = Math.min(end, last);
    const size = to - from + 1;
    bands.push({ from, to, count: size, rateYuan, amountYuan: size * rateYuan });
    from = to + 1;
  }
  return { standard, bands, amountYuan: bands.reduce((sum, { amountYuan }) => sum + amountYuan, 0) };
}

function quantity(value: number): number {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`Not a number of items or pages: ${value}`);
  return value;
}
