import { describe, expect, it } from "vitest";
import type { FieldMapping, PartMapping, SourceMapping } from "./mapping.js";
import { parseMapping } from "./parse.js";
import { mappingError, problemLine } from "./problem.js";

const head = `source: a
label: { zh: 甲县, en: County A }
regions: ["341202"]
`;

/** A file with the given fields of Document besides the required ones, and what stands beside \`fields\`. */
function file({
  fields = "",
  part = "",
  organization = "",
  codes = "",
  required = true,
}: Partial<Record<"fields" | "part" | "organization" | "codes", string>> & { required?: boolean } = {}): string {
  return `${head}${codes}
entities:
  Organization:
    table: jg
    key: id
    fields:
      name: mc
${organization}
  Document:
    table: xx
    key: id
${indent(part, 4)}
    fields:
${required ? "      title: bt\n      kind: { constant: RULE }\n      publishedAt: fbrq" : ""}
${indent(fields, 6)}
`;
}

const indent = (text: string, by: number) =>
  text
    .split("\n")
    .map((line) => " ".repeat(by) + line)
    .join("\n");

function parsed(text: string): SourceMapping {
  const { mapping, problems } = parseMapping("a.yaml", text);
  expect(problems.map((problem) => problemLine(problem, "en"))).toEqual([]);
  return mapping as SourceMapping;
}

const part = (text: string) => parsed(text).entities.get("Document")?.parts[0] as PartMapping;
const field = (name: string, mapped: string, more: Parameters<typeof file>[0] = {}) =>
  part(file({ ...more, fields: `${more.fields ?? ""}\n${name}: ${mapped}` })).fields.get(name) as FieldMapping;
const codecOf = (name: string, mapped: string, more = {}) => {
  const found = field(name, mapped, more);
  if (found.kind !== "column") throw new Error(`${name} is ${found.kind}`);
  return found.codec;
};

/** What is wrong, without the file: `line:column: path: detail`. */
function problemsOf(text: string): string[] {
  return parseMapping("a.yaml", text).problems.map((problem) => problemLine(problem, "en").replace(/^a\.yaml:/, ""));
}

