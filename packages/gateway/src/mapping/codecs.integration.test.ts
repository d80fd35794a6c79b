import { compareUtf8 } from "@zwgk/schema";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import {
  arrayLayout,
  booleanCodec,
  codesCodec,
  dateCodec,
  documentNumberCodec,
  homeTextCodec,
  integerCodec,
  jsonLayout,
  jsonText,
  listCodec,
  nativeBooleanCodec,
  nativeDateCodec,
  prefixCodec,
  splitLayout,
  textCodec,
} from "./codecs/index.js";
import type { Codec } from "./mapping.js";

/** Texts as county databases hold them, right, odd and broken. */
const zoo: readonly (string | null)[] = [
  ...[
    null,
    "",
    " ",
    "\u3000",
    "\t\n",
    "0",
    "1",
    "2",
    "9",
    "-1",
    "+7",
    "007",
    "12.0",
    "12.5",
    "1e5",
    "-0",
    "123456789012345678901",
  ],
  ...[
    "是",
    "否",
    "Y",
    "N",
    "Y ",
    " Y",
    "true",
    "false",
    "t",
    "f",
    "TRUE",
    "有效",
    "无",
    "暂无",
    "NULL",
    "'",
    "\\",
    "%",
    "_",
    "a'b\\c",
  ],
  ...[
    "2023-12-20",
    "2023-12-20 ",
    "2023-02-29",
    "2024-02-29",
    "2023-13-01",
    "0000-00-00",
    "1900-01-01",
    "0999-01-01",
    "9999-12-31",
  ],
  ...[
    "2023/12/20",
    "2023/2/3",
    "2023.12.20",
    "20231220",
    "20230231",
    "2023年12月20日",
    "2023年2月3日",
    "2023年02月03日",
  ],
  ...[
    "2023-12-20 17:40:00",
    "2023-12-20 00:00:00",
    "2023-12-20 24:00:00",
    "2023/12/20 17:40",
    "2023-12-20 17:40",
    "2023-12-20 23:59:59",
  ],
  ...[
    "1900-01-01 00:00:00",
    "0000-00-00 00:00:00",
    "2023-12-20T09:40:00Z",
    "2023-12-20T17:40:00.1234567+08:00",
    "2023-12-20T01:00:00-05",
  ],
  ...[
    "二〇二三年十二月二十日",
    "二○二三年一月十日",
    "二O二三年十月三十一日",
    "二零二四年二月二十九日",
    "二〇二三年二月二十九日",
    "二〇二三年十一月一日",
  ],
  ...[
    "1703065200123",
    "1703065200",
    "170306520012",
    "45280",
    "1",
    "60",
    "99999",
    "202311",
    "202313",
    "2023-11",
    "2023-00",
  ],
  ...[
    "国办发〔2016〕80号",
    "国办发[2016]80号",
    "皖政（2000）48 号",
    "皖政办秘【２０１４】第3号",
    "阜阳市人民政府令〔2020〕第1号",
    "阜政办(1820)1号",
    "国 办　发\u00a0﹝2021﹞30号",
  ],
  ...["a,b", " a ， b；c、d ", ",,", "a,,b,", "甲 乙  丙", "x;y", "1,2,3", "一;二"],
  ...[
    '["a","b"]',
    "[]",
    "[ ]",
    '["a",null,1,true]',
    '["a\\u4e2d","\\n"]',
    '["\\u0000"]',
    '["\\ud83d"]',
    "[1",
    '{"a":1}',
    '["a",["b"]]',
    '[{"a":1}]',
    '"a"',
    "[01]",
    "[1.50]",
  ],
  ...['{"a":"x","b":{"c":[1,"二"]}}', '{"a":"\\u0000"}', '{"a":"\\ud83d\\ude00"}', '{"a":"\\ude00"}', '{"a":', "null"],
  ...["𠮷", "｡", "ab\u0001", "A", "a", "B", "341202", "202"],
];

const validity = new Map([
  ["1", "VALID"],
  ["有效", "VALID"],
  ["2", "EXPIRED"],
  ["9", "REPEALED"],
]);
const mixed = [
  "yyyy-MM-dd",
  "yyyy/M/d",
  "yyyy.MM.dd",
  "yyyyMMdd",
  "yyyy年M月d日",
  "yyyy-MM-dd HH:mm:ss",
  "yyyy/MM/dd HH:mm",
  "chinese",
  "epochMillis",
  "epochSeconds",
  "excelSerial",
  "iso",
];

