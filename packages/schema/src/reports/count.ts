import { endOfYear, type PlainDate, startOfYear } from "../shared/plain-date.js";
import type {
  ApplicantKey,
  RemedyColumnKey,
  RemedyGroupKey,
  RequestRowKey,
  TableFourCell,
  TableThreeCell,
} from "./cells.js";
import { resultRows } from "./request-rows.js";
import { tableFour } from "./table-four.js";
import { tableThree } from "./table-three.js";

/** From when to when a report counts: 1 January to 31 December, or to a day of a year that is still running. */
export interface ReportPeriod {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The period of a statutory report (DOMAIN.md §2.1). */
export function statutoryPeriod(year: number): ReportPeriod {
  return { from: startOfYear(year), to: endOfYear(year) };
}

/** In which of the four numbers of a year a request counts: each number has its own records. */
export type RequestPhase = "newReceived" | "carriedIn" | "closed" | "carriedOut";

/** What counting needs to know of a request's days. */
export interface RequestDays {
  readonly receivedOn: string | null;
  readonly closedOn: string | null;
}

/**
 * The numbers in which a request counts (DOMAIN.md §2.6): r1 by the legal date of receipt in the year; r3–r23 by the
 * date of the reply in the year; r2 and r25 where it is open at the boundary, at 24:00 of the last day before or of it.
 */
export function phasesOf({ receivedOn, closedOn }: RequestDays, { from, to }: ReportPeriod): readonly RequestPhase[] {
  const phases: RequestPhase[] = [];
  if (receivedOn !== null && receivedOn >= from && receivedOn <= to) phases.push("newReceived");
  if (receivedOn !== null && receivedOn < from && (closedOn === null || closedOn >= from)) phases.push("carriedIn");
  if (closedOn !== null && closedOn >= from && closedOn <= to) phases.push("closed");
  if (receivedOn !== null && receivedOn <= to && (closedOn === null || closedOn > to)) phases.push("carriedOut");
  return phases;
}

/** So many requests that agree in kind of applicant and, where closed, in outcome. Null or UNKNOWN: not classed. */
export interface RequestGroup {
  readonly applicantKind: string | null;
  readonly outcome?: string | null;
  readonly count: number;
}

/** The groups of each number, as a database tallies them. */
export type RequestTallies = Readonly<Record<RequestPhase, readonly RequestGroup[]>>;

const applicantOf: Readonly<Record<string, ApplicantKey>> = {
  NATURAL_PERSON: "naturalPerson",
  COMMERCIAL: "commercial",
  RESEARCH: "research",
  WELFARE: "welfare",
  LEGAL_SERVICE: "legalService",
  OTHER: "other",
};
const resultOf: ReadonlyMap<string, RequestRowKey> = new Map(resultRows.map(({ outcome, key }) => [outcome, key]));
const boundary = {
  newReceived: "newReceived",
  carriedIn: "carriedIn",
  closed: "total",
  carriedOut: "carriedOut",
} as const;

/** The code of a kind of applicant that a column counts; null for the total. */
export function applicantCodeOf(column: ApplicantKey): string | null {
  return Object.keys(applicantOf).find((code) => applicantOf[code] === column) ?? null;
}

/** The column that counts a kind of applicant; null of a code that isn't one. */
export function applicantColumnOf(code: string | null): ApplicantKey | null {
  return applicantOf[code ?? ""] ?? null;
}

/**
 * Table 3 from tallied groups. The totals count every request, classed or not, so that one without kind or outcome shows
 * as a gap between the total and its parts (T3-B, T3-C), and never vanishes.
 */
export function countTableThree(tallies: RequestTallies): Readonly<Record<TableThreeCell, number>> {
  const values = zeros<TableThreeCell>(tableThree.cells.map(({ id }) => id as TableThreeCell));
  const add = (row: RequestRowKey, { applicantKind, count }: RequestGroup) => {
    const column = applicantOf[applicantKind ?? ""];
    if (column) values[`t3.${row}.${column}`] += count;
    values[`t3.${row}.total`] += count;
  };
  for (const phase of Object.keys(boundary) as RequestPhase[]) {
    for (const group of tallies[phase]) {
      add(boundary[phase], group);
      const result = phase === "closed" ? resultOf.get(group.outcome ?? "") : undefined;
      if (result) add(result, group);
    }
  }
  return values;
}

/** What counting needs to know of a reconsideration or a suit. */
export interface RemedyDays {
  readonly filedOn: string;
  readonly decidedOn: string | null;
  readonly result: "UPHELD" | "CORRECTED" | "OTHER" | null;
}

/** Where a remedy is counted. `unclassed`: decided, without a result that is known; then it stands in the total only. */
export type RemedyCountColumn = Exclude<RemedyColumnKey, "total"> | "unclassed";

/**
 * The column of Table 4 in which a remedy counts in a period: by its result where it was decided in it, as pending where
 * it is undecided at its end; null where it doesn't count (DOMAIN.md §2.4).
 */
export function remedyColumnOf(
  { filedOn, decidedOn, result }: RemedyDays,
  { from, to }: ReportPeriod,
): RemedyCountColumn | null {
  if (filedOn > to || (decidedOn !== null && decidedOn < from)) return null;
  if (decidedOn === null || decidedOn > to) return "pending";
  return result === null ? "unclassed" : columnOfResult[result];
}

const columnOfResult = { UPHELD: "upheld", CORRECTED: "corrected", OTHER: "other" } as const;

/** So many remedies of one group that count in one column. */
export interface RemedyTally {
  readonly group: RemedyGroupKey;
  readonly column: RemedyCountColumn;
  readonly count: number;
}

/** Table 4 from tallied groups. A remedy without a known result shows as a gap between the total and its parts (T4-A). */
export function countTableFour(tallies: readonly RemedyTally[]): Readonly<Record<TableFourCell, number>> {
  const values = zeros<TableFourCell>(tableFour.cells.map(({ id }) => id as TableFourCell));
  for (const { group, column, count } of tallies) {
    if (column !== "unclassed") values[`t4.${group}.${column}`] += count;
    values[`t4.${group}.total`] += count;
  }
  return values;
}

function zeros<Id extends string>(ids: readonly Id[]): Record<Id, number> {
  return Object.fromEntries(ids.map((id) => [id, 0])) as Record<Id, number>;
}
