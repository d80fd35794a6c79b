import { describe, expect, it } from "vitest";
import type { Source } from "../source.js";
import { ask, at } from "../testing/ask.js";
import { askedSource } from "../testing/asked-source.js";
import { memoryLedgers } from "../testing/memory-ledgers.js";
import { memorySource } from "../testing/memory-source.js";
import type { Viewer } from "../viewer.js";

const today = "2024-03-01";
const [city, county] = ["341200", "341202"];
const operator: Viewer = { key: "k1", label: "市政府办公室", role: "OPERATOR", regions: ["341200", "341202"] };
const request = (key: string, agencyKind: string, region = city) => ({ key, agencyKind, region });
const memory = memorySource({
  id: "all",
  regions: [city, county],
  records: {
    Request: [request("1", "GOVERNMENT"), request("2", "DEPARTMENT"), request("3", "GOVERNMENT", county)],
    Remedy: [],
    ActTally: [],
  },
});

type Paid = readonly [region: string, key: string, on: string, amountYuan: number];

async function ledgersOf(payments: readonly Paid[]) {
  const ledgers = memoryLedgers();
  for (const [place, [region, key, on, amountYuan]] of payments.entries()) {
    const ledger = `Request:all:${key}`;
    const seen = payments.slice(0, place).filter((one) => one[0] === region && one[1] === key).length;
    const append = {
      region,
      ledger,
      seen,
      idempotencyKey: `k${place}`,
      entries: [{ kind: "paid", on, data: { amountYuan } }],
    };
    await ledgers.append(append, operator, { deadline: Number.MAX_SAFE_INTEGER, language: "en" });
  }
  return ledgers;
}

const payments: readonly Paid[] = [
  [city, "1", "2022-12-31", 7],
  [city, "1", "2023-01-01", 100.1],
  [city, "1", "2023-06-01", 40.2],
  [city, "2", "2023-12-31", 60],
  [county, "3", "2023-03-01", 1000],
];

async function told(scope: string, fields: string, given = payments, source: Source = memory): Promise<unknown> {
  const query = `{ statutoryReport(year: 2023, region: "${city}", scope: ${scope}) { ${fields} } }`;
  const { data, errors } = await ask(query, { source, today, ledgers: await ledgersOf(given) });
  expect(errors).toEqual([]);
  return at(data, "statutoryReport");
}

describe("what was paid for processing information", () => {
  it.each([
    ["OWN", 140.3],
    ["DEPARTMENTS", 60],
    ["ALL", 1200.3],
  ])("is summed from the ledgers of the cases of %s", async (scope, value) => {
    expect(await told(scope, "feesPaidYuan { value reason { en } }")).toEqual({
      feesPaidYuan: { value, reason: null },
    });
  });

  it("is 0 where ledgers were kept and nothing was paid, and unknown where none were", async () => {
    const value = "feesPaidYuan { value reason { zh } }";
    const free: readonly Paid[] = [[city, "2", "2023-02-01", 5]];
    expect(await told("OWN", value, free)).toEqual({ feesPaidYuan: { value: 0, reason: null } });
    const reason = { zh: "341200 当年没有办件台账" };
    expect(await told("OWN", value, [])).toEqual({ feesPaidYuan: { value: null, reason } });
  });

  it("is unknown where the source that tells the bodies hasn't answered", async () => {
    const coverage = { sources: [{ ...line, state: "FAILED" as const, code: "SOURCE_FAILED" }] };
    const down: Source = {
      ...memory,
      find: async ({ ids }) => ({ rows: ids.map(() => null), coverage }),
    };
    const fields = "feesPaidYuan { value counted coverage { complete } }";
    expect(await told("OWN", fields, payments, down)).toEqual({
      feesPaidYuan: { value: null, counted: 0, coverage: { complete: false } },
    });
  });

  it("asks for the bodies at once", async () => {
    const source = askedSource(memory);
    await told("OWN", "feesPaidYuan { value }", payments, source);
    const { finds, lists, tallies } = source.questions;
    expect([finds.length, lists.length, tallies.length]).toEqual([1, 0, 0]);
  });

  it("is what the text is compared with, unless it is given (TX-B)", async () => {
    const narrative = 'narrative: { other: "未收取信息处理费。" }';
    const rules = (of: unknown) => (at(of, "check.findings") as { rule: string }[]).map(({ rule }) => rule);
    expect(rules(await told("OWN", `check(${narrative}) { findings { rule } }`))).toContain("TX-B.ledger");
    const given = `check(${narrative}, feesLedgerYuan: 0) { findings { rule } }`;
    expect(rules(await told("OWN", given))).not.toContain("TX-B.ledger");
  });

  it("is told beside what is given where the two differ, also where not all ledgers were kept (TX-B)", async () => {
    const given = (yuan: number) => `check(feesLedgerYuan: ${yuan}) { findings { rule severity message { zh } } }`;
    const found = async (scope: string, yuan: number, paid = payments) =>
      (at(await told(scope, given(yuan), paid), "check.findings") as { rule: string }[]).filter(
        ({ rule }) => rule === "TX-B.counted",
      );
    const finding = (zh: string) => [{ rule: "TX-B.counted", severity: "WARN", message: { zh } }];
    expect(await found("OWN", 140.3)).toEqual([]);
    expect(await found("OWN", 0)).toEqual(finding("所报为 0 元，办件台账缴费记录为 140.3 元"));
    const cityOnly: readonly Paid[] = [[city, "1", "2023-03-01", 980]];
    expect(await found("ALL", 0, cityOnly)).toEqual(finding("所报为 0 元，办件台账缴费记录至少为 980 元"));
    expect(await found("ALL", 3000, cityOnly)).toEqual([]);
    expect(await found("OWN", 0, [])).toEqual([]);
  });

  it("is given to the fen", async () => {
    const query = `{ statutoryReport(year: 2023, region: "${city}", scope: OWN) { check(feesLedgerYuan: 0.001) { findings { rule } } } }`;
    const { errors } = await ask(query, { source: memory, today, ledgers: await ledgersOf(payments) });
    expect(errors).toMatchObject([{ code: "BAD_INPUT", inputPath: "feesLedgerYuan" }]);
  });
});

const line = {
  source: "all",
  label: { en: "All", zh: "全部" },
  regions: [city],
  reason: null,
  lastGoodAt: null,
  tookMs: 1,
};