const textCodecs: readonly Codec[] = [
  textCodec(),
  textCodec({ empty: ["无", "暂无", "a'b\\c"] }),
  textCodec({ trim: true, empty: ["无"] }),
  integerCodec(),
  integerCodec({ empty: ["-1"] }),
  booleanCodec({ true: ["是", "Y", "1"], false: ["否", "N", null] }),
  booleanCodec({ true: ["1"], false: ["0"] }),
  codesCodec({ name: "a", table: validity }),
  codesCodec({ name: "b", table: validity, others: "missing" }),
  codesCodec({
    name: "c",
    table: new Map([
      ["Y", "YES"],
      ["", "BLANK"],
    ]),
    trim: true,
    empty: ["无"],
  }),
  documentNumberCodec(),
  prefixCodec("341202"),
  ...mixed.map((spelling) => dateCodec({ kind: "dateTime", spellings: [spelling], stored: "text" })),
  ...mixed.map((spelling) => dateCodec({ kind: "date", spellings: [spelling], stored: "text" })),
  dateCodec({ kind: "date", spellings: mixed }),
  dateCodec({ kind: "dateTime", spellings: mixed, empty: ["20231220"] }),
  dateCodec({ kind: "month", spellings: ["yyyyMM"] }),
  dateCodec({ kind: "month", spellings: ["yyyy-MM", "yyyyMM", "yyyy-MM-dd", "chinese", "epochMillis"] }),
];

const natives: readonly { type: string; texts: readonly (string | null)[]; codecs: readonly Codec[] }[] = [
  {
    type: "timestamptz(6)",
    texts: [
      null,
      "2023-12-20 17:40:00.123456+08",
      "2023-12-20 17:40:00+08",
      "2024-01-01 00:00:00+08",
      "infinity",
      "-infinity",
      "0044-03-15 12:00:00 BC",
      "2023-12-31 16:00:00Z",
      "1901-01-01 00:00:00+08",
    ],
    codecs: (["dateTime", "date", "month"] as const).map((kind) => nativeDateCodec({ kind })),
  },
  {
    type: "timestamp",
    texts: [null, "2023-12-20 17:40:00.1", "2023-12-20", "12023-01-01", "infinity", "1900-01-01"],
    codecs: (["dateTime", "date", "month"] as const).map((kind) => nativeDateCodec({ kind, empty: ["1900-01-01"] })),
  },
  {
    type: "date",
    texts: [null, "2023-12-20", "2023-12-21", "2023-11-30", "infinity", "1901-01-01", "9999-12-31"],
    codecs: [
      ...(["dateTime", "date", "month"] as const).map((kind) => nativeDateCodec({ kind })),
      nativeDateCodec({ kind: "date", stored: "date" }),
    ],
  },
  {
    type: "bigint",
    texts: [
      null,
      "0",
      "1703065200123",
      "1703065200124",
      "1703088000000",
      "-5",
      "45280",
      "1",
      "2",
      "99",
      "20231220",
      "202311",
    ],
    codecs: [
      integerCodec({ stored: "number" }),
      textCodec({ stored: "number" }),
      codesCodec({
        name: "d",
        table: new Map([
          ["1", "A"],
          ["2", "B"],
        ]),
      }),
      ...(["dateTime", "date"] as const).map((kind) => dateCodec({ kind, spellings: ["epochMillis"] })),
      ...(["dateTime", "date"] as const).map((kind) => dateCodec({ kind, spellings: ["excelSerial"] })),
      dateCodec({ kind: "date", spellings: ["yyyyMMdd"] }),
      dateCodec({ kind: "month", spellings: ["yyyyMM"] }),
    ],
  },
  {
    type: "boolean",
    texts: [null, "true", "false"],
    codecs: [nativeBooleanCodec(), booleanCodec({ true: ["true"], false: ["false", null] })],
  },
  {
    type: "char(4)",
    texts: [null, "Y", "N", "是", ""],
    codecs: [
      textCodec(),
      codesCodec({ name: "e", table: new Map([["Y", "YES"]]) }),
      booleanCodec({ true: ["Y"], false: ["N"] }),
    ],
  },
];

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase(inject("postgresUrl"));
  client = new pg.Client({ connectionString: database.url, options: "-c TimeZone=Asia/Shanghai" });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

interface Read {
  readonly id: number;
  readonly raw: string | null;
  readonly canonical: string | null;
  readonly present: boolean;
  readonly finding: boolean;
}

