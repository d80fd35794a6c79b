import { describe, expect, it } from "vitest";
import { sampleContext } from "../fixtures/context.js";
import { sampleTables } from "../fixtures/sample.js";
import { checkReport } from "./check-report.js";

function rulesIn(other: string, yuan: number): readonly string[] {
  const { findings } = checkReport(sampleTables, {
    ...sampleContext,
    narrative: { other: `${other}。` },
    feesLedgerYuan: yuan,
    feesCounted: { yuan, whole: true },
  });
  return findings.map(({ rule }) => rule).filter((rule) => rule.startsWith("TX-"));
}

describe("that no fee was collected may be said in many words (TX-B; 国办函〔2020〕109号)", () => {
  it.each([
    "没有产生信息处理费",
    "未向申请人收取信息处理费",
    "没有向申请人收取信息处理费",
    "未对申请人收取信息处理费",
    "没有发生信息处理费收取情形",
    "信息处理费收取情况：无",
    "无信息处理费收取情况",
    "无收取信息处理费情况",
    "无信息处理费收入",
    "信息处理费为0",
    "信息处理费：0",
    "收取信息处理费总计：0",
    "不存在收取信息处理费的情况",
    "未收信息处理费",
    "2025年我局依申请提供政府信息未收取任何费用",
    "2025年我单位无收费情况，未收取信息处理费",
    "发出收费通知的件数0件、总金额0元，实际收取的总金额0元",
    "本年度信息处理费零收取",
    "全部免收信息处理费",
    "信息处理费收取金额0万元",
    "信息处理费方面，本年度未产生相关费用",
    "按照《政府信息公开信息处理费管理办法》的规定，2025年度我局未收取信息处理费",
    "本年度未就依申请公开政府信息向申请人收取任何费用，信息处理费收取金额为零",
    "本年度未收取信息处理费，逾期未缴费203件、金额3000元",
    "2025年度发出收费通知0件，总金额0元，实际收取0元",
    "向12名申请人发出收费通知，应收信息处理费5000元，申请人均未缴纳",
  ])("%s", (text) => {
    expect(rulesIn(text, 0)).toEqual([]);
    expect(rulesIn(text, 3000)).toContain("TX-B.ledger");
  });

  it.each(["信息处理费收取情况暂无数据", "逾期未缴纳信息处理费203件", "未发生违规收取信息处理费问题"])(
    "but isn't said by %s",
    (text) => {
      expect(rulesIn(text, 0)).toEqual(["TX-B.reported"]);
    },
  );
});

describe("what was collected goes before what was noticed (TX-B)", () => {
  it.each([
    ["发出收费通知12件，总金额5000元，实际收取3000元", 3000],
    ["发出收费通知12件，金额3000元，实际收取1200元", 1200],
    ["产生信息处理费3000元，申请人未缴纳，未收取", 0],
    ["应收取信息处理费5000元，实际收取3件，共计3000元", 3000],
    ["全年共发出信息处理费缴费通知书206份，金额12000元；收到缴费3件，3000元", 3000],
    ["已收取信息处理费3000元", 3000],
    ["收取信息处理费3000元，未收取其他费用", 3000],
    ["全年信息处理费3000元，未收取其他费用", 3000],
    ["对无正当理由大量反复申请的，收取信息处理费3000元", 3000],
    ["应收信息处理费3000元，已全部收取", 3000],
  ])("%s: %d yuan", (text, yuan) => {
    expect(rulesIn(text, yuan)).toEqual([]);
    expect(rulesIn(text, yuan + 100)).toEqual(["TX-B.ledger"]);
  });
});
