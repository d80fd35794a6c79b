import { stateName } from "../coverage.js";
import { type Answer, type Cell, cellsOf } from "./answer.js";
import type { StatutoryOptions } from "./options.js";
import type { OwnText } from "./own-text.js";

/** What stands against the report, from the gateway's rules or from the printing itself. */
export interface Finding {
  readonly rule: string;
  readonly severity: Answer["check"]["findings"][number]["severity"];
  readonly cells: readonly { readonly id: string; readonly name: string }[];
  /** Ids of the requests that it is about, or that most likely cause it. */
  readonly cases: readonly string[];
  readonly message: { readonly zh: string; readonly en: string };
  readonly cause: { readonly zh: string; readonly en: string };
}

/** Everything that stands against a report: rules first, then what the printing adds. */
export function findingsOf(answer: Answer, options: StatutoryOptions, own: OwnText): readonly Finding[] {
  const ruled = answer.check.findings.map(({ rule, severity, cells, cases, message, cause }): Finding => {
    const named = cells.map(({ cell, label, of }) => ({ id: cell, name: `${label.zh}${ofWhich[of] ?? ""}` }));
    return { rule, severity, cells: named, cases, message, cause };
  });
  return [
    ...ruled,
    ...[
      unfinished(answer),
      absent(answer),
      empty(answer),
      told(options, own),
      written(own),
      fees(answer, options, own),
      unread(answer),
    ].flat(),
  ];
}

const ofWhich: Readonly<Record<string, string>> = {
  LAST_YEAR: "（上年）",
  PARTS: "（各单位之和）",
  PART: "（所涉单位）",
  PART_LAST_YEAR: "（所涉单位上年）",
};

/** The cells without a number. */
export function missingCells(answer: Answer): readonly Cell[] {
  return [...cellsOf(answer).values()].filter(({ value }) => value === null);
}

/** Art 50 wants the whole year. */
function unfinished({ year, to }: Answer): readonly Finding[] {
  if (to === `${year}-12-31`) return [];
  return own("P-YEAR", "ERROR", {
    message: { zh: `${year} 年尚未结束，数据只到 ${to}`, en: `${year} is not over: the numbers end on ${to}` },
    cause: { zh: "年度结束后再编制，或修改 --year。", en: "Write it when the year is over, or give another --year." },
  });
}

/** Who is missing behind cells without a number, and why. */
function absent({ coverage }: Answer): readonly Finding[] {
  const lines = coverage.sources.filter(({ state }) => state !== "ANSWERED");
  if (lines.length === 0) return [];
  const told = (lang: "zh" | "en") =>
    lines.map(({ label, state, reason }) => {
      const why = reason ? `${lang === "zh" ? "：" : ": "}${reason[lang]}` : "";
      return `${label[lang]} (${stateName(state)[lang]}${why})`;
    });
  return own("P-SOURCE", "WARN", {
    message: {
      zh: `${lines.length} 个数据来源未应答：${told("zh").join("；")}`,
      en: `${lines.length} sources have not answered: ${told("en").join("; ")}`,
    },
    cause: { zh: "待来源恢复后重新生成。", en: "Run again when the sources are back." },
  });
}

/** A year without records reads like one in which nothing was done: it must not. */
function empty(answer: Answer): readonly Finding[] {
  const cells = [...cellsOf(answer).values()].filter(({ id }) => !id.endsWith(".valid"));
  // What isn't known may be anything: the cells themselves are told as missing.
  const none = (some: readonly Cell[]) => some.length > 0 && some.every(({ value }) => value === 0);
  const { year } = answer;
  const cause = {
    zh: "数据库中可能没有该年度的记录，请核对 --year；确无业务的，请在报告中说明。",
    en: "The databases may hold no records of the year: check --year. Where nothing was done, say so in the report.",
  };
  if (none(cells)) {
    const message = { zh: `${year} 年各项数据均为零`, en: `Every number of ${year} is zero` };
    return own("P-EMPTY", "ERROR", { message, cause });
  }
  if (!none(cells.filter(({ id }) => id.startsWith("t3.")))) return [];
  const message = { zh: `${year} 年没有政府信息公开申请`, en: `There are no requests of ${year}` };
  return own("P-EMPTY", "WARN", { message, cause });
}

function told({ site, contact }: StatutoryOptions, { lead }: OwnText): readonly Finding[] {
  if (lead !== undefined || (site !== null && contact !== null)) return [];
  return own("P-LEAD", "WARN", {
    message: {
      zh: "引言未写明电子版网址或联系方式",
      en: "The lead does not name the address of the electronic version, or whom to ask",
    },
    cause: { zh: "请用 --site 和 --contact 给出。", en: "Give --site and --contact." },
  });
}

/** Sections one and five are the body's own account; what comes from the tables alone is a beginning. */
function written({ overview, problems }: OwnText): readonly Finding[] {
  const lacking = [
    ...(overview === undefined ? ["工作考核、社会评议和责任追究结果情况（第一部分）"] : []),
    ...(problems === undefined ? ["实际采取的改进措施（第五部分）"] : []),
  ];
  if (lacking.length === 0) return [];
  return own("P-TEXT", "WARN", {
    message: {
      zh: `文字由报表数据生成，未写${lacking.join("、")}`,
      en: "The text was made from the tables: assessment and accountability, or what was done to improve, is not told",
    },
    cause: { zh: "请用 --narrative 给出本机关的文字。", en: "Give the body's own text with --narrative." },
  });
}

function fees({ feesPaidYuan }: Answer, { feesYuan }: StatutoryOptions, { other }: OwnText): readonly Finding[] {
  if (feesYuan !== null || feesPaidYuan.value !== null || other !== undefined) return [];
  const why = (lang: "zh" | "en") =>
    feesPaidYuan.reason?.[lang] ?? { zh: "未提供金额", en: "no amount was given" }[lang];
  return own("P-FEES", "ERROR", {
    message: {
      zh: `信息处理费收取情况未知：${why("zh")}`,
      en: `What was collected for processing information isn't known: ${why("en")}`,
    },
    cause: {
      zh: "请按收费台账用 --fees 给出，没有收取的给出 0。",
      en: "Give --fees by the fee ledger; 0 where there were none.",
    },
  });
}

/** What the form wants of the text (DOMAIN.md §2.1) and its numbers (TX-A) must have been looked at; a ledger of fees may lack. */
function unread(answer: Answer): readonly Finding[] {
  // A rule whose cells have no number isn't run either: those cells are told by themselves.
  const rules = missingCells(answer).length > 0 ? [] : answer.check.notRun.filter(({ rule }) => textRules.test(rule));
  if (rules.length === 0) return [];
  const ids = rules.map(({ rule }) => rule).join("、");
  const why = (lang: "zh" | "en") =>
    [...new Set(rules.map(({ reason }) => reason[lang]))].join(lang === "zh" ? "；" : "; ");
  return own("P-CHECK", "ERROR", {
    message: {
      zh: `文字部分有 ${rules.length} 条规则未能核对：${ids}`,
      en: `${rules.length} rules of the text could not be run: ${ids}`,
    },
    cause: { zh: `${why("zh")}。`, en: `${why("en")}.` },
  });
}

const textRules = /^TX-(?!B\.(?:ledger|counted))/;

function own(
  rule: string,
  severity: Finding["severity"],
  said: Pick<Finding, "message" | "cause">,
): readonly Finding[] {
  return [{ rule, severity, cells: [], cases: [], ...said }];
}
