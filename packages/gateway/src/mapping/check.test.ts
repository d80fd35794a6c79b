import { describe, expect, it } from "vitest";
import { checkMapping } from "./check.js";
import { catalogOf, type DescribedTable, table } from "./fixtures/described-catalog.js";
import { parseMapping } from "./parse.js";
import { problemLine } from "./problem.js";

const xx = "id int4, bt varchar, fbrq timestamptz, wz text";

function check(fields: string, tables: Readonly<Record<string, DescribedTable>>, part = "") {
  const text = `source: a
label: { zh: 甲, en: A }
regions: ["341202"]
entities:
  Organization: { table: jg, key: id, fields: { name: mc } }
  Document:
    table: xx
    key: id
${part ? `    ${part.replaceAll("\n", "\n    ")}\n` : ""}    fields:
      title: bt
      kind: { constant: RULE }
      publishedAt: fbrq
${fields ? `      ${fields.replaceAll("\n", "\n      ")}` : ""}
`;
  const { mapping, problems } = parseMapping("a.yaml", text);
  expect(problems).toEqual([]);
  if (!mapping) throw new Error("no mapping");
  const all = { jg: table("id int4, mc varchar"), xx: table(xx), ...tables };
  const checked = checkMapping(mapping, catalogOf(all), { file: "a.yaml", text, tables: Object.keys(all) });
  const lines = (of: typeof checked.problems) => of.map((problem) => problemLine(problem, "en").replace("a.yaml:", ""));
  return {
    problems: lines(checked.problems),
    warnings: lines(checked.warnings),
    served: checked.served.find((one) => one.entity === "Document"),
  };
}

const columns = (more: string, indexes?: readonly string[]) => ({ xx: table(`${xx}, ${more}`, indexes) });

