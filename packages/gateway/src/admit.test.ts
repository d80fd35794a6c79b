import { SourceUnfitError } from "@zwgk/schema";
import { describe, expect, it } from "vitest";
import { admission } from "./admit.js";
import { catalogOf, table } from "./mapping/fixtures/described-catalog.js";
import { parseMapping } from "./mapping/parse.js";
import type { LogLine } from "./observability/log.js";

const text = `source: a
label: { zh: 甲县, en: County A }
regions: ["341202"]
entities:
  Organization: { table: jg, key: id, fields: { name: mc } }
`;
const catalog = (columns: string) => catalogOf({ jg: table(columns) });

function admitting() {
  const { mapping } = parseMapping("a.yaml", text);
  if (!mapping) throw new Error("no mapping");
  const lines: LogLine[] = [];
  return { lines, admit: admission({ file: "a.yaml", text, mapping }, (line) => lines.push(line)) };
}

describe("a mapping that is held against its database late", () => {
  it("is admitted in silence where it fits", () => {
    const { lines, admit } = admitting();
    admit(catalog("id int4, mc text"));
    expect(lines).toEqual([]);
  });

  it("is refused in one designed sentence, and logged with file and path, once until it changes", () => {
    const { lines, admit } = admitting();
    const refused = () => {
      try {
        admit(catalog("id int4, mcc text"));
      } catch (error) {
        return error;
      }
      throw new Error("admitted");
    };
    const error = refused() as SourceUnfitError;
    expect(error).toBeInstanceOf(SourceUnfitError);
    expect([error.code, error.what("en"), error.what("zh")]).toEqual([
      "SOURCE_FAILED",
      "County A is not read: its mapping does not fit its database.",
      "甲县 暂不读取：映射与其数据库不符。",
    ]);
    refused();
    const problem = "a.yaml:5:49: entities.Organization.fields.name: jg has no column mc; did you mean mcc?";
    const line = { level: "error", message: "A mapping does not fit its database" };
    expect(lines).toEqual([{ ...line, detail: { source: "a", problems: [problem] } }]);
    admit(catalog("id int4, mc text"));
    refused();
    expect(lines).toHaveLength(2);
  });
});
