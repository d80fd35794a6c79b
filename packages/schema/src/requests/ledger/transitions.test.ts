import { describe, expect, it } from "vitest";
import { chinaCalendar } from "../../shared/china-calendar.js";
import { plainDate } from "../../shared/plain-date.js";
import { availableActions } from "./available-actions.js";
import type { CaseEvent } from "./events.js";
import { append } from "./fixtures/append.js";
import {
  allGates,
  answered,
  consulted,
  correctionAsked,
  event,
  inProcess,
  ledgerOf,
  signed,
} from "./fixtures/events.js";
import { foldCase } from "./fold.js";
import type { RefusalCode } from "./refusal.js";
import type { CaseStatus, RemedyStatus, WaitingFor } from "./states.js";

type Taken = readonly [
  article: string,
  what: string,
  before: readonly CaseEvent[],
  event: CaseEvent,
  status: CaseStatus | RemedyStatus,
  waitingFor: WaitingFor,
];

const received = (channel: "IN_PERSON" | "POST_SIGNED" | "POST_ORDINARY" | "INTERNET" | "FAX" | "ORAL") =>
  event("received", "03-01", { channel });
const stated = (day: string, entered = day, reason = "The mail room signed for it") =>
  event("receiptDayStated", day, { reason }, entered);
const confirmed = event("confirmed", "03-03", { way: "PHONE" });
const registered = event("registered", "03-03", { number: "341200-2023-0001" });
const corrected = event("corrected", "03-10", {});
const feeNoticed = event("feeNoticed", "03-06", { amountYuan: 100 });
/** Posted on 6 March, received on 8 March. */
const feeReceived = event("feeNoticeReceived", "03-08", {});
const archivedWith = (...before: readonly CaseEvent[]) => [
  ...inProcess,
  ...before,
  draft("03-13"),
  ...signed.slice(4),
  event("dispatched", "03-16", { delivery: "POST" }),
  event("archived", "04-03", {}),
];
const receivedAfter = event("feeNoticeReceived", "03-08", {}, "04-10");
const paidTooLate = [...inProcess, feeNoticed, event("paid", "04-07", { amountYuan: 100 }), receivedAfter];
const agency = event("consulted", "03-07", { id: "c2", whom: "AGENCY", name: "A bureau" });
const opinion = event("opinionIn", "03-15", { id: "c1", consents: false });
const receipt = event("receiptIssued", "03-03", { letter: "阜公回〔2023〕1号" });
const told = (day: string, id = "c1", letter = "阜公告〔2023〕1号") => event("thirdPartyTold", day, { id, letter });
const draft = (day: string, outcome = "DISCLOSED") => event("drafted", day, { outcome });
/** A day after the one that the notice gave, and later. */
const correctedLate = event("corrected", "03-24", { lateBecause: "In hospital" });
const abandoned = [
  ...inProcess,
  correctionAsked,
  draft("03-21", "ABANDONED_NO_CORRECTION"),
  ...allGates("03-22"),
  event("signed", "03-23", { letter: "阜公复〔2023〕1号" }),
];
const handed = [...signed, event("dispatched", "03-16", { delivery: "DIRECT" })];
const posted = event("dispatched", "03-20", { delivery: "POST" });
const archived = event("archived", "04-03", {});
const withdrawn = event("withdrawn", "03-09", {});
const reviewFiled = event("reviewFiled", "04-10", {});
const reviewDecided = event("reviewDecided", "05-10", { result: "UPHELD" });
const notAccepted = event("reviewDecided", "05-10", { result: "OTHER" });
const judged = event("judged", "09-10", { result: "CORRECTED" });
const appealed = (day: string, entered = day) => event("appealed", day, { appellant: "AGENCY" }, entered);
const appealJudged = (day: string, entered = day) => event("appealJudged", day, { result: "UPHELD" }, entered);
const sued = (day: string, afterReview: boolean) => event("sued", day, { afterReview });

