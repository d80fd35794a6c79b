import type {
  applicantColumns,
  documentColumns,
  documentRows,
  remedyColumns,
  remedyGroups,
  singleRows,
} from "./captions.js";
import type { boundaryRows, resultRows } from "./request-rows.js";

/** Kinds of documents of Table 2. */
export type DocumentRowKey = (typeof documentRows)[number]["key"];
/** What Table 2 counts of each kind. */
export type DocumentColumnKey = (typeof documentColumns)[number]["key"];
/** Rows of Table 2 with one number. */
export type SingleKey = (typeof singleRows)[number]["key"];
/** The leaves r3–r23 of Table 3. */
export type ResultKey = (typeof resultRows)[number]["key"];
/** The rows r1–r25 of Table 3. */
export type RequestRowKey = ResultKey | keyof typeof boundaryRows;
/** The columns c1–c7 of Table 3. */
export type ApplicantKey = (typeof applicantColumns)[number]["key"];
/** The groups of Table 4. */
export type RemedyGroupKey = (typeof remedyGroups)[number]["key"];
/** The columns of each group of Table 4. */
export type RemedyColumnKey = (typeof remedyColumns)[number]["key"];

/** Cells of Table 2, by row and column (DOMAIN.md §2.2). */
export type TableTwoCell = `t2.${DocumentRowKey}.${DocumentColumnKey}` | `t2.${SingleKey}`;
/** Cells of Table 3, by row and column (DOMAIN.md §2.3). */
export type TableThreeCell = `t3.${RequestRowKey}.${ApplicantKey}`;
/** Cells of Table 4, by group and column (DOMAIN.md §2.4). */
export type TableFourCell = `t4.${RemedyGroupKey}.${RemedyColumnKey}`;
/** Any cell that holds a number. */
export type CellId = TableTwoCell | TableThreeCell | TableFourCell;

/** Numbers by cell. Null: not known, which is never the same as 0. */
export type CellValues = Readonly<Record<CellId, number | null>>;

/** Whose records a report counts (DOMAIN.md §2.6): the government's own, its departments', everybody's. */
export type StatutoryScope = "OWN" | "DEPARTMENTS" | "ALL";

/** The numbers of Tables 2, 3 and 4 of a year. */
export interface StatutoryTables {
  readonly year: number;
  readonly values: CellValues;
}

/** The tables of a body: a government's own, of its departments, or of all below it. */
export interface StatutoryReport extends StatutoryTables {
  /** County-level code, or the city's own. */
  readonly region: string;
  readonly scope: StatutoryScope;
}
