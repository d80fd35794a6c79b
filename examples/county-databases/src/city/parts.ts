import type { Request } from "./records.js";

const like = ({ receivedOn, agency, channel, applicantKind }: Request) =>
  [receivedOn, agency.organizationCode, channel, applicantKind].join(" ");

/** The first two answered requests of 2024 that came in on one day, at one agency, in one way, from one kind of applicant. */
export function partsAmong(requests: readonly Request[]): readonly [Request, Request] {
  const seen = new Map<string, Request>();
  for (const one of requests) {
    if (one.state !== "live" || one.closedOn === null || one.receivedOn < "2024-01-01") continue;
    const other = seen.get(like(one));
    if (other) return [other, one];
    seen.set(like(one), one);
  }
  throw new Error("no two requests of 2024 came in alike");
}
