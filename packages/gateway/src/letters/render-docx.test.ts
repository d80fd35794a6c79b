import type { Letter } from "@zwgk/schema";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { createLetterFiles } from "./letter-files.js";

const letter: Letter = {
  kind: "REPLY",
  number: "阜财公复〔2023〕12号",
  title: "阜阳市财政局政府信息公开申请答复书",
  addressee: "李文清",
  blocks: [
    { level: 0, text: "你于2023年11月23日提交的申请，\u0000本机关于2023年11月24日收到。" },
    { level: 1, text: "一、关于“分配方案”" },
    { level: 2, text: "（一）公开部分" },
    { level: 3, text: "1. 见附件 <1> & 2。" },
  ],
  attachments: ["分配方案", "绩效评价报告"],
  closing: { agency: "阜阳市财政局", date: "2023-12-20" as Letter["closing"]["date"], seal: "DISCLOSURE" },
};

let part: (path: string) => string;
let paragraphs: readonly string[];
beforeAll(async () => {
  const parts = unzipSync(await createLetterFiles().docx(letter));
  part = (path) => strFromU8(parts[path] ?? new Uint8Array());
  paragraphs = [...part("word/document.xml").matchAll(/<w:p(?:\/>|>.*?<\/w:p>)/gs)].map(([xml]) => xml);
});

const textOf = (xml = "") => [...xml.matchAll(/<w:t[^>]*>(.*?)<\/w:t>/gs)].map(([, text]) => text).join("");
const paragraphOf = (text: string) => paragraphs.find((xml) => textOf(xml).includes(text)) ?? "";

// DOMAIN.md §11, GB/T 9704-2012.
describe("the layout of a letter", () => {
  it.each([
    ["paper A4", 'w:w="11906"'],
    ["paper A4", 'w:h="16838"'],
    ["top 37 mm", 'w:top="2098"'],
    ["bottom 35 mm", 'w:bottom="1984"'],
    ["left 28 mm", 'w:left="1587"'],
    ["right 26 mm", 'w:right="1474"'],
    ["22 lines", 'w:linePitch="580"'],
    ["28 characters", 'w:charSpace="-848"'],
    ["both grids", 'w:type="linesAndChars"'],
  ])("has %s", (_, attribute) => {
    expect(/<w:sectPr.*<\/w:sectPr>/s.exec(part("word/document.xml"))?.[0]).toContain(attribute);
  });

  it.each([
    ["Title", 'w:eastAsia="方正小标宋简体"'],
    ["Title", '<w:sz w:val="44"/>'],
    ["Title", '<w:jc w:val="center"/>'],
    ["Heading1", 'w:eastAsia="黑体"'],
    ["Heading2", 'w:eastAsia="楷体_GB2312"'],
    ["BodyText", 'w:firstLineChars="200"'],
    ["Footer", '<w:sz w:val="28"/>'],
  ])("sets %s with %s", (id, attribute) => {
    const style = new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`, "s").exec(part("word/styles.xml"))?.[0];
    expect(style).toContain(attribute);
  });

  it("numbers odd pages right and even pages left", () => {
    expect(part("word/settings.xml")).toContain("<w:evenAndOddHeaders");
    expect(part("word/footer1.xml")).toMatch(/<w:jc w:val="right"\/>.*— .*PAGE.* —/s);
    expect(part("word/footer2.xml")).toMatch(/<w:jc w:val="left"\/>.*— .*PAGE.* —/s);
  });
});

it("is the same bytes each time, so that the dossier that holds it is", async () => {
  const [first, second] = [await createLetterFiles().docx(letter), await createLetterFiles().docx(letter)];
  expect(Buffer.from(second).equals(first)).toBe(true);
  expect(part("docProps/core.xml")).toContain("2023-12-20T00:00:00Z</dcterms:created>");
});

describe("the parts of a letter", () => {
  it("stand in their order", () => {
    expect(paragraphs.map(textOf)).toEqual([
      letter.title,
      letter.number,
      "",
      "李文清：",
      "你于2023年11月23日提交的申请，本机关于2023年11月24日收到。",
      "一、关于“分配方案”",
      "（一）公开部分",
      "1. 见附件 &lt;1&gt; &amp; 2。",
      "",
      "附件：1. 分配方案",
      "2. 绩效评价报告",
      "",
      "",
      "阜阳市财政局",
      "2023年12月20日",
    ]);
  });

  it.each([
    [letter.title, "Title"],
    [letter.number, "Number"],
    ["李文清：", "Addressee"],
    ["你于", "BodyText"],
    ["一、", "Heading1"],
    ["（一）", "Heading2"],
    ["1. 见", "BodyText"],
  ])("%s is set as %s", (text, style) => {
    expect(paragraphOf(text)).toContain(`<w:pStyle w:val="${style}"/>`);
  });

  it("leave four characters after the date, and stay with the end of the text", () => {
    expect(paragraphOf("2023年12月20日")).toMatch(/<w:ind w:right="1264"\/><w:jc w:val="right"\/>.*2023年12月20日/s);
    const last = paragraphs.slice(7).map((xml) => xml.includes("<w:keepNext/>"));
    expect(last).toEqual([true, true, true, true, true, true, true, false]);
  });

  it("break a long title before what it is", async () => {
    const title = "阜阳市人民政府办公室政府信息公开申请答复书";
    const xml = strFromU8(
      unzipSync(await createLetterFiles().docx({ ...letter, title }))["word/document.xml"] ?? new Uint8Array(),
    );
    expect(xml).toMatch(/>阜阳市人民政府办公室<\/w:t>.*?<w:br\/>.*?>政府信息公开申请答复书<\/w:t>/s);
    expect(paragraphOf(letter.title)).not.toContain("<w:br/>");
  });

  it("number no single attachment", async () => {
    const parts = unzipSync(await createLetterFiles().docx({ ...letter, attachments: ["分配方案"] }));
    expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).toContain("附件：分配方案<");
  });
});
