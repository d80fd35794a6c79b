import { describe, expect, it } from "vitest";
import { chinaCalendar } from "../../shared/china-calendar.js";
import { plainDate } from "../../shared/plain-date.js";
import { deadlineOf } from "./deadline-of.js";
import { ledger } from "./fixtures/written-ledger.js";
import { type ProofDay, proofOf } from "./proof.js";
import { defaultDeadlineSettings } from "./settings.js";

function proof(receipt: string, text: string, asOf: string): readonly ProofDay[] {
  const deadline = deadlineOf(ledger(receipt, text), chinaCalendar, plainDate(asOf), defaultDeadlineSettings);
  return deadline.dueOn === null ? [] : proofOf(deadline, chinaCalendar);
}

const short = ({ date, counted, reason }: ProofDay) => `${date.slice(5)} ${counted ?? "-"} ${reason}`;

describe("the proof of a deadline", () => {
  it("counts or skips every day, and says why (Art 33; DOMAIN.md §12.1)", () => {
    const days = proof(
      "IN_PERSON 2023-09-27",
      "consulted(a,THIRD_PARTY)@2023-10-08 opinionIn(a)@2023-10-10",
      "2023-10-11",
    );
    expect(days.slice(0, 16).map(short)).toEqual([
      "09-27 - START_DAY",
      "09-28 1 WORKING_DAY",
      "09-29 - HOLIDAY",
      "09-30 - HOLIDAY",
      "10-01 - HOLIDAY",
      "10-02 - HOLIDAY",
      "10-03 - HOLIDAY",
      "10-04 - HOLIDAY",
      "10-05 - HOLIDAY",
      "10-06 - HOLIDAY",
      "10-07 2 MAKE_UP_WORKING_DAY",
      "10-08 3 MAKE_UP_WORKING_DAY",
      "10-09 - SUSPENDED",
      "10-10 - SUSPENDED",
      "10-11 4 WORKING_DAY",
      "10-12 5 WORKING_DAY",
    ]);
    expect(days[12]).toMatchObject({ consultations: ["a"], article: { zh: "《政府信息公开条例》第三十三条" } });
    expect(days[12]?.label.en).toBe("excluded: consultation (THIRD_PARTY a)");
    expect(days.at(-1)).toMatchObject({ counted: 20, published: true });
  });

  it("ends with the day that a decision ordered, worked or not (Art 51)", () => {
    const days = proof(
      "IN_PERSON 2023-03-01",
      "dispatched(POST)@2023-03-16 reviewFiled@2023-04-10 reviewDecided(CORRECTED)@2023-05-10 reanswerOrdered(REVIEW_DECISION,2023-05-20)@2023-05-15 consulted(a,AGENCY)@2023-05-16",
      "2023-05-17",
    );
    expect(days.slice(-7).map(short)).toEqual([
      "05-14 - BEFORE_RESTART",
      "05-15 - START_DAY",
      "05-16 1 WORKING_DAY",
      "05-17 2 WORKING_DAY",
      "05-18 3 WORKING_DAY",
      "05-19 4 WORKING_DAY",
      "05-20 - WEEKEND",
    ]);
    expect(days.slice(-6, -1).map(({ article }) => article.zh)).toEqual(
      Array(5).fill("《政府信息公开条例》第五十一条"),
    );
    expect(days.at(-1)?.label).toEqual({
      en: "weekend; the day by which it was ordered to answer",
      zh: "休息日；责令答复期限届满之日",
    });
  });

  it("begins with the day that was stated, for its reason (Art 31; DOMAIN.md §1.5.2)", () => {
    const days = proof("IN_PERSON 2023-03-03", "receiptDayStated(收发室签收)@2023-03-01", "2023-03-06");
    expect(days.slice(0, 2).map(short)).toEqual(["03-01 - START_DAY", "03-02 1 WORKING_DAY"]);
    expect(days[0]?.article.zh).toBe("《政府信息公开条例》第三十一条");
    expect(days[0]?.label).toEqual({
      en: "first day, not counted; stated as day of receipt: 收发室签收",
      zh: "期间开始之日，不计算在内；经认定：收发室签收",
    });
  });

  it("names every consultation that excludes a day, which is skipped once", () => {
    const text =
      "consulted(a,THIRD_PARTY)@2023-03-06 opinionIn(a)@2023-03-08 consulted(b,AGENCY)@2023-03-07 opinionIn(b)@2023-03-09";
    const days = proof("IN_PERSON 2023-03-03", text, "2023-03-10");
    expect(days.slice(3, 8).map(({ date, consultations }) => [date, consultations])).toEqual([
      ["2023-03-06", []],
      ["2023-03-07", ["a"]],
      ["2023-03-08", ["a", "b"]],
      ["2023-03-09", ["b"]],
      ["2023-03-10", []],
    ]);
  });

  it("begins anew after a correction (Art 30) and after a payment (109号)", () => {
    const text =
      "correctionAsked(2023-03-10)@2023-03-02 corrected@2023-03-03 feeNoticed(100)@2023-03-06 paid(100)@2023-03-07";
    const days = proof("IN_PERSON 2023-03-01", text, "2023-03-08").slice(0, 8);
    expect(days.map(short)).toEqual([
      "03-01 - BEFORE_RESTART",
      "03-02 - BEFORE_RESTART",
      "03-03 - BEFORE_RESTART",
      "03-04 - BEFORE_RESTART",
      "03-05 - BEFORE_RESTART",
      "03-06 - BEFORE_RESTART",
      "03-07 - START_DAY",
      "03-08 1 WORKING_DAY",
    ]);
    expect(days[1]?.article.en).toContain("Art 30");
    expect(days[4]?.article.en).toContain("109");
    expect(days[6]?.article.en).toContain("109");
  });

  it("shows a reasonable delay after the counted days (Art 35)", () => {
    const days = proof("IN_PERSON 2023-03-01", "delayed(2023-03-31)@2023-03-20", "2023-03-20");
    expect(days.slice(-3).map(short)).toEqual(["03-29 20 WORKING_DAY", "03-30 - DELAY", "03-31 - DELAY"]);
  });

  it("marks the days whose calendar isn't published (DESIGN.md §5, invariant 6)", () => {
    const days = proof("IN_PERSON 2026-12-22", "-", "2026-12-22");
    expect(days.find(({ published }) => !published)?.date).toBe("2026-12-26");
  });

  it("names the law behind a holiday of fixed date of which no notice is published (DOMAIN.md §12.1)", () => {
    const days = proof("IN_PERSON 2026-12-28", "-", "2026-12-28");
    const newYear = days.find(({ date }) => date === "2027-01-01");
    expect(newYear).toMatchObject({ counted: null, reason: "HOLIDAY", published: false });
    expect(newYear?.article.zh).toBe("《全国年节及纪念日放假办法》");
    expect(newYear?.label.zh).toBe("固定日期的法定节假日（年度安排尚未公布）");
    const published = proof("IN_PERSON 2023-12-28", "-", "2023-12-28").find(({ date }) => date === "2024-01-01");
    expect(published?.article.zh).toBe("《全国年节及纪念日放假办法》及国务院办公厅年度放假安排通知");
  });
});
