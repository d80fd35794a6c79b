import { badInput } from "../../kit/checked-value.js";
import type { NewEntry } from "../../ledgers.js";
import { yearOf } from "../../shared/plain-date.js";
import { defaultLetterPattern, numberSeries } from "../answer/numbers.js";
import type { CheckedEvent } from "./event-input.js";

/**
 * The number that is given out with a signed letter that has none (DOMAIN.md §8.2): of the agency's word and the year.
 * Undefined when the event needs none, or has it.
 * @throws BadInputError when a letter has neither a number nor the agency's word: it is not guessed (DOMAIN.md §4.3)
 */
export function letterNumber({ kind, on, data, agencyWord }: CheckedEvent): NewEntry["number"] {
  if (kind !== "signed" || data.letter !== undefined) return undefined;
  if (agencyWord !== null) {
    const numbering = numberSeries(defaultLetterPattern, { code: agencyWord, year: yearOf(on), letter: "REPLY" });
    return { into: "letter", numbering };
  }
  throw badInput(
    ["event", "letter"],
    "give the letter's number, or agencyWord, from which it gets one",
    "请给出文号，或给出机关代字（agencyWord）由系统编号",
  );
}
