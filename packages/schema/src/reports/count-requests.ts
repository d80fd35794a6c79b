import type { Context } from "../context.js";
import { type Coverage, combine } from "../coverage.js";
import { allOf } from "../figures/conditions.js";
import { requestPhases } from "../figures/request-phases.js";
import type { TallyGroup } from "../source.js";
import { countTableThree, type RequestGroup, type RequestPhase, type RequestTallies } from "./count.js";
import { bodiesOf, type ReportSet, scopeCondition } from "./report-set.js";

/** Of which part of a report a group of requests is; null: its body is not known. */
export type PartKey = "OWN" | "DEPARTMENTS" | "COUNTIES" | null;

type Numbers = ReturnType<typeof countTableThree>;

/** Table 3 as it was counted: whole, by parts, and on what each of its four numbers stands. */
export interface CountedRequests {
  readonly whole: Numbers;
  /** Only for everything: a report of one body has no parts. */
  readonly parts: readonly Numbers[] | null;
  readonly coverage: Readonly<Record<RequestPhase, Coverage>>;
}

/** Regions that are asked together; by body where that tells the parts apart. */
interface Slice {
  readonly regions: readonly string[];
  readonly part: PartKey;
  readonly byBody: boolean;
}

interface PartGroup extends RequestGroup {
  readonly part: PartKey;
}

const phases = Object.keys(requestPhases) as RequestPhase[];
const partKeys = ["OWN", "DEPARTMENTS", "COUNTIES"] as const;

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

function slicesOf({ scope, place }: ReportSet): readonly Slice[] {
  const own: Slice = { regions: [place.region], part: null, byBody: scope === "ALL" };
  if (scope !== "ALL" || !place.isCity || place.counties.length === 0) return [own];
  return [own, { regions: place.counties, part: "COUNTIES", byBody: false }];
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
    part: slice.byBody ? partOf(of("agencyKind")) : slice.part,
    applicantKind: of("applicantKind"),
    outcome: of("outcome"),
    count: Number(measured[0]?.value ?? 0),
  };
}

function partOf(agencyKind: string | null): PartKey {
  const found = (["OWN", "DEPARTMENTS"] as const).find((part) => bodiesOf[part].some((one) => one === agencyKind));
  return found ?? null;
}
