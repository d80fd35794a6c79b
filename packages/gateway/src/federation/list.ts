import { type Call, type ListAnswer, type ListQuery, type Position, placeOf } from "@zwgk/schema";
import type { Asked } from "./expectations.js";
import { type Federation, firstShare } from "./federation.js";
import { coverageOf } from "./heard.js";
import { merge } from "./merge.js";
import { MergedAnswer } from "./merged-answer.js";
import { Run } from "./run.js";
import { listStandsOn } from "./stands-on.js";

/** Lists over all expected sources: each is asked for its share, and again only if it ran dry before the page's end. */
export async function list(federation: Federation, query: ListQuery, call: Call): Promise<ListAnswer> {
  const { asked, unmapped } = federation.expectations.of(query.entity, query.regions, listStandsOn(query));
  if (asked.length > 1 && query.start?.key !== undefined && !query.position) {
    throw new Error("A list over several sources continues from a position, not from one source's key");
  }
  const runs = runsOf(asked, query);
  const share = firstShare(query.limit, runs.length, federation.prefetch);
  await Promise.all(runs.map((run) => run.read(federation, query, call, run.behind ? query.limit : share)));
  let page = merge(runs, query);
  while (page.dry.length > 0) {
    await Promise.all(page.dry.map(({ run, lack }) => run.read(federation, query, call, lack)));
    page = merge(runs, query);
  }
  return new MergedAnswer(query, runs, page, coverageOf(runs, unmapped));
}

function runsOf(asked: readonly Asked[], query: ListQuery): readonly Run[] {
  const { position } = query;
  if (!position) return asked.map((one) => new Run(one, null, false));
  const place = placeOf(position);
  const behind = behindOf(position, query.backward);
  return asked.map((one) => {
    const own = behind?.[one.member.source.id];
    return own === undefined ? new Run(one, place, false) : new Run(one, own, true);
  });
}

/** Who was behind counts only in the direction in which it was noted; read the other way, nobody is. */
function behindOf({ behind, backward }: Position, reading: boolean): Position["behind"] {
  return (backward ?? false) === reading ? behind : undefined;
}
