import type { Label } from "../../label.js";

const regulations = (number: number, chinese: string): Label => ({
  en: `Regulations on Open Government Information, Art ${number}`,
  zh: `《政府信息公开条例》第${chinese}条`,
});

/** The provisions that deadlines rest on, as a proof or a letter cites them. */
export const articles = {
  /** 补正: notice within 7 working days, once; the period runs from the corrected application. */
  correction: regulations(30, "三十"),
  /** 收到申请之日, by channel. */
  receipt: regulations(31, "三十一"),
  /** 第三方意见: 15 working days. */
  thirdParty: regulations(32, "三十二"),
  /** 答复期限: 20 working days, extension, excluded time. */
  reply: regulations(33, "三十三"),
  /** 共同制作机关意见: 15 working days, silence consents. */
  agency: regulations(34, "三十四"),
  /** 合理延迟. */
  delay: regulations(35, "三十五"),
  /** 信息处理费: notice, payment, period counted anew. */
  fee: {
    en: "Measures on Information-Processing Fees (Guobanhan [2020] No. 109)",
    zh: "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）",
  },
  /** Which days are working days. */
  workingDays: {
    en: "Measures on Public Holidays, and the State Council's yearly notice",
    zh: "《全国年节及纪念日放假办法》及国务院办公厅年度放假安排通知",
  },
} as const satisfies Record<string, Label>;
