import { describe, expect, it } from "vitest";
import { chinaCalendar } from "../../shared/china-calendar.js";
import { dateTimeOf } from "../../shared/date-time.js";
import { plainDate } from "../../shared/plain-date.js";
import { recordOfCase } from "../case/record-of-case.js";
import { refusalIn } from "../deadline/allowed.js";
import { deadlineOf } from "../deadline/deadline-of.js";
import { defaultDeadlineSettings } from "../deadline/settings.js";
import { remediesOf } from "../remedies/remedies-of.js";
import { availableActions } from "./available-actions.js";
import type { CaseState } from "./case-state.js";
import type { CaseEvent, OrderedBy, RemedyResult } from "./events.js";
import { append } from "./fixtures/append.js";
import { allGates, answered, consulted, correctionAsked, event, inProcess, ledgerOf } from "./fixtures/events.js";
import { foldCase } from "./fold.js";
import { proceedingsOf } from "./proceedings.js";
import type { RefusalCode } from "./refusal.js";

const archived = event("archived", "04-03", {});
const filed = (day = "04-10") => event("reviewFiled", day, {});
const decided = (day = "05-10", result: RemedyResult = "CORRECTED") => event("reviewDecided", day, { result });
const sued = (day: string, afterReview: boolean) => event("sued", day, { afterReview });
const judged = (day: string, result: RemedyResult = "CORRECTED") => event("judged", day, { result });
const ordered = (day = "05-15", orderedBy: OrderedBy = "REVIEW_DECISION", answerBy: string | null = "2023-06-09") =>
  event("reanswerOrdered", day, { orderedBy, ...(answerBy === null ? {} : { answerBy: plainDate(answerBy) }) });
/** From a new draft to the dispatch of a second answer, on 5 June. */
const answeredAnew = [
  event("drafted", "05-22", { outcome: "DISCLOSED" }),
  ...allGates("05-23"),
  event("signed", "05-24", { letter: "阜公复〔2023〕9号" }),
  event("dispatched", "06-05", { delivery: "POST" }),
];
const corrected = [...answered, archived, filed(), decided()];
const reopened = [...corrected, ordered()];
const second = [...reopened, ...answeredAnew];
/** The twenty working days from 1 March are over with 29 March. */
const silence = [...inProcess, filed("04-03")];
const silent = [...silence, decided()];
/** Silence, and what the applicant was asked for before it and has not done. */
const withNotice = (...notices: readonly CaseEvent[]) => [...inProcess, ...notices, filed("04-03"), decided()];
const late = [
  event("drafted", "04-10", { outcome: "NOT_EXIST" }),
  ...allGates("04-11"),
  event("signed", "04-12", { letter: "阜公复〔2023〕2号" }),
  event("dispatched", "04-13", { delivery: "POST" }),
];

/** The silence and the answer that came are both in reconsideration. */
const beside = [...silence, ...late, filed("04-20")];
/** From a draft to the dispatch of an answer, on one day. */
const answeredOn = (day: string) => [
  event("drafted", day, { outcome: "DISCLOSED" }),
  ...allGates(day),
  event("signed", day, { letter: "阜公复〔2023〕8号" }),
  event("dispatched", day, { delivery: "POST" }),
];
/** The day of the answer of a case, as it stands on a day. */
const dueOn = (day: string, ...events: readonly CaseEvent[]) =>
  deadlineOf(ledgerOf(...events), chinaCalendar, plainDate(day), defaultDeadlineSettings).dueOn;
/** Filed on a day, and entered after the answer that came on 13 April. */
const filedOn = (day: string, entered = "04-28") => event("reviewFiled", day, {}, entered);
/** An event of the proceeding in a place. */
const of = (proceeding: number, { data, ...one }: CaseEvent) =>
  ({ ...one, data: { ...data, proceeding } }) as CaseEvent;
/** The silence and the answer that came are decided, both corrected. */
const bothDecided = () => [
  ...beside,
  of(1, decided("05-25")),
  of(2, event("reviewDecided", "05-20", { result: "CORRECTED" }, "05-25")),
];

