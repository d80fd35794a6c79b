import { type Day, dayOf } from "../days.js";
import type { Random } from "../random.js";
import type { Request } from "../records.js";
import { Course } from "./course.js";

/** Channels on which the day of receipt is that of confirmation (条例 Art 31). */
const confirmed: ReadonlySet<string> = new Set(["INTERNET", "POST_ORDINARY", "FAX"]);

/** Whether both sides have to confirm a request. */
export function needsConfirmation({ channel }: Request): boolean {
  return confirmed.has(channel);
}

/** The course of a request that has come in, and was confirmed where that is needed: on the day that its record tells. */
export function received(request: Request, limit: Day): Course {
  const on = dayOf(request.receivedOn);
  if (!needsConfirmation(request)) return new Course(on, limit).add("received", { channel: request.channel });
  const arrived = dayOf(request.submittedAt.slice(0, 10));
  return new Course(arrived, limit)
    .add("received", { channel: request.channel })
    .wait(on - arrived)
    .add("confirmed", { way: request.channel === "INTERNET" ? "PORTAL" : "PHONE", note: "与申请人电话核实申请内容" });
}

/** … and has its number, and a handler. */
export function inProcess(request: Request, limit: Day, random: Random): Course {
  return received(request, limit)
    .add("registered", { number: request.registrationNumber })
    .add("assigned", { handler: handlerOf(request, random) });
}

const handlers = ["李明", "王静", "张伟", "刘芳", "陈勇", "赵敏", "周强", "吴霞"];

/** Each agency has two people for its requests. */
export function handlerOf({ agency }: Request, random: Random): string {
  return handlers[(agency.n * 2 + random.below(2)) % handlers.length] as string;
}
