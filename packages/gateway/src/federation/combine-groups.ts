import { compareOrder, type Measured, type TallyGroup, type TallyQuery } from "@zwgk/schema";
import { combineMeasured } from "./combine-measured.js";

/** Groups of several sources as one tally, in the order of their keys, missing ones last. */
export function combineGroups(
  parts: readonly (readonly TallyGroup[])[],
  { groupBy, measures }: TallyQuery,
): readonly TallyGroup[] {
  const byKey = new Map<string, TallyGroup[]>();
  // With no keys there is one group, also when nobody answered.
  if (groupBy.length === 0) byKey.set("[]", []);
  for (const group of parts.flat()) {
    const name = JSON.stringify(group.key);
    const same = byKey.get(name);
    if (same) same.push(group);
    else byKey.set(name, [group]);
  }
  const combined = [...byKey.values()].map((same): TallyGroup => {
    const measured = measures.map(({ op }, at) => combineMeasured(op, measuredAt(same, at)));
    return { key: same[0]?.key ?? [], measured };
  });
  const ascending = groupBy.map(({ field }) => ({ field, descending: false }));
  return combined.sort((a, b) => compareOrder(a.key, b.key, ascending));
}

function measuredAt(groups: readonly TallyGroup[], at: number): readonly Measured[] {
  return groups.flatMap((group) => group.measured[at] ?? []);
}
