import { cellRules } from "./cell-rules.js";
import { disclosureRules } from "./disclosure-rules.js";
import { feeRules } from "./fee-rules.js";
import { ledgerRules } from "./ledger-rules.js";
import { narrativeRules } from "./narrative-rules.js";
import { partsRules } from "./parts-rules.js";
import { remedyRules } from "./remedy-rules.js";
import { requestRules } from "./request-rules.js";
import type { Rule } from "./rule.js";
import { trendRules } from "./trend-rules.js";

/** Every rule of a statutory report (DOMAIN.md §2.5), in the order in which findings are told. */
export const reportRules: readonly Rule[] = [
  ...cellRules,
  ...disclosureRules,
  ...requestRules,
  ...ledgerRules,
  ...remedyRules,
  ...partsRules,
  ...narrativeRules,
  ...feeRules,
  ...trendRules,
];
