import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import { run } from "./run.js";
import { savedQueries } from "./saved-queries.js";

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A gateway that gives these answers in turn, and what it was asked. */
async function gateway(...answers: unknown[]) {
  const asked: { readonly variables: Record<string, unknown> }[] = [];
  const server = createServer(async (request, response) => {
    asked.push(JSON.parse(await text(request)));
    response.end(JSON.stringify(answers.shift()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, asked };
}

async function ran(...argv: string[]) {
  const seen = { out: "", said: [] as string[], saved: {} as Record<string, string> };
  const code = await run(argv, {
    write: (part) => {
      seen.out += part;
    },
    say: (line) => seen.said.push(line),
    save: async (file, content) => {
      if (file === "/nowhere/a.csv") throw new Error("ENOENT");
      seen.saved[file] = content;
    },
    folder: "/home/analyst",
  });
  return { code, ...seen };
}

const source = (state: string) => ({ source: "s", state, label: { zh: "颍东区", en: "Yingdong" } });
const coverage = (state: string) => ({
  complete: state === "ANSWERED",
  expected: 1,
  answered: 1,
  sources: [source(state)],
});
const page = (title: string, hasNextPage: boolean) => ({
  data: {
    documents: { nodes: [{ title }], pageInfo: { endCursor: title, hasNextPage }, coverage: coverage("ANSWERED") },
  },
});

describe("run", () => {
  it("exports a list to its last page", async () => {
    const { url, asked } = await gateway(page("甲", true), page("乙", false));
    const { code, out, said } = await ran("normative-documents", "--url", url, "--var", 'regions=["341202"]');
    expect([code, out]).toEqual([0, "\uFEFFtitle\r\n甲\r\n乙\r\n"]);
    expect(asked.map(({ variables }) => variables)).toEqual([
      { regions: ["341202"] },
      { regions: ["341202"], after: "甲" },
    ]);
    expect(said).toEqual(["2 行"]);
  });

  it("says who is missing, and ends with 3 unless that is allowed", async () => {
    const groups = [{ key: ["341202"], labels: [null], count: 2 }];
    const answer = { data: { documentTally: { groups, coverage: coverage("FAILED") } } };
    const { url } = await gateway(answer, answer);
    const asked = ["documents-by-county-and-kind", "--url", url, "--format", "json", "--lang", "en"];
    const { code, out, said } = await ran(...asked);
    expect([code, JSON.parse(out)]).toEqual([3, { complete: false, records: groups }]);
    expect(said).toEqual(["1 rows", "Not complete; without Yingdong (FAILED)"]);
    expect((await ran(...asked, "--allow-partial")).code).toBe(0);
  });

  it("writes a file where the user stands, and says where that is", async () => {
    const { url } = await gateway({ data: { sources: [] } }, { data: { sources: [] } });
    const { saved, said } = await ran("source-findings", "--url", url, "--out", "a.csv");
    expect(saved).toEqual({ "/home/analyst/a.csv": "\uFEFF\r\n" });
    expect(said).toEqual(["0 行 → /home/analyst/a.csv"]);
    const failed = await ran("source-findings", "--url", url, "--out", "/nowhere/a.csv");
    expect([failed.code, failed.said]).toEqual([1, ["无法写入 /nowhere/a.csv：ENOENT。请换一个 --out。"]]);
  });

  it("gives the gateway's own sentence when it is refused", async () => {
    const what = "没有代码为 999999 的行政区划。";
    const { url } = await gateway({
      errors: [{ message: what, extensions: { code: "UNKNOWN_REGION", status: 400, what, next: "请使用…" } }],
    });
    const { code, said } = await ran("year-figures", "--url", url, "--var", "region=999999");
    expect([code, said]).toEqual([1, [`${what} 请使用… [UNKNOWN_REGION]`]]);
  });

  it.each([
    [["nothing"], /没有名为 nothing 的查询/],
    [["year-figures", "--format", "xml"], /--format 应为 csv 或 json/],
    [["year-figures", "--var", "year"], /--var 应写作 名称=值/],
    [["year-figures", "--out", ""], /--out 不能为空/],
    [["a", "b"], /只能运行一个查询/],
    [["--unknown"], /参数有误/],
  ])("refuses %j with exit code 2", async (argv, sentence) => {
    const { code, said } = await ran(...argv);
    expect([code, said[0]]).toEqual([2, expect.stringMatching(sentence)]);
  });

  it("says what there is", async () => {
    const { code, said } = await ran("--help", "--lang", "en");
    expect(code).toBe(0);
    for (const { name, about } of await savedQueries()) expect(said.join("\n")).toContain(`${name}\n      ${about.en}`);
  });
});