describe("an order to answer anew that a case takes", () => {
  it.each<
    readonly [article: string, what: string, before: readonly CaseEvent[], order: CaseEvent, state: Partial<CaseState>]
  >([
    ["§2.4", "from the archive: back to its handler", corrected, ordered(), { status: "IN_PROCESS", handler: "Li" }],
    ["§2.4", "from the dispatch", [...answered, filed(), decided()], ordered(), { status: "IN_PROCESS" }],
    [
      "§2.4",
      "by a judgment",
      [...answered, sued("04-10", false), judged("09-11")],
      ordered("09-20", "JUDGMENT", null),
      { status: "IN_PROCESS" },
    ],
    [
      "§2.4",
      "by the second instance",
      [
        ...answered,
        sued("04-10", false),
        judged("09-11", "UPHELD"),
        event("appealed", "09-20", { appellant: "APPLICANT" }),
        event("appealJudged", "12-10", { result: "CORRECTED" }),
      ],
      ordered("12-15", "APPEAL_JUDGMENT", "2024-01-05"),
      { status: "IN_PROCESS" },
    ],
    [
      "§1.8",
      "against silence: it only gives the day",
      silent,
      ordered("05-12"),
      { status: "IN_PROCESS", answers: [], reopenedOn: null },
    ],
    [
      "§1.8",
      "against silence, of what is signed",
      [...silent, ...late.slice(0, -1)].sort(byDay),
      ordered("05-12"),
      { status: "SIGNED" },
    ],
    [
      "§1.8",
      "against silence, of what was answered meanwhile: that answer stands",
      [...silence, ...late, decided()],
      ordered("05-12"),
      { status: "DISPATCHED", open: false, answers: [], reopenedOn: null, letter: "阜公复〔2023〕2号" },
    ],
    [
      "§1.8",
      "against silence, of what is in the archive meanwhile",
      [...silence, ...late, event("archived", "04-20", {}), decided()],
      ordered("05-12"),
      { status: "ARCHIVED", open: false, archivedOn: plainDate("2023-04-20") },
    ],
    [
      "§1.8",
      "about the answer that came after silence was challenged",
      [...silence, ...late, decided(), ordered("05-12"), filed("05-20"), decided("07-10")],
      ordered("07-12", "REVIEW_DECISION", "2023-08-01"),
      { status: "IN_PROCESS", open: true, reopenedOn: plainDate("2023-07-12") },
    ],
    [
      "行政诉讼法 45",
      "by a suit that went on about the silence: the answer stands",
      [...silence, ...late, decided(), sued("05-20", true), judged("09-11")],
      ordered("09-20", "JUDGMENT", null),
      { status: "DISPATCHED", open: false, answers: [] },
    ],
    [
      "§2.4",
      "by a suit that went on about the first answer: the second one stands",
      [...second, sued("06-20", true), judged("09-11")],
      ordered("09-20", "JUDGMENT", null),
      { status: "DISPATCHED", open: false, letter: "阜公复〔2023〕9号" },
    ],
    [
      "§2.4",
      "by the decision about the answer, while a later proceeding about the silence before it is pending",
      [...inProcess, ...late, filed("04-25"), decided(), filedOn("04-03", "05-11")],
      of(1, ordered("05-12")),
      { status: "IN_PROCESS", open: true, reopenedOn: plainDate("2023-05-12") },
    ],
    [
      "§1.8",
      "by the decision about the silence, while the answer that came is challenged: that answer stands",
      [...beside, of(1, decided())],
      of(1, ordered("05-12")),
      { status: "DISPATCHED", open: false, answers: [], reopenedOn: null, remedy: "UNDER_REVIEW" },
    ],
    [
      "Art 30",
      "against silence while a correction is outstanding: nothing is waited for",
      withNotice(correctionAsked),
      ordered("05-12"),
      { status: "IN_PROCESS" },
    ],
    [
      "109号",
      "against silence while a fee is outstanding",
      withNotice(event("feeNoticed", "03-06", { amountYuan: 100 })),
      ordered("05-12"),
      { status: "IN_PROCESS" },
    ],
    [
      "Art 32",
      "against silence, where an opinion is outstanding beside a fee",
      withNotice(...consulted, event("feeNoticed", "03-09", { amountYuan: 100 })),
      ordered("05-12"),
      { status: "CONSULTING" },
    ],
  ])("%s: %s", (_article, _what, before, order, state) => {
    expect(foldCase([...ledgerOf(...before), order])).toMatchObject(state);
    expect(append(ledgerOf(...before), order).refusal).toBeNull();
  });

  it("keeps what was answered, and begins with nothing", () => {
    const state = foldCase(ledgerOf(...reopened));
    expect(state).toMatchObject({
      open: true,
      draft: null,
      outcome: null,
      letter: null,
      dispatchedOn: null,
      archivedOn: null,
    });
    expect(state.answers).toMatchObject([
      { letter: "阜公复〔2023〕1号", outcome: "DISCLOSED", dispatchedOn: "2023-03-16", archivedOn: "2023-04-03" },
    ]);
  });

  it("is answered, delivered and archived again, under a number of its own", () => {
    const ends = [event("delivered", "06-08", {}), event("archived", "06-20", {})];
    const state = foldCase(ledgerOf(...second, ...ends));
    expect(state).toMatchObject({
      status: "ARCHIVED",
      letter: "阜公复〔2023〕9号",
      dispatchedOn: "2023-06-05",
      open: false,
    });
  });
});

