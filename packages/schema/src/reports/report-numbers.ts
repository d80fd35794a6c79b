import type { Coverage } from "../coverage.js";
import { standsOn } from "../figures/figure-object.js";
import type { Label } from "../label.js";
import { singleRows } from "./captions.js";
import type { CellId, DocumentColumnKey, RequestRowKey, SingleKey } from "./cells.js";
import type { CountedActs } from "./count-acts.js";
import type { CountedDocuments } from "./count-documents.js";
import type { CountedRemedies } from "./count-remedies.js";
import type { CountedRequests } from "./count-requests.js";
import type { ReportSet } from "./report-set.js";
import { phaseOfRow } from "./request-records.js";

/** The number of a cell: null with a reason where it isn't known. */
export interface CellNumber {
  readonly value: number | null;
  readonly counted: number | null;
  /** Null where no source holds what it counts. */
  readonly coverage: Coverage | null;
  readonly reason: Label | null;
}

/** Numbers by cell. */
export type Numbers = ReadonlyMap<CellId, CellNumber>;

/** The number of a cell that nothing is counted for. */
export const notHeld: CellNumber = {
  value: null,
  counted: null,
  coverage: null,
  reason: { en: "Not held by any source", zh: "没有来源保存该数据" },
};

/** Table 2 from what was counted. */
export function numbersOfTableTwo(documents: CountedDocuments, acts: CountedActs, set: ReportSet): Numbers {
  const ofDocuments = Object.entries(documents.numbers).map(([id, counted]) => {
    const column = id.slice(id.lastIndexOf(".") + 1) as DocumentColumnKey;
    return [id as CellId, numberOf(counted, documents.coverage[column], set)] as const;
  });
  return new Map([
    ...ofDocuments,
    ...singleRows.map(({ key }) => [`t2.${key}` as const, ofAct(key, acts, set)] as const),
  ]);
}

function ofAct(key: SingleKey, { whole, coverage }: CountedActs, set: ReportSet): CellNumber {
  const { counted, reason } = whole[key];
  const number = numberOf(counted, coverage, set);
  return number.value === null || reason === null ? number : { ...number, value: null, reason };
}

/** Table 3 from what was counted. */
export function numbersOfTableThree({ whole, coverage }: CountedRequests, set: ReportSet): Numbers {
  const entries = Object.entries(whole).map(([id, counted]) => {
    const row = id.split(".")[1] as RequestRowKey;
    return [id as CellId, numberOf(counted, coverage[phaseOfRow(row)], set)] as const;
  });
  return new Map(entries);
}

/** Table 4 from what was counted. */
export function numbersOfTableFour({ whole, coverage }: CountedRemedies, set: ReportSet): Numbers {
  return new Map(Object.entries(whole).map(([id, counted]) => [id as CellId, numberOf(counted, coverage, set)]));
}

function numberOf(counted: number, coverage: Coverage, { requirement }: ReportSet): CellNumber {
  if (standsOn(coverage, requirement)) return { value: counted, counted, coverage, reason: null };
  if (coverage.sources.every(({ state }) => state === "NOT_MAPPED")) return { ...notHeld, coverage };
  const reason = { en: "Not every required source has answered", zh: "所需来源未全部应答" };
  return { value: null, counted, coverage, reason };
}
