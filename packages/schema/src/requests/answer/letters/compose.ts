import { type ConsultationInput, consultation } from "./consultation.js";
import { type CorrectionInput, correction } from "./correction.js";
import { type ExtensionInput, extension } from "./extension.js";
import { type FeeNoticeInput, feeNotice } from "./fee-notice.js";
import type { Letter } from "./letter.js";
import { type MissingElement, Needs } from "./needs.js";
import { type OverrideInput, override } from "./override.js";
import { type ReceiptInput, receipt } from "./receipt.js";
import { type ReplyInput, reply } from "./reply.js";
import { type TransferInput, transfer } from "./transfer.js";

/** What a letter of any kind is composed of. */
export type LetterInput =
  | ReplyInput
  | CorrectionInput
  | ExtensionInput
  | ConsultationInput
  | OverrideInput
  | FeeNoticeInput
  | TransferInput
  | ReceiptInput;

/** Thrown instead of a letter that lacks something. */
export class LetterIncompleteError extends Error {
  readonly missing: readonly MissingElement[];

  constructor(missing: readonly MissingElement[]) {
    super(`The letter lacks ${missing.map(({ label }) => label.en).join("; ")}`);
    this.name = "LetterIncompleteError";
    this.missing = missing;
  }
}

/**
 * What a letter lacks, so that it can't be signed; empty when it is complete (DOMAIN.md §8.3).
 * @throws RangeError when a fee notice counts items or pages that are no natural numbers.
 */
export function missingElements(input: LetterInput): readonly MissingElement[] {
  return attempt(input).missing;
}

/**
 * The letter.
 * @throws LetterIncompleteError while {@link missingElements} names something; RangeError as there.
 */
export function composeLetter(input: LetterInput): Letter {
  const { letter, missing } = attempt(input);
  if (letter === null || missing.length > 0) throw new LetterIncompleteError(missing);
  return letter;
}

function attempt(input: LetterInput): { readonly letter: Letter | null; readonly missing: readonly MissingElement[] } {
  const needs = new Needs();
  return { letter: compose(input, needs), missing: needs.missing };
}

function compose(input: LetterInput, needs: Needs): Letter | null {
  switch (input.kind) {
    case "REPLY":
      return reply(input, needs);
    case "CORRECTION":
      return correction(input, needs);
    case "EXTENSION":
      return extension(input, needs);
    case "CONSULTATION":
      return consultation(input, needs);
    case "OVERRIDE":
      return override(input, needs);
    case "FEE":
      return feeNotice(input, needs);
    case "TRANSFER":
      return transfer(input, needs);
    case "RECEIPT":
      return receipt(input, needs);
  }
}
