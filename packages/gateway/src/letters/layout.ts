/** GB/T 9704-2012 in OOXML numbers (DOMAIN.md §11). Lengths in twips (1/20 pt), sizes in half points. */
export const page = {
  width: 11906,
  height: 16838,
  margin: { top: 2098, bottom: 1984, left: 1587, right: 1474, header: 851, footer: 1417 },
  /** 22 lines of 28 characters. */
  grid: { linePitch: 580, charSpace: -848 },
} as const;

/** Exact line height: 22 lines of it fill the type area, 22 lines of the grid's 580 would be 4 twips too many. */
export const line = 579;
/** One 16 pt character on the grid of 28 to a line: 156 mm / 28. */
export const character = 316;

/**
 * Brings a 16 pt character to 28 to a line. Text is spaced by this and not by the grid, because programs other than
 * Word give a character that is wider than its cell two cells.
 */
export const tracking = -5;

/** 2号, 3号 and 4号. */
export const size = { title: 44, body: 32, pageNumber: 28 } as const;

const latin = "Times New Roman";
const face = (eastAsia: string) => ({ ascii: latin, hAnsi: latin, cs: latin, eastAsia });

/** Faces by use; machines without them are told the next best by the font table. */
export const font = {
  title: face("方正小标宋简体"),
  body: face("仿宋_GB2312"),
  heading1: face("黑体"),
  heading2: face("楷体_GB2312"),
  pageNumber: { ascii: "宋体", hAnsi: "宋体", cs: "宋体", eastAsia: "宋体" },
} as const;