describe("what was asked of the applicant before an answer is ordered", () => {
  const reviewed = [...inProcess, filed("04-03")];
  // Entered after the reconsideration was filed, and dated before it.
  const asked = event("correctionAsked", "03-28", { matters: ["x"], correctBy: plainDate("2023-12-29") }, "04-10");
  const noticed = event("feeNoticed", "03-28", { amountYuan: 100 }, "04-10");

  it.each([
    ["Art 30", "a correction", asked, "ABANDONED_NO_CORRECTION", "corrected"],
    ["109号", "a fee whose notice's receipt isn't known", noticed, "ABANDONED_NO_FEE", "paid"],
  ] as const)(
    "%s: %s puts the answer off no more, and the request isn't abandoned",
    (_a, _w, notice, abandoned, kind) => {
      const before = ledgerOf(...reviewed, notice, decided(), ordered("05-12"));
      const draft = (outcome: string) => append(before, event("drafted", "05-22", { outcome })).refusal?.code;
      expect([draft("DISCLOSED"), draft(abandoned)]).toEqual([undefined, "OUTCOME_FITS"]);
      const possible = availableActions(before, plainDate("2023-05-22"), chinaCalendar).map((one) => one.kind);
      expect(possible).toContain("drafted");
      expect(possible).not.toContain(kind);
    },
  );
});

describe("what an order to answer anew leaves as it was", () => {
  it("is the day and the row by which Table 3 counts the case: those of its first answer (§2.6)", () => {
    const first = recordOfCase(foldCase(ledgerOf(...answered)));
    expect(recordOfCase(foldCase(ledgerOf(...reopened)))).toEqual(first);
    const anew = [...reopened, event("drafted", "05-22", { outcome: "NOT_EXIST" }), ...answeredAnew.slice(1)];
    expect(recordOfCase(foldCase(ledgerOf(...anew)))).toEqual(first);
  });
});

const extended = event("extended", "05-22", { workingDays: 5, approvedBy: "Head" });
const asked = event("correctionAsked", "05-22", { matters: ["x"], correctBy: plainDate("2023-06-20") });

it("leaves the answer as it was by an order against the silence before it, though that was entered after it (§1.8)", () => {
  const ledger = ledgerOf(...inProcess, ...late, filedOn("04-03"), decided(), ordered());
  expect(foldCase(ledger)).toMatchObject({ status: "DISPATCHED", answers: [] });
  expect(proceedingsOf(foldCase(ledger)).map(({ challenged }) => challenged.answered)).toEqual([false]);
});

describe("an order about what was answered since", () => {
  const byAnswer = of(2, ordered("05-26", "REVIEW_DECISION", "2023-06-20"));
  const bySilence = (answerBy: string | null) => of(1, ordered("05-27", "REVIEW_DECISION", answerBy));

  it.each(["2023-08-01", "2023-06-05", null])(
    "moves no day that another order gives, whatever it states (§1.8): %s",
    (answerBy) => {
      const both = [...bothDecided(), byAnswer, bySilence(answerBy)];
      expect(dueOn("2023-06-01", ...both)).toBe("2023-06-20");
      expect(foldCase(ledgerOf(...both))).toMatchObject({ status: "IN_PROCESS", open: true });
      expect(append(ledgerOf(...both), filed("06-25")).refusal).toBeNull();
    },
  );

  it("may be entered before one of an earlier day, and after it", () => {
    const early = of(
      2,
      event("reanswerOrdered", "05-25", { orderedBy: "REVIEW_DECISION", answerBy: plainDate("2023-06-20") }, "05-28"),
    );
    const late = of(1, event("reanswerOrdered", "05-26", { orderedBy: "REVIEW_DECISION" }, "05-28"));
    for (const both of [
      [late, early],
      [early, late],
    ]) {
      const state = foldCase(ledgerOf(...bothDecided(), ...both));
      expect(state).toMatchObject({ status: "IN_PROCESS", reopenedOn: "2023-05-25" });
      expect(dueOn("2023-06-01", ...bothDecided(), ...both)).toBe("2023-06-20");
    }
  });

  it.each([
    ["before the dispatch", (order: CaseEvent) => [...silent, order, ...answeredOn("06-05")]],
    [
      "after it",
      (order: CaseEvent) => [
        ...silent,
        ...answeredOn("06-05"),
        { ...order, recordedAt: dateTimeOf("2023-06-10T09:00:00+08:00") },
      ],
    ],
  ])("binds what was given after it, whenever it is entered (§1.8): %s", (_when, events) => {
    const ledger = events(ordered("05-12"));
    expect(dueOn("2023-06-20", ...ledger)).toBe("2023-06-09");
    expect(foldCase(ledgerOf(...ledger))).toMatchObject({ status: "DISPATCHED", answers: [], idleOrders: [] });
  });

  it("leaves the silence after its day to be challenged, once, though the answer that came is entered (§1.8)", () => {
    const order = event(
      "reanswerOrdered",
      "05-12",
      { orderedBy: "REVIEW_DECISION", answerBy: plainDate("2023-06-09") },
      "06-22",
    );
    const ledger = [...silent, ...answeredOn("06-20"), order, filedOn("06-12", "06-23")];
    expect(remediesOf({ id: "r" }, ledgerOf(...ledger)).map(({ values }) => values.filedOn)).toEqual([
      "2023-04-03",
      "2023-06-12",
    ]);
    expect(append(ledgerOf(...ledger), of(2, decided("07-01"))).refusal).toBeNull();
    expect(append(ledgerOf(...ledger), filedOn("06-13", "06-24")).refusal?.code).toBe("REVIEW_ONCE");
  });

  it("is still given once by each decision", () => {
    const again = append(ledgerOf(...bothDecided(), byAnswer, bySilence(null)), of(1, ordered("05-28")));
    expect(again.refusal?.code).toBe("CORRECTED_LAST");
  });
});

