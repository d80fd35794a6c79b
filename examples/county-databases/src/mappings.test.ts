import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { counties } from "./city/places.js";
import { packageRoot } from "./package-root.js";

const folder = join(packageRoot, "mappings");
const files = readdirSync(folder).sort();
const mappings = files.map((file) => parse(readFileSync(join(folder, file), "utf8")) as { readonly source: string });

/** Every place in the files where the key stands, with what stands under it. */
function under(key: string, value: unknown = mappings): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => [...(name === key ? [one] : []), ...under(key, one)]);
}

describe("the counties' mappings", () => {
  it("are one for each county", () => {
    expect(mappings.map(({ source }) => source)).toEqual(counties.map(({ source }) => source).sort());
  });

  // Each key of docs/mapping.md is shown by a county that needs it.
  it.each([
    ...["vendor", "codes", "heldAt", "parts", "join", "extends", "where", "deleted", "is", "unless", "not"],
    ...[
      "constant",
      "json",
      "empty",
      "date",
      "others",
      "boolean",
      "split",
      "normalize",
      "prefix",
      "lookup",
      "part",
      "link",
    ],
    ...["listedIn", "attachments", "partSeparator", "writable", "write", "key", "set", "touch", "withdraw", "now"],
  ])("show how %s is used", (key) => {
    expect(under(key).length).toBeGreaterThan(0);
  });

  it.each(["identity", "uuid", { next: true }, { sequence: "seq_wenjian" }])("write with the key %j", (key) => {
    expect(under("write").map((write) => (write as { key: unknown }).key)).toContainEqual(key);
  });

  it("spell dates in every way that docs/mapping.md names", () => {
    const spelled = new Set([...under("date"), ...under("now")].flat());
    const names = ["chinese", "epochMillis", "epochSeconds", "excelSerial", "native", "yyyyMM", "yyyy-MM"];
    for (const name of [...names, "yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd", "yyyyMMdd", "yyyy年M月d日"]) {
      expect(spelled).toContain(name);
    }
  });

  it("leave one county read-only and write to seven", () => {
    const writable = mappings.filter((mapping) => under("write", mapping).length > 0);
    expect(writable).toHaveLength(7);
    expect(writable.map(({ source }) => source)).not.toContain("jieshou");
  });
});
