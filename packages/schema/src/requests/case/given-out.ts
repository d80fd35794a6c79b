import { badInput } from "../../kit/checked-value.js";
import type { NewEntry } from "../../ledgers.js";
import type { AnsweringBody } from "../answer/bodies.js";
import type { CheckedEvent } from "./event-input.js";
import { hasLetter, letterNumbering, letterOfEvent, needsLetter } from "./letters/letter-numbering.js";

/** How an entry comes by its number. */
export type EntryNumber = Pick<NewEntry, "number" | "claim">;

/** Among what the numbers of a region's letters are unlike each other. */
const among = "letter";

/**
 * The number of a letter that goes out with an event (DOMAIN.md §8.2): given out, of the agency's word, kind and year, or
 * the one that the caller gives.
 * @throws BadInputError when an event that needs a letter has neither a number nor the agency's word: it is not guessed (DOMAIN.md §4.3)
 */
export function letterNumber(event: CheckedEvent, region: string, body: AnsweringBody | null): EntryNumber {
  const { kind, on, data } = event;
  if (!hasLetter(kind)) return {};
  const inputPath = ["event", "letter"];
  if (data.letter !== undefined) return { claim: { among, number: String(data.letter), inputPath } };
  if (!needsLetter(kind) && event.letterInput === null && event.agencyWord === null) return {};
  const numbering = letterNumbering({ kind: letterOfEvent[kind], on, region, body, word: event.agencyWord });
  if (numbering) return { number: { into: "letter", numbering, among } };
  throw badInput(
    inputPath,
    "give the letter's number, or agencyWord, from which it gets one",
    "请给出文号，或给出机关代字（agencyWord）由系统编号",
  );
}