describe("what is entered late", () => {
  /** Dispatched on 16 March, in time, but entered on a day. */
  const dispatchedLate = (entered: string) => event("dispatched", "03-16", { delivery: "POST" }, entered);
  const signed = answered.filter(({ kind }) => kind !== "dispatched" && kind !== "delivered");

  it.each([
    ["reconsideration", filed("04-10"), decided(), ordered("05-12")],
    ["a suit", sued("04-10", false), judged("05-10"), ordered("05-12", "JUDGMENT")],
  ])(
    "is the dispatch of an answer that was challenged: %s is about it all the same (§1.8)",
    (_what, begun, ended, order) => {
      const ledger = ledgerOf(...signed, begun, dispatchedLate("04-12"), ended, order);
      const state = foldCase(ledger);
      expect(state).toMatchObject({ status: "IN_PROCESS", open: true, reopenedOn: "2023-05-12" });
      expect(dueOn("2023-05-20", ...ledger)).toBe("2023-06-09");
      expect(append(ledger, event(begun.kind, "04-11", begun.data, "05-13")).refusal).not.toBeNull();
    },
  );

  it.each([
    ["silence", silent, sued("05-20", true)],
    ["an answer", corrected, sued("05-20", true)],
  ])("is an order by reconsideration about %s, after the suit that followed it (§2.4)", (_what, before, suit) => {
    const late = event(
      "reanswerOrdered",
      "05-12",
      { orderedBy: "REVIEW_DECISION", answerBy: plainDate("2023-06-09") },
      "05-22",
    );
    const early = ordered("05-12");
    const [first, second] = [
      [...before, early, suit],
      [...before, suit, late],
    ].map((all) => foldCase(ledgerOf(...all)));
    const { lastRecordedAt: _, ...state } = first as CaseState;
    expect(second).toMatchObject(state);
    expect(append(ledgerOf(...before, suit, late), { ...late, on: plainDate("2023-05-13") }).refusal?.code).toBe(
      "CORRECTED_LAST",
    );
  });
});

