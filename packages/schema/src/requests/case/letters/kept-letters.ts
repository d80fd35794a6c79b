import type { Context } from "../../../context.js";
import type { Enclosure, EntryData, LedgerEntry } from "../../../ledgers.js";
import { type Letter, plainText } from "../../answer/letters/letter.js";
import { currentAnswering } from "../../ledger/answerings.js";
import type { CaseFacts } from "../../ledger/case-state.js";
import { caseLedger } from "../case-ledger.js";
import { loadEnclosure } from "./enclosure-loader.js";
import type { AnswerGiven } from "./letter-details.js";

/**
 * Names of enclosures: the answer as last drafted, the first reply as signed, and each other letter by its number, with
 * the replies that were signed after it.
 */
export const enclosureNames = {
  draft: "draft",
  reply: "reply",
  letter: (number: string) => `letter:${number}`,
} as const;

/** A letter as it went out. */
export interface KeptLetter {
  readonly text: string;
  readonly letter: Letter;
  readonly number: string;
}

/** Under which name a signed reply is kept. @param earlier how many were signed before it */
export function replyName(earlier: number, number: string): string {
  return earlier === 0 ? enclosureNames.reply : enclosureNames.letter(number);
}

/**
 * A letter to be kept beside its ledger: it names people, and may expire while the ledger stays.
 * @param earlier how many replies of the case were signed before
 */
export function keptLetter(letter: Letter, earlier: number): Enclosure {
  const { kind, number } = letter;
  const name = kind === "REPLY" ? replyName(earlier, number) : enclosureNames.letter(number);
  return { name, body: { text: plainText(letter), letter, number } };
}

/** The signed reply of a case, the last of several; null where none is signed, or kept. */
export async function loadReply(
  region: string,
  ledger: string,
  { letter }: CaseFacts,
  context: Context,
): Promise<KeptLetter | null> {
  return letter === null ? null : loadKept(region, ledger, letter, context);
}

/** The letter of a number as it went out; null where none is kept. */
export async function loadKept(
  region: string,
  ledger: string,
  number: string,
  context: Context,
): Promise<KeptLetter | null> {
  const reply = (await loadEnclosure(region, ledger, enclosureNames.reply, context)) as KeptLetter | null;
  if (reply?.number === number) return reply;
  return (await loadEnclosure(region, ledger, enclosureNames.letter(number), context)) as KeptLetter | null;
}

/** The answer as it was drafted, to be kept with the draft that is the ledger's entry in a place. */
export function keptDraft(answer: AnswerGiven, place: number): Enclosure {
  return { name: enclosureNames.draft, body: { place, answer } };
}

/**
 * What the last draft of a case says; null where it was drafted elsewhere, and only its outcome is known, or where it was
 * that of an answer which is set aside.
 */
export async function loadDraft(
  region: string,
  ledger: string,
  entries: readonly LedgerEntry[],
  context: Context,
): Promise<AnswerGiven | null> {
  const current = entries.slice(-currentAnswering(caseLedger(entries)).length);
  const last = current.findLast(({ kind }) => kind === "drafted");
  const kept: EntryData | null = last ? await loadEnclosure(region, ledger, enclosureNames.draft, context) : null;
  return kept && kept.place === last?.place ? (kept.answer as AnswerGiven) : null;
}
