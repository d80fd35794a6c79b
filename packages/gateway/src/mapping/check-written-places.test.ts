import { describe, expect, it } from "vitest";
import { parseMapping } from "./parse.js";
import { problemLine } from "./problem.js";

/** What is wrong with a part of Document: `path: detail`, without what is the same everywhere. */
function check(part: string, fields = "", language: "en" | "zh" = "en"): readonly string[] {
  const text = `source: a
label: { zh: 甲, en: A }
regions: ["341202"]
entities:
  Document:
    table: xx
    key: id
    ${part.replaceAll("\n", "\n    ")}
    fields: { title: bt, kind: { constant: RULE }, publishedAt: sj${fields} }
`;
  return parseMapping("a.yaml", text).problems.map((problem) =>
    problemLine(problem, language).replace(/^a\.yaml:\d+:\d+: entities\.Document\./, ""),
  );
}

const write = (more = "") => `write: { key: identity${more} }`;
const extension = (on: string) => `join: { x: { table: xx_kz, on: ${on}, extends: true } }\n`;

describe("a part of which something written would be lost", () => {
  it.each<[string, string, string]>([
    [
      write(", set: { bt: 固定 }"),
      "",
      "write.set.bt: title is written to bt and would be lost: leave bt out of set, or say writable: false for title",
    ],
    [write(", touch: { sj: { now: native } }"), "", "write.touch.sj: publishedAt is written to sj and would be lost"],
    [write(", set: { m: '{}' }"), ", summary: { column: m, json: gs }", "write.set.m: summary is written to m"],
    [
      write(),
      ", indexNumber: { column: bt }",
      "fields.indexNumber: title is written to bt too, and one of the two would be lost: say writable: false",
    ],
    [
      write(),
      ", summary: { column: m, json: gs }, indexNumber: { column: m, json: gs }",
      "fields.indexNumber: summary is written to m (gs) too",
    ],
    [
      write(),
      ", summary: { column: m, json: a.b }, indexNumber: { column: m, json: a }",
      "fields.indexNumber: summary is written to m (a) too",
    ],
    [write(), ", summary: { column: m, json: a }, indexNumber: m", "fields.indexNumber: summary is written to m too"],
    [write(), ", indexNumber: id", "fields.indexNumber: id is the key of the part, which only write.key writes"],
    [write(), ", summary: { column: id, json: gs }", "fields.summary: id is the key of the part"],
    [write(", set: { id: 7 }"), "", "write.set.id: id is the key of the part"],
    [write(", touch: { id: { now: native } }"), "", "write.touch.id: id is the key of the part"],
    [write(", withdraw: { id: 0 }"), "", "write.withdraw.id: id is the key of the part"],
    [
      `join: { x: { table: b, on: { id: id }, extends: true }, y: { table: b, on: { id: id }, extends: true } }\n${write()}`,
      ", body: x.zw, summary: y.zw",
      "join.y.table: b is written along already",
    ],
    [
      `join: { x: { table: xx, on: { id: id }, extends: true } }\n${write()}`,
      "",
      "join.x.table: xx is written along already",
    ],
    [
      extension("{ bh: wjbh }") + write(),
      ", body: x.zw",
      "join.x.on: a table that is written along is joined by the key of its part: on: { bh: id }",
    ],
    [
      `join: { y: { table: b, on: { id: id } }, x: { table: c, on: { id: y.id }, extends: true } }\n${write()}`,
      "",
      "join.x.on: a table that is written along is joined by the key",
    ],
  ])("is refused: %s%s", (part, fields, expected) => {
    const found = check(part, fields);
    expect(found).toEqual([expect.stringContaining(expected)]);
    expect(check(part, fields, "zh")).toEqual([expect.stringMatching(/应|须/)]);
  });

  it.each<[string, string]>([
    ["", ", indexNumber: bt"],
    ["", ", indexNumber: id"],
    [write(), ", indexNumber: { column: id, writable: false }"],
    [`join: { x: { table: b, on: { id: id }, extends: true }, y: { table: b, on: { id: id } } }\n${write()}`, ""],
    [extension("{ bh: wjbh }"), ", body: x.zw"],
    [write(), ", indexNumber: { column: bt, writable: false }"],
    [write(), ", topic: fl, theme: { column: fl, codes: { '0302': CONSUMER_INFORMATION }, others: missing }"],
    [write(", set: { lrr: zwgk }, touch: { xgsj: { now: native } }"), ""],
    [write(", withdraw: { bt: 已撤回 }"), ""],
    [write(), ", summary: { column: m, json: gs }, indexNumber: { column: m, json: gs1 }"],
    [extension("{ id: id }") + write(), ", body: x.bt"],
    [extension("{ id: id, nian: nian }") + write(), ", body: x.zw"],
  ])("is another than %s%s", (part, fields) => {
    expect(check(part, fields)).toEqual([]);
  });
});

describe("a date pattern with months and minutes mistaken for each other", () => {
  it.each([
    ["yyyy-mm-dd HH:MM:ss", "mm is the minute, and out of its place; did you mean yyyy-MM-dd HH:mm:ss?"],
    ["yyyy-mm-dd HH:mm:ss", "each once; did you mean yyyy-MM-dd HH:mm:ss?"],
    ["yyyy/MM/dd HH:MM", "each once; did you mean yyyy/MM/dd HH:mm?"],
    ["YYYY-MM-DD hh:mm:ss", "did you mean yyyy-MM-dd HH:mm:ss?"],
  ])("is refused with the nearest right one: %s", (pattern, expected) => {
    const dated = `, writtenDate: { column: cw, date: "${pattern}" }`;
    expect(check("", dated)).toEqual([expect.stringContaining(expected)]);
    expect(check("", dated, "zh")).toEqual([expect.stringMatching(/mm（分）.*是否为 yyyy/)]);
    expect(check("", `, writtenDate: { column: cw, date: [yyyy-MM-dd, "${pattern}"] }`)).toEqual([
      expect.stringContaining(expected),
    ]);
    expect(check(write(`, set: { lrsj: { now: "${pattern}" } }`))).toEqual([expect.stringContaining(expected)]);
  });
});
