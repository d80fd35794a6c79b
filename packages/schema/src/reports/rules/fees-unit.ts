import { type Facts, type Rule, sources, type Violation } from "./rule.js";

const feeViolation = (facts: Facts, en: string, zh: string): Violation => ({
  cells: [{ cell: "t2.feesWan", of: "REPORT", value: facts.number("t2.feesWan") }],
  message: { en, zh },
  cause: { en: "The amount was written in yuan; the unit is 万元.", zh: "可能按元填写，表中单位为万元。" },
});

/** T2-C: 万元 with more than six decimals is no amount of money in 分. */
const decimals: Rule = {
  id: "T2-C.decimals",
  severity: "WARN",
  eachPart: true,
  label: { en: "The fees have no more decimals than 万元 in 分", zh: "收费金额小数位数合理" },
  source: sources.format,
  standsOn: { cells: ["t2.feesWan"] },
  check: (facts) => {
    const wan = facts.number("t2.feesWan");
    if (Math.abs(wan * 1e6 - Math.round(wan * 1e6)) < 1e-3) return [];
    return [feeViolation(facts, `${wan} is no amount of 万元 in 分`, `${wan} 万元的小数超过“分”`)];
  },
};

/** T2-C: yuan written for 万元 shows against last year: a thousandfold, or a thousandth. */
const unit: Rule = {
  id: "T2-C.unit",
  severity: "WARN",
  eachPart: true,
  label: { en: "The fees are in 万元, as last year", zh: "收费金额单位为万元，与上年相当" },
  source: sources.format,
  standsOn: { cells: ["t2.feesWan"], lastYear: ["t2.feesWan"] },
  check: (facts) => {
    const [wan, last] = [facts.number("t2.feesWan"), facts.number("t2.feesWan", "LAST_YEAR")];
    if (wan === 0 || last === 0 || (wan < last * 1000 && last < wan * 1000)) return [];
    return [feeViolation(facts, `${wan} against ${last} last year`, `${wan}，而上年为 ${last}`)];
  },
};

/** What the published tables of DOMAIN.md §2.5 tell: 316,441 万元 beside 18,502,463 licences, penalties and coercions. */
const published = { feesWan: 316_441, decisions: 11_398_889 + 6_937_489 + 166_105 } as const;

/** Decisions of the year: what fees are commonly collected with; null where one of the numbers isn't known. */
function decisionsOf({ report: { values } }: Facts): number | null {
  const numbers = [values["t2.licences"], values["t2.penalties"], values["t2.coercions"]];
  return numbers.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0);
}

/**
 * The most that is taken for 万元, of so many decisions: our choice, no provision. Yuan written for 万元 are ten
 * thousand times as much. A thousandfold of what the published tables collected for each decision (171 yuan), and, where
 * nobody knows of decisions, a hundredfold of all they collected: they are those of a body with 14,069 requests a year.
 * Few decisions bound nothing: schools collect tuition without any. So it is never less than all that was collected there.
 */
function mostFeesWan(decisions: number | null): number {
  const { feesWan, decisions: of } = published;
  const most = feesWan * 100;
  return decisions ? Math.max(feesWan, Math.min(most, (feesWan / of) * 1000 * decisions)) : most;
}

/** T2-C: yuan written for 万元 show by their size, where there is no last year to compare with. */
const size: Rule = {
  id: "T2-C.size",
  severity: "WARN",
  eachPart: true,
  label: { en: "The fees are of a size that 万元 can have", zh: "收费金额以万元计属合理范围" },
  source: sources.practice,
  standsOn: { cells: ["t2.feesWan"] },
  check: (facts) => {
    const [wan, decisions] = [facts.number("t2.feesWan"), decisionsOf(facts)];
    if (wan <= mostFeesWan(decisions)) return [];
    return [
      feeViolation(
        facts,
        decisions ? `${wan} 万元 for ${decisions} decisions` : `${wan} 万元 is more than any body collects`,
        decisions ? `${wan} 万元，而行政处理决定仅 ${decisions} 件` : `${wan} 万元明显超出合理范围`,
      ),
    ];
  },
};

/** The rules of the fees of Table 2 (DOMAIN.md §2.5 T2-C). */
export const feesRules: readonly Rule[] = [decimals, unit, size];
