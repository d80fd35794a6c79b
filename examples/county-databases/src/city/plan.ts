import { type Span, span } from "./days.js";

/** The day to which the city's own account of 2023 runs. */
export const AS_OF = "2023-12-20";

/** The stretches of time in which the city publishes: what came before, 2022, the account, the days after it, 2024. */
export const spans = {
  earlier: span("2016-01-04", "2021-12-31"),
  y2022: span("2022-01-01", "2022-12-31"),
  account: span("2023-01-01", AS_OF),
  late: span("2023-12-21", "2023-12-31"),
  y2024: span("2024-01-01", "2024-12-31"),
} as const satisfies Record<string, Span>;

export type SpanName = keyof typeof spans;

/** How many records there are in each stretch, over all nine places. */
export type Amounts = Readonly<Partial<Record<SpanName, number>>>;

/**
 * What the generator makes. The amounts up to {@link AS_OF} are those of the city's own account; nobody reads
 * them but the generator: the gateway's figures are counted from rows, and change with them.
 */
export const plan = {
  /** Regulations of the city: these are listed one by one, see rules.ts; here for what is left of the library. */
  rules: { untilAccount: 7 },
  /** 2,297 until the account. */
  normative: { earlier: 702, y2022: 718, account: 877, late: 26, y2024: 655 },
  /** With 2,297 and the seven regulations: 4,253 until the account. */
  otherPolicies: { earlier: 512, y2022: 631, account: 806, late: 31, y2024: 792 },
  information: { y2022: 1830, account: 2070, late: 66, y2024: 2210 },
  consumerInformation: { y2022: 57, account: 308, late: 13, y2024: 286 },
  livelihood: { account: 96, late: 4, y2024: 41 },
  /** 487 until the account. */
  interpretationsOnTopic: { y2022: 58, account: 429, late: 12, y2024: 244 },
  interpretationsElsewhere: { y2022: 204, account: 236, late: 9, y2024: 171 },
  grassrootsCounty: { y2022: 17_400, account: 36_100, late: 1_080, y2024: 27_300 },
  grassrootsTownship: { y2022: 28_900, account: 60_400, late: 1_790, y2024: 44_600 },
  institutionItems: { y2022: 1_648, account: 2_252, late: 47, y2024: 2_391 },
} as const satisfies Record<string, Amounts | { untilAccount: number }>;

/** Divides a whole among weights, to the unit (largest remainders). */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const shares = exact.map(Math.floor);
  const order = exact.map((share, at) => ({ at, rest: share - Math.floor(share) }));
  order.sort((one, other) => other.rest - one.rest || one.at - other.at);
  const missing = total - shares.reduce((all, share) => all + share, 0);
  for (const { at } of order.slice(0, missing)) shares[at] = (shares[at] as number) + 1;
  return shares;
}
