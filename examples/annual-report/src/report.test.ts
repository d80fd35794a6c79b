import { describe, expect, it } from "vitest";
import { figureKeys } from "./keys.js";
import type { Bound, Report, Run } from "./model.js";
import { writeReport } from "./report.js";
import { blankSet, countySet, figureSet } from "./testing/fixture.js";

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

it("tells the year in the order of the work summary, under headings that run parallel", () => {
  const headings = whole.blocks.flatMap((block) => (block.kind === "heading" ? [block] : []));
  const told = (level: number) => headings.flatMap((one) => (one.level === level ? [one.text] : []));
  expect(told(1)).toEqual(["工作开展情况", "存在问题及下步工作打算"]);
  expect(told(2)).toEqual([
    "立足政策供给，充实主动公开。",
    "依托标准目录，延伸基层公开。",
    "贴近办事需求，深化政策解读。",
    "遵循法定程序，办理公开申请。",
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

describe("a county's report", () => {
  const report = writeReport(countySet());
  const text = textOf(report);

  it("leaves out what has a meaning for the city only", () => {
    expect(report.title).toBe("颍东区2023年政务公开工作总结");
    expect(report.figures.map(({ key }) => key)).toEqual(figureKeys.filter((key) => countySet().figures.has(key)));
    expect(text).not.toMatch(/市政府|市县|市级|市直|省直|本市/);
  });

  it("speaks of its own government and of those below it", () => {
    expect(text).toContain("累计公开本区政策文件");
    expect(text).toContain("加强对乡镇（街道）的日常检查");
  });
});

describe("a report without the city's own records", () => {
  const text = textOf(writeReport(figureSet({ down: ["341200"] })));

  it.each([
    "现行有效规章数暂无数据（缺市本级）。",
    "提供事项目录的省直部门数、市级重点领域目录数均暂无数据（缺市本级）。",
    "对口指导的市直部门数暂无数据（缺市本级）。",
    "新收申请数、上年结转数均暂无数据（缺市本级）。",
    "办结数、结转下年度数均暂无数据（缺市本级）。",
  ])("gives an absent figure a sentence: %s", (sentence) => {
    expect(text).toContain(sentence);
  });

  it("puts no absent number inside another sentence", () => {
    expect(text).not.toMatch(/暂无数据（缺市本级）[^。，]/);
    expect(text).toContain("对在办申请逐件跟进");
  });
});

describe("carried-over requests", () => {
  it("are work to be followed up, not a shortcoming", () => {
    const [known = "", next = ""] = textOf(whole).split("下一步");
    expect(known.split("不足")[1]).not.toContain("结转");
    expect(next).toContain("对结转下年度的8件申请逐件跟进");
  });

  it("are no matter when there are none", () => {
    const none = figureSet({ values: { "requests.carriedOut": 0, "requests.closed": 119 } });
    expect(textOf(writeReport(none))).toContain("对在办申请逐件跟进");
  });
});

describe("the report of a year without records", () => {
  const report = writeReport(blankSet());
  const text = textOf(report);

  it("opens with a caution", () => {
    expect(report.blocks[0]).toMatchObject({ kind: "paragraph", role: "caution" });
    expect(text).toContain("数据库中没有或极少有2023年的记录（9项当年数中9项为零）");
    expect(textOf(whole)).not.toContain("极少有");
  });

  it("leaves out stages, sums and a table of nothing", () => {
    expect(text).not.toMatch(/环节0|0＋0/);
    expect(report.blocks.some((block) => block.kind === "breakdown")).toBe(false);
  });

  it("tells the one kind of stages that there is", () => {
    const some = figureSet({ values: { "interpretations.stages.personal": 0 } });
    expect(textOf(writeReport(some))).toContain("解读涉及企业办事环节5个。");
  });
});
