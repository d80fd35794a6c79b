import { type Rule, sources } from "./rule.js";

/** Cases that are named in words; all of them are in the finding's `cases`. */
const named = 5;

/** Table 3 counts records; the deadline, the letters and the dossier stand on ledgers. They must tell the same. */
const asLedgers: Rule = {
  id: "T3-L",
  severity: "WARN",
  label: { en: "Records and ledgers of cases close alike", zh: "申请记录与办理台账的办结日期和结果一致" },
  source: sources.art50,
  standsOn: { caseLedgers: true },
  check: ({ context }) => {
    const cases = context.differingCases ?? [];
    if (cases.length === 0) return [];
    const some = (more: string) => `${cases.slice(0, named).join(", ")}${cases.length > named ? more : ""}`;
    return [
      {
        cells: [],
        cases,
        message: {
          en: `In ${cases.length} cases the ledger closes another day, or with another outcome, than the record: ${some(", …")}`,
          zh: `${cases.length} 件申请的办理台账与申请记录的办结日期或结果不一致：${some("等")}`,
        },
        cause: {
          en: "The county's own table was not brought up to date, or the ledger was not.",
          zh: "可能只更新了业务系统或只登记了台账。",
        },
      },
    ];
  },
};

/** The rules of the ledgers behind Table 3. */
export const ledgerRules: readonly Rule[] = [asLedgers];
