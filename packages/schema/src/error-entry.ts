import type { Label } from "./label.js";

/** What the list says of one error code; `docs/errors.md` is generated from it. */
export interface ErrorEntry {
  /** HTTP status when the whole request fails with it. */
  readonly status: number;
  /** What happened; `{name}` stands for a parameter of the error. */
  readonly what: Label;
  /** What happened, where the code has another reason besides. */
  readonly besides?: Label;
  /** What to do next. */
  readonly next: Label;
}

/** An entry without a second reason. */
export const entry = (status: number, en: string, zh: string, nextEn: string, nextZh: string): ErrorEntry => ({
  status,
  what: { en, zh },
  next: { en: nextEn, zh: nextZh },
});
