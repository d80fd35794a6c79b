import { readSample, sampleCheck } from "../sample.js";
import type { Answer, RuleFinding } from "../statutory/answer.js";
import { type Material, type StatutoryDocument, writeStatutory } from "../statutory/document.js";
import type { StatutoryOptions } from "../statutory/options.js";

const read = await readSample();
/** As it is where the gateway has read its text and knows the fees: nothing is found. */
const known = read.checks.find(({ feesYuan }) => feesYuan === 0)?.narrative;
if (!known) throw new Error("the sample holds no check with fees");
const sample: Answer = { ...read.unchecked, check: sampleCheck(read, known, 0) };

/** How a test wants its tables to differ from the sample. */
export interface Difference {
  readonly year?: number;
  readonly to?: string;
  readonly scope?: Answer["scope"];
  /** Numbers that differ, by cell; null: not known. */
  readonly values?: Readonly<Record<string, number | null>>;
  /** Every number but the documents in force. */
  readonly all?: number;
  readonly findings?: readonly RuleFinding[];
  /** What the ledgers of the cases tell; null: not known. */
  readonly feesPaid?: number | null;
  /** The region whose source has not answered. */
  readonly down?: string;
}

/** Options as they are when none is given. */
export const asked: StatutoryOptions = {
  scope: "ALL",
  final: false,
  body: null,
  site: "https://example.gov.cn",
  contact: "0558-1234567",
  narrative: null,
  feesYuan: 0,
  reorganised: false,
};

const reason = { en: "Not held by any source", zh: "没有来源保存该数据" };

/** The sample of DOMAIN.md §2.5, or what a test makes of it, in the form of the SDK's answer. */
export function tables({ year = 2025, values = {}, all, findings = [], ...more }: Difference = {}): Answer {
  const numberOf = (id: string, value: number | null) => {
    const known = id in values ? (values[id] ?? null) : all !== undefined && !id.endsWith(".valid") ? all : value;
    return { value: known, counted: known, reason: known === null ? reason : null };
  };
  return {
    ...sample,
    year,
    scope: more.scope ?? "ALL",
    from: `${year}-01-01`,
    feesPaidYuan: { ...sample.feesPaidYuan, value: more.feesPaid ?? null },
    to: more.to ?? `${year}-12-31`,
    tables: sample.tables.map((table) => ({
      ...table,
      cells: table.cells.map((cell) => ({ ...cell, ...numberOf(cell.id, cell.value) })),
    })),
    check: { ...sample.check, findings, final: findings.every(({ severity }) => severity !== "ERROR") },
    coverage: { ...sample.coverage, complete: more.down === undefined },
  };
}

/** The document of such tables. */
export function statutory(difference: Difference = {}, material: Partial<Material> = {}): StatutoryDocument {
  const answer = tables(difference);
  return writeStatutory({ answer, figures: null, place: "阜阳市", options: asked, own: {}, ...material });
}

/** What the gateway says of a cell without a number. */
export function unknown(id: string): RuleFinding {
  const text = (zh: string) => ({ zh, en: zh });
  return {
    rule: "T2-N",
    severity: "ERROR",
    label: text("单元格有数据"),
    provision: text("国办公开办函〔2021〕30号"),
    message: text(`${id}：没有数据`),
    cause: text("没有来源保存该数据。"),
    cells: [{ cell: id, label: text(id), of: "REPORT", value: null }],
    cases: [],
  };
}
