import type { Condition, ListQuery, TallyQuery } from "@zwgk/schema";

/** The fields that a list stands on: without them a source can't give its part. Selected ones may be missing. */
export function listStandsOn(query: ListQuery): readonly string[] {
  const fields = query.order.map((key) => key.field);
  if (query.where) collect(query.where, fields);
  return fields;
}

/** The fields that a tally stands on: what it filters by, groups by and measures, and what its list is ordered by. */
export function tallyStandsOn(query: TallyQuery): readonly string[] {
  const fields = [...query.groupBy.map((key) => key.field), ...(query.standsOn ?? [])];
  for (const { field } of query.measures) if (field !== undefined) fields.push(field);
  if (query.where) collect(query.where, fields);
  return fields;
}

function collect(condition: Condition, fields: string[]): void {
  if ("field" in condition) fields.push(condition.field);
  else if (condition.op === "not") collect(condition.of, fields);
  else if ("of" in condition) for (const one of condition.of) collect(one, fields);
}
