/**
 * The font table. The standard's fonts are licensed and can't be shipped, so the document names them, and for a
 * machine without them the next best, with the family that says what kind of face to look for.
 */
const faces = [
  { name: "方正小标宋简体", instead: "华文中宋", family: "roman", charset: "86" },
  { name: "仿宋_GB2312", instead: "仿宋", family: "modern", charset: "86" },
  { name: "楷体_GB2312", instead: "楷体", family: "modern", charset: "86" },
  { name: "黑体", instead: "SimHei", family: "swiss", charset: "86" },
  { name: "宋体", instead: "SimSun", family: "roman", charset: "86" },
  { name: "Times New Roman", instead: "Liberation Serif", family: "roman", charset: "00" },
] as const;

/** The part of the package that holds the font table. */
export const fontTable = {
  path: "word/fontTable.xml",
  data: [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`,
    `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">`,
    ...faces.map(
      ({ name, instead, family, charset }) =>
        `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="${charset}"/>` +
        `<w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
    ),
    "</w:fonts>",
  ].join(""),
};
