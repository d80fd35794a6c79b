import type { Context } from "../../../context.js";
import { NotFoundError } from "../../../errors.js";
import type { LetterKind } from "../../answer/letter-kinds.js";
import { draftOf } from "../../answer/letters/compose.js";
import { type Letter, plainText } from "../../answer/letters/letter.js";
import type { MissingElement } from "../../answer/letters/needs.js";
import type { Moment } from "../../ledger/outstanding.js";
import type { CaseObject } from "../case-object.js";
import type { Reckoning } from "../reckoning.js";
import { loadRecord } from "../record-loader.js";
import { type CaseFile, readFile } from "./case-file.js";
import { checkedDetails } from "./check-details.js";
import { withItems } from "./items-before.js";
import { loadDraft, loadKept, loadReply } from "./kept-letters.js";
import type { LetterDetails } from "./letter-details.js";
import { letterInput } from "./letter-input.js";
import { blankNumber, letterNumbering } from "./letter-numbering.js";
import { mayReadLetters } from "./may-read-letters.js";

/** A letter as the schema gives it out: as it went out, or as it would be composed now. */
export interface LetterObject {
  readonly kind: LetterKind;
  /** Null before it is given out. */
  readonly number: string | null;
  readonly letter: Letter;
  readonly missing: readonly MissingElement[];
  /** Whether the letter itself may be read, and not only what it lacks: it names the applicant. */
  readonly readable: boolean;
}

/** Which letter is asked for. */
export interface LetterArgs {
  readonly kind: LetterKind;
  readonly input?: object | null | undefined;
  /** Number of a letter that went out. */
  readonly number?: string | null | undefined;
}

/**
 * A letter of a case: the one that went out under the number, the signed reply, or a preview of what would be composed.
 * Null of a reply that was signed elsewhere: nothing here says what it says.
 * @throws KeyRequiredError, NotPermittedError, NotFoundError when no letter is kept under the number, BadInputError
 */
export async function caseLetter(
  { request: { id, region }, entries, state, moment, settings }: CaseObject,
  { kind, input, number }: LetterArgs,
  context: Context,
): Promise<LetterObject | null> {
  const given = checkedDetails(input ?? {}, moment.on, ["input"]);
  const readable = await mayReadLetters({ id, region }, state, context);
  if (number != null || (kind === "REPLY" && state.letter !== null)) {
    const kept = await (number == null ? loadReply(region, id, state, context) : loadKept(region, id, number, context));
    if (kept) return { kind: kept.letter.kind, number: kept.number, letter: kept.letter, missing: [], readable };
    if (number != null) throw new NotFoundError({ entity: "Letter", id: number }, { inputPath: ["number"] });
    return null;
  }
  const draft = kind === "REPLY" && !given.items ? await loadDraft(region, id, entries, context) : null;
  const file = await readFile(await loadRecord(id, context), entries, context);
  const details = { ...draft, ...given };
  const more = kind === "FEE" ? await withItems(details, file, readable ? "WHOLE" : "MASKED", context) : details;
  const composed = preview(kind, file, more, { ...moment, settings });
  return { ...composed, readable };
}

/** The letter with gaps. A number that will be given out is no gap. */
function preview(
  kind: LetterKind,
  file: CaseFile,
  details: LetterDetails,
  { on: today, ...reckoning }: Moment & Reckoning,
): Omit<LetterObject, "readable"> {
  const on = details.date ?? today;
  const number = details.number ?? null;
  const { region, body } = file;
  const word = details.agencyWord ?? null;
  const numbering = letterNumbering({ kind, on, region, body, word });
  const shown = number ?? (numbering ? blankNumber(numbering) : null);
  const { letter, missing } = draftOf(letterInput({ kind, file, details, on, number: shown, reckoning }));
  // The day and the seal are always there.
  if (!letter) throw new Error("A letter without its day or seal");
  return { kind, number, letter, missing };
}

/** The letter as text. */
export function letterText({ letter }: LetterObject): string {
  return plainText(letter);
}
