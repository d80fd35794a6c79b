import { describe, expect, it } from "vitest";
import { newCase } from "../ledger/case-state.js";
import { recordDiffers } from "./record-differs.js";

const id = "Request:yingzhou:358";
const withdrawn = { ...newCase, receivedOn: "2023-03-01", closedOn: "2023-03-10", outcome: "OTHER" };

describe("what a record and its case's ledger say differently", () => {
  it.each([
    { record: { closedOn: "2023-03-10", outcome: "OTHER_HANDLING" }, facts: withdrawn, fields: [] },
    { record: { closedOn: null, outcome: null }, facts: withdrawn, fields: ["closedOn", "outcome"] },
    { record: { closedOn: "2023-03-11", outcome: "OTHER_HANDLING" }, facts: withdrawn, fields: ["closedOn"] },
    { record: { closedOn: "2023-03-10", outcome: "GRANTED" }, facts: withdrawn, fields: ["outcome"] },
    { record: { closedOn: "2023-03-10", outcome: "GRANTED" }, facts: newCase, fields: ["closedOn", "outcome"] },
    { record: { closedOn: null, outcome: null }, facts: newCase, fields: [] },
    { record: { closedOn: "2023-03-10", outcome: "UNKNOWN" }, facts: withdrawn, fields: [] },
    { record: {}, facts: withdrawn, fields: [] },
    { record: { receivedOn: "2023-03-02" }, facts: withdrawn, fields: ["receivedOn"] },
    { record: { receivedOn: "2023-03-01" }, facts: { ...newCase, transferredTo: "某局" }, fields: ["receivedOn"] },
    { record: { receivedOn: "2023-03-01" }, facts: newCase, fields: [] },
  ])("are $fields of $record", ({ record, facts, fields }) => {
    expect(
      recordDiffers({ id, source: "yingzhou", ...record }, facts as typeof newCase).map(({ field }) => field),
    ).toEqual(fields);
  });
});
