import { describe, expect, it } from "vitest";
import { figureSet } from "../testing/fixture.js";
import { asked, statutory, tables, unknown } from "../testing/tables.js";
import { cellsOf } from "./answer.js";
import { draftLine } from "./draft.js";
import { renderStatutoryBody } from "./html/page.js";
import { outcomeRows, totals } from "./outcomes.js";
import { sheetsOf } from "./xlsx/book.js";

const grid = (document: ReturnType<typeof statutory>) =>
  sheetsOf(document)
    .flatMap((sheet) => sheet.rows.flatMap((row) => row.map((cell) => String(cell?.value ?? ""))))
    .join("\n");
const rules = (document: ReturnType<typeof statutory>) => document.findings.map(({ rule }) => rule);

// DOMAIN.md §2.1.
it("has six sections in the order of the form", () => {
  expect(statutory().sections.map(({ title }) => title)).toEqual([
    "一、总体情况",
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
    "五、存在的主要问题及改进情况",
    "六、其他需要报告的事项",
  ]);
});

it.each([
  ["ALL", "阜阳市2025年政府信息公开工作年度报告"],
  ["OWN", "阜阳市人民政府2025年政府信息公开工作年度报告"],
  ["DEPARTMENTS", "阜阳市人民政府所属部门2025年政府信息公开工作年度报告"],
] as const)("names the body of %s", (scope, title) => {
  expect(statutory({ scope }).title).toBe(title);
});

describe("the sample of DOMAIN.md §2.5", () => {
  const cells = cellsOf(tables());
  const value = (id: string) => cells.get(id)?.value ?? Number.NaN;
  const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + value(id), 0);

  it("balances", () => {
    expect(cells.size).toBe(200);
    expect(sum(totals(outcomeRows))).toBe(13_810);
    expect(value("t3.newReceived.total") + value("t3.carriedIn.total")).toBe(14_629);
    expect(value("t3.total.total") + value("t3.carriedOut.total")).toBe(14_629);
  });

  it("is final with its fees told", () => {
    const document = statutory();
    expect([document.final, document.missing.length]).toEqual([true, 0]);
  });
});

it.each([
  ["an error stands", { findings: [unknown("t2.licences")] }, "T2-N"],
  ["the year isn't over (Art 50)", { to: "2025-11-25" }, "P-YEAR"],
  ["every number is zero", { all: 0 }, "P-EMPTY"],
] as const)("is a draft where %s", (_why, difference, rule) => {
  const document = statutory(difference);
  expect(document.final).toBe(false);
  expect(rules(document)).toContain(rule);
});

it("says at the head that the year isn't over", () => {
  expect(draftLine(statutory({ to: "2025-11-25" }))).toMatch(
    /^草稿：2025 年尚未结束，数据只到 2025-11-25，有 1 项错误/,
  );
});

it("is a draft where a cell has no number, also when no rule says so", () => {
  const document = statutory({ values: { "t4.review.upheld": null } });
  expect([document.final, document.missing.map(({ id }) => id)]).toEqual([false, ["t4.review.upheld"]]);
});

it("warns of a year without requests only", () => {
  const zero = Object.fromEntries(
    [...cellsOf(tables()).keys()].filter((id) => id.startsWith("t3.")).map((id) => [id, 0]),
  );
  const document = statutory({ values: zero });
  expect(document.findings.find(({ rule }) => rule === "P-EMPTY")?.severity).toBe("WARN");
});

it("doesn't call a year empty whose numbers aren't known", () => {
  const ids = [...cellsOf(tables()).keys()];
  const unknownIn = (prefix: string) =>
    Object.fromEntries(ids.filter((id) => id.startsWith(prefix)).map((id) => [id, null]));
  const someZero = { ...unknownIn("t3."), "t3.newReceived.total": 0 };
  for (const values of [unknownIn("t3."), unknownIn("t"), someZero])
    expect(rules(statutory({ values }))).not.toContain("P-EMPTY");
});

it("asks for what it can't know: address and contact, the body's own account, the fee ledger", () => {
  const options = { ...asked, site: null, contact: null, feesYuan: null };
  expect(rules(statutory({}, { options }))).toEqual(["P-LEAD", "P-TEXT", "P-FEES"]);
});

