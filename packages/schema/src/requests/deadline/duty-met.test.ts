import { describe, expect, it } from "vitest";
import { chinaCalendar } from "../../shared/china-calendar.js";
import { plainDate } from "../../shared/plain-date.js";
import { deadlineOf } from "./deadline-of.js";
import { dutyMet } from "./duty-met.js";
import { events, ledger } from "./fixtures/written-ledger.js";
import { defaultDeadlineSettings } from "./settings.js";
import { daysLeft, standingOf } from "./standing.js";

describe("when the duty is met (DOMAIN.md §8.5)", () => {
  it.each([
    ["交邮之日", "dispatched(POST)@2023-03-20 delivered@2023-03-24", "2023-03-20", "POST"],
    ["post without a slip that says it arrived", "dispatched(POST)@2023-03-20", "2023-03-20", "POST"],
    ["签收之日", "dispatched(DIRECT)@2023-03-20 delivered@2023-03-24", "2023-03-24", "DIRECT"],
    ["by an entrusted agency", "dispatched(ENTRUSTED)@2023-03-20 delivered@2023-03-22", "2023-03-22", "ENTRUSTED"],
    ["over the counter", "delivered@2023-03-22", "2023-03-22", "DIRECT"],
    [
      "handed over in vain, then posted",
      "dispatched(DIRECT)@2023-03-20 dispatched(POST)@2023-03-23 delivered@2023-03-27",
      "2023-03-23",
      "POST",
    ],
    [
      "handed over in vain, then again",
      "dispatched(DIRECT)@2023-03-20 dispatched(DIRECT)@2023-03-23 delivered@2023-03-24",
      "2023-03-24",
      "DIRECT",
    ],
    [
      "posted, but signed for before, as became known later",
      "dispatched(DIRECT)@2023-03-20 dispatched(POST)@2023-03-23 delivered@2023-03-22",
      "2023-03-22",
      "DIRECT",
    ],
    ["electronic", "dispatched(ELECTRONIC)@2023-03-20", "2023-03-20", "ELECTRONIC"],
  ] as const)("%s: %s", (_why, text, on, delivery) => {
    expect(dutyMet(events(text), defaultDeadlineSettings)).toMatchObject({ on, delivery });
  });

  it.each(["-", "dispatched(DIRECT)@2023-03-20", "dispatched(DIRECT)@2023-03-20 delivered@2023-03-19"])(
    "is not met by %s",
    (text) => {
      expect(dutyMet(events(text), defaultDeadlineSettings)).toBeNull();
    },
  );

  it("waits for an electronic delivery where that is configured", () => {
    const settings = { ...defaultDeadlineSettings, electronicMetOn: "DELIVERY" } as const;
    expect(dutyMet(events("dispatched(ELECTRONIC)@2023-03-20"), settings)).toBeNull();
  });
});

describe("how a deadline stands", () => {
  // Art 33: 20 working days from 2023-03-01 end on 2023-03-29.
  it.each([
    ["-", "2023-03-01", "RUNNING", 20],
    ["-", "2023-03-29", "RUNNING", 0],
    ["-", "2023-03-30", "OVERDUE", -1],
    ["consulted(a,THIRD_PARTY)@2023-03-06", "2023-03-08", "SUSPENDED", 17],
    ["dispatched(POST)@2023-03-29", "2023-03-30", "MET_IN_TIME", -1],
    ["dispatched(POST)@2023-03-30", "2023-03-30", "MET_LATE", -1],
    ["dispatched(DIRECT)@2023-03-29 delivered@2023-03-30", "2023-04-30", "MET_LATE", -22],
    ["dispatched(DIRECT)@2023-03-27", "2023-03-30", "OVERDUE", -1],
    ["dispatched(DIRECT)@2023-03-27 dispatched(POST)@2023-03-29", "2023-03-30", "MET_IN_TIME", -1],
  ] as const)("%s on %s: %s, %i days left", (text, day, standing, left) => {
    const asOf = plainDate(day);
    const deadline = deadlineOf(ledger("IN_PERSON 2023-03-01", text), chinaCalendar, asOf, defaultDeadlineSettings);
    if (deadline.dueOn === null) return expect.unreachable("a clock runs");
    expect([standingOf(deadline, asOf), daysLeft(deadline, asOf, chinaCalendar)]).toEqual([standing, left]);
  });
});