const taken: readonly Taken[] = [
  ["Art 31(1)", "in person: that day", [], received("IN_PERSON"), "RECEIVED", "AGENCY"],
  ["Art 31(2)", "signed for: that day", [], received("POST_SIGNED"), "RECEIVED", "AGENCY"],
  ["Art 29, 31", "oral: that day", [], received("ORAL"), "RECEIVED", "AGENCY"],
  ["Art 31(2)", "ordinary post: to be confirmed", [], received("POST_ORDINARY"), "AWAITING_CONFIRMATION", "AGENCY"],
  ["Art 31(3)", "internet: to be confirmed", [], received("INTERNET"), "AWAITING_CONFIRMATION", "AGENCY"],
  ["Art 31(3)", "fax: to be confirmed", [], received("FAX"), "AWAITING_CONFIRMATION", "AGENCY"],
  ["Art 31(3)", "confirmed", [received("INTERNET")], confirmed, "RECEIVED", "AGENCY"],
  [
    "207号",
    "registered while nobody is reached",
    [received("POST_ORDINARY")],
    registered,
    "AWAITING_CONFIRMATION",
    "AGENCY",
  ],
  ["207号", "reached after registration", [received("POST_ORDINARY"), registered], confirmed, "REGISTERED", "AGENCY"],
  ["§1.5.2", "the day stated otherwise", [received("IN_PERSON")], stated("02-27", "03-03"), "RECEIVED", "AGENCY"],
  ["§1.5.2", "stated while nobody is reached", [received("INTERNET")], stated("03-03"), "RECEIVED", "AGENCY"],
  ["§1.5.2", "and registered before", [received("INTERNET"), registered], stated("03-03"), "REGISTERED", "AGENCY"],
  [
    "§1.5.2",
    "stated while a correction is awaited, as before its notice",
    [...inProcess, correctionAsked],
    stated("03-06", "03-10"),
    "AWAITING_CORRECTION",
    "APPLICANT",
  ],
  ["§1.5.2", "stated before the dispatch", signed, stated("02-27", "03-15"), "SIGNED", "AGENCY"],
  ["Art 45", "registered", [received("IN_PERSON")], registered, "REGISTERED", "AGENCY"],
  ["Art 45", "assigned", inProcess.slice(0, 2), inProcess[2], "IN_PROCESS", "AGENCY"],
  ["Art 45", "assigned to another", inProcess, event("assigned", "03-08", { handler: "Wang" }), "IN_PROCESS", "AGENCY"],
  ["Art 45", "a receipt of the registration", inProcess, receipt, "IN_PROCESS", "AGENCY"],
  ["109号 Art 4", "split", inProcess, event("split", "03-03", { into: ["2", "3"] }), "SPLIT", "AGENCY"],
  ["§2.6", "transferred", inProcess, event("transferred", "03-03", { to: "A bureau" }), "TRANSFERRED", "AGENCY"],
  ["Art 30", "correction asked for", inProcess, correctionAsked, "AWAITING_CORRECTION", "APPLICANT"],
  ["Art 30", "corrected", [...inProcess, correctionAsked], corrected, "IN_PROCESS", "AGENCY"],
  [
    "Art 30",
    "corrected on the last day",
    [...inProcess, correctionAsked],
    event("corrected", "03-20", {}),
    "IN_PROCESS",
    "AGENCY",
  ],
  [
    "Art 30",
    "corrected late, for a good reason",
    [...inProcess, correctionAsked],
    correctedLate,
    "IN_PROCESS",
    "AGENCY",
  ],
  [
    "Art 30",
    "corrected late, for a good reason, while the abandonment is under review",
    [...inProcess, correctionAsked, draft("03-21", "ABANDONED_NO_CORRECTION")],
    correctedLate,
    "IN_PROCESS",
    "AGENCY",
  ],
  [
    "Art 30",
    "corrected late, for a good reason, while the abandonment is to be signed",
    [...abandoned.slice(0, -1)],
    correctedLate,
    "IN_PROCESS",
    "AGENCY",
  ],
  [
    "Art 30",
    "not corrected: abandoned",
    [...inProcess, correctionAsked],
    draft("03-21", "ABANDONED_NO_CORRECTION"),
    "DRAFTED",
    "AGENCY",
  ],
  [
    "Art 30",
    "still unclear",
    [...inProcess, correctionAsked, corrected],
    draft("03-13", "STILL_UNCLEAR"),
    "DRAFTED",
    "AGENCY",
  ],
  ["Art 32", "third party consulted", inProcess, consulted[0], "CONSULTING", "THIRD_PARTY"],
  ["Art 34", "agency consulted", inProcess, agency, "CONSULTING", "OTHER_AGENCY"],
  [
    "Art 32",
    "the receipt of a letter that is proved after its opinion",
    [
      ...inProcess,
      event("consulted", "03-07", { id: "c1", whom: "THIRD_PARTY", name: "A" }),
      event("opinionIn", "03-10", { id: "c1", consents: true }),
    ],
    event("consultationReceived", "03-08", { id: "c1" }, "03-13"),
    "IN_PROCESS",
    "AGENCY",
  ],
  [
    "109号",
    "the receipt of a notice that is proved after its payment",
    [...inProcess, feeNoticed, event("paid", "03-10", { amountYuan: 100 })],
    event("feeNoticeReceived", "03-08", {}, "03-13"),
    "IN_PROCESS",
    "AGENCY",
  ],
  ["Art 32", "opinion in", [...inProcess, ...consulted], opinion, "IN_PROCESS", "AGENCY"],
  ["Art 34", "one of two opinions in", [...inProcess, consulted[0], agency], opinion, "CONSULTING", "OTHER_AGENCY"],
  ["Art 32", "no opinion after 15 working days", [...inProcess, ...consulted], draft("03-30"), "DRAFTED", "AGENCY"],
  [
    "Art 32",
    "a third party that objects is told",
    [...inProcess, ...consulted, opinion],
    told("03-16"),
    "IN_PROCESS",
    "AGENCY",
  ],
  ["Art 32", "a silent third party is told", [...inProcess, ...consulted], told("03-30"), "CONSULTING", "THIRD_PARTY"],
  [
    "Art 33",
    "extended",
    inProcess,
    event("extended", "03-20", { workingDays: 20, approvedBy: "Head" }),
    "IN_PROCESS",
    "AGENCY",
  ],
  [
    "Art 35",
    "delayed",
    inProcess,
    event("delayed", "03-20", { until: plainDate("2023-06-01") }),
    "IN_PROCESS",
    "AGENCY",
  ],
  ["109号", "fee noticed", inProcess, feeNoticed, "AWAITING_PAYMENT", "APPLICANT"],
  [
    "109号",
    "fee noticed while a third party is silent",
    [...inProcess, ...consulted],
    event("feeNoticed", "03-30", { amountYuan: 100 }),
    "AWAITING_PAYMENT",
    "APPLICANT",
  ],
  [
    "109号",
    "paid in part",
    [...inProcess, feeNoticed],
    event("paid", "03-10", { amountYuan: 40 }),
    "AWAITING_PAYMENT",
    "APPLICANT",
  ],
  ["109号", "paid", [...inProcess, feeNoticed], event("paid", "03-10", { amountYuan: 100 }), "IN_PROCESS", "AGENCY"],
  [
    "109号",
    "paid to the fen, in four parts",
    [...inProcess, feeNoticed, ...[15.12, 27.25, 28.89].map((amountYuan) => event("paid", "03-10", { amountYuan }))],
    event("paid", "03-13", { amountYuan: 28.74 }),
    "IN_PROCESS",
    "AGENCY",
  ],
  ["109号", "fee notice received", [...inProcess, feeNoticed], feeReceived, "AWAITING_PAYMENT", "APPLICANT"],
  // 8 March + 20 working days: 6 April, as 5 April is a holiday.
  [
    "109号",
    "paid on the twentieth working day after the receipt",
    [...inProcess, feeNoticed, feeReceived],
    event("paid", "04-06", { amountYuan: 100 }),
    "IN_PROCESS",
    "AGENCY",
  ],
  [
    "109号",
    "paid months later, while the receipt isn't known",
    [...inProcess, feeNoticed],
    event("paid", "06-30", { amountYuan: 100 }),
    "IN_PROCESS",
    "AGENCY",
  ],
  [
    "109号",
    "not paid: abandoned",
    [...inProcess, feeNoticed, feeReceived],
    draft("04-07", "ABANDONED_NO_FEE"),
    "DRAFTED",
    "AGENCY",
  ],
  // Paid on 7 April, and received on 8 March, as is entered then: a day too late.
  [
    "109号",
    "paid too late, as is known afterwards: abandoned",
    paidTooLate,
    draft("04-11", "ABANDONED_NO_FEE"),
    "DRAFTED",
    "AGENCY",
  ],
  [
    "109号",
    "paid on the last day, as is known afterwards: any answer",
    [...inProcess, feeNoticed, event("paid", "04-06", { amountYuan: 100 }), receivedAfter],
    draft("04-11"),
    "DRAFTED",
    "AGENCY",
  ],
  [
    "Art 32",
    "the receipt of a letter, proved after the archive",
    archivedWith(consulted[0], event("opinionIn", "03-12", { id: "c1", consents: true })),
    event("consultationReceived", "03-08", { id: "c1" }, "06-01"),
    "ARCHIVED",
    "NOBODY",
  ],
  [
    "109号",
    "the receipt of a fee notice, proved after the archive",
    archivedWith(feeNoticed, event("paid", "03-10", { amountYuan: 100 })),
    event("feeNoticeReceived", "03-08", {}, "06-01"),
    "ARCHIVED",
    "NOBODY",
  ],
  [
    "§1.5.5",
    "five of six gates",
    [...inProcess, draft("03-13"), ...allGates("03-14").slice(0, 4)],
    event("gatePassed", "03-14", { gate: "WORDING" }),
    "DRAFTED",
    "AGENCY",
  ],
  ["§1.5.5", "all six gates", signed.slice(0, 9), signed[9] as CaseEvent, "REVIEWED", "AGENCY"],
  [
    "§1.5.5",
    "returned to its handler",
    signed.slice(0, 10),
    event("gateReturned", "03-15", { gate: "LAW", reason: "No article" }),
    "IN_PROCESS",
    "AGENCY",
  ],
  [
    "§1.5.5",
    "returned, still uncorrected",
    [...inProcess, correctionAsked, draft("03-21", "ABANDONED_NO_CORRECTION")],
    event("gateReturned", "03-22", { gate: "LAW", reason: "Ask again" }),
    "AWAITING_CORRECTION",
    "APPLICANT",
  ],
  ["Art 45", "signed", signed.slice(0, 10), signed[10] as CaseEvent, "SIGNED", "AGENCY"],
  [
    "§1.5.5",
    "returned though it was signed, as long as it isn't dispatched",
    signed,
    event("gateReturned", "03-16", { gate: "LAW", reason: "A wrong article" }),
    "IN_PROCESS",
    "AGENCY",
  ],
  ["Art 33", "dispatched", signed, event("dispatched", "03-16", { delivery: "DIRECT" }), "DISPATCHED", "AGENCY"],
  ["§8.5", "handed over in vain, then posted", handed, posted, "DISPATCHED", "AGENCY"],
  ["§8.5", "handed over in vain, then posted, and archived", [...handed, posted], archived, "ARCHIVED", "NOBODY"],
  ["§8.5", "posted, delivered", [...handed, posted], event("delivered", "03-22", {}), "DELIVERED", "AGENCY"],
  [
    "§8.5",
    "signed for before it was posted",
    [...handed, posted],
    event("delivered", "03-17", {}, "03-22"),
    "DELIVERED",
    "AGENCY",
  ],
  ["§8.5", "delivered", answered, event("delivered", "03-18", {}), "DELIVERED", "AGENCY"],
  ["§8.5", "archived, by post: met on dispatch", answered, archived, "ARCHIVED", "NOBODY"],
  ["§1.5.4", "withdrawn", inProcess, withdrawn, "WITHDRAWN", "AGENCY"],
  ["Art 45", "withdrawn and archived", [...inProcess, withdrawn], archived, "ARCHIVED", "NOBODY"],
  [
    "Art 44",
    "proposed for publication from the archive",
    [...answered, archived],
    event("publicationProposed", "04-05", {}),
    "ARCHIVED",
    "NOBODY",
  ],
  [
    "行政复议法 20",
    "reconsideration, from the archive",
    [...answered, archived],
    reviewFiled,
    "UNDER_REVIEW",
    "NOBODY",
  ],
  ["行政复议法 62", "reconsideration decided", [...answered, reviewFiled], reviewDecided, "REVIEW_DECIDED", "AGENCY"],
  ["行政诉讼法 46", "direct suit", answered, sued("04-10", false), "IN_COURT", "AGENCY"],
  [
    "行政诉讼法 45",
    "suit after reconsideration",
    [...answered, reviewFiled, reviewDecided],
    sued("05-20", true),
    "IN_COURT",
    "AGENCY",
  ],
  ["§2.4", "judged", [...answered, sued("04-10", false)], judged, "JUDGED", "AGENCY"],
  ["§2.4", "an appeal", [...answered, sued("04-10", false), judged], appealed("09-20"), "IN_SECOND_INSTANCE", "AGENCY"],
  [
    "§2.4",
    "judged in second instance",
    [...answered, sued("04-10", false), judged, appealed("09-20")],
    appealJudged("12-10"),
    "APPEAL_JUDGED",
    "AGENCY",
  ],
  [
    "§2.4",
    "a direct suit after reconsideration that wasn't accepted",
    [...answered, reviewFiled, notAccepted],
    sued("05-20", false),
    "IN_COURT",
    "AGENCY",
  ],
  [
    "§2.4",
    "a suit against not being heard in reconsideration",
    [...answered, reviewFiled, notAccepted],
    sued("05-20", true),
    "IN_COURT",
    "AGENCY",
  ],
];

