import type { Call, TallyAnswer, TallyQuery } from "@zwgk/schema";
import { combineGroups } from "./combine-groups.js";
import type { Asked } from "./expectations.js";
import type { Federation } from "./federation.js";
import { coverageOf, hear } from "./heard.js";
import { tallyStandsOn } from "./stands-on.js";

/** Tallies in every expected source and combines the groups. */
export async function tally(federation: Federation, query: TallyQuery, call: Call): Promise<TallyAnswer> {
  const { asked, unmapped } = federation.expectations.of(query.entity, query.regions, tallyStandsOn(query));
  const heard = await Promise.all(
    asked.map((one) =>
      hear(federation, one.member, one.regions, () => one.member.source.tally(questionFor(one, query), call)),
    ),
  );
  const parts = heard.flatMap(({ answer }) => (answer ? [answer.groups] : []));
  return { groups: combineGroups(parts, query), coverage: coverageOf(heard, unmapped) };
}

function questionFor({ narrow }: Asked, { entity, where, groupBy, measures, besidePage }: TallyQuery): TallyQuery {
  return {
    entity,
    groupBy,
    measures,
    ...(where && { where }),
    ...(narrow && { regions: narrow }),
    ...(besidePage && { besidePage }),
  };
}
