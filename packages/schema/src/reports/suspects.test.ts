import { expect, it } from "vitest";
import { ask, at } from "../testing/ask.js";
import { memorySource } from "../testing/memory-source.js";

const regions = ["341200", "341202"];
const day = (date: string) => ({ publishedAt: `${date}T10:00:00.000000+08:00`, declaredValidity: "VALID" });

/** A city whose report counts documents of its own, of a department, of a county, and of nobody that is known. */
const city = memorySource({
  id: "all",
  regions,
  records: {
    Organization: [
      { key: "office", name: "市政府办公室", kind: "GOVERNMENT" },
      { key: "justice", name: "市司法局", kind: "DEPARTMENT" },
      { key: "district", name: "区政府办公室", kind: "GOVERNMENT", region: "341202" },
      { key: "court", name: "市中级人民法院", kind: "OTHER" },
    ],
    Document: [
      { key: "own", kind: "NORMATIVE", publisher: "office", ...day("2023-03-05") },
      { key: "department", kind: "NORMATIVE", publisher: "justice", ...day("2023-03-06") },
      { key: "county", kind: "NORMATIVE", publisher: "district", region: "341202", ...day("2023-03-07") },
      { key: "nobody", kind: "NORMATIVE", ...day("2023-03-08") },
      { key: "court", kind: "NORMATIVE", publisher: "court", ...day("2023-03-09") },
      { key: "other", kind: "POLICY_OTHER", ...day("2023-03-10") },
      { key: "gone", kind: "NORMATIVE", ...day("2015-03-08"), declaredValidity: "REPEALED", repealedOn: "2016-01-01" },
      { key: "later", kind: "NORMATIVE", ...day("2024-01-08") },
    ],
    Request: [],
    Remedy: [],
    ActTally: [],
  },
});

it("opens the documents that belong to no body, and no others (T2-F)", async () => {
  const findings = "findings { rule records { totalCount nodes { id } } }";
  const query = `{ statutoryReport(year: 2023, region: "341200", scope: ALL) { check { ${findings} } } }`;
  const { data, errors } = await ask(query, { source: city });
  expect(errors).toEqual([]);
  const found = at(data, "statutoryReport.check.findings") as readonly { readonly rule: string }[];
  const id = (key: string) => ({ id: `Document:all:${key}` });
  const records = { totalCount: 2, nodes: [id("court"), id("nobody")] };
  expect(found.find(({ rule }) => rule === "T2-F.normativeDocs")).toEqual({ rule: "T2-F.normativeDocs", records });
});