type Refused = readonly [
  article: string,
  what: string,
  before: readonly CaseEvent[],
  event: CaseEvent,
  code: RefusalCode,
];

const extended = (day: string, workingDays: number, approvedBy = "Head") =>
  event("extended", day, { workingDays, approvedBy });

const refused: readonly Refused[] = [
  ["Art 45", "anything before the receipt", [], registered, "NOT_IN_THIS_STATE"],
  ["Art 31", "a second receipt", inProcess, event("received", "03-02", { channel: "FAX" }), "NOT_IN_THIS_STATE"],
  ["§1.5.2", "a stated day without a reason", inProcess, stated("03-01", "03-03", " — "), "RECEIPT_REASON_STATED"],
  ["§1.5.2", "a stated day after the answer", answered, stated("02-27", "03-20"), "UNANSWERED"],
  ["§1.5.2", "one before anything came in", [], stated("02-27"), "NOT_IN_THIS_STATE"],
  ["§1.5.2", "one of a withdrawn request", [...inProcess, withdrawn], stated("02-27", "04-05"), "NOT_IN_THIS_STATE"],
  [
    "§1.5.2",
    "one after the notice of correction",
    [...inProcess, correctionAsked],
    stated("03-07", "03-10"),
    "RECEIPT_BEFORE_ACTS",
  ],
  ["§1.5.2", "one that is yet to come", inProcess, stated("03-07", "03-06"), "HAS_HAPPENED"],
  ["Art 31", "a confirmation after it", [received("INTERNET"), stated("03-03")], confirmed, "NOT_IN_THIS_STATE"],
  ["Art 31", "confirmation of what was handed in", [received("IN_PERSON")], confirmed, "NOT_IN_THIS_STATE"],
  ["Art 45", "a second registration", inProcess, registered, "REGISTERED_ONCE"],
  [
    "Art 45",
    "a registration without number",
    [received("IN_PERSON")],
    event("registered", "03-03", { number: " " }),
    "NUMBER_STATED",
  ],
  ["Art 45", "a second receipt of the registration", [...inProcess, receipt], receipt, "RECEIPT_ONCE"],
  ["§8.2", "a receipt without number", inProcess, event("receiptIssued", "03-03", { letter: " " }), "RECEIPT_NUMBERED"],
  ["Art 45", "a receipt before the registration", [received("FAX")], receipt, "NOT_IN_THIS_STATE"],
  ["Art 31", "work before the confirmation", [received("FAX"), registered], correctionAsked, "NOT_IN_THIS_STATE"],
  ["109号 Art 4", "a split into one", inProcess, event("split", "03-03", { into: ["2"] }), "PARTS_STATED"],
  ...[
    ["a correction", [correctionAsked, corrected]],
    ["an extension", [event("extended", "03-08", { workingDays: 5, approvedBy: "Head" })]],
    ["an opinion", [agency, event("opinionIn", "03-15", { id: "c2", consents: true })]],
    ["a fee", [feeNoticed, feeReceived, event("paid", "03-09", { amountYuan: 100 })]],
  ].map(
    ([what, events]) =>
      [
        "109号 Art 4",
        `a split after ${what}`,
        [...inProcess, ...(events as CaseEvent[])],
        event("split", "03-20", { into: ["2", "3"] }),
        "SPLIT_FIRST",
      ] as const,
  ),
  ...[
    event("transferred", "05-12", { to: "A bureau" }),
    event("transferred", "05-12", { to: "A bureau", successors: ["Request:home:2"] }),
    event("split", "05-12", { into: ["2", "3"] }),
  ].flatMap((moved) =>
    [[reviewFiled], [reviewFiled, reviewDecided], [event("sued", "04-10", { afterReview: false })]].map(
      (remedies) =>
        [
          "Art 51",
          `${moved.kind}, of ${Object.keys(moved.data).join()}, after ${remedies.map(({ kind }) => kind).join()}`,
          [...inProcess, ...remedies],
          moved,
          "UNCHALLENGED",
        ] as const,
    ),
  ),
  [
    "Art 30",
    "a second correction",
    [...inProcess, correctionAsked, corrected],
    { ...correctionAsked, on: corrected.on, recordedAt: corrected.recordedAt },
    "CORRECTION_ONCE",
  ],
  [
    "Art 30",
    "a correction of nothing",
    inProcess,
    event("correctionAsked", "03-06", { matters: [], correctBy: plainDate("2023-03-20") }),
    "MATTERS_STATED",
  ],
  [
    "Art 30",
    "a correction of what can't be seen beside something",
    inProcess,
    event("correctionAsked", "03-06", { matters: ["名称", "\u200b"], correctBy: plainDate("2023-03-20") }),
    "MATTERS_STATED",
  ],
  [
    "Art 30",
    "a correction without time for it",
    inProcess,
    event("correctionAsked", "03-06", { matters: ["x"], correctBy: plainDate("2023-03-06") }),
    "PERIOD_STATED",
  ],
  ["Art 30", "a correction nobody asked for", inProcess, corrected, "CORRECTION_ASKED"],
  [
    "Art 30",
    "a correction a day after the one that the notice gave",
    [...inProcess, correctionAsked],
    event("corrected", "03-21", {}),
    "CORRECTION_IN_TIME",
  ],
  [
    "Art 30",
    "a late correction whose reason says nothing",
    [...inProcess, correctionAsked],
    event("corrected", "03-21", { lateBecause: " —— " }),
    "CORRECTION_IN_TIME",
  ],
  [
    "Art 30",
    "a late correction without a reason, while the abandonment is under review",
    [...inProcess, correctionAsked, draft("03-21", "ABANDONED_NO_CORRECTION")],
    event("corrected", "03-24", {}),
    "CORRECTION_IN_TIME",
  ],
  ["Art 30", "a late correction of what was signed", abandoned, correctedLate, "NOT_IN_THIS_STATE"],
  [
    "Art 30",
    "a late correction of what was answered",
    [...abandoned, event("dispatched", "03-23", { delivery: "POST" })],
    correctedLate,
    "NOT_IN_THIS_STATE",
  ],
  [
    "Art 30",
    "a late correction of what was withdrawn",
    [...inProcess, correctionAsked, event("withdrawn", "03-22", {})],
    correctedLate,
    "NOT_IN_THIS_STATE",
  ],
  [
    "Art 30",
    "a late correction of what was corrected",
    [...inProcess, correctionAsked, corrected, draft("03-21")],
    correctedLate,
    "CORRECTION_ASKED",
  ],
  [
    "Art 30",
    "a correction while a third party is asked",
    [...inProcess, ...consulted],
    event("correctionAsked", "03-09", { matters: ["x"], correctBy: plainDate("2023-03-20") }),
    "NOT_IN_THIS_STATE",
  ],
  [
    "Art 30",
    "abandonment on the last day for correcting",
    [...inProcess, correctionAsked],
    draft("03-20", "ABANDONED_NO_CORRECTION"),
    "CORRECTION_WAITED_FOR",
  ],
  ["Art 30", "another outcome of what is uncorrected", [...inProcess, correctionAsked], draft("03-21"), "OUTCOME_FITS"],
  [
    "Art 30",
    "abandonment of what was corrected",
    [...inProcess, correctionAsked, corrected],
    draft("03-21", "ABANDONED_NO_CORRECTION"),
    "OUTCOME_FITS",
  ],
  ["Art 30", "still unclear without correction", inProcess, draft("03-21", "STILL_UNCLEAR"), "OUTCOME_FITS"],
  ["Art 32", "an opinion nobody asked for", inProcess, opinion, "CONSULTED"],
  [
    "Art 32",
    "the receipt of a letter after its opinion",
    [
      ...inProcess,
      event("consulted", "03-07", { id: "c1", whom: "THIRD_PARTY", name: "A" }),
      event("opinionIn", "03-10", { id: "c1", consents: true }),
    ],
    event("consultationReceived", "03-11", { id: "c1" }),
    "CONSULTATION_ON_ITS_WAY",
  ],
  [
    "Art 32",
    "an opinion of somebody else",
    [...inProcess, consulted[0]],
    event("opinionIn", "03-15", { id: "c9", consents: null }),
    "CONSULTATION_OPEN",
  ],
  [
    "Art 32",
    "telling a third party whose time still runs",
    [...inProcess, ...consulted],
    told("03-29"),
    "THIRD_PARTY_WITHOUT_CONSENT",
  ],
  [
    "Art 32",
    "telling a third party that consents",
    [...inProcess, ...consulted, event("opinionIn", "03-15", { id: "c1", consents: true })],
    told("03-16"),
    "THIRD_PARTY_WITHOUT_CONSENT",
  ],
  ["Art 32", "telling somebody else", [...inProcess, ...consulted, opinion], told("03-16", "c9"), "TOLD_THIRD_PARTY"],
  [
    "Art 32",
    "telling before the opinion came in",
    [...inProcess, ...consulted, opinion],
    { ...told("03-16"), on: plainDate("2023-03-14") },
    "AFTER_ITS_CAUSE",
  ],
  [
    "§8.2",
    "a notice without number",
    [...inProcess, ...consulted, opinion],
    told("03-16", "c1", ""),
    "NOTICE_NUMBERED",
  ],
  [
    "Art 32",
    "a second consultation under one id",
    [...inProcess, ...consulted],
    event("consulted", "03-09", { id: "c1", whom: "AGENCY", name: "A bureau" }),
    "CONSULTATION_NEW",
  ],
  [
    "Art 32",
    "a second receipt of one consultation",
    [...inProcess, ...consulted],
    event("consultationReceived", "03-09", { id: "c1" }),
    "CONSULTATION_ON_ITS_WAY",
  ],
  [
    "Art 32",
    "an answer on the fifteenth working day",
    [...inProcess, ...consulted],
    draft("03-29"),
    "OPINIONS_WAITED_FOR",
  ],
  ["Art 34", "an answer while the letter is on its way", [...inProcess, agency], draft("05-29"), "OPINIONS_WAITED_FOR"],
  ["Art 33", "twenty-one days", inProcess, extended("03-20", 21), "EXTENSION_WITHIN"],
  ["Art 33", "no days", inProcess, extended("03-20", 0), "EXTENSION_WITHIN"],
  ["Art 33", "twenty-one days in two", [...inProcess, extended("03-20", 15)], extended("03-21", 6), "EXTENSION_WITHIN"],
  ["Art 33", "more than all", [...inProcess, extended("03-20", 20)], extended("03-21", 1), "EXTENSION_LEFT"],
  ["Art 33", "an extension nobody agreed to", inProcess, extended("03-20", 5, ""), "EXTENSION_APPROVED"],
  ["Art 33", "consent by nobody who can be seen", inProcess, extended("03-20", 5, "\u200b"), "EXTENSION_APPROVED"],
  ["Art 33", "consent by a full stop", inProcess, extended("03-20", 5, "。"), "EXTENSION_APPROVED"],
  [
    "Art 33",
    "an extension while a correction is awaited",
    [...inProcess, correctionAsked],
    extended("03-20", 5),
    "NOT_IN_THIS_STATE",
  ],
  [
    "Art 35",
    "a delay to the same day",
    inProcess,
    event("delayed", "03-20", { until: plainDate("2023-03-20") }),
    "DELAY_AHEAD",
  ],
  ["109号", "a fee in parts of a fen", inProcess, event("feeNoticed", "03-20", { amountYuan: 9.999 }), "FEE_STATED"],
  [
    "109号",
    "a payment in parts of a fen",
    [...inProcess, feeNoticed],
    event("paid", "03-20", { amountYuan: 33.333 }),
    "PAYMENT_STATED",
  ],
  ["109号", "no amount", inProcess, event("feeNoticed", "03-20", { amountYuan: 0 }), "FEE_STATED"],
  ["109号", "a payment nobody asked for", inProcess, event("paid", "03-20", { amountYuan: 100 }), "FEE_NOTICED"],
  [
    "109号",
    "abandonment on the last day for paying",
    [...inProcess, feeNoticed, feeReceived],
    draft("04-06", "ABANDONED_NO_FEE"),
    "PAYMENT_WAITED_FOR",
  ],
  [
    "109号",
    "abandonment while the notice's receipt isn't known",
    [...inProcess, feeNoticed],
    draft("06-30", "ABANDONED_NO_FEE"),
    "PAYMENT_WAITED_FOR",
  ],
  ["109号", "the receipt of a notice nobody gave", inProcess, feeReceived, "FEE_NOTICE_ON_ITS_WAY"],
  [
    "109号",
    "a second receipt of the notice",
    [...inProcess, feeNoticed, feeReceived],
    event("feeNoticeReceived", "03-09", {}),
    "FEE_NOTICE_ON_ITS_WAY",
  ],
  [
    "109号",
    "the receipt of a notice after it is paid",
    [...inProcess, feeNoticed, event("paid", "03-10", { amountYuan: 100 })],
    event("feeNoticeReceived", "03-11", {}, "03-11"),
    "FEE_NOTICE_ON_ITS_WAY",
  ],
  [
    "109号",
    "a second fee after the first is paid",
    [...inProcess, feeNoticed, event("paid", "03-10", { amountYuan: 100 })],
    event("feeNoticed", "03-13", { amountYuan: 100 }),
    "FEE_ONCE",
  ],
  [
    "109号",
    "a payment on the twenty-first working day",
    [...inProcess, feeNoticed, feeReceived],
    event("paid", "04-07", { amountYuan: 100 }),
    "PAYMENT_IN_TIME",
  ],
  [
    "109号",
    "another outcome of what was paid too late, as is known afterwards",
    paidTooLate,
    draft("04-11"),
    "OUTCOME_FITS",
  ],
  [
    "109号",
    "a signature under what was drafted before that was known",
    [
      ...paidTooLate.slice(0, -1),
      draft("04-10"),
      ...allGates("04-10"),
      event("feeNoticeReceived", "03-08", {}, "04-10"),
    ],
    event("signed", "04-11", { letter: "1" }),
    "DRAFT_FITS",
  ],
  [
    "Art 30",
    "a signature under an abandonment that was drafted before an answer was ordered",
    [
      ...inProcess,
      correctionAsked,
      draft("03-21", "ABANDONED_NO_CORRECTION"),
      ...allGates("03-22"),
      event("reviewFiled", "04-03", {}),
      event("reviewDecided", "05-10", { result: "CORRECTED" }),
      event("reanswerOrdered", "05-12", { orderedBy: "REVIEW_DECISION" }),
    ],
    event("signed", "05-15", { letter: "1" }),
    "DRAFT_FITS",
  ],
  [
    "109号",
    "another outcome of what is unpaid",
    [...inProcess, feeNoticed, feeReceived],
    draft("04-07"),
    "OUTCOME_FITS",
  ],
  [
    "Art 30",
    "a dispatch of an abandonment that was signed before an answer was ordered",
    [
      ...inProcess,
      correctionAsked,
      draft("03-21", "ABANDONED_NO_CORRECTION"),
      ...allGates("03-22"),
      event("signed", "03-23", { letter: "1" }),
      event("reviewFiled", "04-03", {}),
      event("reviewDecided", "05-10", { result: "CORRECTED" }),
      event("reanswerOrdered", "05-12", { orderedBy: "REVIEW_DECISION" }),
    ],
    event("dispatched", "05-15", { delivery: "POST" }),
    "SIGNED_FITS",
  ],
  [
    "§1.5.5",
    "a return of what was dispatched",
    handed,
    event("gateReturned", "03-17", { gate: "LAW", reason: "A wrong article" }, "03-20"),
    "NOT_IN_THIS_STATE",
  ],
  [
    "§1.5.5",
    "a return from before the signature",
    signed,
    event("gateReturned", "03-14", { gate: "LAW", reason: "A wrong article" }, "03-16"),
    "AFTER_ITS_CAUSE",
  ],
  [
    "Art 45",
    "a dispatch of what was signed and went back",
    [...signed, event("gateReturned", "03-16", { gate: "LAW", reason: "A wrong article" })],
    event("dispatched", "03-16", { delivery: "POST" }),
    "SIGNED_FIRST",
  ],
  ["Art 36", "an answer without outcome", inProcess, draft("03-20", ""), "OUTCOME_STATED"],
  ["§1.5.5", "a gate without draft", inProcess, event("gatePassed", "03-20", { gate: "LAW" }), "DRAFT_EXISTS"],
  ["§1.5.5", "a gate twice", signed.slice(0, 5), event("gatePassed", "03-20", { gate: "POLITICS" }), "GATE_ONCE"],
  ["§1.5.5", "a signature after five gates", signed.slice(0, 9), signed[10] as CaseEvent, "GATES_PASSED"],
  [
    "§1.5.5",
    "a signature after a new draft",
    [...signed.slice(0, 9), draft("03-14")],
    signed[10] as CaseEvent,
    "GATES_PASSED",
  ],
  [
    "§8.2",
    "a signature without number",
    signed.slice(0, 10),
    event("signed", "03-15", { letter: "" }),
    "LETTER_NUMBERED",
  ],
  ["Art 45", "a second signature", signed, signed[10] as CaseEvent, "NOT_IN_THIS_STATE"],
  [
    "Art 45",
    "a dispatch before the signature",
    signed.slice(0, 10),
    event("dispatched", "03-15", { delivery: "POST" }),
    "SIGNED_FIRST",
  ],
  [
    "§8.5",
    "a second dispatch before the first",
    handed,
    event("dispatched", "03-15", { delivery: "POST" }, "03-20"),
    "AFTER_ITS_CAUSE",
  ],
  [
    "§8.5",
    "a second dispatch of what is delivered",
    [...answered, event("delivered", "03-18", {})],
    posted,
    "NOT_IN_THIS_STATE",
  ],
  [
    "§8.5",
    "an archive before the second dispatch",
    [...handed, posted],
    event("archived", "03-18", {}, "03-21"),
    "AFTER_ITS_CAUSE",
  ],
  ["§8.5", "a delivery before the dispatch", signed, event("delivered", "03-18", {}), "DISPATCHED_FIRST"],
  ["§8.5", "the archive before the applicant signed", handed, archived, "HANDED_OVER"],
  ["§1.5.5", "a withdrawal after the answer", answered, event("withdrawn", "03-18", {}), "NOT_IN_THIS_STATE"],
  [
    "Art 51",
    "reconsideration while an answer isn't yet due",
    signed,
    event("reviewFiled", "03-29", {}),
    "ANSWERED_OR_OVERDUE",
  ],
  ["Art 51", "a decision of no reconsideration", answered, reviewDecided, "REVIEW_PENDING"],
  ["行政诉讼法 45", "a suit after no reconsideration", answered, sued("04-10", true), "SUIT_IN_ORDER"],
  [
    "行政诉讼法 45",
    "a suit while reconsideration is pending",
    [...answered, reviewFiled],
    sued("04-20", true),
    "REVIEW_ENDED",
  ],
  [
    "Art 51",
    "a second reconsideration",
    [...answered, reviewFiled, reviewDecided],
    event("reviewFiled", "06-01", {}),
    "REVIEW_ONCE",
  ],
  [
    "Art 51",
    "one more after one that wasn't accepted",
    [...answered, reviewFiled, notAccepted],
    event("reviewFiled", "06-01", {}),
    "REVIEW_ONCE",
  ],
  [
    "行政诉讼法 45",
    "reconsideration of what is in court",
    [...answered, sued("04-10", false)],
    event("reviewFiled", "06-01", {}),
    "REVIEW_BEFORE_SUIT",
  ],
  ["行政诉讼法 46", "a second suit", [...answered, sued("04-10", false), judged], sued("10-10", false), "SUIT_ONCE"],
  [
    "§2.4",
    "an appeal before the judgment",
    [...answered, sued("04-10", false)],
    appealed("05-10"),
    "JUDGMENT_UNAPPEALED",
  ],
  [
    "§2.4",
    "an appeal that is older than the judgment",
    [...answered, sued("04-10", false), judged],
    appealed("09-09", "09-20"),
    "AFTER_ITS_CAUSE",
  ],
  [
    "§2.4",
    "a second appeal",
    [...answered, sued("04-10", false), judged, appealed("09-20")],
    appealed("09-21"),
    "JUDGMENT_UNAPPEALED",
  ],
  [
    "§2.4",
    "a second judgment without appeal",
    [...answered, sued("04-10", false), judged],
    appealJudged("12-10"),
    "APPEAL_PENDING",
  ],
  [
    "§2.4",
    "a second judgment that is older than the appeal",
    [...answered, sued("04-10", false), judged, appealed("09-20")],
    appealJudged("09-19", "12-10"),
    "AFTER_ITS_CAUSE",
  ],
  [
    "§2.4",
    "an appeal against the second instance",
    [...answered, sued("04-10", false), judged, appealed("09-20"), appealJudged("12-10")],
    appealed("12-20"),
    "JUDGMENT_UNAPPEALED",
  ],
  [
    "行政诉讼法 45",
    "a direct suit after reconsideration",
    [...answered, reviewFiled, reviewDecided],
    sued("05-20", false),
    "SUIT_IN_ORDER",
  ],
  ["§2.4", "a judgment without suit", answered, event("judged", "05-20", { result: "OTHER" }), "SUIT_PENDING"],
  [
    "Art 44",
    "a second proposal",
    [...answered, event("publicationProposed", "04-01", {})],
    event("publicationProposed", "04-05", {}),
    "PROPOSED_ONCE",
  ],
  [
    "Art 44",
    "a proposal to publish what was refused",
    [...inProcess, draft("03-13", "REFUSED_STATE_SECRET"), ...allGates("03-14"), ...answered.slice(-2)],
    event("publicationProposed", "04-05", {}),
    "DISCLOSED_SOMETHING",
  ],
  [
    "Art 45",
    "anything once it is ended",
    [...inProcess, withdrawn, archived],
    event("assigned", "04-05", { handler: "Li" }),
    "CASE_ENDED",
  ],
  [
    "Art 45",
    "handling in the archive",
    [...answered, archived],
    event("assigned", "04-05", { handler: "Li" }),
    "NOT_IN_THIS_STATE",
  ],
  [
    "Art 45",
    "what has not happened yet",
    inProcess,
    event("drafted", "03-20", { outcome: "DISCLOSED" }, "03-19"),
    "HAS_HAPPENED",
  ],
  [
    "Art 45",
    "an entry before the last one",
    inProcess,
    event("drafted", "03-01", { outcome: "DISCLOSED" }, "03-01"),
    "IN_SEQUENCE",
  ],
  [
    "Art 45",
    "a day before its cause",
    [...inProcess, correctionAsked],
    event("corrected", "03-03", {}, "03-08"),
    "AFTER_ITS_CAUSE",
  ],
  [
    "Art 45",
    "a signature before the last gate",
    signed.slice(0, 10),
    event("signed", "03-13", { letter: "1" }, "03-15"),
    "AFTER_ITS_CAUSE",
  ],
];

