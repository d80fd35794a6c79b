import type { CellObject } from "write-excel-file/node";
import type { Look } from "./sheet.js";

type Style = Omit<CellObject, "value" | "type">;

const ruled: Style = { borderStyle: "thin", borderColor: "#000000", alignVertical: "center", wrap: true };
const gap: Style = { backgroundColor: "#FFF4DC", textColor: "#8A4B00" };

const number: Style = { ...ruled, align: "center" };

/** How each kind of cell is written: black rules as the form, drafts and gaps in amber, wrong totals in red. */
export const looks: Readonly<Record<Look, Style>> = {
  draft: { ...gap, align: "center", alignVertical: "center", fontWeight: "bold", height: 24 },
  title: { align: "center", alignVertical: "center", fontWeight: "bold", fontSize: 14, height: 30 },
  caption: { ...ruled, align: "center" },
  row: { ...ruled, align: "left" },
  number,
  none: { ...ruled, ...gap, align: "center" },
  wrong: { ...number, backgroundColor: "#F8D7DA", textColor: "#8B0000", fontWeight: "bold" },
  check: { ...number, textColor: "#1D6B3A" },
  text: { alignVertical: "center" },
};
