import type { TooManyAttemptsError } from "./errors.js";
import type { Call } from "./source.js";

/** A try at something that nobody is to guess: who tries, and what is tried. */
export interface Attempt {
  /** Network address of who tries; null where it isn't known: all of those are counted as one. */
  readonly client: string | null;
  /** What is tried, as in a registration number. */
  readonly target: string;
}

/** Tries at what nobody is to guess, counted at home so that all gateways share the count. */
export interface Attempts {
  /**
   * Counts a try as wrong before anybody knows whether it is.
   * @returns what to say of it should it be wrong, when the target has had its share of wrong ones; null before. A right one
   * is let through all the same: else anybody could shut out whoever the target belongs to. That teaches nothing, because
   * being right takes the secret itself.
   * @throws TooManyAttemptsError when the client has had its share of wrong ones; its right ones are then refused too
   */
  count(attempt: Attempt, call: Call): Promise<TooManyAttemptsError | null>;
  /** Takes the count of a try back that was right. */
  takeBack(attempt: Attempt, call: Call): Promise<void>;
}
