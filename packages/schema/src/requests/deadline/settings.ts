import type { Consulted } from "../ledger/events.js";

/** Lengths that the law fixes, in working days (DOMAIN.md §1.5.3). */
export const statutoryDays = {
  /** Reply (条例 Art 33). */
  reply: 20,
  /** Extension in total, at most (Art 33). */
  extension: 20,
  /** Notice of correction, after the legal receipt (Art 30). */
  correctionNotice: 7,
  /** Opinion, after the addressee's receipt (Art 32, 34). */
  opinion: 15,
  /** Payment, after the receipt of the fee notice (109号). */
  payment: 20,
} as const;

/** Which time of a consultation is excluded from the clock (Art 33(3); the law leaves room, DOMAIN.md §1.5.3). */
export interface SuspensionReading {
  /** Whose opinions stop the clock. */
  readonly whom: readonly Consulted[];
  /** The day after which time is excluded: the letter was sent, or its addressee received it. */
  readonly from: "SENT" | "RECEIVED";
  /** The last excluded day: of the opinion, but no later than its period's end; or of the opinion, however late. */
  readonly until: "OPINION_WITHIN_PERIOD" | "OPINION";
}

/** Named readings. `statutory` is the default (DOMAIN.md §1.5.3); the others are defensible, and known in practice. */
export const suspensionReadings = {
  /** From sending to the opinion, at most 15 working days after the addressee's receipt. */
  statutory: { whom: ["THIRD_PARTY", "AGENCY"], from: "SENT", until: "OPINION_WITHIN_PERIOD" },
  /** All time "used to consult" (Art 33(3)), a late opinion included. */
  wholeConsultation: { whom: ["THIRD_PARTY", "AGENCY"], from: "SENT", until: "OPINION" },
  /** As `statutory`, for third parties only: agencies of one government answer within the period. */
  thirdPartyOnly: { whom: ["THIRD_PARTY"], from: "SENT", until: "OPINION_WITHIN_PERIOD" },
  /** As `statutory`, but the time on the way to the addressee counts. The strictest of these. */
  fromReceipt: { whom: ["THIRD_PARTY", "AGENCY"], from: "RECEIVED", until: "OPINION_WITHIN_PERIOD" },
} as const satisfies Record<string, SuspensionReading>;

/** What an operator decides where the law is silent. */
export interface DeadlineSettings {
  readonly suspension: SuspensionReading;
  /** 补正期限 in working days, where a notice doesn't fix another: "reasonable" (Art 30). */
  readonly correctionDays: number;
  /** Whether an extension, delay, notice of correction or of a fee still moves a period that had already run out. */
  readonly lateActs: "VOID" | "COUNT";
  /** Whether an extension stays in force when correction or payment starts the period anew. */
  readonly extensionOverRestart: "KEEPS" | "LAPSES";
  /** On which event an electronic answer meets the duty; DOMAIN.md §8.5 asks for the log and names no day. */
  readonly electronicMetOn: "DISPATCH" | "DELIVERY";
}

/** Suspension and correction as DOMAIN.md §1.5.3; an ended period isn't revived (DOMAIN.md §3: "inside the period"). */
export const defaultDeadlineSettings: DeadlineSettings = {
  suspension: suspensionReadings.statutory,
  correctionDays: 10,
  lateActs: "VOID",
  extensionOverRestart: "KEEPS",
  electronicMetOn: "DISPATCH",
};