it.each([
  ["a rule of the text was not run (§2.1)", "TX-D.problems", false],
  ["the numbers of the text were not compared (TX-A)", "TX-A.newReceived", false],
  ["there is no ledger of fees to compare with", "TX-B.ledger", true],
  ["last year's report isn't known", "T3-E.total", true],
])("where %s, is final or not: %s", (_why, rule, final) => {
  const answer = tables();
  const text = { zh: "未提供文字部分", en: "the text isn't given" };
  const notRun = [...answer.check.notRun, { rule, label: text, reason: text }];
  const material = { answer: { ...answer, check: { ...answer.check, notRun } } };
  expect(statutory({}, material).final).toBe(final);
  expect(rules(statutory({}, material)).filter((one) => one === "P-CHECK")).toEqual(final ? [] : ["P-CHECK"]);
});

it("names the rules that were not run, and why, in the checklist of every form", async () => {
  const document = statutory({ feesPaid: null }, { options: { ...asked, feesYuan: null } });
  expect(document.final).toBe(false);
  for (const printed of [renderStatutoryBody(document), grid(document)]) {
    expect(printed).toContain("T3-E.total");
    expect(printed).toContain("缺少上年度报告数据");
  }
});

// DOMAIN.md §2.1, §3: 未收取 when none, and only then.
it.each([
  { given: null, feesPaid: null, text: "2025年政府信息公开信息处理费收取情况暂无数据。", found: ["P-FEES"] },
  { given: null, feesPaid: 0, text: "2025年未收取政府信息公开信息处理费。", found: [] },
  { given: null, feesPaid: 10_580, text: "2025年收取政府信息公开信息处理费10580元。", found: [] },
  { given: 0, feesPaid: null, text: "2025年未收取政府信息公开信息处理费。", found: [] },
  { given: 3000, feesPaid: 10_580, text: "2025年收取政府信息公开信息处理费3000元。", found: [] },
])("reports fees in section six: $given given, $feesPaid by the ledgers", ({ given, feesPaid, text, found }) => {
  const document = statutory({ feesPaid }, { options: { ...asked, feesYuan: given } });
  expect(document.narrative.other).toBe(text);
  expect(rules(document).filter((rule) => rule === "P-FEES")).toEqual(found);
});

describe("its text", () => {
  it("states the cells", () => {
    const { overview, problems, lead } = statutory().narrative;
    expect(lead).toContain("所列数据的统计期限为2025年1月1日至12月31日。");
    expect(overview).toContain("新收政府信息公开申请14069件，其中自然人13612件、法人或其他组织457件；上年结转560件。");
    expect(overview).toContain("行政复议790件，行政诉讼212件");
    expect(problems).toContain("年末仍有819件申请在办");
  });

  it("binds every number to its cells or its figure", () => {
    const { sections } = statutory({}, { figures: figureSet() });
    const runs = sections.flatMap(({ blocks }) => blocks.flatMap((one) => (one.kind === "prose" ? one.runs : [])));
    const loose = runs.filter((run) => run.kind === "words" && /\d/.test(run.text.replace("2025年", "")));
    expect(loose).toEqual([]);
    expect(runs.flatMap((run) => (run.kind === "bound" ? run.figures : []))).toContain("policyLibrary.documents");
  });

  it("says 暂无数据, never 0, where there is no number", () => {
    const { overview } = statutory({ values: { "t2.licences": null, "t4.directSuit.total": null } }).narrative;
    expect(overview).toContain("行政许可处理决定暂无数据");
    expect(overview).toContain("行政诉讼暂无数据");
  });

  it("names no problem that the tables don't show", () => {
    const none = ["t3.carriedOut", "t3.notHeld", "t3.stillUnclear"].map((row) => [`${row}.total`, 0]);
    const groups = ["review", "directSuit", "suitAfterReview"].map((group) => [`t4.${group}.corrected`, 0]);
    const { problems } = statutory({ values: Object.fromEntries([...none, ...groups]) }).narrative;
    expect(problems).toMatch(/^从本年度报表数据看，未见突出问题/);
  });
});
