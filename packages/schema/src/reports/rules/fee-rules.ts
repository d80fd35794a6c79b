import type { Label } from "../../label.js";
import { type Facts, type Rule, sources, type Violation } from "./rule.js";

const said = (message: Label, cause: Label): Violation => ({ cells: [], message, cause });
const textOf = ({ context }: Facts) => context.narrative?.other ?? "";
const none = /未(?:收取|产生|发生)|没有收取/;

/** The amount in yuan that section six states for 信息处理费; null where it states none. */
export function statedFeeYuan(text: string): number | null {
  const found = /(?:信息处理费|收费)[^。\d]{0,24}(\d+(?:[,，]\d{3})*(?:\.\d+)?)\s*(万)?元/.exec(text);
  if (!found) return null;
  const [, digits = "", wan] = found;
  return Math.round(Number(digits.replace(/[,，]/g, "")) * (wan ? 10_000 : 1) * 100) / 100;
}

/** Section six must report the fees collected, “未收取” when none (DOMAIN.md §2.1, §3). */
const reported: Rule = {
  id: "TX-B.reported",
  severity: "ERROR",
  label: { en: "Section six reports the fees for processing information", zh: "第六部分报告信息处理费收取情况" },
  source: sources.fees,
  standsOn: { narrative: "other" },
  check: (facts) => {
    const text = textOf(facts);
    if (/信息处理费/.test(text) && (none.test(text) || statedFeeYuan(text) !== null)) return [];
    return [
      said(
        { en: "Section six doesn't say what was collected", zh: "第六部分未报告信息处理费收取情况" },
        { en: "It was left out; where nothing was collected, write 未收取.", zh: "可能遗漏；未收取的应写明“未收取”。" },
      ),
    ];
  },
};

/** TX-B: what section six says of the fees is what the ledger says. */
const asLedger: Rule = {
  id: "TX-B.ledger",
  severity: "WARN",
  label: { en: "The fees in section six are those of the ledger", zh: "第六部分信息处理费与收费台账一致" },
  source: sources.fees,
  standsOn: { narrative: "other", feesLedger: true },
  check: (facts) => {
    const text = textOf(facts);
    const ledger = facts.context.feesLedgerYuan ?? 0;
    const stated = statedFeeYuan(text) ?? (none.test(text) ? 0 : null);
    if (stated === null || stated === ledger) return [];
    return [
      said(
        {
          en: `Section six says ${stated} yuan, the ledger ${ledger}`,
          zh: `第六部分为 ${stated} 元，收费台账为 ${ledger} 元`,
        },
        {
          en: "Fees noticed but not paid were counted, or a payment was entered after the text was written.",
          zh: "可能把已通知未缴纳的费用计入，或定稿后又有缴费。",
        },
      ),
    ];
  },
};

/** What is collected for processing information is an administrative fee (109号): Table 2 holds at least as much. */
const withinFees: Rule = {
  id: "T2X-A",
  severity: "WARN",
  label: { en: "Table 2 holds the fees for processing information", zh: "行政事业性收费不少于信息处理费" },
  source: sources.fees,
  standsOn: { cells: ["t2.feesWan"], feesLedger: true },
  check: (facts) => {
    const [wan, ledger] = [facts.number("t2.feesWan"), facts.context.feesLedgerYuan ?? 0];
    // To the yuan: a report rounds to 万元 with some decimals.
    if (wan * 10_000 + 100 >= ledger) return [];
    return [
      {
        cells: [{ cell: "t2.feesWan", of: "REPORT", value: wan }],
        message: {
          en: `${wan} 万元 is less than the ${ledger} yuan of the ledger`,
          zh: `${wan} 万元少于收费台账的 ${ledger} 元`,
        },
        cause: {
          en: "The fees for processing information were not added to Table 2.",
          zh: "可能未将信息处理费计入表二。",
        },
      },
    ];
  },
};

/** The rules of the fees (国办函〔2020〕109号, DOMAIN.md §2.5 TX-B, §3). */
export const feeRules: readonly Rule[] = [reported, asLedger, withinFees];
