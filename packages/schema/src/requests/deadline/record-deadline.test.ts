import { describe, expect, it } from "vitest";
import { chinaCalendar } from "../../shared/china-calendar.js";
import { plainDate } from "../../shared/plain-date.js";
import { movedDeadlines } from "./moved-deadlines.js";
import { proofOf } from "./proof.js";
import { deadlineOfRecord, earliestDue } from "./record-deadline.js";

describe("the deadline of a request that nothing is entered of (Art 33)", () => {
  it.each([
    // DOMAIN.md §1.5.3
    ["2023-12-20", "2024-01-18"],
    ["2024-02-04", "2024-03-07"],
    ["2025-01-20", "2025-02-21"],
    // The Spring Festival of 2025 is off from 28 January to 4 February, and 26 January is worked.
    ["2024-12-25", "2025-01-23"],
  ])("is twenty working days from the receipt of its record, %s: %s", (receivedOn, dueOn) => {
    expect(earliestDue(plainDate(receivedOn), chinaCalendar)).toBe(dueOn);
    expect(deadlineOfRecord(plainDate(receivedOn), chinaCalendar)).toMatchObject({
      dueOn,
      provisional: true,
      workingDays: 20,
      met: null,
      receipt: { on: receivedOn, channel: null, basis: { zh: "申请记录所载收到申请之日（台账尚未登记）" } },
    });
  });

  it("is proved day by day", () => {
    const deadline = deadlineOfRecord(plainDate("2023-12-20"), chinaCalendar);
    const days = proofOf(deadline, chinaCalendar);
    expect(days[0]).toMatchObject({ date: "2023-12-20", counted: null, reason: "START_DAY" });
    expect(days.at(-1)).toMatchObject({ date: "2024-01-18", counted: 20, reason: "WORKING_DAY" });
  });

  it("moves with the calendar, provisional still", () => {
    const after = { ...chinaCalendar, holidays: new Set([...chinaCalendar.holidays, "2024-01-10"]) };
    const cases = [{ id: "r", ledger: [], recordedOn: plainDate("2023-12-20") }];
    expect(movedDeadlines(cases, chinaCalendar, after, plainDate("2024-01-05"))).toEqual([
      {
        id: "r",
        what: "REPLY",
        consultation: null,
        from: "2024-01-18",
        to: "2024-01-19",
        provisional: true,
        days: [{ date: "2024-01-10", from: "WORKING_DAY", to: "HOLIDAY" }],
      },
    ]);
    const undated = [{ id: "r", ledger: [], recordedOn: null }];
    expect(movedDeadlines(undated, chinaCalendar, after, plainDate("2024-01-05"))).toEqual([]);
  });
});
