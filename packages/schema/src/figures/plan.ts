import type { Condition, GroupKey, Measure, TallyQuery } from "../source.js";
import type { FigureDefinition, Frame } from "./figure.js";
import { type Place, regionsOf } from "./place.js";

/** One question to the source that serves several figures: those on the same records of the same regions. */
export interface SharedTally {
  readonly query: TallyQuery;
  readonly figures: readonly FigureDefinition[];
}

/** A tally takes at most three group keys. */
const mostGroups = 3;

/** Puts figures that count the same records together, so that no record is counted twice for them. */
export function planTallies(
  definitions: readonly FigureDefinition[],
  frame: Frame,
  place: Place,
  breakdown?: GroupKey,
): readonly SharedTally[] {
  const shared: SharedTally[] = [];
  const bySubject = new Map<string, FigureDefinition[]>();
  for (const one of definitions) {
    const subject = JSON.stringify([one.entity, one.where(frame) ?? null, regionsOf(one, place)]);
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), one]);
  }
  for (const figures of bySubject.values()) {
    for (const batch of batches(figures, breakdown)) shared.push(tallyOf(batch, frame, place, breakdown));
  }
  return shared;
}

/** Figures that would need more group keys than a tally takes are counted apart. */
function batches(figures: readonly FigureDefinition[], breakdown: GroupKey | undefined): readonly FigureDefinition[][] {
  const made: FigureDefinition[][] = [];
  for (const one of figures) {
    const fitting = made.find((batch) => groupsOf([...batch, one], breakdown).length <= mostGroups);
    if (fitting) fitting.push(one);
    else made.push([one]);
  }
  return made;
}

function groupsOf(figures: readonly FigureDefinition[], breakdown: GroupKey | undefined): readonly GroupKey[] {
  const splits = figures.flatMap(({ only, lowerBoundField }) => [only?.field, lowerBoundField]);
  const fields = [...new Set(splits.filter((field) => field !== undefined))];
  const apart = fields.filter((field) => !(breakdown?.field === field && !breakdown.by)).map((field) => ({ field }));
  return breakdown ? [breakdown, ...apart] : apart;
}

function tallyOf(
  figures: readonly FigureDefinition[],
  frame: Frame,
  place: Place,
  breakdown: GroupKey | undefined,
): SharedTally {
  const [first] = figures as readonly [FigureDefinition, ...FigureDefinition[]];
  const where: Condition | undefined = first.where(frame);
  const measures = new Map(figures.map((one) => [measureKey(one.measure), plain(one.measure)]));
  return {
    figures,
    query: {
      entity: first.entity,
      regions: regionsOf(first, place),
      groupBy: groupsOf(figures, breakdown),
      measures: [...measures.values()],
      ...(where ? { where } : {}),
    },
  };
}

/** What tells a measure from another of the same tally. */
export function measureKey({ op, field }: Measure): string {
  return `${op} ${field ?? ""}`;
}

const plain = ({ op, field }: Measure): Measure => (field === undefined ? { op } : { op, field });
