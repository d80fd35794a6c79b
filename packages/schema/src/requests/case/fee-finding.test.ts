import { describe, expect, it } from "vitest";
import { at } from "../../testing/ask.js";
import { feeByPage, isFeeByPage, type MonthlyItems } from "../answer/fees.js";
import { wrongFee } from "./fee-finding.js";
import { type County, county, form, id, registered, reviewer } from "./letters/fixtures/county.js";

const one: MonthlyItems = { before: 0, count: 1 };

// 109号, DOMAIN.md §3: items 11–30 at 100 yuan, 31–40 at 200; pages 31–100 at 10 yuan, 101–200 at 20, from 201 at 40.
describe("the amount of a fee notice", () => {
  it.each<readonly [why: string, amountYuan: number, items: MonthlyItems | null, byItem: number | null | "none"]>([
    ["one item costs nothing", 99_999, one, 0],
    ["12 items cost 200 yuan", 200, { before: 10, count: 2 }, null],
    ["12 items cost 200 yuan, not 300", 300, { before: 10, count: 2 }, 200],
    ["35 items cost 3000 yuan", 3000, { before: 0, count: 35 }, null],
    ["less may be by volume: 120 pages", 1100, { before: 0, count: 35 }, null],
    ["less that no number of pages costs", 1115, { before: 0, count: 35 }, 3000],
    ["items unknown: no bands give it", 99_999, null, "none"],
    ["items unknown: whole hundreds may be by item", 700, null, null],
    ["items unknown: 250 pages", 4700, null, null],
    ["items unknown: between two pages", 4720, null, "none"],
  ])("is looked at: %s, %i", (_why, amountYuan, items, byItem) => {
    const label = wrongFee(amountYuan, items);
    if (byItem === null) return expect(label).toBeNull();
    expect(label?.en).toContain(`${amountYuan} yuan`);
    expect(label?.zh).toContain(byItem === "none" ? "均得不出" : `计算为${byItem}元`);
  });

  it("is known to be one by volume by the number of pages", () => {
    const amounts = Array.from({ length: 400 }, (_, pages) => feeByPage(pages).amountYuan);
    expect(amounts.filter((amount) => !isFeeByPage(amount))).toEqual([]);
    const others = Array.from({ length: 8_000 }, (_, yuan) => yuan).filter((yuan) => !amounts.includes(yuan));
    expect(others.filter(isFeeByPage)).toEqual([]);
  });
});

const findingsOf = async (of: County) => {
  const { data, errors } = await of.ask(
    "query ($id: ID!) { request(id: $id) { case { findings { code severity label { zh } } } } }",
  );
  expect(errors).toEqual([]);
  return at(data, "request.case.findings");
};
const fee = { kind: "feeNoticed", on: "2023-12-05", amountYuan: 99_999 };
const finding = (zh: string) => [{ code: "FEE_AMOUNT_UNUSUAL", severity: "WARN", label: { zh } }];

describe("a fee that was noticed without a letter", () => {
  it("is entered, and shown with what the bands give", async () => {
    const of = await registered();
    await of.record(fee);
    expect(await findingsOf(of)).toEqual(finding("收费通知载明99999元，按件计收的分档计算为0元。"));
  });

  it("counts the applicant's items of the month", async () => {
    const of = await registered();
    const { source, ledgers } = of.context;
    const later = county({ source, ledgers }, "Request:home:3");
    const items = Array.from({ length: 20 }, () => ({ title: "某方案" }));
    await later.append({
      ledger: "Request:home:3",
      entries: [{ kind: "received", on: "2023-12-02", data: { channel: "IN_PERSON" } }],
      enclosures: [{ name: "application", body: { ...form, items } }],
    });
    await later.record({ kind: "registered", on: "2023-12-02" }, { ...fee, amountYuan: 1400 });
    // After the 3 items of the other cases, 13 of these 20 are charged.
    expect(await findingsOf(later)).toEqual(finding("收费通知载明1400元，按件计收的分档计算为1300元。"));
  });

  it("is not measured by the month for those who don't see the applicant: they could try identities by it", async () => {
    const of = await registered();
    await of.record({ ...fee, amountYuan: 300 });
    const { source, ledgers } = of.context;
    const masked = county({ source, ledgers, viewer: { ...reviewer, role: "OPERATOR" } }, id);
    expect(await findingsOf(masked)).toEqual([]);
    expect(await findingsOf(of)).toEqual(finding("收费通知载明300元，按件计收的分档计算为0元。"));
  });

  it("is not looked at again where its letter was composed, which names the pages", async () => {
    const of = await registered();
    await of.record({ ...fee, amountYuan: 200, letterInput: { itemsBefore: 10, itemCount: 2 } });
    expect(await findingsOf(of)).toEqual([]);
  });
});