describe("what is refused", () => {
  it.each<readonly [article: string, what: string, before: readonly CaseEvent[], event: CaseEvent, code: RefusalCode]>([
    ["§2.4", "an order without a remedy", answered, ordered(), "CORRECTED_LAST"],
    [
      "§2.4",
      "an order by what upheld",
      [...answered, filed(), decided("05-10", "UPHELD")],
      ordered(),
      "CORRECTED_LAST",
    ],
    [
      "§2.4",
      "an order while a suit is pending",
      [...answered, filed(), decided(), sued("05-12", true)],
      ordered(),
      "CORRECTED_LAST",
    ],
    ["§2.4", "an order by another than the last", corrected, ordered("05-15", "JUDGMENT"), "ORDERED_BY_LAST"],
    ["§2.4", "a second order by the same decision", reopened, ordered("05-16"), "CORRECTED_LAST"],
    [
      "§2.4",
      "a day that isn't ahead",
      corrected,
      ordered("05-15", "REVIEW_DECISION", "2023-05-15"),
      "ORDERED_DAY_AHEAD",
    ],
    [
      "§2.4",
      "an order from before the decision",
      corrected,
      { ...ordered("05-09"), recordedAt: decided().recordedAt },
      "AFTER_ITS_CAUSE",
    ],
    [
      "§1.8",
      "an order to answer what was withdrawn",
      [...inProcess, filed("04-03"), event("withdrawn", "04-10", {}), decided()],
      ordered("05-12"),
      "NOT_ENDED_OTHERWISE",
    ],
    ["§1.8", "an extension of an ordered day", reopened, extended, "UNORDERED"],
    ["§1.8", "a correction that puts it off", reopened, asked, "UNORDERED"],
    ["§1.8", "a fee that puts it off", reopened, event("feeNoticed", "05-22", { amountYuan: 100 }), "UNORDERED"],
    ["§1.8", "a delay", reopened, event("delayed", "05-22", { until: plainDate("2023-07-01") }), "UNORDERED"],
    [
      "§1.8",
      "a transfer of what was ordered",
      reopened,
      event("transferred", "05-22", { to: "A bureau" }),
      "UNORDERED",
    ],
    [
      "§1.8",
      "an extension of a day that was ordered against silence",
      [...silent, ordered("05-12")],
      extended,
      "UNORDERED",
    ],
    ["§1.8", "a withdrawal of what was answered", reopened, event("withdrawn", "05-22", {}), "NEVER_ANSWERED"],
    [
      "Art 45",
      "a draft from before the order",
      reopened,
      event("drafted", "05-14", { outcome: "DISCLOSED" }, "05-22"),
      "AFTER_ITS_CAUSE",
    ],
    [
      "Art 45",
      "a dispatch of the answer that was set aside",
      reopened,
      event("dispatched", "05-22", { delivery: "POST" }),
      "SIGNED_FIRST",
    ],
    [
      "§2.4",
      "an appeal against a judgment that is obeyed",
      [...answered, sued("04-10", false), judged("09-11"), ordered("09-20", "JUDGMENT", null)],
      event("appealed", "09-25", { appellant: "AGENCY" }),
      "JUDGMENT_NOT_OBEYED",
    ],
    ["行政复议法 20", "reconsideration before the new answer, in its time", reopened, filed("06-01"), "REVIEW_ONCE"],
    [
      "行政复议法 20",
      "a second reconsideration of the new answer",
      [...second, filed("06-20"), decided("08-01", "UPHELD")],
      filed("08-10"),
      "REVIEW_ONCE",
    ],
    [
      "行政诉讼法 46",
      "a second suit about the new answer",
      [...second, sued("06-20", false), judged("09-11")],
      sued("09-20", false),
      "SUIT_ONCE",
    ],
    [
      "行政复议法 20",
      "a second reconsideration of the silence while the first is pending",
      silence,
      filed("04-20"),
      "REVIEW_ONCE",
    ],
    [
      "行政诉讼法 44",
      "a suit about the silence while its reconsideration is pending",
      silence,
      sued("04-20", false),
      "REVIEW_ENDED",
    ],
    [
      "行政诉讼法 45",
      "a suit after reconsideration about the answer while that of the silence is pending",
      [...silence, ...late],
      sued("04-20", true),
      "SUIT_IN_ORDER",
    ],
    ["§1.8", "a decision that doesn't say which of two is decided", beside, decided(), "PROCEEDING_NAMED"],
    [
      "§1.8",
      "a judgment that doesn't say in which of two suits, one of which followed a decision that ordered",
      [...reopened, sued("05-18", true), ...answeredAnew, sued("06-20", false)],
      judged("09-11"),
      "PROCEEDING_NAMED",
    ],
    [
      "行政诉讼法 45",
      "a suit after reconsideration that doesn't say after which of two",
      [...beside, of(1, decided("05-10", "UPHELD")), of(2, decided("05-11", "UPHELD"))],
      sued("05-20", true),
      "PROCEEDING_NAMED",
    ],
    [
      "§1.8",
      "reconsideration of a day before the answer, in the time for it",
      [...inProcess, ...late],
      filedOn("03-20"),
      "ANSWERED_OR_OVERDUE",
    ],
    [
      "行政复议法 20",
      "a second reconsideration of the silence that was filed before the answer, once that is challenged",
      [...beside, of(1, decided()), of(2, decided("05-11"))],
      filedOn("04-04", "05-12"),
      "REVIEW_ONCE",
    ],
    [
      "§1.8",
      "reconsideration of a day before the answer, in the time for it, once that is challenged",
      [...inProcess, ...late, filed("04-25")],
      filedOn("03-20"),
      "REVIEW_ONCE",
    ],
    [
      "§2.4",
      "an order that doesn't say by which of two decisions",
      [...beside, of(1, decided()), of(2, decided("05-11"))],
      ordered(),
      "PROCEEDING_NAMED",
    ],
    [
      "§2.4",
      "a second order by an earlier decision",
      [...beside, of(1, decided()), of(1, ordered())],
      of(1, ordered("05-16")),
      "CORRECTED_LAST",
    ],
    [
      "§2.4",
      "an order by an earlier proceeding that upheld",
      [...beside, of(1, decided("05-10", "UPHELD"))],
      of(1, ordered()),
      "CORRECTED_LAST",
    ],
    [
      "§1.8",
      "a direct suit about the answer that doesn't say so, where the silence was challenged after that",
      [...inProcess, ...late, filed("04-25"), decided("05-10", "OTHER"), filedOn("04-03", "05-11")],
      sued("05-20", false),
      "PROCEEDING_NAMED",
    ],
    ["§1.8", "a decision of a proceeding that isn't there", beside, of(3, decided()), "PROCEEDING_KNOWN"],
    ["§1.8", "a decision of the proceeding 0", beside, of(0, decided()), "PROCEEDING_KNOWN"],
    [
      "§1.8",
      "a decision of one that is decided",
      [...beside, of(1, decided())],
      of(1, decided("05-11")),
      "REVIEW_PENDING",
    ],
    [
      "§1.8",
      "a decision about the silence from before it was challenged",
      beside,
      of(1, event("reviewDecided", "04-02", { result: "UPHELD" }, "05-10")),
      "AFTER_ITS_CAUSE",
    ],
    [
      "行政诉讼法 46",
      "a second suit that goes on with the silence's reconsideration",
      [...beside, of(1, decided()), of(1, sued("05-20", true))],
      of(1, sued("05-21", true)),
      "SUIT_ONCE",
    ],
    [
      "行政诉讼法 45",
      "a direct suit that is said to go on with the silence's reconsideration",
      [...beside, of(1, decided())],
      of(1, sued("05-20", false)),
      "SUIT_IN_ORDER",
    ],
    [
      "§2.4",
      "an order by the decision about the silence, while the answer that came is challenged",
      [...beside, of(1, decided())],
      ordered(),
      "CORRECTED_LAST",
    ],
    [
      "行政诉讼法 45",
      "a suit that goes on with reconsideration, dated before its decision",
      [...silence, ...late, decided()],
      event("sued", "04-20", { afterReview: true }, "05-20"),
      "AFTER_ITS_CAUSE",
    ],
    [
      "行政诉讼法 46",
      "a second suit about the silence while the first is pending",
      [...inProcess, sued("04-03", false)],
      sued("04-20", false),
      "SUIT_ONCE",
    ],
    [
      "§1.8",
      "a challenge of silence after an order without a day",
      [...corrected, ordered("05-15", "REVIEW_DECISION", null)],
      filed("12-01"),
      "REVIEW_ONCE",
    ],
  ])("%s: %s", (_article, _what, before, next, code) => {
    expect(append(ledgerOf(...before), next).refusal?.code).toBe(code);
  });

  it("is a challenge of silence in the time that an extension gave, entered after the answer's own (§1.8, Art 33)", () => {
    const answer = [...late, filed("04-25")];
    const longer = event("extended", "03-20", { workingDays: 8, approvedBy: "Head" });
    const code = (...events: readonly CaseEvent[]) =>
      refusalIn(ledgerOf(...events), filedOn("04-03"), chinaCalendar)?.code;
    expect([code(...inProcess, longer, ...answer), code(...inProcess, ...answer)]).toEqual([
      "ANSWERED_OR_OVERDUE",
      undefined,
    ]);
  });
});

