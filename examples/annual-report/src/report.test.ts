import { describe, expect, it } from "vitest";
import { figureKeys } from "./keys.js";
import type { Bound, Report, Run } from "./model.js";
import { writeReport } from "./report.js";
import { figureSet } from "./testing/fixture.js";

const whole = writeReport(figureSet());
const partial = writeReport(figureSet({ down: ["341203"] }));

function runsOf(report: Report): readonly Run[] {
  return report.blocks.flatMap((block) => (block.kind === "paragraph" ? block.runs : []));
}

function boundOf(report: Report): readonly Bound[] {
  return runsOf(report).filter((run) => run.kind === "bound");
}

function textOf(report: Report): string {
  return runsOf(report)
    .map((run) => run.text)
    .join("");
}

describe.each([
  ["whole", whole],
  ["partial", partial],
  ["absent", writeReport(figureSet({ down: ["341200"] }))],
  ["disagreeing", writeReport(figureSet({ values: { "requests.carriedOut": 9 } }))],
])("a %s report", (_name, report) => {
  it("binds every figure", () => {
    expect(
      figureKeys.filter((key) => !boundOf(report).some((run) => run.to.length === 1 && run.to[0] === key)),
    ).toEqual([]);
  });

  it("has no number outside a bound run", () => {
    const words = runsOf(report).filter((run) => run.kind === "words");
    const headings = report.blocks.filter((block) => block.kind === "heading");
    const unbound = [...words, ...headings].map((one) => one.text);
    expect(unbound.filter((text) => /[0-9０-９]/.test(text))).toEqual([]);
    expect(
      unbound.filter((text) => /[一二两三四五六七八九十百千万亿]+(件|条|个|家|篇|次|人|批|项|成|倍)/.test(text)),
    ).toEqual([]);
  });

  it("has a note for every bound run, numbered as one meets them", () => {
    const first = [
      ...new Set(
        report.blocks.flatMap((block) => {
          if (block.kind === "breakdown") return [block.note];
          return block.kind === "paragraph"
            ? block.runs.flatMap((run) => (run.kind === "bound" ? [run.note] : []))
            : [];
        }),
      ),
    ];
    expect(first).toEqual(report.notes.map((note) => note.number));
    expect(first).toEqual(first.map((_, index) => index + 1));
  });
});

it("tells the year in the order of the work summary", () => {
  const headings = whole.blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
  expect(headings).toEqual([
    "工作开展情况",
    "主动公开工作",
    "基层政务公开工作",
    "政策解读工作",
    "依申请公开工作",
    "存在问题及下步工作打算",
  ]);
});

it("writes the arithmetic from the figures", () => {
  expect(textOf(whole)).toContain("108＋11－111＝8，与结转件数相符");
  expect(textOf(whole)).toContain("3.61万＋6.04万＝9.65万，县乡两级之和与总数相符");
});

it("says so when figures disagree", () => {
  const text = textOf(writeReport(figureSet({ values: { "requests.carriedOut": 9 } })));
  expect(text).toContain("勾稽不符：108＋11－111＝8，而结转下年度统计为9件，相差1件");
  expect(text).not.toContain("与结转件数相符");
});

it("leaves arithmetic on parts unchecked", () => {
  expect(textOf(partial)).toContain("上述各数之间的勾稽关系暂无法核对");
  expect(textOf(partial)).not.toContain("县乡两级之和与总数相符");
});

it("opens a draft with a warning and marks each part", () => {
  expect(partial.partial).toBe(true);
  expect(partial.blocks[0]).toMatchObject({ kind: "paragraph", role: "caution" });
  expect(
    boundOf(partial)
      .filter((run) => run.standing !== "whole")
      .map((run) => run.text),
  ).toContain("至少3780件（缺颍东区）");
});

it("ranks regions only when all of them answered", () => {
  expect(textOf(whole)).toContain("公开数量较多的是临泉县，较少的是界首市");
  expect(textOf(partial)).not.toContain("公开数量较多的是");
});

it("shows a missing region as a gap in the breakdown", () => {
  const breakdown = partial.blocks.find((block) => block.kind === "breakdown");
  expect(breakdown?.rows.find((row) => row.label === "颍东区")?.values).toEqual([null, null]);
});

it("tells of a county without what has a meaning for the city only", () => {
  const { figures, ...set } = figureSet();
  const cityOnly = [
    "regulations.",
    "catalogues.provincial",
    "catalogues.keyAreas.city",
    "institutions.",
    "grassroots.lead",
  ];
  const kept = [...figures].filter(([key]) => !cityOnly.some((prefix) => key.startsWith(prefix)));
  const place = { code: "341203", name: "颍东区", level: "county" } as const;
  const report = writeReport({ ...set, place, figures: new Map(kept) });
  expect(report.title).toBe("颍东区2023年政务公开工作总结");
  expect(report.figures.map((figure) => figure.key).sort()).toEqual(kept.map(([key]) => key).sort());
  expect(textOf(report)).toContain("重点领域编制了标准目录。");
  expect(textOf(report)).not.toContain("省直");
});
