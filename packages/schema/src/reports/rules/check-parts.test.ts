import { describe, expect, it } from "vitest";
import { sampleContext, sampleParts, tablesWith } from "../fixtures/context.js";
import { partFixtures } from "../fixtures/part-fixtures.js";
import type { Case } from "../fixtures/rule-fixtures.js";
import { sampleTables } from "../fixtures/sample.js";
import { checkReport } from "./check-report.js";
import { reportRules } from "./rules.js";

const ofParts = reportRules.filter(({ eachPart }) => eachPart).map(({ id }) => id);
const check = (id: string, { tables, context }: Case) =>
  checkReport(
    tables,
    context,
    reportRules.filter((rule) => rule.id === id),
  ).findings;

it("has a failing part for every rule that holds of each part", () => {
  expect(Object.keys(partFixtures).sort()).toEqual([...ofParts].sort());
});

describe.each(ofParts)("%s of the parts", (id) => {
  const failing = partFixtures[id];
  if (!failing) throw new Error(`${id} has no part that fails`);

  it("finds nothing where each part is right", () => {
    expect(check(id, { tables: sampleTables, context: sampleContext })).toEqual([]);
  });

  it("finds what the sum doesn't show, and names the part", () => {
    const findings = check(id, failing);
    expect(findings.length).toBeGreaterThan(0);
    for (const { message, cells } of findings) {
      expect(message.zh).toMatch(/^第[12]部分：/);
      expect(message.en).toMatch(/^Part [12]: /);
      expect(cells.every(({ of }) => of === "PART" || of === "PART_LAST_YEAR")).toBe(true);
    }
    const alone = { ...failing, context: { ...failing.context, parts: [] } };
    expect(check(id, alone)).toEqual([]);
  });
});

it("names a part by its name, of a city's regulations (DOMAIN.md §2.2)", () => {
  const [own, departments] = sampleParts;
  const name = { en: "Its departments", zh: "所属部门" };
  const parts = [own, { ...departments, name, bodyMayMakeRegulations: false }];
  const [found, ...others] = check("T2-B", { tables: sampleTables, context: { ...sampleContext, parts } });
  expect(others).toEqual([]);
  expect(found?.message.zh).toBe("所属部门：规章为 3、5、74，但该机关无规章制定权");
  expect(found?.severity).toBe("ERROR");
});

it("tells once what the sum shows already", () => {
  const context = { ...sampleContext, bodyMayMakeRegulations: false };
  expect(check("T2-B", { tables: sampleTables, context }).map(({ message }) => message.zh)).toEqual([
    "规章为 3、5、74，但该机关无规章制定权",
  ]);
});

it("takes a part's tuition fees for no slip, however few its decisions (T2-C)", () => {
  const [own, departments] = sampleParts;
  const few = { "t2.licences": 10, "t2.penalties": 0, "t2.coercions": 0 } as const;
  const parts = [tablesWith({ ...few, "t2.feesWan": 3000 }, own), departments];
  expect(check("T2-C.size", { tables: sampleTables, context: { ...sampleContext, parts } })).toEqual([]);
});
