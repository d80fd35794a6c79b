import type { Condition } from "../source.js";
import { after, allOf, anyOf, before, from, inYear, isMissing, upTo } from "./conditions.js";
import type { Frame } from "./figure.js";

/**
 * The requests of the four numbers of a year (DOMAIN.md §2.6): received by the legal date, closed by the date of the
 * reply, and those that are open where the year begins and where it ends. Each number has its own records.
 */
export const requestPhases = {
  newReceived: (frame: Frame): Condition => inYear("receivedOn", frame),
  carriedIn: ({ startOfYear }: Frame): Condition =>
    allOf(before("receivedOn", startOfYear), anyOf(isMissing("closedOn"), from("closedOn", startOfYear))),
  closed: (frame: Frame): Condition => inYear("closedOn", frame),
  carriedOut: ({ asOf }: Frame): Condition =>
    allOf(upTo("receivedOn", asOf), anyOf(isMissing("closedOn"), after("closedOn", asOf))),
} as const;
