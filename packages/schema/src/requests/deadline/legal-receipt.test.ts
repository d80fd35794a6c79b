import { describe, expect, it } from "vitest";
import { events } from "./fixtures/written-ledger.js";
import { legalReceipt } from "./legal-receipt.js";

// 条例 Art 31, DOMAIN.md §1.5.2: channel, events, legal receipt or why there is none.
const rows = [
  ["当面", "received(IN_PERSON)@2023-03-01", "2023-03-01", null],
  ["邮寄需签收", "received(POST_SIGNED)@2023-03-01 confirmed@2023-03-03", "2023-03-01", null],
  ["口头代填 (Art 29)", "received(ORAL)@2023-03-01", "2023-03-01", null],
  ["平常信函", "received(POST_ORDINARY)@2023-03-01 confirmed@2023-03-03", "2023-03-03", null],
  ["互联网", "received(INTERNET)@2023-03-01 confirmed@2023-03-02", "2023-03-02", null],
  ["传真", "received(FAX)@2023-03-01 confirmed@2023-03-01", "2023-03-01", null],
  [
    "confirmed twice: the first",
    "received(FAX)@2023-03-01 confirmed@2023-03-06 confirmed@2023-03-03",
    "2023-03-03",
    null,
  ],
  ["confirmed before it came", "received(INTERNET)@2023-03-05 confirmed@2023-03-01", null, "AWAITING_CONFIRMATION"],
  ["平常信函, nobody reached", "received(POST_ORDINARY)@2023-03-01", null, "AWAITING_CONFIRMATION"],
  ["互联网, unconfirmed", "received(INTERNET)@2023-03-01", null, "AWAITING_CONFIRMATION"],
  ["传真, unconfirmed", "received(FAX)@2023-03-01", null, "AWAITING_CONFIRMATION"],
  ["§1.5.2: stated", "received(IN_PERSON)@2023-03-03 receiptDayStated(收发室签收)@2023-03-01", "2023-03-01", null],
  ["stated, unconfirmed", "received(INTERNET)@2023-03-01 receiptDayStated(已公告)@2023-03-06", "2023-03-06", null],
  [
    "stated after the confirmation",
    "received(FAX)@2023-03-01 confirmed@2023-03-02 receiptDayStated(记录有误)@2023-03-06",
    "2023-03-06",
    null,
  ],
  [
    "stated twice: the last",
    "received(FAX)@2023-03-01 receiptDayStated(甲)@2023-03-02 receiptDayStated(乙)@2023-03-01",
    "2023-03-01",
    null,
  ],
  ["stated of nothing", "receiptDayStated(甲)@2023-03-01", null, "NOT_RECEIVED"],
  ["nothing came in", "confirmed@2023-03-01", null, "NOT_RECEIVED"],
] as const;

describe("the legal receipt date (条例 Art 31)", () => {
  it.each(rows)("%s: %s", (_why, text, on, reason) => {
    const receipt = legalReceipt(events(text));
    expect([receipt.on, receipt.reason]).toEqual([on, reason]);
    expect(receipt.basis.zh).not.toBe("");
  });
});
