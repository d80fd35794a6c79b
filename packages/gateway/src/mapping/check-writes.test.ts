import { describe, expect, it } from "vitest";
import { checkMapping } from "./check.js";
import { catalogOf, table } from "./fixtures/described-catalog.js";
import { parseMapping } from "./parse.js";
import { problemDetail } from "./problem.js";

/** What is wrong with a part over these columns: `path: detail`. */
function check(part: string, columns: string, fields = "", key = "id int4=identity"): readonly string[] {
  const text = `source: a
label: { zh: 甲, en: A }
regions: ["341202"]
entities:
  Organization:
    table: jg
    key: id
    ${part.replaceAll("\n", "\n    ")}
    fields: { name: mc${fields} }
`;
  const { mapping, problems } = parseMapping("a.yaml", text);
  expect(problems).toEqual([]);
  if (!mapping) throw new Error("no mapping");
  const catalog = catalogOf({ jg: table(`${key}, mc text, ${columns}`) }, ["seq_jg"]);
  const checked = checkMapping(mapping, catalog, { file: "a.yaml", text, sequences: ["seq_jg", "seq_xx"] });
  return checked.problems.map(
    (problem) => `${problem.path.replace("entities.Organization.", "")}: ${problemDetail(problem, "en")}`,
  );
}

const write = (more: string) => `write: { key: identity, ${more} }`;

