import type { Label } from "../../label.js";

/** A festival, and between which days (MM-DD) of the solar calendar it falls in any year. */
export interface Festival {
  readonly label: Label;
  readonly from: string;
  readonly to: string;
}

/** The festivals with a holiday (DOMAIN.md §12.1), by name. Those of the moon and the sun move within bounds. */
export const festivals: ReadonlyMap<string, Festival> = new Map([
  ["元旦", { label: { en: "New Year's Day", zh: "元旦" }, from: "01-01", to: "01-01" }],
  ["春节", { label: { en: "the Spring Festival", zh: "春节" }, from: "01-20", to: "02-21" }],
  ["清明", { label: { en: "Tomb-Sweeping Day", zh: "清明节" }, from: "04-03", to: "04-06" }],
  ["劳动", { label: { en: "Labour Day", zh: "劳动节" }, from: "05-01", to: "05-01" }],
  ["端午", { label: { en: "the Dragon Boat Festival", zh: "端午节" }, from: "05-26", to: "06-27" }],
  ["中秋", { label: { en: "the Mid-Autumn Festival", zh: "中秋节" }, from: "09-06", to: "10-09" }],
  ["国庆", { label: { en: "National Day", zh: "国庆节" }, from: "10-01", to: "10-01" }],
]);

/** Their names. */
export const festivalNames: readonly string[] = [...festivals.keys()];
