import type { Context } from "../../../context.js";
import type { Enclosure, EntryData, LedgerEntry } from "../../../ledgers.js";
import { type Letter, plainText } from "../../answer/letters/letter.js";
import { loadEnclosure } from "./enclosure-loader.js";
import type { AnswerGiven } from "./letter-details.js";

/** Names of enclosures: the answer as last drafted, the reply as signed, and each other letter by its number. */
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

/** A letter to be kept beside its ledger: it names people, and may expire while the ledger stays. */
export function keptLetter(letter: Letter): Enclosure {
  const { kind, number } = letter;
  const name = kind === "REPLY" ? enclosureNames.reply : enclosureNames.letter(number);
  return { name, body: { text: plainText(letter), letter, number } };
}

/** The letter of a number as it went out, the signed reply for null; null where none is kept. */
export async function loadKept(
  region: string,
  ledger: string,
  number: string | null,
  context: Context,
): Promise<KeptLetter | null> {
  const reply = (await loadEnclosure(region, ledger, enclosureNames.reply, context)) as KeptLetter | null;
  if (number === null || reply?.number === number) return reply;
  return (await loadEnclosure(region, ledger, enclosureNames.letter(number), context)) as KeptLetter | null;
}

/** The answer as it was drafted, to be kept with the draft that is the ledger's entry in a place. */
export function keptDraft(answer: AnswerGiven, place: number): Enclosure {
  return { name: enclosureNames.draft, body: { place, answer } };
}

/** What the last draft of a case says; null where it was drafted elsewhere, and only its outcome is known. */
export async function loadDraft(
  region: string,
  ledger: string,
  entries: readonly LedgerEntry[],
  context: Context,
): Promise<AnswerGiven | null> {
  const last = entries.filter(({ kind }) => kind === "drafted").at(-1);
  const kept: EntryData | null = last ? await loadEnclosure(region, ledger, enclosureNames.draft, context) : null;
  return kept && kept.place === last?.place ? (kept.answer as AnswerGiven) : null;
}
