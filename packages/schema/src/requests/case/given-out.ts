import { badInput } from "../../kit/checked-value.js";
import type { NewEntry } from "../../ledgers.js";
import { yearOf } from "../../shared/plain-date.js";
import type { AnsweringBody } from "../answer/bodies.js";
import { defaultRegistrationPattern, numberSeries } from "../answer/numbers.js";
import type { CheckedEvent } from "./event-input.js";
import { hasLetter, letterNumbering, letterOfEvent } from "./letters/letter-numbering.js";

/** How an entry comes by its number. */
type EntryNumber = Pick<NewEntry, "number" | "claims">;

/**
 * The number of an event that needs one (DOMAIN.md §8.2): given out as a registration number of the region and year, or a
 * letter's of the agency's word, kind and year; or the letter's that the caller gives.
 * @throws BadInputError when a letter has neither a number nor the agency's word: it is not guessed (DOMAIN.md §4.3)
 */
export function numberOfEvent(event: CheckedEvent, region: string, body: AnsweringBody | null): EntryNumber {
  const { kind, on, data } = event;
  if (kind === "registered" && data.number === undefined) {
    return { number: { into: "number", numbering: registrationNumbering(event, region, body) } };
  }
  if (!hasLetter(kind)) return {};
  if (data.letter !== undefined) return { claims: "letter" };
  if (kind !== "signed" && event.letterInput === null && event.agencyWord === null) return {};
  const numbering = letterNumbering({ kind: letterOfEvent[kind], on, region, body, word: event.agencyWord });
  if (numbering) return { number: { into: "letter", numbering } };
  throw badInput(
    ["event", "letter"],
    "give the letter's number, or agencyWord, from which it gets one",
    "请给出文号，或给出机关代字（agencyWord）由系统编号",
  );
}

function registrationNumbering({ on }: CheckedEvent, region: string, body: AnsweringBody | null) {
  const values = { areaCode: region, year: yearOf(on), ...(body?.word === undefined ? {} : { code: body.word }) };
  return numberSeries(body?.registrationNumber ?? defaultRegistrationPattern, values);
}