describe("proceedings", () => {
  const kindsOf = (...events: readonly CaseEvent[]) =>
    remediesOf({ id: "r" }, ledgerOf(...events)).map(({ key, values }) => [
      key,
      values.kind,
      values.filedOn,
      values.result,
    ]);

  it.each<readonly [article: string, what: string, events: readonly CaseEvent[], records: readonly unknown[]]>([
    [
      "§1.8",
      "silence, and then the answer that came",
      [...inProcess, filed("04-03"), ...late, decided(), filed("05-20")],
      [
        ["r/review", "REVIEW", "2023-04-03", "CORRECTED"],
        ["r/review/2", "REVIEW", "2023-05-20", null],
      ],
    ],
    [
      "§1.8",
      "silence, and the answer that came, which was challenged while the first was pending",
      [...silence, ...late, decided(), ordered("05-12"), event("reviewFiled", "04-20", {}, "05-20")],
      [
        ["r/review", "REVIEW", "2023-04-03", "CORRECTED"],
        ["r/review/2", "REVIEW", "2023-04-20", null],
      ],
    ],
    [
      "行政诉讼法 46",
      "silence in reconsideration, and a suit about the answer that was filed meanwhile",
      [...silence, ...late, decided(), event("sued", "04-20", { afterReview: false }, "05-20")],
      [
        ["r/review", "REVIEW", "2023-04-03", "CORRECTED"],
        ["r/suit/2", "DIRECT_SUIT", "2023-04-20", null],
      ],
    ],
    [
      "§1.8",
      "silence that was challenged before the answer, entered after it, and then the answer",
      [...inProcess, ...late, filedOn("04-03"), filed("04-29"), of(1, decided()), of(2, decided("05-11", "UPHELD"))],
      [
        ["r/review", "REVIEW", "2023-04-03", "CORRECTED"],
        ["r/review/2", "REVIEW", "2023-04-29", "UPHELD"],
      ],
    ],
    [
      "行政诉讼法 45",
      "a suit that follows the reconsideration of silence, filed before the answer and entered after its challenge",
      [
        ...silence,
        decided("05-10", "UPHELD"),
        ...answeredOn("05-22"),
        filed("05-24"),
        of(1, event("sued", "05-15", { afterReview: true }, "05-26")),
      ],
      [
        ["r/review", "REVIEW", "2023-04-03", "UPHELD"],
        ["r/suit", "SUIT_AFTER_REVIEW", "2023-05-15", null],
        ["r/review/2", "REVIEW", "2023-05-24", null],
      ],
    ],
    [
      "§1.8",
      "silence that was challenged before the answer, entered after that one's challenge",
      [
        ...inProcess,
        ...late,
        filed("04-25"),
        filedOn("04-03"),
        of(1, decided("05-10", "UPHELD")),
        of(2, decided("05-11")),
      ],
      [
        ["r/review", "REVIEW", "2023-04-25", "UPHELD"],
        ["r/review/2", "REVIEW", "2023-04-03", "CORRECTED"],
      ],
    ],
    [
      "行政诉讼法 46",
      "silence that was sued about before the answer, entered after that one's suit",
      [...inProcess, ...late, sued("04-25", false), event("sued", "04-03", { afterReview: false }, "04-28")],
      [
        ["r/suit", "DIRECT_SUIT", "2023-04-25", null],
        ["r/suit/2", "DIRECT_SUIT", "2023-04-03", null],
      ],
    ],
    [
      "行政诉讼法 45",
      "a suit about the answer after reconsideration that decided nothing, beside a later one about the silence",
      [
        ...[...inProcess, ...late, filed("04-25"), decided("05-10", "OTHER"), filedOn("04-03", "05-11")],
        of(1, sued("05-20", false)),
      ],
      [
        ["r/review", "REVIEW", "2023-04-25", "OTHER"],
        ["r/suit", "DIRECT_SUIT", "2023-05-20", null],
        ["r/review/2", "REVIEW", "2023-04-03", null],
      ],
    ],
    [
      "§1.8",
      "silence that was challenged before a first answer which was set aside since",
      [
        ...[...inProcess, ...late, filed("04-25"), decided(), ordered(), ...answeredAnew, filed("06-20")],
        filedOn("03-30", "06-21"),
      ],
      [
        ["r/review", "REVIEW", "2023-04-25", "CORRECTED"],
        ["r/review/2", "REVIEW", "2023-06-20", null],
        ["r/review/3", "REVIEW", "2023-03-30", null],
      ],
    ],
    [
      "§1.8",
      "silence that was challenged before the request was withdrawn, entered after that",
      [...inProcess, event("withdrawn", "04-10", {}), event("reviewFiled", "04-03", {}, "04-20")],
      [["r/review", "REVIEW", "2023-04-03", null]],
    ],
    [
      "§1.8",
      "silence and the answer that came, both pending at once",
      beside,
      [
        ["r/review", "REVIEW", "2023-04-03", null],
        ["r/review/2", "REVIEW", "2023-04-20", null],
      ],
    ],
    [
      "§1.8",
      "both, of which that about the silence is decided first and goes to court",
      [
        ...beside,
        of(1, decided("05-10", "UPHELD")),
        of(1, sued("05-20", true)),
        of(1, judged("09-11")),
        of(2, decided("09-12")),
      ],
      [
        ["r/review", "REVIEW", "2023-04-03", "UPHELD"],
        ["r/suit", "SUIT_AFTER_REVIEW", "2023-05-20", "CORRECTED"],
        ["r/review/2", "REVIEW", "2023-04-20", "CORRECTED"],
      ],
    ],
    [
      "行政诉讼法 46",
      "silence in court, and reconsideration of the answer that is decided first; its suit goes to a second instance",
      [
        ...[...inProcess, sued("04-03", false), ...late, filed("04-20")],
        ...[decided("05-10", "UPHELD"), of(2, sued("05-20", true)), of(1, judged("09-11", "UPHELD"))],
        ...[of(1, event("appealed", "09-20", { appellant: "APPLICANT" })), of(2, judged("09-21"))],
      ],
      [
        ["r/suit", "DIRECT_SUIT", "2023-04-03", null],
        ["r/review/2", "REVIEW", "2023-04-20", "UPHELD"],
        ["r/suit/2", "SUIT_AFTER_REVIEW", "2023-05-20", "CORRECTED"],
      ],
    ],
    [
      "行政诉讼法 46",
      "silence in reconsideration, and then a direct suit about the answer",
      [...inProcess, filed("04-03"), ...late, decided(), sued("05-20", false)],
      [
        ["r/review", "REVIEW", "2023-04-03", "CORRECTED"],
        ["r/suit/2", "DIRECT_SUIT", "2023-05-20", null],
      ],
    ],
    [
      "行政诉讼法 45",
      "silence in reconsideration, and a suit that goes on with it",
      [...inProcess, filed("04-03"), ...late, decided(), sued("05-20", true)],
      [
        ["r/review", "REVIEW", "2023-04-03", "CORRECTED"],
        ["r/suit", "SUIT_AFTER_REVIEW", "2023-05-20", null],
      ],
    ],
    [
      "§2.4",
      "an answer, and the one that was given anew",
      [...second, filed("06-20"), decided("08-01", "UPHELD"), sued("08-10", true)],
      [
        ["r/review", "REVIEW", "2023-04-10", "CORRECTED"],
        ["r/review/2", "REVIEW", "2023-06-20", "UPHELD"],
        ["r/suit/2", "SUIT_AFTER_REVIEW", "2023-08-10", null],
      ],
    ],
    [
      "§1.8",
      "an answer, and that it wasn't given anew by the ordered day",
      [...reopened, filed("06-12")],
      [
        ["r/review", "REVIEW", "2023-04-10", "CORRECTED"],
        ["r/review/2", "REVIEW", "2023-06-12", null],
      ],
    ],
  ])("%s: %s are records of their own", (_article, _what, events, records) => {
    expect(kindsOf(...events)).toEqual(records);
  });
});

