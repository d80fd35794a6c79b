import { describe, expect, it } from "vitest";
import { sampleContext, tablesWith } from "../fixtures/context.js";
import { checkReport } from "./check-report.js";

/** A small county's year: 112 received and 4 carried in, 108 closed, 8 carried out; 4 reconsiderations, 5 suits. */
const tables = tablesWith({
  "t2.regulations.made": 2,
  "t2.normativeDocs.made": 12,
  "t3.newReceived.total": 112,
  "t3.carriedIn.total": 4,
  "t3.total.total": 108,
  "t3.carriedOut.total": 8,
  "t3.granted.total": 30,
  "t3.partial.total": 10,
  "t4.review.total": 4,
  "t4.directSuit.total": 3,
  "t4.suitAfterReview.total": 2,
});
const found = (overview: string) =>
  checkReport(tables, { ...sampleContext, narrative: { title: "颍州区2025年政府信息公开工作年度报告", overview } })
    .findings.map(({ rule }) => rule)
    .filter((rule) => /^TX-[AE]/.test(rule));

describe("what a text says of the tables, right and wrong (TX-A)", () => {
  it.each([
    [
      "全年收到政府信息公开申请一百一十二件，办结壹佰零捌件",
      "全年收到政府信息公开申请一百三十件，办结壹佰件",
      ["newReceived", "closed"],
    ],
    ["新收申请百余件", "新收申请近百件", ["newReceived"]],
    ["新收政府信息公开申请约110件", "新收政府信息公开申请约113件", ["newReceived"]],
    ["收到申请表112份", "收到申请表113份", ["newReceived"]],
    ["答复一百零八件", "答复113件", ["answered"]],
    ["办结申请108件", "办结申请〇件", ["closed"]],
    ["发生行政复议四件", "未发生行政复议", ["review"]],
    ["行政诉讼5件", "没有因政府信息公开工作被提起的行政诉讼", ["suits"]],
    ["行政诉讼五起", "未发生行政复议、行政诉讼案件", ["review", "suits"]],
    ["行政复议四件、行政诉讼五件", "行政复议、行政诉讼均为零", ["review", "suits"]],
    ["被提起诉讼5宗", "被提起诉讼6宗", ["suits"]],
    ["共制发规章两件", "共制发规章零件", ["regulationsMade"]],
    ["制发规章2件、行政规范性文件12件", "制发规章2件、行政规范性文件113件", ["normativeMade"]],
    ["规章2件、行政规范性文件12件", "规章2件、行政规范性文件113件", ["normativeDocs"]],
    ["予以公开、部分公开分别为30件、10件", "予以公开、部分公开分别为33件、10件", ["granted"]],
    ["结转8件", "结转9件", ["carried"]],
    ["上年结转4件，结转下年度八件", "无上年结转申请，没有结转下年度继续办理的申请", ["carriedIn", "carriedOut"]],
    ["共收到112件", "未收到政府信息公开申请", ["newReceived"]],
    ["共收到112件", "全年未收到申请", ["newReceived"]],
    ["颍州区新收申请112件", "颍州区新收申请113件", ["newReceived"]],
    ["共发生行政复议、行政诉讼案件共9件", "行政复议和行政诉讼案件共8件", ["remedies"]],
    ["制发规范性文件12件", "未制定规章和规范性文件", ["regulationsMade", "normativeMade"]],
  ])("%s; %s", (right, wrong, rules) => {
    expect(found(`${right}。`)).toEqual([]);
    expect(found(`${wrong}。`).sort()).toEqual(rules.map((rule) => `TX-A.${rule}`).sort());
  });

  it.each(["其中颍东区新收申请三十件", "市自然资源局收到申请十二件", "当面收到申请一百件"])(
    "are told as parts, not as errors: %s (TX-E)",
    (text) => {
      expect(found(`${text}。`)).toEqual(["TX-E"]);
    },
  );
});

it.each(["overview", "problems", "other"] as const)(
  "is read in section %s alone, and the rules of the others are told",
  (section) => {
    const { findings, notRun } = checkReport(tables, {
      ...sampleContext,
      narrative: { [section]: "新收申请113件，已答复申请人999份。" },
    });
    const told = findings.map(({ rule }) => rule).filter((rule) => /^TX-[AE]/.test(rule));
    expect(told).toEqual(["TX-A.newReceived", "TX-E"]);
    expect(notRun.filter(({ rule }) => /^TX-[AE]/.test(rule))).toEqual([]);
    expect(notRun.map(({ rule }) => rule)).toContain("TX-C.title");
  },
);

it("leaves the rules of the text unrun where none of its sections is given", () => {
  const { notRun } = checkReport(tables, {
    ...sampleContext,
    narrative: { title: "颍州区2025年政府信息公开工作年度报告" },
  });
  expect(notRun.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["TX-A.newReceived", "TX-E", "TX-B.reported"]));
});

describe("the fees of section six (TX-B)", () => {
  it.each([
    ["2025年收取信息处理费叁仟元。", []],
    ["收取信息处理费 2 件，共 3,000 元。", []],
    ["信息处理费收取0.3万元。", []],
    ["收取信息处理费叁佰元。", ["TX-B.ledger"]],
    ["未收取信息处理费。", ["TX-B.ledger"]],
    ["信息处理费收取情况暂无数据。", ["TX-B.reported"]],
  ])("are read in either script: %s", (other, rules) => {
    const { findings } = checkReport(tables, { ...sampleContext, narrative: { other } });
    expect(findings.map(({ rule }) => rule).filter((rule) => rule.startsWith("TX-B"))).toEqual(rules);
  });
});
