import type { Start } from "@zwgk/schema";

/** What differs from one call to the next of the same shape. */
export interface Inputs {
  /** Values of the condition, in the order in which its shape was read. */
  readonly values: readonly unknown[];
  readonly start: Start | undefined;
  /** Local keys to find. */
  readonly keys: readonly string[];
  /** The moment at which a kept answer was made. */
  readonly moment?: string;
}
