import type { Random } from "../random.js";
import type { Course } from "./course.js";

const gates = ["POLITICS", "LAW", "POLICY", "SECRECY", "WORDING", "OPINION"];

/** The draft of an answer with so many of the six gates passed. */
export function drafted(course: Course, outcome: string, passed = gates.length): Course {
  course.add("drafted", { outcome });
  for (const gate of gates.slice(0, passed)) course.add("gatePassed", { gate });
  return course;
}

/** One draft in twelve comes back from the lawyers once. */
export function reviewed(course: Course, outcome: string, random: Random): Course {
  if (random.chance(0.08)) {
    drafted(course, outcome, 1).add("gateReturned", { gate: "LAW", reason: "引用条款不准确，请核对后重报" });
  }
  return drafted(course, outcome);
}

const deliveries: readonly (readonly ["POST" | "DIRECT" | "ELECTRONIC" | "ENTRUSTED", number])[] = [
  ["POST", 60],
  ["ELECTRONIC", 24],
  ["DIRECT", 13],
  ["ENTRUSTED", 3],
];

/** Signed under the number of its letter and dispatched; the number is filled in when all letters are in order. */
export function dispatched(course: Course, random: Random): Course {
  const delivery = random.weighted(deliveries);
  const evidence = delivery === "POST" ? [{ kind: "OUTGOING_SLIP", reference: waybill(random) }] : [];
  course.add("signed", { letter: "" });
  return course.add("dispatched", { delivery, ...(evidence.length > 0 && { evidence }) });
}

/** A waybill number of EMS with its check digit (S10, DOMAIN.md §8.2). */
function waybill(random: Random): string {
  const digits = Array.from({ length: 8 }, () => random.below(10));
  const sum = digits.reduce((all, digit, at) => all + digit * ([8, 6, 4, 2, 3, 5, 9, 7][at] as number), 0);
  const rest = 11 - (sum % 11);
  const check = rest === 10 ? 0 : rest === 11 ? 5 : rest;
  return `EX${digits.join("")}${check}CN`;
}
