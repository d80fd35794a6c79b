import type { Label } from "../../label.js";
import type { ApplicantKey, CellId, RemedyGroupKey, StatutoryTables } from "../cells.js";
import type { Narrative } from "./narrative.js";

/** ERROR: the report can't be final. WARN: look again. EXPLAIN: may be right, say why in the report. */
export type Severity = "ERROR" | "WARN" | "EXPLAIN";

/** Which tables a number is from: this report's, last year's, the sum of the parts', one part's, or its last year's. */
export type CellOf = "REPORT" | "LAST_YEAR" | "PARTS" | "PART" | "PART_LAST_YEAR";

/** A cell with the number that a finding stands on. */
export interface NamedCell {
  readonly cell: CellId;
  readonly of: CellOf;
  readonly value: number | null;
}

/** What a rule has to say: the cells and their numbers, what is wrong, and what is the likely cause. */
export interface Violation {
  readonly cells: readonly NamedCell[];
  readonly message: Label;
  readonly cause: Label;
  /** Ids of the cases that it is about, where the rule knows them by itself. */
  readonly cases?: readonly string[];
  /** Where it is less grave than the rule: it explains itself. */
  readonly severity?: Severity;
}

/** What a rule stands on. A rule that lacks any of it isn't run, and that is told. */
export interface StandsOn {
  readonly cells?: readonly CellId[];
  readonly lastYear?: readonly CellId[];
  readonly parts?: readonly CellId[];
  /** A section, or several: then one of them at least. */
  readonly narrative?: keyof Narrative | readonly (keyof Narrative)[];
  /** Amounts of the context, one of them at least. */
  readonly fees?: readonly ("feesLedgerYuan" | "feesCounted")[];
  readonly caseLedgers?: true;
}

/** A case that left what is carried in from the year before, or came into it, by a transfer or a split since. */
export interface MovedCase {
  readonly id: string;
  readonly kind: "TRANSFERRED" | "SPLIT";
  /** The day. */
  readonly on: string;
  /** The column of its applicant; null where that isn't known. */
  readonly column: ApplicantKey | null;
  /** -1 of one that left, 1 of one that came. */
  readonly by: 1 | -1;
}

/** A part of a report: one of the tables that add up to it. */
export interface PartTables extends StatutoryTables {
  /** Which it is, for those who read a finding. Null: nobody said; then it goes by its place. */
  readonly name?: Label | null;
  /** As of the whole. Default: as the whole. */
  readonly bodyMayMakeRegulations?: boolean;
  /** Its tables of last year; without them the rules between years aren't run on it. */
  readonly lastYear?: StatutoryTables | null;
}

/** What is known besides the tables. What is left out leaves the rules that need it unrun. */
export interface ReportContext {
  readonly lastYear?: StatutoryTables;
  /** The tables of which this report is the sum: its own, its departments', its counties'. */
  readonly parts?: readonly PartTables[];
  readonly narrative?: Narrative;
  /** 信息处理费 received in the year by the fee ledger, in yuan (DOMAIN.md §3). */
  readonly feesLedgerYuan?: number;
  /** What the ledgers of the cases tell of it; not whole where some weren't kept or heard: then it is at least that. */
  readonly feesCounted?: { readonly yuan: number; readonly whole: boolean };
  /** Ids of the cases of the year whose record and ledger close differently. */
  readonly differingCases?: readonly string[];
  /** Cases that were moved since the year began, by their ledgers. */
  readonly movedCases?: readonly MovedCase[];
  /** Of the remedies that Table 4 counts, by group, how many were filed before 1 January of the year. */
  readonly remediesFiledBefore?: Readonly<Record<RemedyGroupKey, number>>;
  /** Whether the body has the power to make regulations (规章制定权): provinces, cities with districts. */
  readonly bodyMayMakeRegulations: boolean;
  /** The body was reorganised in the year: then T3-E asks for an explanation only. */
  readonly reorganised?: boolean;
  /** Case ids that are known to stand behind a cell. */
  readonly cases?: Readonly<Partial<Record<CellId, readonly string[]>>>;
}

/** The facts that a rule is run on; everything it stands on is known. */
export interface Facts {
  readonly report: StatutoryTables;
  readonly context: ReportContext;
  /** The number of a cell; 0 where it isn't known: a rule names the cells it stands on, and they are. */
  number(cell: CellId, of?: CellOf): number;
}

/** One rule of consistency (勾稽关系), declared once. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly label: Label;
  /** The provision that it follows from. */
  readonly source: Label;
  readonly standsOn: StandsOn;
  /** It holds of each part as well: what one part has too many and another too few doesn't show in the sum. */
  readonly eachPart?: true;
  readonly check: (facts: Facts) => readonly Violation[];
}

/** Where the rules come from. */
export const sources = {
  format: {
    en: "Format of the annual report (2021, No. 30)",
    zh: "国办公开办函〔2021〕30号《政府信息公开工作年度报告格式》",
  },
  identity: { en: "Relation printed in Table 3 (2021, No. 30)", zh: "国办公开办函〔2021〕30号表三所载勾稽关系" },
  art50: { en: "Regulations on Open Government Information, Art 50", zh: "《政府信息公开条例》第五十条" },
  fees: {
    en: "Fees for processing information (2020, No. 109)",
    zh: "国办函〔2020〕109号《政府信息公开信息处理费管理办法》",
  },
  practice: { en: "Plausibility, no provision", zh: "合理性核对（无明文规定）" },
  review: { en: "Administrative Reconsideration Law, Art 23", zh: "《行政复议法》第二十三条" },
} as const satisfies Readonly<Record<string, Label>>;