describe("a mapping held against its database", () => {
  it("has nothing wrong when all is there", () => {
    const { problems, warnings } = check("", {});
    expect([problems, warnings]).toEqual([[], []]);
  });

  it.each<[string, Readonly<Record<string, DescribedTable>>, string, string]>([
    [
      "summary: gs",
      columns("gss text"),
      "",
      "13:7: entities.Document.fields.summary: xx has no column gs; did you mean gss?",
    ],
    ["", {}, "where: { zt: 1 }", "9:14: entities.Document.where.zt: xx has no column zt"],
    [
      "",
      {},
      "join: { m: { table: xxx, on: { id: id } } }",
      "join.m.table: there is no table xxx, or it may not be read; did you mean xx?",
    ],
    ["", {}, "deleted: { column: ztt, unless: [0] }", "9:16: entities.Document.deleted.column: xx has no column ztt"],
    ["", {}, "deleted: { column: ztt, is: [1] }\nwrite: { key: identity }", "9:16: entities.Document.deleted.column"],
    ["", { m: table("nr text") }, "join: { m: { table: m, on: { xid: id } } }", "join.m.on.xid: m has no column xid"],
    ["", {}, "write: { key: identity, set: { lrr: zwgk } }", "write.set.lrr: xx has no column lrr"],
    [
      "publisher: { column: bt, lookup: { table: jg, match: [mcc], key: id } }",
      {},
      "",
      "fields.publisher: jg has no column mcc; did you mean mc?",
    ],
    [
      "publisher: { link: { table: gx, from: a, to: b } }",
      { gx: table("a int4") },
      "",
      "fields.publisher: gx has no column b",
    ],
    ["publisher: { listedIn: { column: wjs, split: ',' } }", {}, "", "fields.publisher: jg has no column wjs"],
    [
      "attachments: { attachments: { table: fj, on: { wid: id }, url: lj } }",
      {},
      "",
      "fields.attachments: there is no table fj",
    ],
    [
      "attachments: { attachments: { table: fj, on: { wid: id }, url: lj } }",
      { fj: table("wid int4") },
      "",
      "fields.attachments: fj has no column lj",
    ],
    ["summary: gs", columns("gs int4"), "", "gs is of type int4: write stored: number, if it is a plain text field"],
    [
      "summary: { column: gs, stored: number }",
      columns("gs text"),
      "",
      "gs is of type text: its numbers stand in text",
    ],
    ["effectiveFrom: sx", columns("sx varchar"), "", "sx is of type varchar: say how dates are spelled in it: date"],
    ["effectiveFrom: { column: sx, date: yyyy-MM-dd }", columns("sx date"), "", "sx is of type date: leave out date"],
    [
      "effectiveFrom: { column: sx, date: excelSerial }",
      columns("sx varchar"),
      "",
      "sx is of type varchar: its numbers stand in text",
    ],
    [
      "keywords: { column: gjc, split: array }",
      columns("gjc text"),
      "",
      "gjc is of type text: say what separates its members: split",
    ],
    ["keywords: { column: gjc, split: ',' }", columns("gjc _text"), "", "gjc is of type _text: write split: array"],
    [
      "summary: { column: m, json: a }",
      columns("m xml"),
      "",
      "m is of type xml: only columns of text or json can be read so",
    ],
  ])("refuses %s", (fields, tables, part, expected) => {
    expect(check(fields, tables, part).problems.join("\n")).toContain(expected);
  });

  it.each<[string, string]>([
    ["publisher: jg", "jg int8"],
    ["body: nr", "nr xml"],
    ["viewCount: llcs", "llcs varchar"],
    ["viewCount: { column: llcs, stored: number }", "llcs numeric"],
    ["effectiveFrom: { column: sx, date: yyyyMMdd }", "sx int4"],
    ["effectiveFrom: { column: sx, date: excelSerial }", "sx int4"],
    ["effectiveFrom: { column: sx, date: excelSerial, stored: text }", "sx varchar"],
    ["effectiveFrom: { column: sx, date: [excelSerial, yyyy-MM-dd] }", "sx varchar"],
    ['declaredValidity: { column: yx, codes: { "1": VALID } }', "yx int2"],
    ["summary: { column: m, json: a }", "m jsonb"],
    ["attachments: { column: fj, attachments: { json: { url: u } } }", "fj jsonb"],
    ["indexNumber: syh", "syh uuid"],
  ])("takes %s of %s", (fields, more) => {
    expect(check(fields, columns(more)).problems).toEqual([]);
  });

  it("warns of keys and joins that nothing keeps unique", () => {
    const found = check(
      "",
      { xx: table(xx, ["id"]), m: table("xid int4, nd int4", ["xid,nd!", "xid!?"]) },
      "join:\n  m: { table: m, on: { xid: id } }\n  n: { table: m, on: { xid: id, nd: id } }",
    );
    expect(found.warnings).toEqual([
      "8:5: entities.Document.key: nothing in the database keeps id unique in xx",
      "10:7: entities.Document.join.m: nothing in the database keeps xid unique in m",
    ]);
  });
});

