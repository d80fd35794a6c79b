import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { figureSet } from "../../testing/fixture.js";
import { statutory, unknown } from "../../testing/tables.js";
import { renderStatutoryDocx } from "./index.js";

async function partsOf(document: ReturnType<typeof statutory>) {
  const parts = unzipSync(await renderStatutoryDocx(document));
  return (path: string) => strFromU8(parts[path] ?? new Uint8Array());
}

it("holds the three tables in the form, and numbers that lead to their cells", async () => {
  const part = await partsOf(statutory({}, { figures: figureSet() }));
  const xml = part("word/document.xml");
  const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
  expect(tables.map((table) => table.match(/<w:tr>|<w:tr /g)?.length)).toEqual([14, 28, 4]);
  expect(tables[1]).toMatch(/<w:vMerge w:val="restart"\/>.*三、本年度办理结果/s);
  const anchors = [...xml.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map(([, anchor]) => anchor);
  expect(anchors.length).toBeGreaterThan(15);
  expect(anchors.filter((anchor) => !xml.includes(`w:name="${anchor}"`))).toEqual([]);
  expect(part("word/footnotes.xml")).toContain("表三“不予公开”各行总计之和。");
  expect(part("word/footnotes.xml")).toContain("（policyLibrary.documents）");
  expect(xml.replace(/<[^>]+>/g, "")).toContain("阜阳市2025年政府信息公开工作年度报告");
  expect(xml).not.toContain("附：核对情况");
});

it("says at the head of every page that it is a draft, and lists what stands against it", async () => {
  const finding = { ...unknown("t2.licences"), cases: ["Request:yingzhou:358"] };
  const part = await partsOf(statutory({ values: { "t2.licences": null }, findings: [finding] }));
  expect(part("word/header1.xml")).toContain("草稿：有 1 项错误未解决，1 个单元格暂无数据");
  expect(part("word/document.xml")).toMatch(/附：核对情况.*涉及申请.*T2-N.*Request:yingzhou:358/s);
  expect(part("word/document.xml")).toMatch(
    /w:type="default"[^>]*\/><w:headerReference|headerReference[^>]*w:type="even"/,
  );
});