describe("what is possible", () => {
  const kinds = (events: readonly CaseEvent[], on: string) =>
    availableActions(ledgerOf(...events), plainDate(on), chinaCalendar).map(({ kind, choices }) => [kind, choices]);

  it("is to say by what it was ordered, after a decision that corrected", () => {
    expect(kinds(corrected, "2023-05-15")).toContainEqual([
      "reanswerOrdered",
      [{ field: "orderedBy", oneOf: ["REVIEW_DECISION"], noneOf: [], atMost: null }],
    ]);
  });

  it("is, while it is answered anew, to draft and to consult, and nothing that puts it off", () => {
    expect(kinds(reopened, "2023-05-22").map(([kind]) => kind)).toEqual([
      "receiptIssued",
      "assigned",
      "consulted",
      "drafted",
      "sued",
      "filed",
    ]);
  });

  it("is any outcome but an abandoned one, where the first answer took the request for abandoned (Art 30)", () => {
    const abandoned = [
      ...inProcess,
      event("correctionAsked", "03-06", { matters: ["x"], correctBy: plainDate("2023-03-20") }),
      event("drafted", "03-21", { outcome: "ABANDONED_NO_CORRECTION" }),
      ...allGates("03-22"),
      event("signed", "03-23", { letter: "阜公复〔2023〕1号" }),
      event("dispatched", "03-24", { delivery: "POST" }),
      filed(),
      decided(),
      ordered(),
    ];
    const noneOf = ["ABANDONED_NO_CORRECTION", "ABANDONED_NO_FEE", "STILL_UNCLEAR"];
    expect(kinds(abandoned, "2023-05-22")).toContainEqual([
      "drafted",
      [{ field: "outcome", oneOf: null, noneOf, atMost: null }],
    ]);
  });
});

function byDay(one: CaseEvent, other: CaseEvent): number {
  return one.recordedAt < other.recordedAt ? -1 : 1;
}
