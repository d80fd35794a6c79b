import type { Fee, FeeBand, FeeReading, FeeStandard, MonthlyItems } from "../fees.js";

/** The standards as letters name them (109号). */
export const standardNames: Readonly<Record<FeeStandard, string>> = { PER_ITEM: "按件计收", PER_PAGE: "按量计收" };

const units: Readonly<Record<FeeStandard, string>> = { PER_ITEM: "件", PER_PAGE: "页" };

/** Both computations, band by band, a sentence each: what the notice prints of {@link FeeReading}. */
export function feeReadingText(reading: FeeReading, items: MonthlyItems, pages: number | null): readonly string[] {
  const { perItem, perPage } = reading;
  const before = items.before === 0 ? "" : `本自然月内此前已申请${items.before}件，`;
  return [
    `${standardNames.PER_ITEM}：${before}本次申请${items.count}件。${feeText(perItem)}`,
    perPage
      ? `${standardNames.PER_PAGE}：本次申请共${pages}页（A4及以下幅面单面为1页）。${feeText(perPage)}`
      : `${standardNames.PER_PAGE}：本次申请不涉及提供复制件，不适用该标准。`,
  ];
}

/** `第11件至第30件，共20件，每件100元，计2000元；…。合计3000元。` */
export function feeText({ standard, bands, amountYuan }: Fee): string {
  return `${bands.map((band) => bandText(band, units[standard])).join("；")}。合计${amountYuan}元。`;
}

function bandText({ from, to, count, rateYuan, amountYuan }: FeeBand, unit: string): string {
  const range = from === to ? `第${from}${unit}` : `第${from}${unit}至第${to}${unit}，共${count}${unit}`;
  return rateYuan === 0 ? `${range}，不收费` : `${range}，每${unit}${rateYuan}元，计${amountYuan}元`;
}
