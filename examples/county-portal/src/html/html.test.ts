import { describe, expect, it } from "vitest";
import { address, outsideLink } from "./address.js";
import { bars } from "./bars.js";
import { bodyOf, published } from "./body.js";
import { html } from "./html.js";

describe("markup", () => {
  it("writes text as text, markup as markup, and nothing for nothing", () => {
    const made = html`<p title="${'"'}">${"<&'"}${null}${false}${[1, html`<b>`]}</p>`;
    expect(made.markup).toBe('<p title="&#34;">&#60;&#38;&#39;1<b></p>');
  });

  it("leaves empty parameters out of addresses", () => {
    expect(address("/library", { q: "消费", kind: null, after: "" })).toBe("/library?q=%E6%B6%88%E8%B4%B9");
    expect(address("/library", { q: "" })).toBe("/library");
  });

  it.each([
    ["https://example.org/a", "https://example.org/a"],
    ["javascript:alert(1)", null],
    ["/upload/a.doc", null],
    ["data:text/html,x", null],
  ])("links to %s as %s", (url, link) => {
    expect(outsideLink(url)).toBe(link);
  });
});

describe("a body", () => {
  it.each([
    ["<p>一</p><script>alert(1)</script>", "<p>一</p>"],
    ["<p onclick=x() style='color:red' class=a id=b>一</p>", "<p>一</p>"],
    ["<img src=x onerror=alert(1)>一", "一"],
    ["<a href='javascript:alert(1)'>一</a>", "<a>一</a>"],
    ["<a href=' java\nscript:alert(1)'>一</a>", "<a>一</a>"],
    ["<a href='https://example.org/' target=_top>一</a>", '<a href="https://example.org/">一</a>'],
    ["<iframe src=x></iframe><object data=x></object><embed src=x>一", "一"],
    ["<svg><style><img src=x onerror=alert(1)></style></svg>一", "一"],
    ["<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", ""],
    ["<form action=x><input name=a><button>一</button></form>", "一"],
    ["<!-- <p>一</p> --><base href=x><meta http-equiv=refresh><link rel=stylesheet href=x>二", "二"],
    [
      "<p>一<p>二<table><tr><td colspan=2 bgcolor=red>三",
      '<p>一</p><p>二</p><table><tbody><tr><td colspan="2">三</td></tr></tbody></table>',
    ],
    ["<noscript><p title='</noscript><img src=x onerror=alert(1)>'>", ""],
  ])("keeps of %s only %s", (body, kept) => {
    expect(bodyOf(body).markup).not.toMatch(
      /<(script|img|svg|style|iframe|form|input|base|meta|link)|onerror=|javascript:/i,
    );
    expect(bodyOf(body).markup).toBe(kept);
  });

  it("of plain text becomes paragraphs", () => {
    expect(bodyOf("一 & 二\n\n 1 < 2").markup).toBe("<p>一 &#38; 二</p><p>1 &#60; 2</p>");
  });

  it("that was typed is published as text", () => {
    expect(published("一\r\n<b>二</b>")).toBe("<p>一</p><p>&#60;b&#62;二&#60;/b&#62;</p>");
  });
});

describe("bars", () => {
  it("stand on the base line, and none reaches over the top", () => {
    const { markup } = bars("图", ["县级", "乡级"], [{ label: "1月", values: [0, 37] }]);
    const heights = [...markup.matchAll(/<rect[^>]* y="([\d.]+)"[^>]* height="([\d.]+)"/g)].map((one) =>
      one.slice(1).map(Number),
    );
    expect(heights[0]).toEqual([232, 0]);
    expect((heights[1]?.[0] ?? 0) + (heights[1]?.[1] ?? 0)).toBeCloseTo(232);
    expect(heights[1]?.[0]).toBeGreaterThanOrEqual(12);
    expect(markup).toContain("<title>1月 乡级 37</title>");
  });
});
