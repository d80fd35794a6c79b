import { expect, it } from "vitest";
import { maskPersonalText } from "./personal-text.js";

// DOMAIN.md §10.6. The numbers are invented.
it.each([
  ["本人341202199001011234的补偿", "本人341202**********34的补偿"],
  ["联系13812341234或+86 13912345678", "联系138****1234或139****5678"],
  ["全角１３８１２３４１２３４", "全角138****1234"],
  ["卡号6222021234567890128", "卡号***************0128"],
  ["身份证341202900101123", "身份证341202*******23"],
])("masks the numbers of people in %s", (text, masked) => {
  expect(maskPersonalText(text)).toBe(masked);
});

it.each([
  "项目代码2101341202900101123的批复",
  "索引号003011234/202301-00012",
  "341202900101123号文件",
  "341202********1234",
  "征地补偿方案（阜政办〔2022〕3号）　全文",
])("leaves %s as it is", (text) => {
  expect(maskPersonalText(text)).toBe(text);
});
