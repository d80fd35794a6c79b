import { describe, expect, it } from "vitest";
import { identityNumberCheck, isIdentityNumber, parseIdentityNumber } from "./identity-number.js";

/** Seventeen invented digits with their check character. */
const whole = (seventeen: string) => seventeen + identityNumberCheck(seventeen);

describe("identity number (GB 11643, DOMAIN.md §10.4)", () => {
  it("takes eighteen digits apart", () => {
    expect(parseIdentityNumber("11010519491231002X")).toEqual({
      area: "110105",
      birthDate: "1949-12-31",
      sex: "FEMALE",
      digits: 18,
    });
    expect(parseIdentityNumber("11010519491231002x")?.birthDate).toBe("1949-12-31");
  });

  it("takes fifteen digits apart, which have no check character", () => {
    expect(parseIdentityNumber("341202900101123")).toEqual({
      area: "341202",
      birthDate: "1990-01-01",
      sex: "MALE",
      digits: 15,
    });
  });

  it.each([
    ["34120219900101123", true], // Anhui
    ["81000019900101123", true], // §10.4: 港澳台居民居住证
    ["83000019900101123", true],
    ["71000019900101123", true],
    ["66000019900101123", false], // §10.6: no such province
    ["84000019900101123", false],
    ["34120219900230123", false], // no such day
    ["34120218990101123", false], // §10.6: 19 or 20
    ["34120220240229123", true],
  ])("checks area and birth date of %s", (seventeen, valid) => {
    expect(isIdentityNumber(whole(seventeen))).toBe(valid);
  });

  it.each(["110105194912310021", "341202********1234", "34120219900101", "341202901301123", "", "0".repeat(18)])(
    "refuses %j",
    (text) => expect(isIdentityNumber(text)).toBe(false),
  );

  it("has each of the eleven check characters", () => {
    const checks = Array.from({ length: 40 }, (_, at) => identityNumberCheck(`341202199001011${10 + at}`));
    expect([...new Set(checks)].sort().join("")).toBe("0123456789X");
  });
});
