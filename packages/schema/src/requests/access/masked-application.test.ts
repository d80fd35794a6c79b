import { expect, it } from "vitest";
import { maskedApplication } from "./masked-application.js";

const form = {
  applicants: [
    {
      kind: "NATURAL_PERSON",
      name: "欧阳文远",
      document: { kind: "RESIDENT_IDENTITY", number: "341202197701010034" },
      contact: {
        phone: "0558-2261234",
        address: "阜阳市颍州区清河东路77号",
        email: "ouyang@163.com",
        postcode: "236000",
      },
    },
    {
      kind: "COMMERCIAL",
      name: "阜阳某某商贸有限公司",
      document: { kind: "OTHER", number: "E1234-5678" },
      contact: { fax: "+86 13912345678" },
      legalRepresentative: "赵 六",
    },
  ],
  agent: { name: "钱Seven", document: null, contact: {}, authorization: null },
  carrierForm: null,
  obtainWay: null,
} as const;

const masked = (description: string, title?: string) =>
  maskedApplication({ ...form, items: [{ ...(title && { title }), description }] }).items[0]?.description;

// DOMAIN.md §10.6. The people are invented.
it.each([
  [
    "本人欧阳文远，住阜阳市颍州区清河东路77号，座机0558-2261234，邮箱ouyang@163.com，护照E12345678",
    "本人欧**远，住阜阳市颍州区***，座机**********34，邮箱o***@163.com，护照********78",
  ],
  ["欧阳 文远、欧 阳·文\u3000远", "欧**远、欧**远"],
  ["电话（0558）226-1234或2261234", "电话（**********34或*****34"],
  ["３４１２０２ 19770101-0034的补偿", "341202**********34的补偿"],
  ["传真13912345678、139 1234 5678", "传真139****5678、139****5678"],
  ["ＯＵＹＡＮＧ@163.com", "o***@163.com"],
  [
    "施工许可证编号：341202197701010034，许可证341202202305120101",
    "施工许可证编号：341202**********34，许可证341202202305120101",
  ],
  ["代理人钱ｓｅｖｅｎ和赵六", "代理人钱****n和赵*"],
  ["清河东路 77 号地块征收决定", "***地块征收决定"],
  ["欧阳文远在颍州区人民路12号的补偿", "欧**远在颍州区***的补偿"],
  ["阜阳某某商贸有限公司的许可", "阜********司的许可"],
])("blanks in what is asked for what the form knows, and what a pattern tells: %s", (text, expected) => {
  expect(masked(text)).toBe(expected);
});

it("finds values of the form that have remarks, asterisks or others beside them", () => {
  const applicants = [
    {
      kind: "NATURAL_PERSON" as const,
      name: "欧阳小明＊",
      document: { kind: "OTHER" as const, number: "AB1234****" },
      contact: { phone: "2261234（儿子）、2267890" },
      contactPerson: "孙悟（女）",
    },
  ];
  const items = [{ description: "欧阳小明、孙悟，2261234，2267890，AB 1234" }];
  expect(maskedApplication({ ...form, applicants, agent: null, items }).items).toEqual([
    { description: "欧***＊、孙*，*****34，*****90，**********" },
  ]);
});

it("takes a name in one text of an item as naming whoever lives in another", () => {
  expect(masked("颍州区人民路12号", "欧阳文远的补偿")).toBe("颍州区***");
  expect(masked("颍州区人民路12号")).toBe("颍州区人民路12号");
});

it.each([
  "州政办〔2022〕3号，登记编号341202-2023-0001",
  "项目代码2101-341202-04-01-122612345",
  "2023年12月20日、2023-12-20，15 000 000 000元",
  "邮编236000的2022年度预算",
  "欧阳修故居、文远路规划",
])("leaves in it %s", (text) => {
  expect(masked(text)).toBe(text);
});
