import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDate } from "../../shared/plain-date.js";
import { itemsInMonth } from "./fee-month.js";
import { betterReading, feeByItem, feeByPage } from "./fees.js";

const runs = { seed: 109, numRuns: 300 };

describe("fee by item (109号; DOMAIN.md §3)", () => {
  it.each([
    [0, 0, 0],
    [0, 1, 0],
    [0, 10, 0],
    [0, 11, 100],
    [0, 30, 2000],
    [0, 31, 2200],
    [0, 35, 3000], // example of §3
    [0, 40, 4000],
    [0, 41, 4300],
    [0, 50, 7000],
    [0, 51, 7400],
    [0, 52, 7800], // example of §3
    [9, 1, 0], // the tenth of the month
    [10, 1, 100],
    [9, 2, 100],
    [29, 2, 300], // the 30th and the 31st
    [50, 2, 800],
  ])("after %i of the month %i more cost %i yuan", (before, count, amountYuan) => {
    expect(feeByItem({ before, count }).amountYuan).toBe(amountYuan);
  });

  it("lists the bands", () => {
    expect(feeByItem({ before: 0, count: 35 }).bands).toEqual([
      { from: 1, to: 10, count: 10, rateYuan: 0, amountYuan: 0 },
      { from: 11, to: 30, count: 20, rateYuan: 100, amountYuan: 2000 },
      { from: 31, to: 35, count: 5, rateYuan: 200, amountYuan: 1000 },
    ]);
  });

  it("costs the same however the items of a month come in", () => {
    const some = fc.nat({ max: 120 });
    fc.assert(
      fc.property(some, some, (first, second) => {
        const apart =
          feeByItem({ before: 0, count: first }).amountYuan + feeByItem({ before: first, count: second }).amountYuan;
        expect(apart).toBe(feeByItem({ before: 0, count: first + second }).amountYuan);
      }),
      runs,
    );
  });
});

describe("fee by volume (109号; DOMAIN.md §3)", () => {
  it.each([
    [0, 0],
    [30, 0],
    [31, 10],
    [100, 700],
    [101, 720],
    [120, 1100], // example of §3
    [200, 2700],
    [201, 2740],
    [250, 4700], // example of §3
  ])("%i pages cost %i yuan", (pages, amountYuan) => expect(feeByPage(pages).amountYuan).toBe(amountYuan));

  it("adds up to its bands, which follow on one another", () => {
    fc.assert(
      fc.property(fc.nat({ max: 5000 }), (pages) => {
        const { bands, amountYuan } = feeByPage(pages);
        expect(bands.reduce((sum, band) => sum + band.count, 0)).toBe(pages);
        expect(bands.reduce((sum, band) => sum + band.count * band.rateYuan, 0)).toBe(amountYuan);
        expect(bands.every((band, at) => band.from === (bands[at - 1]?.to ?? 0) + 1)).toBe(true);
      }),
      runs,
    );
  });

  it.each([-1, 1.5, Number.NaN])("refuses %s pages", (pages) => expect(() => feeByPage(pages)).toThrow(RangeError));
});

describe("better reading (109号: one of the two standards)", () => {
  it.each([
    ["volume is cheaper", { before: 0, count: 35 }, 120, "PER_PAGE", 1100],
    ["items are cheaper", { before: 0, count: 11 }, 120, "PER_ITEM", 100],
    ["equal: by item", { before: 10, count: 1 }, 40, "PER_ITEM", 100],
    ["both free", { before: 0, count: 1 }, 30, "PER_ITEM", 0],
    ["no copies: by item", { before: 10, count: 3 }, null, "PER_ITEM", 300],
  ] as const)("%s", (_why, items, pages, standard, amountYuan) => {
    const reading = betterReading(items, pages);
    expect(reading.better).toMatchObject({ standard, amountYuan });
    expect(reading.perPage === null).toBe(pages === null);
  });
});

describe("items of the month (DOMAIN.md §3: per agency, applicant, 自然月)", () => {
  const request = (registrationNumber: string, receivedOn: string, items: number, more = {}) => ({
    registrationNumber,
    agency: "财政局",
    applicant: "甲",
    receivedOn: plainDate(receivedOn),
    items,
    ...more,
  });
  const all = [
    request("341200-2023-0001", "2023-11-30", 8),
    request("341200-2023-0002", "2023-12-01", 3),
    request("341200-2023-0003", "2023-12-20", 2),
    request("341200-2023-0004", "2023-12-20", 5),
    request("341200-2023-0005", "2023-12-02", 7, { applicant: "乙" }),
    request("341200-2023-0006", "2023-12-02", 9, { agency: "教育局" }),
    request("341200-2023-0007", "2023-12-31", 1),
  ];

  it.each([
    [0, 0],
    [1, 0],
    [2, 3],
    [3, 5], // same day: by registration number
    [4, 0],
    [5, 0],
    [6, 10],
  ])("of request %i are preceded by %i", (at, before) => {
    const one = all[at];
    if (!one) throw new Error("no such request");
    expect(itemsInMonth(one, all)).toEqual({ before, count: one.items });
  });
});