/** A table with the texts in one column of the type; gives what the codec's SQL says of each row. */
async function readAll(type: string, texts: readonly (string | null)[], codec: Codec): Promise<readonly Read[]> {
  await client.query(`DROP TABLE IF EXISTS zoo; CREATE TABLE zoo (id int PRIMARY KEY, c ${type})`);
  await client.query(`INSERT INTO zoo SELECT n, v::${type} FROM unnest($1::text[]) WITH ORDINALITY AS x(v, n)`, [
    texts,
  ]);
  const finding = codec.findings("z.c")?.condition ?? "false";
  const { rows } = await client.query<Read>(
    `SELECT id, c::text AS raw, (${codec.canonical("z.c")})::text AS canonical,
            (${codec.present("z.c")}) IS TRUE AS present, (${finding}) IS TRUE AS finding FROM zoo z ORDER BY id`,
  );
  return rows;
}

const decoded = (codec: Codec, raw: string | null) =>
  (raw === null ? codec.ofNull : codec.decode(raw)) as string | number | boolean | null;
const textOf = (value: unknown) => (value === null ? null : String(value));

async function ids(condition: string, values: readonly unknown[]): Promise<readonly number[]> {
  const { rows } = await client.query<{ id: number }>(`SELECT id FROM zoo z WHERE ${condition} ORDER BY id`, [
    ...values,
  ]);
  return rows.map((row) => row.id);
}

const compare = (a: string | number | boolean, b: string | number | boolean) =>
  typeof a === "string" ? compareUtf8(a, String(b)) : Number(a) - Number(b);

const operators = [
  ["<", "first", (order: number) => order < 0],
  [">=", "first", (order: number) => order >= 0],
  ["<=", "last", (order: number) => order <= 0],
  [">", "last", (order: number) => order > 0],
] as const;

const cases = [
  ...textCodecs.map((codec) => ({ type: "text", texts: zoo, codec, title: codec.name })),
  ...natives.flatMap(({ type, texts, codecs }) =>
    codecs.map((codec) => ({ type, texts, codec, title: `${type} ${codec.name}` })),
  ),
];

describe.each(cases)("codec $title", ({ type, texts, codec }) => {
  const values = async () => {
    const rows = await readAll(type, texts, codec);
    return rows.map((row) => ({ ...row, value: decoded(codec, row.raw) }));
  };

  it("says the same in SQL and in JavaScript", async () => {
    const rows = await values();
    expect(rows.map((row) => [row.raw, row.canonical])).toEqual(rows.map((row) => [row.raw, textOf(row.value)]));
    expect(rows.filter((row) => row.present)).toEqual(
      rows.filter((row) => (row.canonical !== null && row.raw !== null) || row.value !== null),
    );
    expect(rows.filter((row) => row.finding && row.value !== null && row.value !== "UNKNOWN")).toEqual([]);
  });

  it("lists every spelling of a value, or none", async () => {
    const rows = await values();
    for (const value of new Set(rows.map((row) => row.value))) {
      const spellings = value === null ? null : codec.spellings(value);
      if (spellings === null) continue;
      const array = codec.boundType ? `${codec.boundType}[]` : `${type.replace(/\(\d+\)/, "")}[]`;
      expect(await ids(`z.c = ANY($1::text[]::${array})`, [spellings])).toEqual(
        rows.filter((row) => row.value === value).map((row) => row.id),
      );
    }
  });

  it("compares columns with bounds as values compare", async () => {
    if (!codec.ranged) return;
    const rows = await values();
    const given = rows.flatMap((row) => (row.value === null ? [] : [{ id: row.id, value: row.value }]));
    const others = given.flatMap(({ value }) => (typeof value === "string" ? between(value) : []));
    for (const value of new Set([...given.map((row) => row.value), ...others])) {
      for (const [operator, side, holds] of operators) {
        const bound = `${codec.boundType ? `$1::text::${codec.boundType}` : "$1"}${codec.collated ? ' COLLATE "C"' : ""}`;
        const found = await ids(`${codec.present("z.c")} AND z.c ${operator} ${bound}`, [codec.bound(value, side)]);
        expect([value, operator, found]).toEqual([
          value,
          operator,
          given.filter((row) => holds(compare(row.value, value))).map((row) => row.id),
        ]);
      }
    }
  });

  it("orders as values do", async () => {
    if (!codec.sortable) return;
    const rows = await values();
    const { rows: ordered } = await client.query<{ raw: string }>(
      `SELECT c::text AS raw FROM zoo z WHERE ${codec.present("z.c")} ORDER BY c${codec.collated ? ' COLLATE "C"' : ""}`,
    );
    const given = rows.flatMap((row) => (row.value === null ? [] : [row.value])).sort(compare);
    expect(ordered.map((row) => codec.decode(row.raw))).toEqual(given);
  });

  it("writes what it reads", async () => {
    for (const { value } of await values()) {
      const text = value === null || value === "UNKNOWN" ? null : codec.encode(value);
      if (text !== null) expect(codec.decode(text)).toEqual(codec.decode(codec.encode(codec.decode(text)) ?? ""));
    }
  });
});

