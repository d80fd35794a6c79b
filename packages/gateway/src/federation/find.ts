import { type Call, type FindAnswer, type FindQuery, NotMappedError, parseRecordId, type Row } from "@zwgk/schema";
import type { Unmapped } from "./expectations.js";
import type { Federation } from "./federation.js";
import { coverageOf, hear } from "./heard.js";
import type { Member } from "./member.js";

/** Finds records by id: one question to each source that is named in one. */
export async function find(federation: Federation, query: FindQuery, call: Call): Promise<FindAnswer> {
  const { entity, select } = query;
  const rows: (Row | null)[] = query.ids.map(() => null);
  const unmapped: Unmapped[] = [];
  const questions = [];
  for (const [member, indexes] of byMember(federation, query)) {
    const holding = member.source.holdings.get(entity);
    if (!holding) {
      unmapped.push({ member, regions: [], error: new NotMappedError({ source: member.source.label, what: entity }) });
      continue;
    }
    const ids = indexes.map((index) => query.ids[index] as string);
    const question = async () => {
      const answer = await member.source.find({ entity, ids, select }, call);
      for (const [at, index] of indexes.entries()) rows[index] = answer.rows[at] ?? null;
      return answer;
    };
    questions.push(hear(federation, member, holding.regions, question));
  }
  const heard = await Promise.all(questions);
  return { rows, coverage: coverageOf(heard, unmapped) };
}

/** Indexes of the ids by the member they name; ids of other entities and of unknown sources name no record. */
function byMember(federation: Federation, query: FindQuery): ReadonlyMap<Member, number[]> {
  const indexes = new Map<Member, number[]>();
  for (const [index, id] of query.ids.entries()) {
    const parts = parseRecordId(id);
    const member = parts?.entity === query.entity ? federation.byId.get(parts.source) : undefined;
    if (!member) continue;
    const mine = indexes.get(member);
    if (mine) mine.push(index);
    else indexes.set(member, [index]);
  }
  return indexes;
}
