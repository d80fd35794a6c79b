import { addWorkingDays, chinaCalendar, plainDate } from "@zwgk/gateway";
import { applicantOf } from "./applicants.js";
import { Counters } from "./counters.js";
import { dayOf, dayText, momentText, officeSecond, type Span, span, workdayFrom, workdays } from "./days.js";
import type { Ground } from "./ground.js";
import { partsAmong } from "./parts.js";
import { AS_OF, spans } from "./plan.js";
import type { Random } from "./random.js";
import type { Organization, Request } from "./records.js";

/** Weights of the twenty-one outcomes: most requests are granted, not held, or partly granted. */
const outcomes: readonly (readonly [string, number])[] = [
  ["GRANTED", 40],
  ["PARTIAL", 10],
  ["STATE_SECRET", 1],
  ["FORBIDDEN_BY_LAW", 1],
  ["SAFETY_STABILITY", 1],
  ["THIRD_PARTY", 3],
  ["INTERNAL_AFFAIRS", 3],
  ["DELIBERATIVE", 4],
  ["ENFORCEMENT_FILE", 4],
  ["ADMIN_QUERY", 4],
  ["NOT_HELD", 26],
  ["NEEDS_CREATION", 4],
  ["STILL_UNCLEAR", 2],
  ["PETITION", 6],
  ["REPEATED", 4],
  ["PUBLICATION", 1],
  ["ABUSIVE", 1],
  ["RECONFIRM", 1],
  ["NO_CORRECTION", 5],
  ["NO_FEE", 1],
  ["OTHER_HANDLING", 4],
];

const channels: readonly (readonly [string, number])[] = [
  ["INTERNET", 50],
  ["POST_SIGNED", 34],
  ["IN_PERSON", 9],
  ["POST_ORDINARY", 4],
  ["FAX", 1],
  ["ORAL", 2],
];

interface Spec {
  readonly received: number;
  readonly closed: number | null;
  readonly agencyKind: Request["agencyKind"];
  readonly deleted?: boolean;
}

/** The requests of a place, in the order of their receipt. */
export function requestsOf(ground: Ground): readonly Request[] {
  const random = ground.random("requests");
  const own = ground.isCity ? cityLedger(random) : countyLedger(ground, random, "GOVERNMENT", 42);
  const specs = [
    ...own,
    ...countyLedger(ground, random, "DEPARTMENT", ground.isCity ? 240 : 74),
    ...(ground.isCity ? [] : countyLedger(ground, random, "TOWNSHIP", 17)),
  ].sort((one, other) => one.received - other.received);
  const numbers = new Counters();
  const requests = specs.map((spec, at) => request(ground, random, spec, at, numbers));
  return ground.isCity ? withParts(requests) : requests;
}

/** Two requests that came in alike become the parts of one application: the second gets the applicant of the first. */
function withParts(requests: readonly Request[]): readonly Request[] {
  const [first, second] = partsAmong(requests);
  const { applicantName, applicantIdentity, applicantPhone, applicantAddress, submittedAt } = first;
  const shared = { applicantName, applicantIdentity, applicantPhone, applicantAddress, submittedAt };
  return requests.map((one) => (one.n === second.n ? { ...one, ...shared } : one));
}

const groupOf = (random: Random, count: number, received: Span, closed: Span | null): Spec[] =>
  Array.from({ length: count }, () => {
    const day = random.pick(workdays(received));
    return { received: day, closed: closed && closedIn(day, closed, random), agencyKind: "GOVERNMENT" };
  });

/** After three to twenty-eight days, but inside the span. */
function closedIn(received: number, within: Span, random: Random): number {
  const wanted = Math.max(received + random.between(3, 28), within.from);
  const day = workdayFrom(wanted);
  if (day <= within.to) return day;
  return random.pick(workdays({ from: Math.max(received, within.from), to: within.to }));
}

/**
 * The city government's own requests, so that every year's account closes: 9 + 97 − 95 = 11 in 2022,
 * 11 + 108 − 111 = 8 on the day of the account, and on from there.
 */
