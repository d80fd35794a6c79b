import { addWorkingDays, chinaCalendar, plainDate } from "@zwgk/gateway";
import { type Day, dayOf, dayText } from "../days.js";
import type { Random } from "../random.js";
import type { Request } from "../records.js";
import { dispatched, reviewed } from "./answer.js";
import { type Course, END } from "./course.js";
import { inProcess } from "./intake.js";

/** The outcome of a case for the row that its record is in (DOMAIN.md §1.5.4). */
const outcomes: Readonly<Record<string, readonly string[]>> = {
  GRANTED: ["DISCLOSED", "DISCLOSED", "DISCLOSED_ALREADY_PUBLIC"],
  PARTIAL: ["PARTIAL"],
  STATE_SECRET: ["REFUSED_STATE_SECRET"],
  FORBIDDEN_BY_LAW: ["REFUSED_FORBIDDEN_BY_LAW"],
  SAFETY_STABILITY: ["REFUSED_SAFETY_STABILITY"],
  THIRD_PARTY: ["REFUSED_THIRD_PARTY"],
  INTERNAL_AFFAIRS: ["REFUSED_INTERNAL_AFFAIRS"],
  DELIBERATIVE: ["REFUSED_DELIBERATIVE"],
  ENFORCEMENT_FILE: ["REFUSED_ENFORCEMENT_FILE"],
  ADMIN_QUERY: ["ADMIN_QUERY"],
  NOT_HELD: ["NOT_EXIST", "NOT_THIS_AGENCY"],
  NEEDS_CREATION: ["NEEDS_PROCESSING"],
  STILL_UNCLEAR: ["STILL_UNCLEAR"],
  PETITION: ["PETITION_COMPLAINT"],
  REPEATED: ["REPEATED"],
  PUBLICATION: ["PUBLICATION"],
  ABUSIVE: ["ABUSIVE_VOLUME"],
  RECONFIRM: ["RECONFIRM"],
  NO_CORRECTION: ["ABANDONED_NO_CORRECTION"],
  NO_FEE: ["ABANDONED_NO_FEE"],
  OTHER_HANDLING: ["OTHER"],
};

/**
 * The course of a request until its record is closed, to the day. Null where the days of the record leave no room for
 * what its outcome presupposes: such records have no ledger.
 */
export function closedCourse(request: Request, row: string, closedOn: string, random: Random): Course | null {
  const closed = dayOf(closedOn);
  const course = inProcess(request, closed, random);
  if (row === "OTHER_HANDLING") return other(course, closed, random);
  const outcome = random.pick(outcomes[row] ?? ["OTHER"]);
  const prepared = prepare(course, row, closed, random);
  if (prepared === null) return null;
  reviewed(prepared, outcome, random);
  return dispatched(prepared.wait(END), random);
}

/** Before the draft: what the outcome presupposes, or what may come in between; the clock is kept where it can be. */
function prepare(course: Course, row: string, closed: Day, random: Random): Course | null {
  const room = closed - course.today;
  switch (row) {
    case "NO_CORRECTION":
      return notCorrected(course, room);
    case "NO_FEE":
      return notPaid(course, closed);
    case "STILL_UNCLEAR":
      return corrected(course, room);
    case "THIRD_PARTY":
      return consulted(course, room, "THIRD_PARTY", false);
    default:
      return between(course, room, random);
  }
}

function between(course: Course, room: number, random: Random): Course {
  const dice = random.next();
  if (room >= 8 && dice < 0.1) corrected(course, room);
  else if (room >= 6 && dice < 0.2) consulted(course, room, "AGENCY", true);
  else if (room >= 6 && dice < 0.25) consulted(course, room, "THIRD_PARTY", true);
  else if (room >= 8 && dice < 0.29) paid(course, random);
  else if (room >= 25 && dice < 0.95) extended(course);
  return course.wait(Math.max(0, course.left - 2));
}

function extended(course: Course): Course {
  return course.wait(12).add("extended", { workingDays: 20, approvedBy: "政务公开办公室负责人" });
}

function corrected(course: Course, room: number): Course {
  const asked = course.wait(Math.min(3, Math.floor(room / 4)));
  asked.add("correctionAsked", { matters: ["所需政府信息的名称或者文号不明确"], correctBy: dayText(asked.today + 14) });
  return asked
    .wait(Math.min(4, Math.floor(room / 4)))
    .add("corrected")
    .wait(Math.floor(room / 4));
}

/** Once the day that the notice gave is over (Art 30). */
function notCorrected(course: Course, room: number): Course | null {
  if (room < 2) return null;
  const wait = Math.min(15, room - 1);
  const correctBy = dayText(course.today + wait);
  return course.add("correctionAsked", { matters: ["申请内容不明确"], correctBy }).wait(wait + 1);
}

/** Once twenty working days after the notice, which is handed over, are over (109号). */
function notPaid(course: Course, closed: Day): Course | null {
  const last = dayOf(addWorkingDays(chinaCalendar, plainDate(dayText(course.today)), 20).date);
  if (last >= closed) return null;
  const noticed = course.add("feeNoticed", { amountYuan: 100 }).add("feeNoticeReceived");
  return noticed.wait(last + 1 - course.today);
}

function paid(course: Course, random: Random): Course {
  const amountYuan = random.pick([100, 200, 310, 440]);
  const noticed = course.wait(2).add("feeNoticed", { amountYuan }).wait(1).add("feeNoticeReceived");
  return noticed.wait(2).add("paid", { amountYuan });
}

function consulted(course: Course, room: number, whom: "THIRD_PARTY" | "AGENCY", consents: boolean): Course {
  const name = whom === "AGENCY" ? "共同制作机关" : "阜阳某建设工程有限公司";
  return course
    .wait(Math.floor(room / 5))
    .add("consulted", { id: "c1", whom, name })
    .wait(Math.floor(room / 5))
    .add("consultationReceived", { id: "c1" })
    .wait(Math.floor(room / 5))
    .add("opinionIn", { id: "c1", consents })
    .wait(Math.floor(room / 5));
}

/** (六)3: withdrawn, or answered in some other way. What was transferred or split isn't counted, and so is in no row (DOMAIN.md §2.6). */
function other(course: Course, closed: Day, random: Random): Course {
  if (random.next() < 0.25) {
    reviewed(course.wait(Math.max(0, course.left - 1)), "OTHER", random);
    return dispatched(course.wait(END), random);
  }
  return course.wait(closed - course.today).add("withdrawn", { note: "申请人书面撤回申请" });
}
