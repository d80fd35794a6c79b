import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { epochDayOf, plainDate } from "../../shared/plain-date.js";
import { deadlineOf } from "./deadline-of.js";
import { calendars } from "./fixtures/calendars.js";
import { ledger } from "./fixtures/written-ledger.js";
import { legalReceipt } from "./legal-receipt.js";
import { consultationDue, correctionNoticeDue, feePaymentDue } from "./other-periods.js";
import { proofOf } from "./proof.js";
import { defaultDeadlineSettings, type SuspensionReading, suspensionReadings } from "./settings.js";

const file = new URL("./fixtures/deadline-cases.tsv", import.meta.url);
const [head = "", ...lines] = readFileSync(file, "utf8").trim().split("\n");
const names = head.split("\t");
const cases = lines.map((line) => {
  const cells = line.split("\t");
  const cell = (name: string) => cells[names.indexOf(name)] ?? "";
  return { name: `${cell("id")}: ${cell("why")} (${cell("articles")}): ${cell("receipt")}, ${cell("events")}`, cell };
});

type Cell = (typeof cases)[number]["cell"];
const ledgerOf = (cell: Cell) => ledger(cell("receipt"), cell("events"));
const calendarOf = (cell: Cell) => calendars[cell("calendar")] ?? expect.unreachable("no such calendar");

function replyOf(cell: Cell) {
  const readings: Readonly<Record<string, SuspensionReading>> = suspensionReadings;
  const suspension = readings[cell("reading")] ?? expect.unreachable("no such reading");
  const settings = { ...defaultDeadlineSettings, suspension };
  return deadlineOf(ledgerOf(cell), calendarOf(cell), plainDate(cell("asOf")), settings);
}

function dateOf(cell: Cell): readonly [date: string | undefined, provisional: boolean] {
  const receivedOn = legalReceipt(ledgerOf(cell)).on ?? plainDate(cell("asOf"));
  const ofDue = (due: { date: string; provisional: boolean } | null) => [due?.date, due?.provisional === true] as const;
  if (cell("clock") === "CORRECTION_NOTICE") return ofDue(correctionNoticeDue(receivedOn, calendarOf(cell)));
  if (cell("clock") === "OPINION") return ofDue(consultationDue(receivedOn, calendarOf(cell)));
  if (cell("clock") === "PAYMENT") return ofDue(feePaymentDue(receivedOn, calendarOf(cell)));
  const deadline = replyOf(cell);
  return deadline.dueOn === null ? [deadline.reason.code, false] : [deadline.dueOn, deadline.provisional];
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("the table of deadlines", () => {
  it.each(["America/Los_Angeles", "Pacific/Kiritimati"])("says the same on a machine in %s", (zone) => {
    vi.stubEnv("TZ", zone);
    expect(new Date("2023-12-20T00:00:00Z").getTimezoneOffset()).not.toBe(0);
    for (const { cell } of cases) expect(dateOf(cell)).toEqual([cell("expected"), cell("provisional") === "yes"]);
  });

  it("has at least two hundred cases over 2019 to 2026, none twice", () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect(new Set(lines.map((line) => line.split("\t").slice(1, 9).join("\t"))).size).toBe(lines.length);
    const years = new Set(cases.map(({ cell }) => /\d{4}/.exec(cell("receipt"))?.[0]));
    expect([...years].sort()).toEqual(["2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026"]);
  });

  it.each(cases)("$name", ({ cell }) => {
    expect(dateOf(cell)).toEqual([cell("expected"), cell("provisional") === "yes"]);
  });

  it.each(cases.filter(({ cell }) => cell("clock") === "REPLY" && cell("expected").startsWith("20")))(
    "proves $name",
    ({ cell }) => {
      const deadline = replyOf(cell);
      if (deadline.dueOn === null) return expect.unreachable("a clock runs");
      const proof = proofOf(deadline, calendarOf(cell));
      const counted = proof.flatMap((day) => day.counted ?? []);
      expect(counted).toEqual(Array.from({ length: deadline.workingDays }, (_, nth) => nth + 1));
      expect(proof.findLast((day) => day.counted !== null)?.date).toBe(deadline.periodEndsOn);
      expect([proof[0]?.date, proof.at(-1)?.date]).toEqual([deadline.receipt.on, cell("expected")]);
      expect(proof.length).toBe(epochDayOf(deadline.dueOn) - epochDayOf(deadline.receipt.on) + 1);
    },
  );
});