describe("a mapping file", () => {
  it("gives the source and its entities in the order of the model", () => {
    const mapping = parsed(`${file()}  Region: { heldAt: home }\n`);
    expect([mapping.source, mapping.label, mapping.vendor, mapping.regions]).toEqual([
      "a",
      { zh: "甲县", en: "County A" },
      null,
      ["341202"],
    ]);
    expect([...mapping.entities.keys()]).toEqual(["Organization", "Document"]);
    expect(mapping.heldAt).toEqual(new Map([["Region", "home"]]));
    expect(mapping.entities.get("Document")?.regions).toEqual(["341202"]);
  });

  it("maps the region as a constant when there is one", () => {
    expect(part(file()).fields.get("region")).toEqual({ kind: "constant", value: "341202" });
  });

  it("takes the regions of an entity from the entity", () => {
    const text = file({ part: 'regions: ["341226"]', fields: "region: xzqh" });
    expect(parsed(text).entities.get("Document")?.regions).toEqual(["341226"]);
  });

  it("reads several parts", () => {
    const text = `${file()}  GrassrootsItem:
    parts:
      - { name: xian, table: s.a, key: id, fields: { title: bt, areaCode: ly, level: { constant: COUNTY }, publishedAt: fbrq } }
      - { name: xiang, table: s.b, key: id, fields: { title: bt, areaCode: ly, level: { constant: TOWNSHIP }, publishedAt: fbrq } }
`;
    const parts = parsed(text).entities.get("GrassrootsItem")?.parts ?? [];
    expect(parts.map(({ name, table }) => [name, table])).toEqual([
      ["xian", { schema: "s", table: "a" }],
      ["xiang", { schema: "s", table: "b" }],
    ]);
  });

  it("reads joins, rows that count, and soft deletes", () => {
    const found = part(
      file({
        part: `join:
  lm: { table: lanmu, on: { bm: lmbm, nd: nd } }
  fj: { table: lmfj, on: { lm: lm.id }, extends: true }
where: { zt: 1, lx: [a, null], bz: null, cj: { not: [x, 01] } }
deleted: { column: sc, unless: [否, "0", null] }`,
      }),
    );
    expect(found.joins).toEqual([
      {
        alias: "lm",
        table: { schema: null, table: "lanmu" },
        on: [
          { column: "bm", equals: { alias: "t", column: "lmbm" } },
          { column: "nd", equals: { alias: "t", column: "nd" } },
        ],
        extends: false,
      },
      {
        alias: "fj",
        table: { schema: null, table: "lmfj" },
        on: [{ column: "lm", equals: { alias: "lm", column: "id" } }],
        extends: true,
      },
    ]);
    expect(found.where.map(({ column, op, values }) => [column.column, op, values])).toEqual([
      ["zt", "in", ["1"]],
      ["lx", "in", ["a", null]],
      ["bz", "in", [null]],
      ["cj", "notIn", ["x", "01"]],
      ["sc", "in", ["否", "0", null]],
    ]);
  });

  it("reads how records are written", () => {
    const found = part(
      file({
        part: `deleted: { column: sc, is: [是, "1"] }
write:
  key: { sequence: s.q }
  set: { lrr: zwgk, zt: 1, bz: null, lrsj: { now: "yyyy-MM-dd HH:mm:ss" } }
  touch: { xgsj: { now: epochMillis }, gx: { now: native } }`,
      }),
    ).write;
    expect(found?.key).toEqual({ sequence: "s.q" });
    expect(
      [...(found?.set ?? [])].map(([column, value]) => [column, "literal" in value ? value.literal : value.now.name]),
    ).toEqual([
      ["lrr", "zwgk"],
      ["zt", 1],
      ["bz", null],
      ["lrsj", "dateTime(yyyy-MM-dd HH:mm:ss)"],
    ]);
    expect([...(found?.touch.keys() ?? [])]).toEqual(["xgsj", "gx"]);
    expect(found?.withdraw).toEqual(new Map([["sc", { literal: "是" }]]));
    for (const [key, expected] of [
      ["identity", "identity"],
      ["uuid", "uuid"],
      ["{ next: true }", "next"],
    ] as const) {
      expect(part(file({ part: `write: { key: ${key} }` })).write?.key).toBe(expected);
    }
  });

  it("writes what stands in the part itself or extends it", () => {
    const written = `write: { key: identity }\njoin: { m: { table: m, on: { id: id }, extends: true }, n: { table: n, on: { id: id } } }`;
    const writable = (mapped: string) =>
      (field("summary", mapped, { part: written }) as { writable: boolean }).writable;
    expect([writable("gs"), writable("m.gs"), writable("n.gs"), writable("{ column: gs, writable: false }")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect((field("summary", "gs") as { writable: boolean }).writable).toBe(false);
  });
});

describe("a field", () => {
  it.each([
    ["title", "{ column: bt }", "x", "x"],
    ["title", "{ column: bt, trim: true }", " x ", "x"],
    ["summary", "{ column: gs, empty: [无] }", "无", null],
    ["summary", "{ column: gs, codes: { a: 甲 } }", "a", "甲"],
    ["viewCount", "llcs", " 12 ", 12],
    ["viewCount", "{ column: llcs, stored: number }", "12", 12],
    ["viewCount", "{ column: llcs, empty: [-1] }", "-1", null],
    ["writtenDate", "cwrq", "2023-12-20 17:40:00", "2023-12-20"],
    ["writtenDate", "{ column: cwrq, stored: date }", "2023-12-20", "2023-12-20"],
    ["writtenDate", "{ column: cwrq, date: [yyyy/MM/dd, chinese] }", "二〇二三年十二月二十日", "2023-12-20"],
    ["writtenDate", "{ column: cwrq, date: excelSerial }", "45280", "2023-12-20"],
    [
      "publishedAt",
      '{ column: sj, date: "yyyy-MM-dd HH:mm:ss" }',
      "2023-12-20 17:40:00",
      "2023-12-20T17:40:00.000000+08:00",
    ],
    ["publishedAt", "{ column: sj, date: epochMillis }", "1703065200123", "2023-12-20T17:40:00.123000+08:00"],
    ["declaredValidity", '{ column: yxx, codes: { "1": VALID } }', "1", "VALID"],
    ["declaredValidity", "{ column: yxx, codes: { 01: VALID } }", "01", "VALID"],
    ["declaredValidity", "{ column: yxx, codes: yx }", "有效", "VALID"],
    ["declaredValidity", "{ column: yxx, codes: yx }", "?", "UNKNOWN"],
    ["declaredValidity", "{ column: yxx, codes: yx, others: missing }", "?", null],
    ["declaredValidity", "yxx", "REPEALED", "REPEALED"],
    ["declaredValidity", "{ column: m, json: a.b }", "VALID", "VALID"],
    ["documentNumber", "{ column: wh, normalize: documentNumber, empty: [无] }", "皖政[2000]48号", "皖政〔2000〕48号"],
    ["keywords", '{ column: gjc, split: ",，" }', "甲，乙", ["甲", "乙"]],
    ["keywords", "{ column: gjc, split: array }", "{甲,乙}", ["甲", "乙"]],
    ["keywords", "{ column: m, json: k }", '["甲"]', ["甲"]],
    ["keywords", "{ column: m, json: $ }", '["甲"]', ["甲"]],
    [
      "attachments",
      '{ column: fj, attachments: { separator: ";", parts: [name, url], partSeparator: "|" } }',
      "a|/a.pdf;b|/b.pdf",
      [
        { name: "a", url: "/a.pdf", size: null, sha256: null },
        { name: "b", url: "/b.pdf", size: null, sha256: null },
      ],
    ],
    [
      "attachments",
      '{ column: fj, attachments: { separator: ",", parts: [url] } }',
      "/x/a.pdf?v=1",
      [{ name: "a.pdf", url: "/x/a.pdf?v=1", size: null, sha256: null }],
    ],
    [
      "attachments",
      "{ column: fj, attachments: { json: { name: n, url: u, size: s } } }",
      '[{"n":"a","u":"/a","s":3}]',
      [{ name: "a", url: "/a", size: 3, sha256: null }],
    ],
    ["publisher", "{ column: jg, empty: [0] }", "0", null],
  ])("%s: %s reads %s", (name, mapped, raw, expected) => {
    const more = { codes: "codes: { yx: { 有效: VALID } }", ...others(name) };
    expect(codecOf(name, mapped, more).decode(raw)).toEqual(expected);
  });

  // Required fields that a case maps itself.
  function others(name: string) {
    if (name === "title") return { required: false, fields: "kind: { constant: RULE }\npublishedAt: fbrq" };
    if (name === "publishedAt") return { required: false, fields: "kind: { constant: RULE }\ntitle: bt" };
    return {};
  }

  it("of a township is completed by its prefix", () => {
    const text = `${file()}  GrassrootsItem: { table: g, key: id, fields: { title: bt, areaCode: ly, level: { constant: COUNTY }, publishedAt: sj, township: { column: xz, prefix: "341202" } } }\n`;
    const found = parsed(text).entities.get("GrassrootsItem")?.parts[0]?.fields.get("township");
    expect(found?.kind === "column" && found.codec.decode("103")).toBe("341202103");
  });

  it("of truth has spellings", () => {
    const text = (keyArea: string) =>
      `${file()}  Catalogue: { table: c, key: id, fields: { name: mc, keyArea: ${keyArea} } }\n`;
    const codec = (keyArea: string) => {
      const found = parsed(text(keyArea)).entities.get("Catalogue")?.parts[0]?.fields.get("keyArea");
      return found?.kind === "column" ? found.codec : null;
    };
    expect(codec("zd")?.decode("t")).toBe(true);
    const spelled = codec("{ column: zd, boolean: { true: [是, 1], false: [否, null] } }");
    expect([spelled?.decode("1"), spelled?.decode("否"), spelled?.ofNull]).toEqual([true, false, false]);
  });

  it("of a month has spellings", () => {
    const text = `${file()}  GrassrootsTally: { table: g, key: id, fields: { month: { column: ny, date: yyyyMM }, level: { constant: COUNTY }, items: ts } }\n`;
    const found = parsed(text).entities.get("GrassrootsTally")?.parts[0]?.fields.get("month");
    expect(found?.kind === "column" && found.codec.decode("202312")).toBe("2023-12");
  });

  it("may have a table of attachments", () => {
    const mapped = "{ attachments: { table: s.fj, on: { wid: id }, name: mc, url: lj } }";
    expect(field("attachments", mapped)).toEqual({
      kind: "attachmentTable",
      table: { schema: "s", table: "fj" },
      on: { column: "wid", equals: { alias: "t", column: "id" } },
      columns: { name: "mc", url: "lj", size: null, sha256: null },
    });
  });

  it("may be looked up by spelling", () => {
    const mapped = '{ column: fbjg, lookup: { table: jg, match: [mc, { column: qtmc, split: ",，" }], key: id } }';
    expect(field("publisher", mapped, { part: "write: { key: identity }" })).toEqual({
      kind: "lookup",
      column: { alias: "t", column: "fbjg" },
      table: { schema: null, table: "jg" },
      match: [
        { column: "mc", separators: null },
        { column: "qtmc", separators: ",，" },
      ],
      key: "id",
      writable: true,
    });
  });

  it("may come by a relation table, or from the other side", () => {
    expect(field("publisher", "{ link: { table: gx, from: a, to: b, where: { lx: FB } } }")).toEqual({
      kind: "link",
      table: { schema: null, table: "gx" },
      from: "a",
      to: "b",
      where: [{ column: { alias: "t", column: "lx" }, op: "in", values: ["FB"] }],
    });
    expect(field("publisher", '{ listedIn: { column: wjs, split: "," } }')).toEqual({
      kind: "listedIn",
      column: { alias: "t", column: "wjs" },
      separators: ",",
    });
  });
});

const twoParts = (document: string) => `${head}entities:
  Document:
    parts:
      - { name: gf, table: a, key: id, fields: { title: bt, kind: { constant: RULE }, publishedAt: sj } }
      - { name: zc, table: b, key: id, fields: { title: bt, kind: { constant: NORMATIVE }, publishedAt: sj } }
  Interpretation: { table: jd, key: id, fields: { title: bt, publishedAt: sj, document: ${document} } }
`;

describe("a reference to an entity with several parts", () => {
  const reference = (document: string) =>
    parsed(twoParts(document)).entities.get("Interpretation")?.parts[0]?.fields.get("document");

  it("names its part", () => {
    expect(reference("{ column: wj, part: gf }")).toMatchObject({ kind: "partReference", part: "gf" });
  });

  it("finds its part by a code", () => {
    expect(reference('{ column: wj, part: { column: lx, codes: { "1": gf, "2": zc } } }')).toMatchObject({
      part: {
        column: { alias: "t", column: "lx" },
        codes: new Map([
          ["1", "gf"],
          ["2", "zc"],
        ]),
      },
    });
  });

  it.each([
    ["wj", "10:86: entities.Interpretation.fields.document: Document has several parts: say which with part (gf, zc)"],
    [
      "{ column: wj, part: gg }",
      "entities.Interpretation.fields.document.part: Document has no part gg; did you mean gf?",
    ],
    [
      "{ column: wj, part: { column: lx, codes: { a: zz } } }",
      "entities.Interpretation.fields.document.part.codes.a: Document has no part zz; did you mean zc?",
    ],
    ["{ part: gf }", "entities.Interpretation.fields.document: column is missing"],
    ["{ link: { table: gx, from: a, to: b } }", "Document has several parts"],
  ])("refuses %s", (document, expected) => {
    const found = problemsOf(twoParts(document));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected.replace(/^\d+:\d+: /, ""));
  });
});

describe("a wrong mapping file", () => {
  const wrongField = (fields: string, expected: string): [string, string, string] => [
    fields,
    file({ fields }),
    expected,
  ];
  const wrongPart = (text: string, expected: string): [string, string, string] => [
    text,
    file({ part: text }),
    expected,
  ];

  it.each<[string, string, string]>([
    ["YAML that breaks off", "source: [", "1:10: : "],
    ["a key twice", "source: a\nsource: b", "2:1: : Map keys must be unique"],
    ["no map", "- a", "1:1: : must be object"],
    ["unknown key", `${file()}vender: { zh: a, en: b }`, "vender: vender is not known here; did you mean vendor?"],
    ["missing label", file().replace(/label.*\n/, ""), "label is missing"],
    ["wrong id", file().replace("source: a", "source: A_B"), "1:1: source: A_B is not of the form ^[a-z0-9-]+$"],
    ["wrong region", file().replace("341202", "3412"), "3:11: regions.0: 3412 is not of the form ^[0-9]{6}$"],
    ["region twice", file().replace('"341202"', '"341202", "341202"'), "regions: names the same thing twice"],
    [
      "unknown entity",
      file().replace("Organization:", "Organisation:"),
      "Organisation is not known here; did you mean Organization?",
    ],
    ["held in itself", `${file()}  Region: { heldAt: a }`, "entities.Region.heldAt: a is none of home"],
    [
      "held at no source",
      `${file()}  Region: { heldAt: hom }`,
      "entities.Region.heldAt: hom is none of home; did you mean home?",
    ],
    [
      "held and mapped",
      `${file()}  Region: { heldAt: home, table: x }`,
      "entities.Region.table: table is not known here",
    ],
    ["no table", file().replace("    table: xx\n", ""), "entities.Document: table is missing"],
    [
      "required field",
      file().replace("      title: bt\n", ""),
      "entities.Document.fields: title is required and not mapped",
    ],
    [
      "several regions",
      file().replace('"341202"', '"341202", "341203"'),
      "entities.Organization.fields: region must be mapped: the source has several",
    ],
    wrongField("titel: bt", "20:7: entities.Document.fields.titel: titel is not known here; did you mean title?"),
    wrongField("summary: 5", "entities.Document.fields.summary: must be object"),
    wrongField("summary: {}", "entities.Document.fields.summary: is empty"),
    wrongField("summary: { writable: true }", "entities.Document.fields.summary: column is missing"),
    wrongField("summary: { colum: gs }", "colum is not known here; did you mean column?"),
    wrongField(
      "summary: { column: gs, constant: x }",
      "entities.Document.fields.summary.constant: constant can't go with column",
    ),
    wrongField("summary: lm.gs", "entities.Document.fields.summary: lm is not joined here"),
    wrongField("summary: { column: gs, date: yyyy-MM-dd }", "summary.date: date is not known here"),
    wrongField("summary: { column: gs, prefix: x, codes: { a: b } }", "summary.prefix: prefix can't go with codes"),
    wrongField("region: { constant: 341203 }", "region.constant: must be string"),
    wrongField(
      'region: { constant: "341203" }',
      "region.constant: 341203 is none of the regions of this source; did you mean 341202?",
    ),
    wrongField("writtenDate: { column: cw, date: yyy-MM-dd }", "writtenDate.date: no spelling of dates: "),
    wrongField("writtenDate: { column: cw, date: chinesse }", "did you mean chinese?"),
    wrongField("writtenDate: { column: cw, date: yyyyMM }", "no spelling of dates: yyyyMM tells no day"),
    wrongField("writtenDate: { column: cw, date: [native, yyyy-MM-dd] }", "writtenDate.date: native stands alone"),
    wrongField("writtenDate: { column: m, json: d }", "writtenDate: a date in JSON needs its spelling: date"),
    wrongField('writtenDate: { constant: "2023-02-30" }', "writtenDate.constant: 2023-02-30 is no date"),
    wrongField("writtenDate: { column: cw, stored: number }", "writtenDate.stored: number is none of date, text"),
    wrongField(
      "declaredValidity: { constant: VALLID }",
      "VALLID is none of NOT_YET_EFFECTIVE, VALID, AMENDED, EXPIRED, REPEALED, UNKNOWN; did you mean VALID?",
    ),
    wrongField(
      'declaredValidity: { column: yx, codes: { "1": VALLID } }',
      "declaredValidity.codes.1: VALLID is none of",
    ),
    wrongField("declaredValidity: { column: yx, codes: yxx }", "declaredValidity.codes: there is no code table yxx"),
    wrongField("declaredValidity: { column: yx, others: guess }", "others: guess is none of unknown, missing"),
    wrongField("keywords: gjc", "keywords: a list needs split: its separators, or array; or json"),
    wrongField("documentNumber: { column: wh, normalize: docNumber }", "did you mean documentNumber?"),
    wrongField("attachments: fj", "attachments: say how the attachments stand in the column"),
    wrongField(
      'attachments: { column: fj, attachments: { separator: ";", parts: [name, url] } }',
      "attachments.attachments: partSeparator is missing",
    ),
    wrongField(
      "attachments: { attachments: { table: fj, name: a, url: b } }",
      "attachments.attachments: on is missing",
    ),
    wrongField(
      "catalogue: lm",
      "catalogue: Catalogue is not mapped in this source, and a reference stays inside its source",
    ),
    wrongField("publisher: { column: jg, part: x }", "publisher.part: Organization has one part only"),
    wrongField("publisher: { lookup: { table: jg, match: [mc], key: id } }", "publisher: column is missing"),
    wrongField(
      "publisher: { column: jg, lookup: { table: jg, match: [], key: id } }",
      "publisher.lookup.match: is empty",
    ),
    wrongField(
      "publisher: { column: jg, link: { table: gx, from: a, to: b } }",
      "publisher.link: link can't go with column",
    ),
    wrongPart("join: { t: { table: a, on: { b: c } } }", "join.t: t can't be an alias"),
    wrongPart("join: { lm: { table: a, on: { b: ln.c } } }", "join.lm.on.b: ln is not joined here"),
    wrongPart("join: { lm: { table: a } }", "join.lm: on is missing"),
    wrongPart("where: { lm.zt: 1 }", "where.lm.zt: lm is not joined here"),
    wrongPart("where: { zt: { not: [] } }", "where.zt.not: is empty"),
    wrongPart("deleted: { column: sc }", "deleted: needs is, unless or both"),
    wrongPart("deleted: { column: sc, is: [1], unless: [0, 1] }", "deleted.unless: 1 is both deleted and not deleted"),
    wrongPart("write: {}", "write: key is missing"),
    wrongPart("write: { key: serial }", "write.key: serial is none of identity, uuid"),
    wrongPart("write: { key: { seq: x } }", "write.key.seq: seq is not known here"),
    wrongPart("write: { key: uuid, set: { a: { now: noww } } }", "write.set.a.now: no spelling of dates"),
    wrongPart(
      "deleted: { column: sc, unless: [0] }\nwrite: { key: uuid }",
      "write: withdraw is missing: deleted names no spelling of deleted",
    ),
  ])("with %s says what and where", (_, text, expected) => {
    expect(problemsOf(text).join("\n")).toContain(expected);
  });

  it("with a wrong code in a named table says so once, at the table", () => {
    const text = file({
      codes: "codes: { yx: { 有效: VALLID } }",
      fields: "declaredValidity: { column: yx, codes: yx }\ndisclosureMode: { column: gk, codes: yx }",
    });
    expect(problemsOf(text)).toEqual(["4:16: codes.yx.有效: VALLID is no code of Validity; did you mean VALID?"]);
  });

  it.each([
    ["without source", `${file()}  Region: { heldAt: home }`.replace("source: a\n", ""), "1:1: : source is missing"],
    [
      "with an alias that leads nowhere",
      `${file()}  Region: *heldd`.replace("Organization:", "Organization: &held"),
      "21:11: : no anchor &heldd stands before *heldd; did you mean held?",
    ],
  ])("%s has one problem", (_, text, expected) => {
    expect(problemsOf(text)).toEqual([expected]);
  });

  it("with parts that are named alike or not at all says so", () => {
    const text = twoParts("{ column: wj, part: gf }");
    expect(problemsOf(text.replace("name: zc", "name: gf"))).toEqual([
      "8:11: entities.Document.parts.1.name: another part is named gf",
    ]);
    expect(problemsOf(text.replace("name: zc, ", ""))).toEqual([
      "8:9: entities.Document.parts.1: name is missing: there are several parts",
    ]);
    expect(problemsOf(text.replace("name: zc, ", 'name: zc, regions: ["341202"], '))[0]).toContain(
      "regions belongs to the entity",
    );
  });

  it("says everything at once, in the file's order, in both languages", () => {
    const { problems } = parseMapping("a.yaml", file({ fields: "titel: bt\nsummary: lm.gs\nkeywords: gjc" }));
    expect(problems.map((problem) => problemLine(problem, "zh"))).toEqual([
      "a.yaml:20:7: entities.Document.fields.titel: 此处不能有 titel，是否为 title？",
      "a.yaml:21:7: entities.Document.fields.summary: 此处没有联接 lm",
      "a.yaml:22:7: entities.Document.fields.keywords: 列表字段须写明 split（分隔符或 array）或 json",
    ]);
    const error = mappingError(problems);
    expect(error.what("en")).toBe(
      "a.yaml:20:7: entities.Document.fields.titel: titel is not known here; did you mean title? (and 2 more).",
    );
  });
});
