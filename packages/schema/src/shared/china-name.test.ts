import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mask, maskAddress, maskBankAccount, maskIdentity, maskName, maskPhone } from "./china-name.js";

type Row = readonly [clear: string, masked: string];

// DOMAIN.md §10.6, masking defaults.
const names: readonly Row[] = [
  ["张三", "张*"],
  ["李建华", "李*华"],
  ["欧阳修文", "欧**文"],
  ["𠮷野家", "𠮷*家"],
  ["张", "*"],
  ["", ""],
  ["张*", "张*"],
  ["李*华", "李*华"],
  ["张某某", "张某某"],
  ["张　三", "张*"],
  ["欧阳小明＊", "欧***＊"],
  ["欧阳小明*", "欧****"],
];

const identities: readonly Row[] = [
  ["341202199001011234", "341202**********34"],
  ["34120219900101123X", "341202**********3X"],
  ["341202900101123", "341202*******23"],
  ["E12345678", "*******78"],
  ["12345", "*****"],
  ["341202********1234", "341202**********34"],
  ["341202**********34", "341202**********34"],
  ["341202197701010069****", "**********************"],
];

const phones: readonly Row[] = [
  ["13812341234", "138****1234"],
  ["+86 138-1234-1234", "138****1234"],
  ["0558-2261234", "**********34"],
  ["12345", "*****"],
  ["138****1234", "138****1234"],
  ["13812341234（****）", "****************）"],
  ["13812341234****", "***************"],
];

const addresses: readonly Row[] = [
  ["安徽省阜阳市颍州区鼓楼街道人民西路12号", "安徽省阜阳市颍州区鼓楼街道***"],
  ["阜阳市阜南县王家坝镇和谐村3组", "阜阳市阜南县王家坝镇***"],
  ["界首市东城街道办事处胜利社区5号", "界首市东城街道办事处***"],
  ["颍东区河东街道市场路8号", "颍东区河东街道***"],
  ["颍州区阳光小区3栋", "颍州区***"],
  ["河南省新乡市红旗区某路1号", "河南省新乡市红旗区***"],
  ["阳光小区3栋201室", "***"],
  ["人民路12号", "***"],
  ["阜阳市颍州区鼓楼街道", "阜阳市颍州区鼓楼街道"],
  ["阜阳市颍州区鼓楼街道****号", "阜阳市颍州区鼓楼街道***"],
  ["清河东路府前小区甲栋*", "***"],
];

describe("masks of personal data (DOMAIN.md §10.6)", () => {
  it.each(names)("name %s becomes %s", (clear, masked) => expect(maskName(clear)).toBe(masked));
  it.each(identities)("identity %s becomes %s", (clear, masked) => expect(maskIdentity(clear)).toBe(masked));
  it.each(phones)("phone %s becomes %s", (clear, masked) => expect(maskPhone(clear)).toBe(masked));
  it.each(addresses)("address %s becomes %s", (clear, masked) => expect(maskAddress(clear)).toBe(masked));
  it.each([
    ["6228480402564890018", "***************0018"],
    ["6228 4804 0256 4890 018", "***************0018"],
    ["***************0018", "***************0018"],
    ["0018", "****"],
  ])("bank account %s becomes %s", (clear, masked) => expect(maskBankAccount(clear)).toBe(masked));

  it("leaves a missing value missing", () => {
    const values = [maskName(null), maskIdentity(null), maskPhone(null), maskAddress(null), maskBankAccount(null)];
    expect(values).toEqual([null, null, null, null, null]);
  });

  it("changes nothing the second time", () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."张三省市县区镇乡街道路号村小12３*某 ") }));
    const kind = fc.constantFrom("name", "identity", "phone", "address" as const);
    fc.assert(
      fc.property(kind, text, (of, value) => {
        expect(mask(of, mask(of, value))).toBe(mask(of, value));
      }),
    );
  });

  it("never shows a house number", () => {
    const place = fc.constantFrom("", "阜阳市", "颍州区", "阜阳市颍州区鼓楼街道", "阜南县王家坝镇", "开发区");
    const rest = fc.tuple(fc.constantFrom("人民路", "小区", "镇政府街", "乡村振兴路", "和谐村"), fc.nat(999));
    fc.assert(
      fc.property(place, rest, (before, [street, number]) => {
        expect(maskAddress(`${before}${street}${number}号`)).not.toMatch(/\d/);
      }),
    );
  });
});