describe("a value that its column can't hold", () => {
  it.each<[string, string, string]>([
    ["where: { zt: abc }", "zt int4", "where.zt: abc is no value of zt, which is of type int4"],
    ["where: { zt: { not: [1, 1.5] } }", "zt int4", "where.zt: 1.5 is no value of zt"],
    ["where: { zt: 40000 }", "zt int2", "where.zt: 40000 is no value of zt, which is of type int2"],
    ["where: { zt: 是 }", "zt bool", "where.zt: 是 is no value of zt, which is of type bool"],
    ["where: { zt: 1 }", "zt date", "where.zt: 1 is no value of zt, which is of type date"],
    ["where: { zt: abc }", "zt uuid", "where.zt: abc is no value of zt, which is of type uuid"],
    ["deleted: { column: sc, is: [Y] }", "sc int2", "deleted.is: Y is no value of sc, which is of type int2"],
    ["deleted: { column: sc, unless: [N, null] }", "sc int2", "deleted.unless: N is no value of sc"],
    ["deleted: { column: sc, is: [1], unless: [N] }", "sc int2", "deleted.unless: N is no value of sc"],
    [write("set: { ll: none }"), "ll int4", "write.set.ll: none is no value of ll, which is of type int4"],
    [write("set: { ll: null }"), "ll int4!", "write.set.ll: ll takes no NULL"],
    [write("set: { lrr: zwgk }"), "lrr varchar(3)", "write.set.lrr: zwgk is longer than lrr, which takes 3 characters"],
    [
      write("touch: { sj: { now: 'yyyy-MM-dd HH:mm:ss' } }"),
      "sj varchar(10)",
      "write.touch.sj: 2023-12-20 17:40:00 is longer than sj, which takes 10 characters",
    ],
    [write("set: { m: '{' }"), "m jsonb", "write.set.m: { is no value of m, which is of type jsonb"],
    [write("touch: { sj: { now: native } }"), "sj int8", "write.touch.sj.now: sj is of type int8 and can't hold"],
    [write("touch: { sj: { now: native } }"), "sj varchar", "write.touch.sj.now: sj is of type varchar and can't hold"],
    [write("touch: { sj: { now: epochMillis } }"), "sj int4", "write.touch.sj.now: sj is of type int4 and can't hold"],
    [write("touch: { sj: { now: epochMillis } }"), "sj timestamp", "write.touch.sj.now: sj is of type timestamp"],
    [
      `where: { zt: 1 }\n${write("set: { zt: 1 }, withdraw: { zt: out }")}`,
      "zt int4",
      "write.withdraw.zt: out is no value of zt, which is of type int4",
    ],
  ])("is refused: %s on %s", (part, columns, expected) => {
    const found = check(part, columns);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  it("is refused in a relation table too", () => {
    const text = `source: a
label: { zh: 甲, en: A }
regions: ["341202"]
entities:
  Organization: { table: jg, key: id, fields: { name: mc } }
  Document: { table: xx, key: id, fields: { title: bt, kind: { constant: RULE }, publishedAt: sj,
    publisher: { link: { table: gx, from: a, to: b, where: { lx: FB } } } } }
`;
    const { mapping } = parseMapping("a.yaml", text);
    if (!mapping) throw new Error("no mapping");
    const tables = {
      jg: table("id int4, mc text"),
      xx: table("id int4, bt text, sj timestamptz"),
      gx: table("a int4, b int4, lx int2"),
    };
    const [problem, ...more] = checkMapping(mapping, catalogOf(tables), { file: "a.yaml", text }).problems;
    expect(more).toEqual([]);
    expect(problem?.path).toBe("entities.Document.fields.publisher.link.where.lx");
  });

  it.each<[string, string]>([
    ["where: { zt: [1, '-2', null] }", "zt int4"],
    ["where: { zt: [1.5, 1e3] }", "zt numeric"],
    ["where: { zt: [true, f, 'on'] }", "zt bool"],
    ["where: { zt: 2023-12-20 }", "zt timestamptz"],
    ["where: { zt: anything }", "zt my_enum"],
    [write("set: { a: 1, b: 政务, c: '{}', d: '{甲}' }"), "a text, b varchar(2), c jsonb, d _text"],
    [write("touch: { sj: { now: native } }"), "sj timestamp"],
    [write("touch: { sj: { now: 'yyyy-MM-dd HH:mm:ss' } }"), "sj varchar"],
    [write("touch: { sj: { now: 'yyyy-MM-dd HH:mm:ss' } }"), "sj timestamp"],
    [write("touch: { sj: { now: epochMillis } }"), "sj int8"],
    [write("touch: { sj: { now: epochSeconds } }"), "sj varchar"],
  ])("is another thing than %s on %s", (part, columns) => {
    expect(check(part, columns)).toEqual([]);
  });
});

const kept = "deleted: { column: sc, unless: [否, '0', null] }\n";

describe("a withdrawal", () => {
  it.each<[string, string, string]>([
    [
      kept + write("withdraw: { sc: 否 }"),
      "sc varchar",
      "write.withdraw.sc: a record with 否 is not left out by deleted, so it would stay published",
    ],
    [
      kept + write("withdraw: { sc: ' ' }"),
      "sc varchar",
      "write.withdraw.sc: a record with   is not left out by deleted",
    ],
    [kept + write("withdraw: { sc: null }"), "sc varchar", "write.withdraw.sc: a record with NULL is not left out"],
    [
      `deleted: { column: sc, is: ['1'] }\n${write("set: { sc: 0 }, withdraw: { sc: '2' }")}`,
      "sc int2",
      "write.withdraw.sc: a record with 2 is not left out by deleted",
    ],
    [
      `where: { zt: { not: [草稿] } }\n${write("set: { zt: 已发布 }, withdraw: { zt: 已撤回 }")}`,
      "zt text",
      "write.withdraw.zt: a record with 已撤回 is not left out by where",
    ],
    [
      `where: { zt: 1 }\n${write("set: { zt: 1 }, withdraw: { bz: 撤回 }")}`,
      "zt int2, bz text",
      "write.withdraw: a withdrawn record would still count: it sets no column of where or deleted",
    ],
    [
      `deleted: { column: sj, is: [null] }\n${write("set: { sj: { now: native } }, withdraw: { sj: { now: native } }")}`,
      "sj timestamptz",
      "write.withdraw.sj: a record with now is not left out by deleted",
    ],
  ])("that leaves the record published is refused: %s", (part, columns, expected) => {
    const found = check(part, columns);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  it.each<[string, string]>([
    [kept + write("withdraw: { sc: 是 }"), "sc varchar"],
    [`deleted: { column: sc, is: [是], unless: [否] }\n${write("set: { sc: 否 }")}`, "sc varchar"],
    [`deleted: { column: sj, unless: [null] }\n${write("withdraw: { sj: { now: native } }")}`, "sj timestamptz"],
    [`where: { zt: [1, '2'] }\n${write("set: { zt: 1 }, withdraw: { zt: 3 }")}`, "zt int2"],
    [`where: { yx: true }\n${write("set: { yx: t }, withdraw: { yx: '0' }")}`, "yx bool"],
    [`where: { zt: 1, lx: 甲 }\n${write("set: { zt: 1, lx: 甲 }, withdraw: { zt: 1, lx: 乙 }")}`, "zt int2, lx text"],
  ])("is fine with %s", (part, columns) => {
    expect(check(part, columns)).toEqual([]);
  });
});

describe("a publication", () => {
  it.each<[string, string, string]>([
    [
      kept + write("set: { sc: 是 }, withdraw: { sc: 是 }"),
      "sc varchar",
      "write.set.sc: a record with 是 is left out by deleted, so it would not be seen",
    ],
    [`where: { zt: 2 }\n${write("set: { zt: 1 }")}`, "zt int2", "write.set.zt: a record with 1 is left out by where"],
    [
      `where: { zt: 2 }\n${write("set: { zt: 2 }, touch: { zt: 1 }")}`,
      "zt int2",
      "write.touch.zt: a record with 1 is left",
    ],
    [
      `where: { tenant: 341204 }\n${write("set: { bz: x }")}`,
      "tenant int4, bz text",
      "write.set: tenant is missing: its default NULL is left out by where, so no record would be seen",
    ],
    [
      `where: { zt: 2 }\n${write("set: {}")}`,
      "zt int2=1",
      "write.set: zt is missing: its default 1 is left out by where",
    ],
    [
      `where: { zt: 2 }\n${write("set: {}")}`,
      "zt int2=?",
      "write.set: zt is missing: what the database puts there may be left out by where",
    ],
    [
      `deleted: { column: sc, unless: [否] }\n${write("withdraw: { sc: 是 }")}`,
      "sc varchar",
      "write.set: sc is missing: its default NULL is left out by deleted",
    ],
  ])("that would not be seen is refused: %s", (part, columns, expected) => {
    const found = check(part, columns);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  it.each<[string, string, string?]>([
    [`where: { zt: '2' }\n${write("set: { zt: 2 }")}`, "zt int2"],
    [`where: { zt: '02' }\n${write("set: {}")}`, "zt int2=2"],
    [`deleted: { column: sc, is: [1] }\n${write("set: {}")}`, "sc int2"],
    [`deleted: { column: sc, is: ['1'] }\n${write("set: {}")}`, "sc char=0"],
    [`where: { zt: { not: [1] } }\n${write("set: { zt: { now: epochMillis } }")}`, "zt int8"],
    [`where: { lx: [甲, 乙] }\n${write("set: {}")}`, "lx text", ", shortName: lx"],
  ])("is fine with %s on %s", (part, columns, fields = "") => {
    expect(check(part, columns, fields)).toEqual([]);
  });

  it("needs nothing of a part that is not written", () => {
    expect(check("where: { tenant: 341204 }", "tenant int4")).toEqual([]);
  });
});

describe("a new key", () => {
  const keyed = (key: string, column: string) => check(`write: { key: ${key} }`, "bz text", "", column);

  it.each<[string, string, string]>([
    [
      "{ sequence: seq_jgg }",
      "id int4",
      "write.key.sequence: there is no sequence seq_jgg, or it may not be used; did you mean seq_jg?",
    ],
    ["identity", "id int4", "write.key: the database gives id no key: it has no identity and no default"],
    ["identity", "id int4=0", "write.key: the database gives id no key"],
    ["uuid", "id int4", "write.key: id is of type int4, which takes no uuid key: write identity"],
    ["uuid", "id varchar(20)", "write.key: id is of type varchar, which takes no uuid key: a uuid has 32 figures"],
    ["{ next: true }", "id uuid", "write.key: id is of type uuid, which takes no next key: write uuid"],
    [
      "{ next: true }",
      "id varchar",
      "write.key: id is of type varchar, which takes no next key: write uuid or { sequence",
    ],
    ["{ next: true }", "id bpchar(10)", "write.key: id is of type bpchar, which takes no next key"],
    ["{ sequence: seq_jg }", "id uuid", "write.key: id is of type uuid, which takes no sequence key"],
    ["{ next: true }", "id int4=always", "write.key: the database always gives id its key: write key: identity"],
  ])("is refused: %s for %s", (key, column, expected) => {
    const found = keyed(key, column);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  it.each<[string, string]>([
    ["identity", "id int4=identity"],
    ["identity", "id int4=always"],
    ["identity", "id int4=?"],
    ["uuid", "id varchar"],
    ["uuid", "id varchar(32)"],
    ["uuid", "id uuid"],
    ["{ next: true }", "id int8"],
    ["{ sequence: seq_jg }", "id numeric"],
    ["{ sequence: seq_jg }", "id int4=identity"],
  ])("may be %s for %s", (key, column) => {
    expect(keyed(key, column)).toEqual([]);
  });
});
