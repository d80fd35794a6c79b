import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { figureKeys } from "../../keys.js";
import { writeReport } from "../../report.js";
import { figureSet } from "../../testing/fixture.js";
import { renderDocx } from "./index.js";

async function partsOf(down: readonly string[]): Promise<(path: string) => string> {
  const parts = unzipSync(await renderDocx(writeReport(figureSet({ down }))));
  return (path) => strFromU8(parts[path] ?? new Uint8Array());
}

let part: (path: string) => string;
beforeAll(async () => {
  part = await partsOf([]);
});

// DOMAIN.md §11, GB/T 9704-2012.
describe("layout", () => {
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
  ])("has %s", (_name, attribute) => {
    const section = /<w:sectPr.*<\/w:sectPr>/s.exec(part("word/document.xml"))?.[0] ?? "";
    expect(section).toContain(attribute);
  });

  it.each([
    ["Title", "方正小标宋简体", 44],
    ["Heading1", "黑体", null],
    ["Heading2", "楷体_GB2312", null],
  ])("sets %s in %s", (id, face, size) => {
    const style =
      new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`, "s").exec(part("word/styles.xml"))?.[0] ?? "";
    expect(style).toContain(`w:eastAsia="${face}"`);
    if (size !== null) expect(style).toContain(`<w:sz w:val="${size}"/>`);
  });

  it("sets the body in 16 pt 仿宋, indented two characters", () => {
    expect(part("word/styles.xml")).toContain('w:eastAsia="仿宋_GB2312"');
    expect(part("word/styles.xml")).toMatch(/w:styleId="BodyText">.*?w:firstLineChars="200"/s);
    expect(part("word/styles.xml")).toMatch(/<w:rPrDefault>.*?<w:sz w:val="32"\/>.*?<\/w:rPrDefault>/s);
  });

  it("names a fallback for every licensed face", () => {
    expect(part("word/fontTable.xml")).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>');
  });

  it("numbers odd pages right and even pages left", () => {
    expect(part("word/settings.xml")).toContain("<w:evenAndOddHeaders");
    const footers = ["word/footer1.xml", "word/footer2.xml"].map(part);
    expect(footers[0]).toMatch(/<w:jc w:val="right"\/>.*— .*PAGE.* —/s);
    expect(footers[1]).toMatch(/<w:jc w:val="left"\/>.*— .*PAGE.* —/s);
  });

  it("leaves four characters after the date", () => {
    expect(part("word/document.xml")).toMatch(
      /<w:ind w:right="1264"\/><w:jc w:val="right"\/><\/w:pPr><w:r><w:t[^>]*>2023年12月20日/,
    );
  });
});

describe("provenance", () => {
  it("has a footnote for every figure, each referred to once", () => {
    const notes = part("word/footnotes.xml");
    const references = [...part("word/document.xml").matchAll(/<w:footnoteReference w:id="(\d+)"\/>/g)].map(
      (match) => match[1],
    );
    expect(figureKeys.filter((key) => !notes.includes(`（${key}）`))).toEqual([]);
    expect(new Set(references).size).toBe(references.length);
    expect(references.filter((id) => !notes.includes(`w:id="${id}"`))).toEqual([]);
    expect(references.length).toBe([...notes.matchAll(/<w:footnote [^>]*w:id="[1-9]/g)].length);
  });

  it.each(["8件", "5700余人次", "界首市", "4253件"])("stands behind %s wherever it is said", (text) => {
    const mark = /^<\/w:t><\/w:r>(<w:bookmarkStart [^>]*>)?<w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/>/;
    const after = part("word/document.xml").split(`>${text}`).slice(1);
    expect(after.length).toBeGreaterThan(0);
    expect(after.filter((xml) => !mark.test(xml) && !xml.startsWith("</w:t></w:r></w:p></w:tc>"))).toEqual([]);
  });

  it("refers to a footnote met before by a field of its bookmark, which shows its number", () => {
    const xml = part("word/document.xml");
    const fields = [...xml.matchAll(/>NOTEREF note(\d+) \\f \\h<.*?FootnoteReference"\/><\/w:rPr><w:t[^>]*>(\d+)</g)];
    expect(fields.length).toBeGreaterThanOrEqual(3);
    for (const [, note, shown] of fields) {
      expect(shown).toBe(note);
      expect(xml).toMatch(
        new RegExp(`<w:bookmarkStart [^>]*w:name="note${note}"[^>]*><w:r>.{0,99}<w:footnoteReference w:id="${note}"/>`),
      );
    }
  });
});

it("keeps the last paragraph with the signature, and the signature together", () => {
  const paragraphs = [...part("word/document.xml").matchAll(/<w:p>.*?<\/w:p>/gs)].map(([xml]) => xml);
  const [last, ...signature] = paragraphs.slice(-5);
  expect(last).toMatch(/<w:pStyle w:val="BodyText"\/><w:keepNext\/>.*<w:widowControl\/>.*五是完善数据登记核对/s);
  expect(signature.map((xml) => xml.includes("<w:keepNext/>"))).toEqual([true, true, true, false]);
});

it("marks a part where a county is missing", async () => {
  const draft = await partsOf(["341203"]);
  expect(draft("word/document.xml")).toMatch(/<w:highlight w:val="yellow"\/><\/w:rPr><w:t[^>]*>至少3780件（缺颍东区）/);
});
