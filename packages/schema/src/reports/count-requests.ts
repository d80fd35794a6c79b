import type { Context } from "../context.js";
import { type Coverage, combine } from "../coverage.js";
import { allOf } from "../figures/conditions.js";
import { requestPhases } from "../figures/request-phases.js";
import type { TallyGroup } from "../source.js";
import { countTableThree, type RequestGroup, type RequestPhase, type RequestTallies } from "./count.js";
import { type PartKey, partKeys, partOfGroup, type Slice, slicesOf } from "./report-parts.js";
import { type ReportSet, scopeCondition } from "./report-set.js";

type Numbers = ReturnType<typeof countTableThree>;

/** Table 3 as it was counted: whole, by parts, and on what each of its four numbers stands. */
export interface CountedRequests {
  readonly whole: Numbers;
  /** Only for everything: a report of one body has no parts. */
  readonly parts: readonly Numbers[] | null;
  readonly coverage: Readonly<Record<RequestPhase, Coverage>>;
}

interface PartGroup extends RequestGroup {
  readonly part: PartKey | null;
}

const phases = Object.keys(requestPhases) as RequestPhase[];

/** Counts Table 3 in the sources: four tallies, four more for the counties of a city. */
export async function countRequests(set: ReportSet, context: Context): Promise<CountedRequests> {
  const counted = await Promise.all(phases.map((phase) => countPhase(phase, set, context)));
  const of = <Part>(pick: (one: (typeof counted)[number]) => Part) =>
    Object.fromEntries(phases.map((phase, at) => [phase, pick(counted[at] as (typeof counted)[number])])) as Record<
      RequestPhase,
      Part
    >;
  const tallies = (part?: PartKey): RequestTallies =>
    of(({ groups }) => groups.filter((one) => part === undefined || one.part === part));
  return {
    whole: countTableThree(tallies()),
    parts: set.scope === "ALL" ? partKeys.map((part) => countTableThree(tallies(part))) : null,
    coverage: of(({ coverage }) => coverage),
  };
}

async function countPhase(phase: RequestPhase, set: ReportSet, context: Context) {
  const answers = await Promise.all(slicesOf(set).map((slice) => countSlice(phase, slice, set, context)));
  return {
    groups: answers.flatMap(({ groups }) => groups),
    coverage: combine(answers.map(({ coverage }) => coverage)),
  };
}

async function countSlice(phase: RequestPhase, slice: Slice, { scope, frame }: ReportSet, context: Context) {
  const fields = [...(slice.byBody ? ["agencyKind"] : []), "applicantKind", ...(phase === "closed" ? ["outcome"] : [])];
  const within = scopeCondition(scope);
  const inPhase = requestPhases[phase](frame);
  const { groups, coverage } = await context.source.tally(
    {
      entity: "Request",
      regions: slice.regions,
      where: within ? allOf(within, inPhase) : inPhase,
      groupBy: fields.map((field) => ({ field })),
      measures: [{ op: "count" }],
    },
    context.call,
  );
  return { groups: groups.map((group) => partGroup(group, fields, slice)), coverage };
}

function partGroup({ key, measured }: TallyGroup, fields: readonly string[], slice: Slice): PartGroup {
  const of = (field: string) => {
    const value = key[fields.indexOf(field)] ?? null;
    return value === null ? null : String(value);
  };
  return {
    part: partOfGroup(slice, of("agencyKind")),
    applicantKind: of("applicantKind"),
    outcome: of("outcome"),
    count: Number(measured[0]?.value ?? 0),
  };
}
