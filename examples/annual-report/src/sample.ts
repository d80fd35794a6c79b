import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Answer } from "./statutory/answer.js";
import type { Narrative } from "./statutory/document.js";

type Check = Answer["check"];

/** What the gateway's rules said of the sample's tables with a text. */
export interface SampleCheck {
  /** The fees that were given; null: none. */
  readonly feesYuan: number | null;
  /** The text that they have read. */
  readonly narrative: Narrative;
  readonly check: Check;
}

/** What the rules said: of the texts that are printed without fees and with none collected. */
export interface SampleChecks {
  /** The rules that read the text or the fees. */
  readonly rules: readonly Pick<Check["notRun"][number], "rule" | "label">[];
  readonly checks: readonly SampleCheck[];
}

/** The published tables of 2025, and what the rules said of them; there is no gateway to ask. */
export interface Sample extends SampleChecks {
  /** In the form of the SDK's answer; its check has run nothing. */
  readonly unchecked: Answer;
}

/** {机关名} of the sample, where none is given. */
export const sampleBody = "样例机关";

const none: Check = {
  final: false,
  lastYearFrozenAt: null,
  countiesFrozen: false,
  run: 0,
  findings: [],
  notRun: [],
};

/** The published tables of 2025 that every relation of the form holds for (DOMAIN.md §2.5). */
export async function readSample(): Promise<Sample> {
  const [tables, checks] = await Promise.all([read("statutory-2025"), read("checks-2025")]);
  return { unchecked: { ...(tables as Omit<Answer, "check">), check: none }, ...(checks as SampleChecks) };
}

async function read(name: string): Promise<unknown> {
  return JSON.parse(await readFile(fileURLToPath(new URL(`../sample/${name}.json`, import.meta.url)), "utf8"));
}

/**
 * What the rules say of a text: what they said of that very text with the same fees. Of another text, the rules that read
 * the sections that differ have not been run, and that is told.
 */
export function sampleCheck({ checks, rules }: SampleChecks, narrative: Narrative, feesYuan: number | null): Check {
  const sections = Object.keys(narrative) as (keyof Narrative)[];
  const differing = (one: SampleCheck) => sections.filter((section) => one.narrative[section] !== narrative[section]);
  const ofFees = checks.filter((one) => one.feesYuan === feesYuan);
  const [nearest] = [...(ofFees.length > 0 ? ofFees : checks)].sort(
    (a, b) => differing(a).length - differing(b).length,
  );
  if (!nearest) return none;
  const isFeesOther = nearest.feesYuan !== feesYuan;
  const isStale = (rule: string) =>
    differing(nearest).some((section) => readBy[section].test(rule)) || (isFeesOther && /^TX-B|^T2X/.test(rule));
  return without(
    nearest.check,
    rules.filter(({ rule }) => isStale(rule)),
  );
}

/** Which rules read a section: numbers are looked for in all of them, and the title says whose they are. */
const readBy: Readonly<Record<keyof Narrative, RegExp>> = {
  title: /^TX-(?:[AE]|C\.title)/,
  lead: /^TX-C\.period/,
  overview: /^TX-(?:[AE]|D\.(?!problems))/,
  problems: /^TX-(?:[AE]|D\.problems)/,
  other: /^TX-[ABE]/,
};

/** A check without what it said by some rules. */
function without(check: Check, stale: SampleChecks["rules"]): Check {
  const isOther = (one: { readonly rule: string }) => stale.every(({ rule }) => rule !== one.rule);
  const [findings, notRun] = [check.findings.filter(isOther), check.notRun.filter(isOther)];
  const isRun = stale.filter(({ rule }) => check.notRun.every((one) => one.rule !== rule));
  return {
    ...check,
    final: findings.every(({ severity }) => severity !== "ERROR"),
    run: check.run - isRun.length,
    findings,
    notRun: [...notRun, ...stale.map((one) => ({ ...one, reason: changed }))],
  };
}

const changed = {
  en: "the text or the fees are not those with which the sample was checked, and there is no gateway to ask",
  zh: "文字或信息处理费与样例核对时不同，且未访问网关",
};
