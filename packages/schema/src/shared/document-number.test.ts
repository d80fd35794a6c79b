import { describe, expect, it } from "vitest";
import { normalizeDocumentNumber, parseDocumentNumber } from "./document-number.js";

describe("document number (GB/T 9704 7.2.5, DOMAIN.md §4.3)", () => {
  it.each([
    "皖政办秘[2014]3号",
    "皖政办秘【2014】3号",
    "皖政办秘(2014)3号",
    "皖政办秘（2014）3号",
    "皖政办秘﹝2014﹞3号",
    "皖政办秘［2014］3号",
    "皖政办秘〈2014〉3号",
    "皖政办秘〔2014〕3号",
    "皖政办秘[2014】3号",
    "皖政办秘〔２０１４〕３号",
    " 皖政办秘 〔2014〕\u30003 号",
    "皖政办秘〔2014〕第3号",
  ])("normalises %s", (raw) => {
    expect(normalizeDocumentNumber(raw)).toBe("皖政办秘〔2014〕3号");
    expect(parseDocumentNumber(raw)).toEqual({
      kind: "NUMBERED",
      raw,
      normalized: "皖政办秘〔2014〕3号",
      code: "皖政办秘",
      year: 2014,
      serial: 3,
    });
  });

  it.each([
    ["国办发〔2016〕80号", "国办发", 2016, 80],
    ["国办函〔2020〕109号", "国办函", 2020, 109],
    ["皖政〔2000〕48号", "皖政", 2000, 48],
    ["国办公开办函〔2021〕30号", "国办公开办函", 2021, 30],
  ])("takes %s apart", (raw, code, year, serial) => {
    expect(parseDocumentNumber(raw)).toMatchObject({ kind: "NUMBERED", code, year, serial });
  });

  it.each([
    ["阜阳市人民政府令第12号", "阜阳市人民政府令第12号", "阜阳市人民政府", 12],
    ["阜阳市人民政府令 第１２号", "阜阳市人民政府令第12号", "阜阳市人民政府", 12],
    ["国令第711号", "国令第711号", "国", 711],
    ["安徽省人民政府令149号", "安徽省人民政府令149号", "安徽省人民政府", 149],
  ])("keeps the order %s", (raw, normalized, issuer, serial) => {
    expect(parseDocumentNumber(raw)).toEqual({ kind: "ORDER", raw, normalized, issuer, serial });
  });

  it.each([
    ["", ""],
    ["无", "无"],
    ["公告（第3号）", "公告（第3号）"],
    ["阜政办〔2023〕", "阜政办〔2023〕"],
    ["阜政办(1823)5号", "阜政办(1823)5号"],
  ])("leaves %j, which is none, as %j", (raw, normalized) => {
    expect(normalizeDocumentNumber(raw)).toBe(normalized);
    expect(parseDocumentNumber(raw)).toBeNull();
  });

  it("changes nothing the second time", () => {
    const once = normalizeDocumentNumber("阜政秘[2023]第 5 号");
    expect(normalizeDocumentNumber(once)).toBe(once);
  });
});
