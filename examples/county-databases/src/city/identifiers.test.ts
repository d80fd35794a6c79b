import { describe, expect, it } from "vitest";
import { creditCode, identityNumber, organizationCode } from "./identifiers.js";

describe("identifiers", () => {
  it.each([
    ["00315849", "003158495"],
    ["00311092", "003110926"],
    ["01404053", "01404053X"],
    ["00001434", "000014349"],
  ])("gives %s its check character of GB 11714 (DOMAIN §10.2)", (eight, code) => {
    expect(organizationCode(eight)).toBe(code);
  });

  it("gives a credit code its check character of GB 32100 (DOMAIN §10.3)", () => {
    expect(creditCode("11", "341200", "003158495")).toBe("11341200003158495C");
    expect(creditCode("11", "341702", "486344515")).toBe("11341702486344515H");
  });

  it("gives an identity number its check character of GB 11643 (DOMAIN §10.4)", () => {
    expect(identityNumber("110105", "19491231", 2)).toBe("11010519491231002X");
  });
});