describe("an event that a case takes", () => {
  it.each(taken)("%s: %s", (_article, _what, before, next, status, waitingFor) => {
    const state = foldCase(ledgerOf(...before, next));
    expect([state.status, state.remedy]).toContain(status);
    expect(state.waitingFor).toEqual([waitingFor]);
    expect(state.outOfPlace).toEqual([]);
  });
});

describe("an event that is refused", () => {
  it.each(refused)("%s: %s", (_article, _what, before, next, code) => {
    const ledger = ledgerOf(...before);
    const { ledger: after, refusal } = append(ledger, next);
    expect(refusal?.code).toBe(code);
    expect(after).toBe(ledger);
  });

  it("says in both languages what is wrong and what is possible", () => {
    const { refusal } = append(ledgerOf(...answered, archived, reviewFiled), sued("04-20", true));
    expect(refusal?.label).toEqual({
      en: "While reconsideration is pending there is no suit: it follows the decision.",
      zh: "行政复议审理期间不得提起行政诉讼，须待复议决定作出。",
    });
    expect(refusal?.next).toEqual({
      en: "Possible now: Reconsideration decided; Proposed for publication; Put into the dossier.",
      zh: "当前可办理：行政复议决定、提出转为主动公开、入卷。",
    });
  });

  it("cites the provision of the rule that it breaks", () => {
    const { refusal } = append(
      ledgerOf(...inProcess),
      event("extended", "03-20", { workingDays: 21, approvedBy: "H" }),
    );
    expect(refusal?.article?.zh).toBe("《政府信息公开条例》第三十三条");
  });
});

