import { describe, expect, it } from "vitest";
import { connection, document } from "../testing/records.js";
import { openPortal, Refused } from "../testing/visit.js";

describe("the pages", () => {
  it("show the newest documents first, of this county only", async () => {
    const { visit, asked } = await openPortal();
    const { status, text } = await visit("/");
    expect(status).toBe(200);
    expect(text).toContain('<a href="/documents/Document%3Ayingzhou%3A1">关于&#60;促进&#62;消费的通知</a>');
    expect(asked.every(({ variables }) => JSON.stringify(variables.regions) === '["341202"]')).toBe(true);
    expect(text).toContain("1 个来源中 1 个已应答");
  });

  it("search the policy library by kind and title, and turn its pages", async () => {
    const { visit, asked } = await openPortal();
    const { text } = await visit("/library?q=%E9%80%9A%E7%9F%A5&kind=RULE&after=c9");
    const list = asked.find(({ operation }) => operation === "documents_list")?.variables;
    expect(list).toMatchObject({ after: "c9", filter: { kind: { in: ["RULE"] }, title: { contains: "通知" } } });
    expect(text).toContain('rel="next" href="/library?q=%E9%80%9A%E7%9F%A5&#38;kind=RULE&#38;after=c0"');
    expect(text).toContain('rel="prev" href="/library?q=%E9%80%9A%E7%9F%A5&#38;kind=RULE&#38;before=c0"');
    expect(text).toMatch(
      /全部 <span class="number">4<.*规章 <span class="number">1<.*行政规范性文件 <span class="number">3</s,
    );
  });

  it("give a document's header in the city's order", async () => {
    const { text } = await (await openPortal()).visit("/documents/Document%3Ayingzhou%3A1");
    const names = [...text.matchAll(/<dt>(.*?)<\/dt>/g)].map((found) => found[1]);
    expect(names.join(" ")).toBe("索引号 信息分类 发布机构 成文日期 文号 发布日期 标题 信息来源 关键词 有效性");
    expect(text).toMatch(/失效<\/span> <small>来源标注为“有效”/);
  });

  it("show a body without what it hides, and links that lead to the web only", async () => {
    const { text } = await (await openPortal()).visit("/documents/x");
    expect(text).toContain("<p>各乡镇：</p>");
    expect(text).toContain('<a href="https://example.org/a.doc" rel="noreferrer">附件.doc</a> (2 KB)');
    expect(text).toContain("<code>/upload/b.doc</code>");
    expect(text).not.toMatch(/<script|onclick|onerror|href="javascript/);
  });

  it("link document and interpretation both ways", async () => {
    const { visit } = await openPortal();
    expect((await visit("/documents/x")).text).toContain('href="/interpretations/Interpretation%3Ayingzhou%3A7"');
    const { text } = await visit("/interpretations/x");
    expect(text).toContain('href="/documents/Document%3Ayingzhou%3A1"');
    expect(text).toContain("<p>第一段</p><p>第二段</p>");
    expect(text).toContain('<a href="/interpretations?stage=BIRTH">出生</a>、<a href="/interpretations?stage=TAX">');
  });

  it("count interpretations by nine and five stages", async () => {
    const { visit, asked } = await openPortal();
    const { text } = await visit("/interpretations?stage=TAX");
    expect(text.match(/<li><a href="\/interpretations\?stage=/g)).toHaveLength(14);
    expect(text).toContain('aria-current="true">缴费纳税 <span class="number">4<');
    expect(asked[0]?.variables.filter).toEqual({ stages: { has: ["TAX"] } });
  });

  it("add grassroots items up by level, and say what can't be read", async () => {
    const { text } = await (await openPortal()).visit("/grassroots?year=2023");
    expect([...text.matchAll(/<strong>([\d,]+)</g)].map((found) => found[1])).toEqual(["100", "40", "60"]);
    expect(text).toContain("另有 5 条");
    expect(text.match(/<rect /g)).toHaveLength(24);
  });

  it("give no value to a figure that is not covered", async () => {
    const { text } = await (await openPortal()).visit("/figures");
    expect(text).toContain("<strong>11,179</strong> 条");
    expect(text).toContain("<strong>—</strong>");
    expect(text).toContain("已计 11,000 条");
    expect(text).toContain("0/1 个来源");
  });
});

describe("coverage", () => {
  it("tells of a list that lacks its source", async () => {
    const { visit } = await openPortal({ documents_list: { documents: connection([], "LATE") } });
    const { text } = await visit("/library");
    expect(text).toContain('class="strip partial"');
    expect(text).toContain("内容可能不完整");
    expect(text).toContain("颍州区 没有在时限内应答。");
  });

  it.each([
    "/",
    "/library",
    "/documents/x",
    "/interpretations",
    "/interpretations/x",
    "/grassroots",
    "/figures",
    "/publish",
    "/receipts/k",
  ])("is on %s", async (path) => {
    const { visit } = await openPortal({}, "secret");
    expect((await visit(path)).text).toContain('class="strip');
  });
});

describe("what goes wrong", () => {
  it.each([
    ["/elsewhere", {}],
    ["/documents/x", { documents_get: { document: null } }],
    ["/documents/x", { documents_get: { document: { ...document, region: "341203" } } }],
    ["/documents/%E0%A4%A", {}],
    ["/publish", {}],
    ["/receipts/k", {}],
  ])("leaves no page %s", async (path, overrides) => {
    expect((await (await openPortal(overrides)).visit(path)).status).toBe(404);
  });

  it.each([
    ["/library?q=a&kind=BOGUS&after=c", "kind=BOGUS", "/library?q=a"],
    ["/library?kind=INFORMATION", "kind=INFORMATION", "/library"],
    ["/interpretations?stage=%3Cb%3E", "stage=&#60;b&#62;", "/interpretations"],
    ["/figures?year=23", "year=23", "/figures"],
    ["/grassroots?year=2025", "year=2025", "/grassroots"],
  ])("does not take %s for the whole list", async (path, shown, link) => {
    const { visit, log } = await openPortal();
    const { status, text } = await visit(path);
    expect([status, log]).toEqual([400, []]);
    expect(text).toContain(`本页没有“${shown}”这一选项。`);
    expect(text).toContain(`<a class="button" href="${link}">`);
    const english = await visit(path, { headers: { "accept-language": "en" } });
    expect(english.text).toContain(`This page does not offer “${shown}”.`);
  });

  it("takes an empty choice for none, and a year that is not offered for itself", async () => {
    const { visit, asked } = await openPortal();
    expect((await visit("/library?kind=")).status).toBe(200);
    expect((await visit("/figures?year=2019")).status).toBe(200);
    expect(asked.at(-1)?.variables).toMatchObject({ year: 2019 });
  });

  it("leads from a stale cursor back to the first page", async () => {
    const { visit } = await openPortal({ documents_list: new Refused("CURSOR_OF_OTHER_QUERY", 400) });
    const { status, text } = await visit("/library?q=a&after=c");
    expect([status, text.includes('href="/library?q=a"')]).toEqual([400, true]);
  });

  it("is told in the visitor's language, without the gateway's address", async () => {
    const { visit, log } = await openPortal({ documents_list: undefined });
    const { status, text } = await visit("/", { headers: { "accept-language": "en-GB,en" } });
    expect([status, text.includes("The data service does not answer now.")]).toEqual([502, true]);
    expect(text).not.toContain("gateway.test");
    expect(log[0]).toContain("gateway.test");
  });

  it("is told in the gateway's words where they help", async () => {
    const { visit } = await openPortal({ documents_get: new Refused("SOURCE_LATE", 504) });
    const { status, text } = await visit("/documents/x");
    expect([status, text.includes("what of SOURCE_LATE (SOURCE_LATE)")]).toEqual([504, true]);
  });
});

describe("the language", () => {
  it.each([
    [{}, "政府信息公开"],
    [{ "accept-language": "en-US,en;q=0.9" }, "Open Government Information"],
    [{ "accept-language": "en,zh-CN;q=0.5" }, "政府信息公开"],
    [{ "accept-language": "en", cookie: "a=b; lang=zh" }, "政府信息公开"],
  ])("follows %j", async (headers, name) => {
    expect((await (await openPortal()).visit("/", { headers })).text).toContain(name);
  });

  it("is remembered where it was chosen", async () => {
    const { headers, text } = await (await openPortal()).visit("/library?kind=RULE&lang=en");
    expect(headers.get("set-cookie")).toMatch(/^lang=en;/);
    expect(text).toContain('href="/library?kind=RULE&#38;lang=zh"');
  });
});
