import type { Label } from "../../label.js";
import { readable, type StatedNumber, states } from "./narrative.js";
import { type Facts, type Rule, sources, type Violation } from "./rule.js";
import { statedFee } from "./stated-fee.js";

const said = (message: Label, cause: Label): Violation => ({ cells: [], message, cause });
/** What names the fee: 未收取任何费用 does, too, in a section that reports nothing else that is collected. */
const isOfFee = /信息处理费|收费通知|(?:未|没有)[^，,。；;]{0,20}收取[^，,。；;]{0,4}费用/;
const yuan = ({ low, high }: StatedNumber) => Math.round(((low + high) / 2) * 1e6) / 100;

/** What section six says was collected; null where it doesn't. */
const feeTold = ({ context }: Facts) => statedFee(context.narrative?.other ?? "");

/** Section six must report the fees collected, “未收取” when none (DOMAIN.md §2.1, §3). */
const reported: Rule = {
  id: "TX-B.reported",
  severity: "ERROR",
  label: { en: "Section six reports the fees for processing information", zh: "第六部分报告信息处理费收取情况" },
  source: sources.fees,
  standsOn: { narrative: "other" },
  check: (facts) => {
    if (isOfFee.test(readable(facts.context.narrative?.other ?? "")) && feeTold(facts)) return [];
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
  standsOn: { narrative: "other", fees: ["feesLedgerYuan"] },
  check: (facts) => {
    const stated = feeTold(facts);
    const ledger = facts.context.feesLedgerYuan ?? 0;
    if (stated === null || states(stated, ledger / 10_000)) return [];
    return [
      said(
        {
          en: `Section six says ${yuan(stated)} yuan, the ledger ${ledger}`,
          zh: `第六部分为 ${yuan(stated)} 元，收费台账为 ${ledger} 元`,
        },
        {
          en: "Fees noticed but not paid were counted, or a payment was entered after the text was written.",
          zh: "可能把已通知未缴纳的费用计入，或定稿后又有缴费。",
        },
      ),
    ];
  },
};

/** TX-B: the fees that are given, or else told in section six, are what the cases' ledgers say was paid. */
const asCounted: Rule = {
  id: "TX-B.counted",
  severity: "WARN",
  label: { en: "The fees that are given are those paid in the cases", zh: "所报信息处理费与办件台账缴费记录一致" },
  source: sources.fees,
  standsOn: { fees: ["feesCounted"] },
  check: (facts) => {
    const { feesLedgerYuan: given, feesCounted } = facts.context;
    const { yuan: counted, whole } = feesCounted ?? { yuan: 0, whole: false };
    const stated = given ?? (whole ? null : feeTold(facts));
    if (stated === null) return [];
    const told = typeof stated === "number" ? stated : yuan(stated);
    // Where ledgers are missing, what the others tell is the least that it can be.
    if (whole ? told === counted : told >= counted) return [];
    return [
      said(
        {
          en: `${told} yuan is stated, the ledgers of the cases tell ${whole ? "" : "at least "}${counted}`,
          zh: `所报为 ${told} 元，办件台账缴费记录${whole ? "" : "至少"}为 ${counted} 元`,
        },
        {
          en: "A payment is missing in one of the two ledgers, or is of another year.",
          zh: "可能有缴费未登记入其中一本台账，或跨年度登记。",
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
  standsOn: { cells: ["t2.feesWan"], fees: ["feesLedgerYuan", "feesCounted"] },
  check: (facts) => {
    const { feesLedgerYuan = 0, feesCounted } = facts.context;
    const [wan, ledger] = [facts.number("t2.feesWan"), Math.max(feesLedgerYuan, feesCounted?.yuan ?? 0)];
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
export const feeRules: readonly Rule[] = [reported, asLedger, asCounted, withinFees];