describe("the actions that are possible", () => {
  const kinds = (events: readonly CaseEvent[], day: string) =>
    availableActions(ledgerOf(...events), plainDate(day), chinaCalendar).map(({ kind }) => kind);

  it("begin with the receipt", () => expect(kinds([], "2023-03-01")).toEqual(["received"]));

  it("have the day of receipt among them on days before what was done since (§1.5.2)", () => {
    const onDay = (day: string) => kinds([...inProcess, correctionAsked], day).includes("receiptDayStated");
    expect(["2023-03-05", "2023-03-06", "2023-03-07"].map(onDay)).toEqual([true, true, false]);
  });

  it("are on an earlier day what may still be entered as of it", () => {
    const asked = [...inProcess, ...consulted];
    // Consulted on 6 March, received on the 8th.
    expect(kinds(asked, "2023-02-28")).toEqual(["receiptDayStated"]);
    expect(kinds(asked, "2023-03-07")).not.toContain("opinionIn");
    expect(kinds(asked, "2023-03-08")).toContain("opinionIn");
    expect(kinds([...answered], "2023-03-15")).toEqual(["assigned", "filed"]);
    expect(kinds([...answered], "2023-03-16")).toContain("delivered");
  });

  it("have the answer, and a correction for a good reason, among them once a correction is overdue (Art 30)", () => {
    expect(kinds([...inProcess, correctionAsked], "2023-03-20")).toEqual([
      "receiptIssued",
      "assigned",
      "corrected",
      "withdrawn",
      "filed",
    ]);
    expect(kinds([...inProcess, correctionAsked], "2023-03-21")).toEqual([
      "receiptIssued",
      "assigned",
      "corrected",
      "drafted",
      "withdrawn",
      "filed",
    ]);
  });

  it("say what is left to choose", () => {
    const choices = (events: readonly CaseEvent[], kind: string, day = "2023-03-21") =>
      availableActions(ledgerOf(...events), plainDate(day), chinaCalendar).find((action) => action.kind === kind)
        ?.choices;
    expect(choices([...inProcess, extended("03-20", 15)], "extended")).toMatchObject([
      { field: "workingDays", atMost: 5 },
    ]);
    expect(choices(signed.slice(0, 8), "gatePassed")).toMatchObject([{ field: "gate", oneOf: ["WORDING", "OPINION"] }]);
    expect(choices([...inProcess, correctionAsked], "drafted")).toMatchObject([{ oneOf: ["ABANDONED_NO_CORRECTION"] }]);
    expect(choices([...inProcess, correctionAsked], "corrected")).toMatchObject([
      { field: "lateBecause", noneOf: [""] },
    ]);
    expect(choices([...inProcess, ...consulted, opinion], "thirdPartyTold")).toMatchObject([{ oneOf: ["c1"] }]);
    expect(choices(answered, "sued")).toMatchObject([{ field: "afterReview", oneOf: ["false"] }]);
    const [either] = choices([...answered, reviewFiled, notAccepted], "sued", "2023-05-20") ?? [];
    expect(either).toMatchObject({ field: "afterReview", oneOf: ["true", "false"] });
  });

  it("are none but papers for its dossier once the case is ended", () =>
    expect(kinds([...inProcess, withdrawn, archived], "2023-04-05")).toEqual(["filed"]));
});
