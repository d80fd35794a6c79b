import { badArgument } from "../failure.js";
import type { Scope } from "./answer.js";

/** Which documents are written. */
export type Form = "summary" | "statutory" | "both";

/** What the user asked of the statutory report. */
export interface StatutoryOptions {
  readonly scope: Scope;
  /** Ends with a code of its own when the report can't be final. */
  readonly final: boolean;
  /** {机关名} of the title; null: made from the region's name. */
  readonly body: string | null;
  /** Where the electronic version is published. */
  readonly site: string | null;
  /** Whom to ask: address, telephone. */
  readonly contact: string | null;
  /** Folder of the body's own text. */
  readonly narrative: string | null;
  /** 信息处理费 received in the year by the fee ledger, in yuan; null: not told. */
  readonly feesYuan: number | null;
  /** The body was reorganised in the year. */
  readonly reorganised: boolean;
}

/** The options of the statutory report, for `parseArgs`. */
export const statutorySpec = {
  form: { type: "string" },
  scope: { type: "string" },
  final: { type: "boolean" },
  body: { type: "string" },
  site: { type: "string" },
  contact: { type: "string" },
  narrative: { type: "string" },
  fees: { type: "string" },
  reorganised: { type: "boolean" },
  sample: { type: "boolean" },
} as const;

type Given = {
  readonly [Name in keyof typeof statutorySpec]?:
    | ((typeof statutorySpec)[Name]["type"] extends "boolean" ? boolean : string)
    | undefined;
};

/** Reads them. @throws Failure with exit code 2. */
export function readStatutory(given: Given): StatutoryOptions {
  return {
    scope: given.scope === undefined ? "ALL" : scope(given.scope),
    final: given.final ?? false,
    body: given.body ?? null,
    site: given.site ?? null,
    contact: given.contact ?? null,
    narrative: given.narrative ?? null,
    feesYuan: given.fees === undefined ? null : yuan(given.fees),
    reorganised: given.reorganised ?? false,
  };
}

/** Which documents are asked for; the sample is a statutory report. @throws Failure with exit code 2. */
export function readForm({ form, final, sample }: Given): Form {
  if (form !== undefined && form !== "summary" && form !== "statutory" && form !== "both") {
    throw badArgument(
      `--form 只能是 summary、statutory 或 both，而不是“${form}”。`,
      `--form must be summary, statutory or both, not "${form}".`,
    );
  }
  if (form === "summary" && (final || sample)) {
    throw badArgument(
      "--final 和 --sample 只用于法定年度报告，不能与 --form summary 同用。",
      "--final and --sample are about the statutory report; they do not go with --form summary.",
    );
  }
  return sample ? "statutory" : (form ?? "both");
}

function scope(text: string): Scope {
  const asked = text.toUpperCase();
  if (asked === "OWN" || asked === "DEPARTMENTS" || asked === "ALL") return asked;
  throw badArgument(
    `--scope 只能是 OWN、DEPARTMENTS 或 ALL，而不是“${text}”。`,
    `--scope must be OWN, DEPARTMENTS or ALL, not "${text}".`,
  );
}

function yuan(text: string): number {
  if (/^\d{1,12}(\.\d{1,2})?$/.test(text)) return Number(text);
  throw badArgument(
    `--fees 应为以元为单位的金额，如 3000 或 0，而不是“${text}”。`,
    `--fees must be an amount in yuan such as 3000 or 0, not "${text}".`,
  );
}
