import { describe, expect, it } from "vitest";
import type { KnownApplicant } from "./form-of-record.js";
import { maskedApplication } from "./masked-application.js";

// DOMAIN.md §10.6. The people are invented.
const wang: KnownApplicant = { kind: "NATURAL_PERSON", name: "王明", document: null, contact: {} };

function masked(description: string, applicant: Partial<KnownApplicant> = {}): string | null | undefined {
  const form = { agent: null, carrierForm: null, obtainWay: null };
  const applicants = [{ ...wang, ...applicant }];
  return maskedApplication({ ...form, applicants, items: [{ description }] }).items[0]?.description;
}

describe("what fills a field without naming anybody", () => {
  it.each<[string, Partial<KnownApplicant>]>([
    ["本人申请公开人民路12号地块征收补偿方案", { contactPerson: "本人" }],
    ["本人申请公开人民路12号地块征收补偿方案", { contactPerson: "申请人本人（同上）" }],
    ["法定代表人变更登记", { legalRepresentative: "同法定代表人" }],
    ["退休人员养老金方案", { workplace: "退休" }],
    ["个体工商户登记办法", { workplace: "个体" }],
    ["农民工工资支付情况", { workplace: "农民" }],
    ["学生资助名额", { workplace: "学生" }],
    ["无业人员就业补贴", { workplace: "无业" }],
    ["阜阳市教育局2022年预算", { workplace: "阜阳市教育局" }],
    ["同上一年度相比的预算", { contact: { address: "同上" } }],
    ["与户籍地一致的学区划分", { contact: { address: "与户籍地一致" } }],
    ["12345热线和110接警记录", { contact: { phone: "12345" } }],
    ["0558-12345热线和110接警记录", { contact: { phone: "0558-12345、110" } }],
  ])("leaves in what is asked for: %s", (text, applicant) => {
    expect(masked(text, applicant)).toBe(text);
  });

  it.each<[string, string, Partial<KnownApplicant>]>([
    ["高峰时段人民路12号路口限行方案", "高*时段人民路12号路口限行方案", { name: "高峰" }],
    ["本人高峰，颍州区人民路12号", "本人高*，颍州区***", { name: "高峰" }],
    ["高峰（身份证附后），颍州区人民路12号", "高*（身份证附后），颍州区***", { name: "高峰" }],
    [
      "本人委托孙悟，电话2261234",
      "本人委托孙*，电话*****34",
      { contactPerson: "本人、孙悟", contact: { phone: "2261234" } },
    ],
    ["清河东路77号的补偿", "***的补偿", { contact: { address: "阜阳市颍州区清河东路77号" } }],
  ])("still blanks who is named: %s", (text, expected, applicant) => {
    expect(masked(text, applicant)).toBe(expected);
  });
});

describe("addresses where the applicant is named", () => {
  it.each([
    "王*诉阜阳市自然资源局一案中大王村2022年第3号征地公告",
    "王*在人民路派出所2022年第12号报警的处理结果",
    "关于王*反映的大王村道路硬化工程2021年第3号招标文件",
    "王*询问大王村第3号招标文件",
    "王*询问大王村二〇二二年第三号公告",
  ])("go over no more than themselves: %s", (text) => {
    expect(masked(text.replace("王*", "王明"))).toBe(text);
  });

  it.each([
    ["王明，颍州区中山路12号", "王*，颍州区***"],
    ["王明，颍州区青年路12号", "王*，颍州区***"],
    ["王明，西湖镇大王村第二村民组", "王*，西湖镇***"],
    ["王明在颍州区人民路12号的补偿", "王*在颍州区***的补偿"],
    ["王明反映的颍州区清河东路府前小区3栋", "王*反映的颍州区***"],
  ])("are still blanked: %s", (text, expected) => {
    expect(masked(text)).toBe(expected);
  });
});

describe("numbers that look like the applicant's telephone", () => {
  const contact = { phone: "0558-2261234", fax: "13812345678" };

  it.each(["投资2261234元", "文件2261234号", "占地2261234平方米", "招标编号：2261234", "预算２２６１２３４万元"])(
    "stay where they are none: %s",
    (text) => {
      expect(masked(text, { contact })).toBe(text);
    },
  );

  it.each([
    ["回电2261234", "回电*****34"],
    ["电话2261234号", "电话*****34号"],
    ["编号13812345678", "编号138****5678"],
    ["0558-2261234的通话记录", "**********34的通话记录"],
  ])("are blanked otherwise: %s", (text, expected) => {
    expect(masked(text, { contact })).toBe(expected);
  });

  it("leaves none of a document, whatever its label", () => {
    const document = { kind: "OTHER" as const, number: "E1234-5678" };
    expect(masked("证件编号：E1234-5678号", { document })).toBe("证件编号：********78号");
  });
});
