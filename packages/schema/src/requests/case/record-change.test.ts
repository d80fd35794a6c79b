import { describe, expect, it } from "vitest";
import type { RecordPlace } from "../../ledgers.js";
import { newCase } from "../ledger/case-state.js";
import { recordChanges } from "./record-change.js";

const open = { ...newCase, receivedOn: "2023-03-01" } as typeof newCase;
const closed = { ...open, closedOn: "2023-03-10", outcome: "OTHER" } as typeof newCase;
const id = "Request:taihe:358";
const said = { receivedOn: "2023-03-01", closedOn: "2023-03-10", outcome: "OTHER_HANDLING" };
const whole: RecordPlace = { source: "taihe", atHome: false, fields: new Set(Object.keys(said)) };
const changes = (record: object, turn: { before: typeof newCase; after: typeof newCase }, place: RecordPlace | null) =>
  recordChanges({ id, source: "taihe", region: "341222", ...record }, turn, { placeOf: () => place });

describe("what an event changes of a record in a county's own table", () => {
  it.each([
    { name: "what the ledger comes to", record: { ...said, closedOn: null, outcome: null }, before: open },
    { name: "what an earlier event left due", record: { ...said, closedOn: null, outcome: null }, before: closed },
    {
      name: "what the event turns, though the record said so before",
      record: said,
      before: { ...closed, outcome: "NO_FEE" },
    },
    {
      name: "a code that isn't mapped, once the ledger closes",
      record: { ...said, closedOn: null, outcome: "UNKNOWN" },
      before: open,
    },
  ])("is $name", ({ record, before }) => {
    const expected = [{ entity: "Request", key: "358", values: said }];
    expect(changes(record, { before: before as typeof newCase, after: closed }, whole)).toEqual(expected);
  });

  it.each<[string, object, RecordPlace | null]>([
    ["the record says all of it", said, whole],
    ["its code isn't mapped, and the rest is there", { ...said, outcome: "UNKNOWN" }, whole],
    ["only what is not written there differs", { ...said, outcome: null }, { ...whole, fields: new Set(["closedOn"]) }],
    ["its table is only read", { receivedOn: "2023-03-01" }, null],
    ["its region's records are somewhere else", { receivedOn: "2023-03-01" }, { ...whole, source: "yingquan" }],
  ])("is nothing where %s", (_, record, place) => {
    expect(changes(record, { before: closed, after: closed }, place)).toEqual([]);
  });
});