function cityLedger(random: Random): Spec[] {
  const afterAccount = span("2023-12-21", "2024-01-24");
  return [
    ...groupOf(random, 9, span("2021-12-06", "2021-12-31"), span("2022-01-04", "2022-02-11")),
    ...groupOf(random, 86, span("2022-01-04", "2022-12-02"), spans.y2022),
    ...groupOf(random, 11, span("2022-12-05", "2022-12-30"), span("2023-01-03", "2023-02-10")),
    ...groupOf(random, 100, span("2023-01-03", "2023-11-24"), span("2023-01-03", AS_OF)),
    ...groupOf(random, 7, span("2023-11-27", AS_OF), afterAccount),
    // Received on the very day of the account.
    ...groupOf(random, 1, span(AS_OF, AS_OF), afterAccount),
    ...groupOf(random, 4, spans.late, span("2024-01-02", "2024-01-26")),
    ...groupOf(random, 112, span("2024-01-02", "2024-11-29"), spans.y2024),
    ...groupOf(random, 10, span("2024-12-02", "2024-12-31"), null),
    // Entered twice by mistake, and deleted.
    ...groupOf(random, 3, spans.account, spans.account).map((spec) => ({ ...spec, deleted: true })),
  ];
}

/** Requests that come in evenly and are closed in about a month; those of the last weeks are still open. */
function countyLedger(ground: Ground, random: Random, agencyKind: Request["agencyKind"], yearly: number): Spec[] {
  const count = Math.round(yearly * (ground.isCity ? 1 : ground.place.weight / 10) * 3);
  const days = workdays(span("2021-12-13", "2024-12-31"));
  return Array.from({ length: count }, () => {
    const received = random.pick(days);
    const closed = workdayFrom(received + random.between(2, 40));
    return { received, closed: closed > dayOf("2024-12-31") ? null : closed, agencyKind, deleted: random.chance(0.01) };
  });
}

function request(ground: Ground, random: Random, spec: Spec, at: number, numbers: Counters): Request {
  const agency = agencyOf(ground, spec.agencyKind, random);
  const year = dayText(spec.received).slice(0, 4);
  const serial = numbers.next(`${ground.place.region}-${year}`);
  const known = {
    n: at + 1,
    registrationNumber: `${ground.place.region}-${year}-${String(serial).padStart(4, "0")}`,
    channel: random.weighted(channels),
    ...applicantOf(ground, random),
    agency,
    agencyKind: spec.agencyKind,
    submittedAt: momentText(spec.received - random.below(4), officeSecond(random)),
    receivedOn: dayText(spec.received),
  };
  const outcome = spec.closed === null ? null : outcomeOf(at, random);
  const closed = outcome === "NO_FEE" ? closedUnpaid(spec) : spec.closed;
  return {
    ...known,
    closedOn: closed === null ? null : dayText(closed),
    outcome,
    state: spec.deleted ? "deleted" : "live",
    dirt: !ground.isCity && random.chance(0.012) ? "code" : null,
  };
}

/** The first of each place go through the whole list, so that every outcome has something to show. */
function outcomeOf(at: number, random: Random): string | null {
  return at < outcomes.length * 2 ? (outcomes[at % outcomes.length]?.[0] ?? null) : random.weighted(outcomes);
}

/**
 * A request counts as abandoned once twenty working days after the notice of its fee are over (109号), and then the answer
 * is to be drafted and sent. Where that would carry it into another year's account it stays as it is.
 */
function closedUnpaid({ received, closed }: Spec): number | null {
  const earliest = dayOf(addWorkingDays(chinaCalendar, plainDate(dayText(received)), 22).date);
  if (closed === null || closed >= earliest) return closed;
  return dayText(earliest).slice(0, 4) === dayText(closed).slice(0, 4) ? earliest : closed;
}

function agencyOf(ground: Ground, kind: Request["agencyKind"], random: Random): Organization {
  if (kind === "GOVERNMENT") return ground.government;
  if (kind === "DEPARTMENT") return random.pick(ground.departments);
  return random.pick(ground.organizations.filter((one) => one.kind === "TOWNSHIP"));
}
