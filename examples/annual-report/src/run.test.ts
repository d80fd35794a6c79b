import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { exit, Failure } from "./failure.js";
import type { FigureSet } from "./figure.js";
import { type Question, run, type World } from "./run.js";
import type { Answer } from "./statutory/answer.js";
import type { StatutoryQuestion } from "./statutory/read.js";
import { blankSet, figureSet } from "./testing/fixture.js";
import { tables, unknown } from "./testing/tables.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "annual-report-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Witness {
  readonly printed: string[];
  readonly told: string[];
  readonly asked: Question[];
  readonly tables: StatutoryQuestion[];
  stopped: number;
}

function world(
  answer: () => FigureSet,
  signal = new AbortController().signal,
  report: Answer = tables({ year: 2023, feesPaid: 0 }),
): World & Witness {
  const witness: Witness = { printed: [], told: [], asked: [], tables: [], stopped: 0 };
  return Object.assign(witness, {
    today: "2025-03-04",
    environment: { ZWGK_API_KEY: "k1" },
    signal,
    print: (line: string) => void witness.printed.push(line),
    progress: (line: string) => void witness.told.push(line),
    startDemo: async () => ({
      url: "http://demo.test/graphql",
      stop: async () => {
        witness.stopped += 1;
      },
    }),
    readFigures: async (question: Question) => {
      witness.asked.push(question);
      return answer();
    },
    readTables: async (question: StatutoryQuestion, write: (answer: Answer) => unknown) => {
      witness.tables.push(question);
      write(report);
      return report;
    },
  });
}

const question = ["--year", "2023", "--region", "341200", "--as-of", "2023-12-20"];
const short = [...question, "--form", "summary"];
const summary = ["figures.json", "summary.docx", "summary.html", "summary.md"];
const statutory = ["statutory.docx", "statutory.html", "statutory.json", "statutory.xlsx"];
const outputs = [...summary, ...statutory].sort();

it("writes both documents from the demo city and stops it", async () => {
  const given = world(() => figureSet());
  expect(await run([...question, "--out", folder], given)).toBe(exit.fine);
  expect((await readdir(folder)).sort()).toEqual(outputs);
  expect(given.asked[0]).toMatchObject({
    url: "http://demo.test/graphql",
    apiKey: "k1",
    year: 2023,
    asOf: "2023-12-20",
  });
  // The statutory report is for the whole year, whatever day the summary is told for.
  expect(given.asked[1]?.asOf).toBe("2023-12-31");
  expect(given.stopped).toBe(1);
});

it("ends with one screen: figures, coverage, files", async () => {
  const given = world(() => figureSet());
  await run([...question, "--out", folder], given);
  const screen = given.printed.join("\n").split("\n");
  expect(screen.length).toBeLessThanOrEqual(40);
  expect(screen.find((line) => line.includes("政策文件库累计公开文件"))).toMatch(/4,253 件 {2}9\/9$/);
  expect(screen.filter((line) => line.includes("→"))).toHaveLength(8);
});

