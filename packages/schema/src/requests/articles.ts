import type { Label } from "../label.js";

const regulation = (number: number, chinese: string): Label => ({
  en: `Regulations on Open Government Information, Art ${number}`,
  zh: `《政府信息公开条例》第${chinese}条`,
});

/** The provisions that the steps and deadlines of a case rest on, as a refusal, a proof or a letter cites them. */
export const articles = {
  /** 申请书 (DOMAIN.md §1.5.1). */
  application: regulation(29, "二十九"),
  /** 补正 (DOMAIN.md §1.5.3). */
  correction: regulation(30, "三十"),
  /** 收到申请之日 (DOMAIN.md §1.5.2). */
  receipt: regulation(31, "三十一"),
  /** 征求第三方意见. */
  thirdParty: regulation(32, "三十二"),
  /** 答复期限、延期. */
  reply: regulation(33, "三十三"),
  /** 征求共同制作机关意见. */
  agency: regulation(34, "三十四"),
  /** 合理延迟. */
  delay: regulation(35, "三十五"),
  /** 答复 (DOMAIN.md §1.5.4). */
  answer: regulation(36, "三十六"),
  /** 转为主动公开. */
  publication: regulation(44, "四十四"),
  /** 登记、审核、办理、答复、归档. */
  system: regulation(45, "四十五"),
  /** 投诉、复议、诉讼. */
  remedies: regulation(51, "五十一"),
  /** 信息处理费; Art 4 of it speaks of 一事一申请 (DOMAIN.md §2.6, §3). */
  fee: {
    en: "Measures on Information-Processing Fees (Guobanhan [2020] No. 109)",
    zh: "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）",
  },
  /** 复议前置 (DOMAIN.md §1.8). */
  reviewFirst: { en: "Administrative Reconsideration Law, Art 23", zh: "《行政复议法》第二十三条" },
  /** 起诉期限 after reconsideration, and directly (DOMAIN.md §1.8). */
  suit: { en: "Administrative Litigation Law, Art 45 and 46", zh: "《行政诉讼法》第四十五条、第四十六条" },
  /** Which days are working days. */
  workingDays: {
    en: "Measures on Public Holidays, and the State Council's yearly notice",
    zh: "《全国年节及纪念日放假办法》及国务院办公厅年度放假安排通知",
  },
  /** The holidays that have a fixed date, where the year's notice isn't published (DOMAIN.md §12.1). */
  fixedHolidays: { en: "Measures on Public Holidays", zh: "《全国年节及纪念日放假办法》" },
  /** 六关, the city's own rule (DOMAIN.md §1.5.5). */
  gates: { en: "Six gates, the city's own rule", zh: "本市“六关”审核制度" },
} as const satisfies Record<string, Label>;
