import { applicantColumns } from "../captions.js";
import { type Rule, sources } from "./rule.js";

/** A tenfold rise or fall of the requests received, of ten at least, asks for a word in the report. */
const leap = ({ key, label }: (typeof applicantColumns)[number]): Rule => {
  const cell = `t3.newReceived.${key}` as const;
  return {
    id: `T3-K.${key}`,
    severity: "EXPLAIN",
    label: {
      en: `Requests received against last year: ${label.en}`,
      zh: `新收数量较上年变动异常须说明（${label.zh}）`,
    },
    source: sources.practice,
    standsOn: { cells: [cell], lastYear: [cell] },
    check: (facts) => {
      const [value, last] = [facts.number(cell), facts.number(cell, "LAST_YEAR")];
      const [few, many] = [Math.min(value, last), Math.max(value, last)];
      if (many < 10 || many < few * 10) return [];
      return [
        {
          cells: [
            { cell, of: "REPORT", value },
            { cell, of: "LAST_YEAR", value: last },
          ],
          message: { en: `${label.en}: ${value}, ${last} last year`, zh: `${label.zh}：本年 ${value}，上年 ${last}` },
          cause: {
            en: "One applicant asked in volume, the way of counting changed, or a source was missing in one of the years.",
            zh: "可能有申请人集中大量申请、统计口径变化，或某年缺少来源。",
          },
        },
      ];
    },
  };
};

/** Rules of plausibility between years. */
export const trendRules: readonly Rule[] = [applicantColumns[0], applicantColumns[6]].map(leap);
