import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { exit, Failure } from "./failure.js";
import type { FigureSet } from "./figure.js";
import { type Question, run, type World } from "./run.js";
import { blankSet, figureSet } from "./testing/fixture.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "annual-report-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Witness {
  readonly printed: string[];
  readonly told: string[];
  readonly asked: Question[];
  stopped: number;
}

function world(answer: () => FigureSet, signal = new AbortController().signal): World & Witness {
  const witness: Witness = { printed: [], told: [], asked: [], stopped: 0 };
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
  });
}

const question = ["--year", "2023", "--region", "341200", "--as-of", "2023-12-20"];
const outputs = ["figures.json", "summary.docx", "summary.html", "summary.md"];

it("writes four files from the demo city and stops it", async () => {
  const given = world(() => figureSet());
  expect(await run([...question, "--out", folder], given)).toBe(exit.fine);
  expect((await readdir(folder)).sort()).toEqual(outputs);
  expect(given.asked[0]).toMatchObject({
    url: "http://demo.test/graphql",
    apiKey: "k1",
    year: 2023,
    asOf: "2023-12-20",
  });
  expect(given.stopped).toBe(1);
});

it("ends with one screen: figures, coverage, files", async () => {
  const given = world(() => figureSet());
  await run([...question, "--out", folder], given);
  const screen = given.printed.join("\n").split("\n");
  expect(screen.length).toBeLessThanOrEqual(32);
  expect(screen.find((line) => line.includes("政策文件库累计公开文件"))).toMatch(/4,253 件 {2}9\/9$/);
  expect(screen.filter((line) => line.includes("→"))).toHaveLength(4);
});

it("warns of a year without records, in both languages", async () => {
  const given = world(blankSet);
  expect(await run([...question, "--out", folder], given)).toBe(exit.fine);
  expect(given.told.at(-1)).toMatch(/^注意：数据库中没有或极少有 2023 年的记录（当年数 9 项中 9 项为零）/);
  expect(await run([...question, "--lang", "en", "--out", folder], given)).toBe(exit.fine);
  expect(given.told.at(-1)).toMatch(/^Caution: the databases hold no records of 2023, or hardly any \(9 of its 9/);
});

it("writes where the user stands, not where npm runs it", async () => {
  const given = { ...world(() => figureSet()), environment: { INIT_CWD: folder } };
  expect(await run([...question, "--out", "out"], given)).toBe(exit.fine);
  expect((await readdir(join(folder, "out"))).sort()).toEqual(outputs);
});

it("tells of a folder that takes no files before anything is asked or started", async () => {
  await writeFile(join(folder, "file"), "");
  const given = world(() => figureSet());
  expect(await run([...question, "--out", join(folder, "file", "a")], given)).toBe(exit.failed);
  expect(given.told).toEqual([expect.stringMatching(/^无法写入 .*--out 另选目录。$/)]);
  expect([given.asked, given.stopped]).toEqual([[], 0]);
});

it("asks the given gateway without a demo city", async () => {
  const given = world(() => figureSet());
  await run([...question, "--out", folder, "--url", "http://gateway.test/graphql"], given);
  expect(given.asked[0]?.url).toBe("http://gateway.test/graphql");
  expect(given.stopped).toBe(0);
});

it.each([
  [[], exit.uncovered],
  [["--allow-partial"], exit.fine],
])("with a county missing and %j exits %d, files written", async (more, code) => {
  const given = world(() => figureSet({ down: ["341203"] }));
  expect(await run([...question, ...more, "--out", folder], given)).toBe(code);
  expect((await readdir(folder)).sort()).toEqual(outputs);
  expect(given.printed.join("\n")).toContain("8/9 缺颍东区");
  expect(await readFile(join(folder, "summary.md"), "utf8")).toContain("**至少3780件（缺颍东区）**");
});

it("writes nothing when the gateway fails, and stops the city", async () => {
  const given = world(() => {
    throw new Failure(exit.failed, { zh: "网关没有应答。", en: "The gateway does not answer." });
  });
  expect(await run([...question, "--out", join(folder, "new")], given)).toBe(exit.failed);
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
  expect(await run([...question, "--lang", "en", "--out", folder], given)).toBe(exit.failed);
  expect(given.told.at(-1)).toMatch(/^Unexpected: x is not a function\. Run again with DEBUG=1/);
});

it("ends when interrupted", async () => {
  const interruption = new AbortController();
  const given = world(() => {
    interruption.abort();
    throw new Error("aborted");
  }, interruption.signal);
  expect(await run([...question, "--out", folder], given)).toBe(exit.interrupted);
  expect(await readdir(folder)).toEqual([]);
});