it("warns of a year without records, in both languages", async () => {
  const given = world(blankSet);
  expect(await run([...short, "--out", folder], given)).toBe(exit.fine);
  expect(given.told.at(-1)).toMatch(/^注意：数据库中没有或极少有 2023 年的记录（当年数 9 项中 9 项为零）/);
  expect(await run([...short, "--lang", "en", "--out", folder], given)).toBe(exit.fine);
  expect(given.told.at(-1)).toMatch(/^Caution: the databases hold no records of 2023, or hardly any \(9 of its 9/);
});

it("writes where the user stands, not where npm runs it", async () => {
  const given = { ...world(() => figureSet()), environment: { INIT_CWD: folder } };
  expect(await run([...short, "--out", "out"], given)).toBe(exit.fine);
  expect((await readdir(join(folder, "out"))).sort()).toEqual(summary);
});

it("tells of a folder that takes no files before anything is asked or started", async () => {
  await writeFile(join(folder, "file"), "");
  const given = world(() => figureSet());
  expect(await run([...short, "--out", join(folder, "file", "a")], given)).toBe(exit.failed);
  expect(given.told).toEqual([expect.stringMatching(/^无法写入 .*--out 另选目录。$/)]);
  expect([given.asked, given.stopped]).toEqual([[], 0]);
});

it("asks the given gateway without a demo city", async () => {
  const given = world(() => figureSet());
  await run([...short, "--out", folder, "--url", "http://gateway.test/graphql"], given);
  expect(given.asked[0]?.url).toBe("http://gateway.test/graphql");
  expect(given.stopped).toBe(0);
});

it.each([
  [[], exit.uncovered],
  [["--allow-partial"], exit.fine],
])("with a county missing and %j exits %d, files written", async (more, code) => {
  const given = world(() => figureSet({ down: ["341203"] }));
  expect(await run([...short, ...more, "--out", folder], given)).toBe(code);
  expect((await readdir(folder)).sort()).toEqual(summary);
  expect(given.printed.join("\n")).toContain("8/9 缺颍东区");
  expect(await readFile(join(folder, "summary.md"), "utf8")).toContain("**至少3780件（缺颍东区）**");
});

it("writes nothing when the gateway fails, and stops the city", async () => {
  const given = world(() => {
    throw new Failure(exit.failed, { zh: "网关没有应答。", en: "The gateway does not answer." });
  });
  expect(await run([...short, "--out", join(folder, "new")], given)).toBe(exit.failed);
  expect(await readdir(folder)).toEqual([]);
  expect(given.told.at(-1)).toBe("网关没有应答。");
  expect(given.stopped).toBe(1);
});

it("tells of bad arguments in the language asked for", async () => {
  const given = world(() => figureSet());
  expect(await run(["--lang", "en", "--year", "x"], given)).toBe(exit.badArguments);
  expect(given.told).toEqual(['--year must be a year such as 2023, not "x".']);
  expect(given.asked).toEqual([]);
});

it("prints its usage", async () => {
  const given = world(() => figureSet());
  expect(await run(["--help"], given)).toBe(exit.fine);
  expect(given.printed[0]).toContain("--allow-partial");
});

it("ends an unforeseen error in a sentence too", async () => {
  const given = world(() => {
    throw new TypeError("x is not a function");
  });
  expect(await run([...short, "--lang", "en", "--out", folder], given)).toBe(exit.failed);
  expect(given.told.at(-1)).toMatch(/^Unexpected: x is not a function\. Run again with DEBUG=1/);
});

it("ends when interrupted", async () => {
  const interruption = new AbortController();
  const given = world(() => {
    interruption.abort();
    throw new Error("aborted");
  }, interruption.signal);
  expect(await run([...short, "--out", folder], given)).toBe(exit.interrupted);
  expect(await readdir(folder)).toEqual([]);
});

it("writes the statutory report alone, for the whole year, where only it is asked for", async () => {
  const given = world(() => figureSet());
  await run([...question, "--form", "statutory", "--scope", "own", "--out", folder], given);
  expect((await readdir(folder)).sort()).toEqual(statutory);
  expect(given.asked.map(({ asOf }) => asOf)).toEqual(["2023-12-31"]);
  expect(given.tables[0]?.options.scope).toBe("OWN");
});

it("refuses to call a report final while an error stands: drafts are written, and the exit code says so", async () => {
  const draft = tables({ year: 2023, values: { "t2.licences": null }, findings: [unknown("t2.licences")] });
  const given = world(() => figureSet(), undefined, draft);
  expect(await run([...question, "--form", "statutory", "--final", "--out", folder], given)).toBe(exit.notFinal);
  expect((await readdir(folder)).sort()).toEqual(statutory);
  expect(given.printed.join("\n")).toMatch(/（草稿；.*\n {2}错误 {2}T2-N {2}t2\.licences：没有数据\n/);
  expect(given.printed.join("\n")).toContain("1 个单元格暂无数据（t2.licences）：没有来源保存该数据");
  expect(given.told.at(-1)).toMatch(/^不能定稿，只写出草稿。/);
  expect(JSON.parse(await readFile(join(folder, "statutory.json"), "utf8"))).toMatchObject({
    final: false,
    missing: ["t2.licences"],
    cells: { "t2.licences": { value: null, reason: "没有来源保存该数据" } },
  });
  expect(
    await run(
      [...question, "--form", "statutory", "--final", "--out", folder],
      world(() => figureSet()),
    ),
  ).toBe(exit.fine);
});

it("counts a source that is missing behind the tables", async () => {
  const given = world(() => figureSet(), undefined, tables({ year: 2023, down: "341203" }));
  expect(await run([...question, "--form", "statutory", "--out", folder], given)).toBe(exit.uncovered);
});

it("prints the sample without a gateway, as final once its fees are told", async () => {
  const given = world(() => figureSet());
  expect(await run(["--sample", "--final", "--fees", "0", "--lang", "en", "--out", folder], given)).toBe(exit.fine);
  expect((await readdir(folder)).sort()).toEqual(statutory);
  expect([given.asked, given.tables]).toEqual([[], []]);
  expect(given.printed[0]).toMatch(/^Statutory report 000000 2025 ALL: final;/);
  expect(given.printed[0]).toMatch(/\n {2}· {2}rules not run: last year's report isn't known \(\d+\);/);
  const untold = world(() => figureSet());
  expect(await run(["--sample", "--final", "--out", folder], untold)).toBe(exit.notFinal);
  expect(untold.printed[0]).toMatch(/（草稿；.*\n {2}错误 {2}TX-B\.reported {2}第六部分未报告信息处理费收取情况\n/);
});
