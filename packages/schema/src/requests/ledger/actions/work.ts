import type { Branch } from "../machine-types.js";
import type { CaseStatus } from "../states.js";

/** Registered, and nothing is outstanding. */
export const atWork = ["REGISTERED", "IN_PROCESS"] as const satisfies readonly CaseStatus[];

/** To whoever works on it: its handler, or those who assign one. */
export const toHandler = [
  { when: "HAS_HANDLER", to: "IN_PROCESS" },
  { when: null, to: "REGISTERED" },
] as const satisfies readonly Branch<CaseStatus>[];

/** To a correction that is still outstanding, as one that comes too late and without a reason leaves it, or to whoever works on it. */
export const toCorrection = [
  { when: "AWAITS_CORRECTION", to: "AWAITING_CORRECTION" },
  ...toHandler,
] as const satisfies readonly Branch<CaseStatus>[];

/** To the opinions that are outstanding, or to whoever works on it. */
export const toOpinions = [
  { when: "CONSULTS", to: "CONSULTING" },
  ...toHandler,
] as const satisfies readonly Branch<CaseStatus>[];

/** To the rest of a fee, the opinions that are outstanding, or to whoever works on it. */
export const toPayment = [
  { when: "AWAITS_PAYMENT", to: "AWAITING_PAYMENT" },
  ...toOpinions,
] as const satisfies readonly Branch<CaseStatus>[];

/** To where an answer was drafted from. */
export const backToWork = [
  { when: "AWAITS_CORRECTION", to: "AWAITING_CORRECTION" },
  ...toPayment,
] as const satisfies readonly Branch<CaseStatus>[];
