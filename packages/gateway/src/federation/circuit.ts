/** When a circuit opens, and for how long. */
export interface CircuitOptions {
  /** Failures in a row after which nothing is let through. */
  readonly failures: number;
  /** Milliseconds until one call is let through to try again. */
  readonly coolDownMs: number;
}

/** Counts failures in a row. Open: nothing is let through, but one call at the end of each cool-down. */
export class Circuit {
  readonly #options: CircuitOptions;
  readonly #now: () => number;
  #failures = 0;
  #shutUntil = 0;

  constructor(options: CircuitOptions, now: () => number) {
    this.#options = options;
    this.#now = now;
  }

  get isOpen(): boolean {
    return this.#failures >= this.#options.failures && this.#now() < this.#shutUntil;
  }

  /** Whether a call may pass. The one that may at the end of a cool-down begins the next, should it never end. */
  admits(): boolean {
    if (this.isOpen) return false;
    if (this.#failures >= this.#options.failures) this.#coolDown();
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
  }

  failed(): void {
    this.#failures++;
    if (this.#failures >= this.#options.failures) this.#coolDown();
  }

  #coolDown(): void {
    this.#shutUntil = this.#now() + this.#options.coolDownMs;
  }
}
