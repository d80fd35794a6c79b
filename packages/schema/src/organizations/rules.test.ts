import { describe, expect, it } from "vitest";
import {
  creditCodeCheck,
  isCreditCode,
  isOrganizationCode,
  organizationCodeCheck,
  organizationCodeOf,
  parseCreditCode,
  parseOrganizationCode,
  printOrganizationCode,
} from "./rules.js";

describe("organization code (GB 11714)", () => {
  it.each([
    ["003158495", "003158495"], // DOMAIN.md §10.2, worked example
    ["00315849-5", "003158495"], // §10.2, printed form
    ["003110926", "003110926"], // §4.1, 安庆
    ["01404053X", "01404053X"], // §4.1, check 10 is X
    ["01404053x", "01404053X"],
    ["000014349", "000014349"], // §4.1, State Council
    [" 003158495 ", "003158495"],
  ])("accepts %s", (text, code) => {
    expect(parseOrganizationCode(text)).toBe(code);
    expect(isOrganizationCode(text)).toBe(true);
  });

  it.each(["003158494", "00315849X", "00315849", "0142768-8", "0031584955", "", "００３１５８４９５", "00315849--5"])(
    "refuses %j",
    (text) => expect(isOrganizationCode(text)).toBe(false),
  );

  it.each([
    ["00315849", "5"], // §10.2: 160 mod 11 = 6, 11 − 6
    ["01404053", "X"], // 10 → X
    ["00000000", "0"], // 11 → 0
  ])("computes for %s the check character %s", (eight, check) => {
    expect(organizationCodeCheck(eight)).toBe(check);
  });

  it("prints with a hyphen", () => expect(printOrganizationCode("003158495")).toBe("00315849-5"));
});

describe("unified social credit code (GB 32100-2015)", () => {
  it.each([
    ["11341200003158495C", "003158495"], // DOMAIN.md §10.3
    ["11341702486344515H", "486344515"], // §4.1, 宁国, registered in another area
    ["11370322004222241N", "004222241"], // §4.1, 高青
    ["11341200003158495c", "003158495"],
  ])("accepts %s, which holds %s", (text, organization) => {
    expect(isCreditCode(text)).toBe(true);
    const code = parseCreditCode(text) ?? "";
    expect(organizationCodeOf(code)).toBe(organization);
    expect(isOrganizationCode(organizationCodeOf(code))).toBe(true);
  });

  it.each([
    "11341200003158495D",
    "1134120000315849C",
    "I1341200003158495C",
    "11341200003158495O",
    "113412AA003158495C",
    "",
  ])("refuses %j", (text) => expect(isCreditCode(text)).toBe(false));

  it("computes the check character", () => expect(creditCodeCheck("11341200003158495")).toBe("C"));
});