/** Values next to a date value that no row has. */
function between(value: string): readonly string[] {
  if (/^[1-8]\d{3}-\d\d-\d\dT/.test(value))
    return [value.replace(/\d{6}\+/, "000001+"), `${value.slice(0, 10)}T12:34:56.789012+08:00`];
  return [];
}

const member = codesCodec({
  name: "m",
  table: new Map([
    ["1", "A"],
    ["一", "A"],
    ["2", "B"],
    ["a", "C"],
  ]),
});
const lists = [
  ...[",，;；、 ", ",", "-^]\\["].map((separators) => listCodec(splitLayout(separators), textCodec())),
  listCodec(splitLayout(",;"), member),
  listCodec(jsonLayout, textCodec()),
  listCodec(jsonLayout, member),
];

describe.each(lists.map((codec) => ({ codec, title: codec.name })))("list codec $title", ({ codec }) => {
  it("unnests what it decodes", async () => {
    await readAll("text", zoo, textCodec());
    const { rows } = await client.query<{ raw: string | null; found: string[] | null; present: boolean }>(
      `SELECT c AS raw, (${codec.present("z.c")}) IS TRUE AS present,
              (SELECT array_agg(v ORDER BY n) FROM (SELECT ${codec.canonical("m.raw")} AS v, min(n) AS n
                 FROM unnest(${codec.members("z.c")}) WITH ORDINALITY AS m(raw, n) GROUP BY 1) AS d WHERE v IS NOT NULL) AS found
         FROM zoo z ORDER BY id`,
    );
    for (const { raw, found, present } of rows) {
      expect([raw, found]).toEqual([raw, raw === null ? null : codec.decode(raw)]);
      expect([raw, present]).toEqual([raw, found !== null]);
    }
  });
});

describe("array codec", () => {
  const codec = listCodec(arrayLayout, textCodec());
  it.each([[["a", "b"]], [["a,b", 'c"d', "e\\f", "{g}", "h i", "NULL", "null"]], [["二", "𠮷"]]])(
    "writes and reads %j",
    async (value) => {
      const { rows } = await client.query<{ text: string; members: string[] }>(
        `SELECT a::text AS text, ${codec.members("a")} AS members FROM (SELECT $1::text[] AS a) AS x`,
        [codec.encode(value)],
      );
      expect(codec.decode(rows[0]?.text ?? "")).toEqual(value);
      expect(rows[0]?.members).toEqual(value);
    },
  );
  it.each(["{}", "{NULL}", "{1,2}", '{"a b",c}'])("reads %s", async (text) => {
    const { rows } = await client.query<{ members: string[] | null }>(
      `SELECT ${codec.members("$1::text[]")} AS members`,
      [text],
    );
    expect(codec.decode(text)).toEqual(rows[0]?.members ?? null);
  });
});

describe("JSON path", () => {
  it.each(["text", "varchar(200)"])("never fails on %s", async (type) => {
    await readAll(type, zoo, homeTextCodec());
    for (const path of [["a"], ["b", "c"], []]) await client.query(`SELECT ${jsonText("z.c", path)} FROM zoo z`);
  });
  it.each([
    ['{"a":"x","b":{"c":[1,"二"]}}', "jsonb", ["b", "c"], '[1, "二"]'],
    ['{"a":"x","b":{"c":[1,"二"]}}', "json", ["a"], "x"],
    ['{"a":"\\ud83d\\ude00"}', "text", ["a"], "😀"],
    ['["x"]', "text", [], '["x"]'],
    ['{"a":1}', "jsonb", ["b"], null],
  ])("reads of %s as %s at %j", async (text, type, path, expected) => {
    const { rows } = await client.query<{ found: string | null }>(
      `SELECT ${jsonText("c", path)} AS found FROM (SELECT $1::text::${type} AS c) AS x`,
      [text],
    );
    expect(rows[0]?.found).toBe(expected);
  });
});
