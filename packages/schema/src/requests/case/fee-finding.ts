import type { Label } from "../../label.js";
import { feeByItem, isFeeByPage, type MonthlyItems, mayBeFeeByItem } from "../answer/fees.js";

/**
 * What is wrong with the amount of a fee notice, in words; null where it may be right (109号; DOMAIN.md §3). How many
 * pages there are the ledger doesn't say: less than the fee by item may be that by volume, more is not the reading that is
 * better for the applicant. Where the items aren't known, only what no bands give is wrong.
 */
export function wrongFee(amountYuan: number, items: MonthlyItems | null): Label | null {
  if (items === null) {
    if (mayBeFeeByItem(amountYuan) || isFeeByPage(amountYuan)) return null;
    return {
      en: `The fee notice states ${amountYuan} yuan, which the bands give for no number of items or pages.`,
      zh: `收费通知载明${amountYuan}元，按件、按量计收的分档均得不出该金额。`,
    };
  }
  const byItem = feeByItem(items).amountYuan;
  if (amountYuan === byItem || (amountYuan < byItem && isFeeByPage(amountYuan))) return null;
  return {
    en: `The fee notice states ${amountYuan} yuan; by item the bands give ${byItem} yuan.`,
    zh: `收费通知载明${amountYuan}元，按件计收的分档计算为${byItem}元。`,
  };
}
