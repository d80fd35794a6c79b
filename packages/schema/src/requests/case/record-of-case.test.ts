import { describe, expect, it } from "vitest";
import { plainDate } from "../../shared/plain-date.js";
import { type Outcome, outcomes } from "../answer/outcomes.js";
import { type CaseFacts, newCase } from "../ledger/case-state.js";
import { recordOfCase } from "./record-of-case.js";

const on = (day: string) => plainDate(`2023-12-${day}`);
const facts = (given: Partial<CaseFacts>): CaseFacts => ({ ...newCase, ...given });
const received = { arrivedOn: on("01"), receivedOn: on("02"), registrationNumber: "341202-2023-0001" };

describe("the record of a request", () => {
  it.each<[string, Partial<CaseFacts>, object]>([
    ["nothing of an empty ledger", {}, {}],
    // Art 31: while confirmation is outstanding there is no day of receipt.
    ["nothing while unconfirmed", { arrivedOn: on("01") }, {}],
    ["the legal day of receipt (Art 31)", { arrivedOn: on("01"), receivedOn: on("02") }, { receivedOn: "2023-12-02" }],
    [
      "no outcome before dispatch (§2.6)",
      { ...received, outcome: "DISCLOSED", signedOn: on("10") },
      { registrationNumber: "341202-2023-0001", receivedOn: "2023-12-02" },
    ],
    [
      "the row of the outcome, closed on the day of dispatch (§2.6)",
      { ...received, outcome: "NOT_EXIST", closedOn: on("11") },
      {
        registrationNumber: "341202-2023-0001",
        receivedOn: "2023-12-02",
        closedOn: "2023-12-11",
        outcome: "NOT_HELD",
      },
    ],
    // §1.5.4: OTHER (withdrawn by applicant). Never confirmed: received and closed in the same year, so that Table 3 balances.
    [
      "one day of both when withdrawn unconfirmed",
      { arrivedOn: on("01"), outcome: "OTHER", closedOn: on("05") },
      { receivedOn: "2023-12-05", closedOn: "2023-12-05", outcome: "OTHER_HANDLING" },
    ],
    [
      "no day of what was split: its parts count (§2.6)",
      { ...received, splitInto: ["a", "b"], closedOn: on("03") },
      { registrationNumber: "341202-2023-0001", receivedOn: null, closedOn: null, outcome: null },
    ],
    [
      "no day of what was transferred: it counts where the reply is made (§2.6)",
      { arrivedOn: on("01"), receivedOn: on("01"), transferredTo: "市财政局", closedOn: on("03") },
      { receivedOn: null, closedOn: null, outcome: null },
    ],
    ["no row of a text that is no outcome", { ...received, outcome: "?", closedOn: on("11") }, { outcome: null }],
  ])("says %s", (_, given, expected) => {
    expect(recordOfCase(facts(given))).toMatchObject(expected);
    if (Object.keys(expected).length === 0) expect(recordOfCase(facts(given))).toEqual({});
  });

  // DOMAIN.md §1.5.4, its last column.
  it.each<[Outcome, string]>([
    ["DISCLOSED_ALREADY_PUBLIC", "GRANTED"],
    ["DISCLOSED", "GRANTED"],
    ["PARTIAL", "PARTIAL"],
    ["REFUSED_STATE_SECRET", "STATE_SECRET"],
    ["REFUSED_FORBIDDEN_BY_LAW", "FORBIDDEN_BY_LAW"],
    ["REFUSED_SAFETY_STABILITY", "SAFETY_STABILITY"],
    ["REFUSED_THIRD_PARTY", "THIRD_PARTY"],
    ["REFUSED_INTERNAL_AFFAIRS", "INTERNAL_AFFAIRS"],
    ["REFUSED_DELIBERATIVE", "DELIBERATIVE"],
    ["REFUSED_ENFORCEMENT_FILE", "ENFORCEMENT_FILE"],
    ["ADMIN_QUERY", "ADMIN_QUERY"],
    ["NOT_EXIST", "NOT_HELD"],
    ["NOT_THIS_AGENCY", "NOT_HELD"],
    ["NEEDS_PROCESSING", "NEEDS_CREATION"],
    ["STILL_UNCLEAR", "STILL_UNCLEAR"],
    ["PETITION_COMPLAINT", "PETITION"],
    ["REPEATED", "REPEATED"],
    ["PUBLICATION", "PUBLICATION"],
    ["ABUSIVE_VOLUME", "ABUSIVE"],
    ["RECONFIRM", "RECONFIRM"],
    ["ABANDONED_NO_CORRECTION", "NO_CORRECTION"],
    ["ABANDONED_NO_FEE", "NO_FEE"],
    ["OTHER", "OTHER_HANDLING"],
  ])("counts %s in %s and nowhere else", (outcome, row) => {
    expect(recordOfCase(facts({ ...received, outcome, closedOn: on("11") })).outcome).toBe(row);
  });

  it("knows a row of every outcome", () => {
    const rows = Object.keys(outcomes).map(
      (outcome) => recordOfCase(facts({ ...received, outcome, closedOn: on("11") })).outcome,
    );
    expect(rows.filter((row) => row == null)).toEqual([]);
  });
});
