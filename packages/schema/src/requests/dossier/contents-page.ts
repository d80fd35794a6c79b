import { type ContentsLine, phaseLabels, phases } from "./contents.js";
import { escaped, htmlPage, htmlTable } from "./html.js";

/** The table of contents as a page, phase by phase. */
export function contentsPage(number: string, lines: readonly ContentsLine[]): string {
  const parts = phases.map((phase) => {
    const own = lines.filter((line) => line.phase === phase);
    const { zh, en } = phaseLabels[phase];
    const rows = own.map(({ number: at, title, on, path, place, note }) => [
      String(at),
      title,
      on,
      path ?? "",
      place ?? "",
      note,
    ]);
    const head = ["序号 No.", "材料 Material", "入卷日期 Filed", "文件 File", "纸质存放处 Paper", "备注 Note"];
    return `<h2>${escaped(`${zh} ${en}`)}</h2>\n${rows.length > 0 ? htmlTable(head, rows) : "<p>（无 none）</p>"}`;
  });
  return htmlPage(`卷内目录 Table of contents ${number}`, parts.join("\n"));
}
