import { LetterIncompleteError } from "../../../errors.js";
import type { Label } from "../../../label.js";
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

/** A letter as far as it can be composed, and what it lacks. Null without date or seal. */
export interface ComposedLetter {
  readonly letter: Letter | null;
  readonly missing: readonly MissingElement[];
}

/**
 * What a letter lacks, so that it can't be signed; empty when it is complete (DOMAIN.md §8.3).
 * @throws RangeError when a fee notice counts items or pages that are no natural numbers.
 */
export function missingElements(input: LetterInput): readonly MissingElement[] {
  return draftOf(input).missing;
}

/**
 * The letter.
 * @throws LetterIncompleteError while {@link missingElements} names something; RangeError as there.
 */
export function composeLetter(input: LetterInput): Letter {
  const { letter, missing } = draftOf(input);
  if (letter === null || missing.length > 0) throw incomplete(missing);
  return letter;
}

/** The letter with gaps where something is missing. @throws RangeError as {@link missingElements} */
export function draftOf(input: LetterInput): ComposedLetter {
  const needs = new Needs();
  return { letter: compose(input, needs), missing: needs.missing };
}

/** Names every missing element with its article. */
function incomplete(missing: readonly MissingElement[]): LetterIncompleteError {
  const elements = {
    en: missing.map((one) => `${placeOf(one).en}${one.label.en} (${one.article.en})`).join("; "),
    zh: missing.map((one) => `${placeOf(one).zh}${one.label.zh}（${one.article.zh}）`).join("、"),
  };
  return new LetterIncompleteError({ elements });
}

function placeOf({ item, part }: MissingElement): Label {
  if (item === undefined) return { en: "", zh: "" };
  if (part === undefined) return { en: `item ${item}: `, zh: `第${item}项：` };
  return { en: `item ${item}, part ${part}: `, zh: `第${item}项第${part}部分：` };
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
