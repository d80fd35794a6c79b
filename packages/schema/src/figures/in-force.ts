import type { Condition } from "../source.js";
import { after, allOf, anyOf, before, from, isIn, isMissing, upTo } from "./conditions.js";
import type { Frame } from "./figure.js";

const declared = "declaredValidity";
const not = (value: string): Condition => anyOf({ op: "ne", field: declared, value }, isMissing(declared));

/**
 * The documents that computedValidity (documents/validity.ts) calls VALID or AMENDED on the day, as a condition that a
 * database can answer: dates decide where they are known, elsewhere the declaration (DOMAIN.md §4.4).
 */
export function inForce({ asOf, today }: Frame): Condition {
  return allOf(
    anyOf(after("repealedOn", asOf), allOf(isMissing("repealedOn"), not("REPEALED"))),
    anyOf(isMissing("expiresOn"), from("expiresOn", asOf)),
    // Declared expired because its period ran out since: it was in force before.
    anyOf(not("EXPIRED"), before("expiresOn", today)),
    anyOf(upTo("effectiveFrom", asOf), allOf(isMissing("effectiveFrom"), not("NOT_YET_EFFECTIVE"))),
    anyOf(
      isIn(declared, ["VALID", "AMENDED", "EXPIRED", "REPEALED", "NOT_YET_EFFECTIVE"]),
      allOf(from("expiresOn", asOf), upTo("effectiveFrom", asOf)),
    ),
  );
}
