import { character, font, line, size, tracking } from "./layout.js";

interface Style {
  readonly id: string;
  readonly name: string;
  readonly paragraph?: string;
  readonly run?: string;
}

const exact = (height: number) => `<w:spacing w:before="0" w:after="0" w:line="${height}" w:lineRule="exact"/>`;
const indent = `<w:ind w:firstLineChars="200" w:firstLine="${2 * character}"/>`;
const sized = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const faced = (face: (typeof font)[keyof typeof font]) =>
  `<w:rFonts w:ascii="${face.ascii}" w:hAnsi="${face.hAnsi}" w:eastAsia="${face.eastAsia}" w:cs="${face.cs}"/>`;
const heading = (depth: number) => `<w:keepNext/>${exact(line)}${indent}<w:outlineLvl w:val="${depth}"/>`;
/** Not on the grid, but on its pitch: see `tracking`. Both are said, as Word reads the run's and others the paragraph's. */
const offGrid = `<w:snapToGrid w:val="0"/>`;

const styles: readonly Style[] = [
  { id: "Normal", name: "Normal", paragraph: offGrid + exact(line), run: `${offGrid}<w:spacing w:val="${tracking}"/>` },
  {
    id: "Title",
    name: "Title",
    paragraph: `${exact(line + 60)}<w:jc w:val="center"/>`,
    run: faced(font.title) + sized(size.title),
  },
  { id: "Number", name: "Number", paragraph: `<w:jc w:val="center"/>` },
  { id: "Addressee", name: "Addressee", paragraph: `<w:jc w:val="both"/>` },
  { id: "BodyText", name: "Body Text", paragraph: `<w:widowControl w:val="0"/>${indent}<w:jc w:val="both"/>` },
  { id: "Heading1", name: "heading 1", paragraph: heading(0), run: faced(font.heading1) },
  { id: "Heading2", name: "heading 2", paragraph: heading(1), run: faced(font.heading2) },
  { id: "Footer", name: "footer", run: faced(font.pageNumber) + sized(size.pageNumber) },
];

function styleXml({ id, name, paragraph = "", run = "" }: Style): string {
  const base = id === "Normal" ? "" : `<w:basedOn w:val="Normal"/>`;
  const mark = id === "Normal" ? ` w:default="1"` : "";
  const properties = `<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr>`;
  return `<w:style w:type="paragraph"${mark} w:styleId="${id}"><w:name w:val="${name}"/>${base}<w:qFormat/>${properties}</w:style>`;
}

/** The part of the package that holds the styles: title, body and headings of GB/T 9704, all in black. */
export const stylePart = {
  path: "word/styles.xml",
  data: [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`,
    `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">`,
    `<w:docDefaults><w:rPrDefault><w:rPr>${faced(font.body)}<w:color w:val="000000"/>${sized(size.body)}`,
    `<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
    ...styles.map(styleXml),
    "</w:styles>",
  ].join(""),
};
