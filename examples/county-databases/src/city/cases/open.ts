import { dayText } from "../days.js";
import type { Random } from "../random.js";
import type { Request } from "../records.js";
import { drafted } from "./answer.js";
import { type Course, END } from "./course.js";
import { inProcess, needsConfirmation, received } from "./intake.js";

type Open = (request: Request, random: Random) => Course;

const onWork =
  (work: (course: Course) => Course): Open =>
  (request, random) =>
    work(inProcess(request, END, random).wait(2));

const consult = (course: Course, id: string, whom: string, name: string) =>
  course.add("consulted", { id, whom, name }).wait(1).add("consultationReceived", { id });

/** Where what is still open at the end of 2024 stands. */
const ways: readonly Open[] = [
  onWork((course) => course),
  onWork((course) =>
    course.add("correctionAsked", {
      matters: ["所需政府信息的名称、文号或者其他特征性描述"],
      correctBy: dayText(course.today + 14),
    }),
  ),
  onWork((course) => consult(course, "c1", "THIRD_PARTY", "阜阳某建设工程有限公司")),
  onWork((course) => course.add("feeNoticed", { amountYuan: 200 }).wait(3).add("feeNoticeReceived")),
  onWork((course) => drafted(course.wait(3), "PARTIAL", 3)),
  (request) => received(request, END).add("registered", { number: request.registrationNumber }),
  onWork((course) => drafted(course.wait(3), "DISCLOSED")),
  onWork((course) => drafted(course.wait(3), "NOT_EXIST").wait(1).add("signed", { letter: "" })),
  (request) => received(request, END),
  onWork((course) => consult(consult(course, "c1", "THIRD_PARTY", "某公司"), "c2", "AGENCY", "共同制作机关")),
  onWork((course) => course.wait(8).add("extended", { workingDays: 20, approvedBy: "政务公开办公室负责人" })),
  onWork((course) => drafted(course, "DISCLOSED", 1).add("gateReturned", { gate: "LAW", reason: "请补充依据" })),
];

/** Of so many open requests of a place there is one for which nothing has been entered yet. */
const unentered = 5;

/** The course of the n-th request of a place that is still open; null: nothing has been entered for it yet. */
export function openCourse(request: Request, n: number, random: Random): Course | null {
  if (n % unentered === unentered - 1) return null;
  // Not confirmed yet: its record has the day on which it came in.
  if (n % 4 === 3 && needsConfirmation(request)) {
    const course = received(request, END);
    course.entries.splice(1);
    return course;
  }
  const entered = n - Math.floor(n / unentered);
  return (ways[entered % ways.length] as Open)(request, random);
}