describe("what indexes serve", () => {
  it.each<[string, readonly string[], string, boolean]>([
    ["none", ["id!"], "", false],
    ["its column", ["fbrq"], "", true],
    ["its column, descending", ["-fbrq"], "", true],
    ["its column first", ["fbrq,id"], "", true],
    ["its column second", ["bt,fbrq"], "", false],
    ["its column after one that every row shares", ["zt,fbrq"], "where: { zt: 2 }", true],
    ["its column after one with several values", ["zt,fbrq"], "where: { zt: [2, 3] }", false],
    ["only what every row shares", ["zt"], "where: { zt: 2 }", false],
    ["a part of the rows", ["fbrq?"], "", false],
    ["no order", ["hash fbrq"], "", false],
  ])("with an index of %s: default order", (_, indexes, part, expected) => {
    const found = check("", columns("zt int4", indexes), part).served;
    expect(found?.defaultOrder).toBe(expected);
    expect(found?.fields.find((one) => one.field === "publishedAt")?.order).toBe(expected);
  });

  it.each<[string, string, readonly string[], boolean | null, boolean | null]>([
    ["indexNumber: syh", "syh varchar", ["syh"], true, true],
    ["indexNumber: syh", "syh VARCHAR", ["syh"], false, true],
    ["indexNumber: syh", "syh varchar", ["hash syh"], false, true],
    ["indexNumber: { column: syh, trim: true }", "syh varchar", ["syh"], false, false],
    ['declaredValidity: { column: yx, codes: { "1": VALID } }', "yx int2", ["yx"], false, true],
    ["effectiveFrom: sx", "sx date", ["sx"], false, true],
    ["effectiveFrom: { column: sx, stored: date }", "sx date", ["sx"], true, true],
    ["effectiveFrom: { column: sx, date: yyyy-MM-dd }", "sx varchar", ["sx"], true, true],
    ["effectiveFrom: { column: sx, date: [yyyy-MM-dd, yyyyMMdd] }", "sx varchar", ["sx"], false, false],
    ["documentNumber: { column: wh, normalize: documentNumber }", "wh varchar", ["wh"], false, false],
    ["summary: { column: m, json: a }", "m jsonb", ["m"], false, false],
    ["keywords: { column: gjc, split: array }", "gjc _text", ["gin gjc"], null, false],
    ["publisher: jg", "jg int4", ["jg"], null, true],
    ["publisher: { column: jg, lookup: { table: jg, match: [mc], key: id } }", "jg varchar", ["jg"], null, true],
    ["publisher: { listedIn: { column: mc, split: ',' } }", "jg int4", ["jg"], null, false],
  ])("%s on %s", (fields, more, indexes, order, equality) => {
    const name = fields.split(":")[0];
    const found = check(fields, columns(more, indexes)).served?.fields.find((one) => one.field === name);
    expect([found?.order, found?.equality]).toEqual([order, equality]);
  });

  it.each<[string, string, readonly string[], boolean | null, boolean | null, boolean | null]>([
    ["summary: gs", "gs varchar", ["gs"], null, true, false],
    ["summary: gs", "gs VARCHAR", ["gs"], null, false, false],
    ["summary: gs", "gs varchar", ["trgm gs"], null, true, true],
    ["summary: { column: gs, trim: true }", "gs varchar", ["gs", "trgm gs"], null, false, false],
    ["summary: { column: m, json: a }", "m jsonb", ["trgm m"], null, false, false],
    ["viewCount: { column: llcs, stored: number }", "llcs int4", ["llcs"], true, null, null],
    ["viewCount: { column: llcs, stored: number }", "llcs int4", ["hash llcs"], false, null, null],
    ["viewCount: llcs", "llcs varchar", ["llcs"], false, null, null],
    ["effectiveFrom: sx", "sx date", ["sx"], true, null, null],
    ["effectiveFrom: { column: sx, date: yyyy-MM-dd }", "sx varchar", ["sx"], true, null, null],
    ["effectiveFrom: { column: sx, date: yyyy-MM-dd }", "sx VARCHAR", ["sx"], true, null, null],
    ["effectiveFrom: { column: sx, date: [yyyy-MM-dd, yyyyMMdd] }", "sx varchar", ["sx"], false, null, null],
    ["publisher: jg", "jg int4", ["jg"], null, null, null],
  ])("%s on %s by %j: range, startsWith, contains", (fields, more, indexes, range, startsWith, contains) => {
    const name = fields.split(":")[0];
    const found = check(fields, columns(more, indexes)).served?.fields.find((one) => one.field === name);
    expect([found?.range, found?.startsWith, found?.contains]).toEqual([range, startsWith, contains]);
  });

  it("is not known of views, nor what keeps their keys unique", () => {
    const found = check("", { xx: { ...table(xx, []), view: true } });
    expect(found.warnings).toEqual([]);
    expect(found.served).toEqual({
      entity: "Document",
      part: "",
      table: "xx",
      view: true,
      rows: 1000,
      defaultOrder: null,
      fields: [],
    });
  });

  it("says nothing of constants and long texts", () => {
    const names = check("body: wz", {}).served?.fields.map((one) => one.field);
    expect(names).toEqual(["title", "publishedAt"]);
  });
});
