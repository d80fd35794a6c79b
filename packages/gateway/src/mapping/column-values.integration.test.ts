import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import { fitsColumn, ruleHolds } from "./column-values.js";
import type { RowRule } from "./mapping.js";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(inject("postgresUrl"), "");
});
afterAll(() => database.drop());

const types = [
  "int2",
  "int4",
  "int8",
  "numeric",
  "float8",
  "bool",
  "date",
  "timestamp",
  "timestamptz",
  "uuid",
  "jsonb",
];
const texts = [
  ...["0", "1", "-1", " +7 ", "32767", "32768", "-2147483649", "9223372036854775808", "1.5", ".5", "1e3", "NaN"],
  ...["abc", "", " ", "是", "t", "Yes", "off", "o", "null", "infinity", "-inf"],
  ...["2023-12-20", "20231220", "2023-1-2", "2023-12-20 17:40:00", "2023-12-20T17:40:00.5+08:00", "2023年12月20日"],
  ...["00000000-0000-0000-0000-000000000001", "00000000000000000000000000000001", "{}", "[1, 2]", "{"],
];

it("takes for a value of a type what the server takes", async () => {
  const rows = await database.query<{ type: string; text: string; valid: boolean }>(
    `SELECT type, text, pg_input_is_valid(text, type) AS valid
     FROM unnest(ARRAY[${types.map((type) => `'${type}'`)}]) AS type, unnest(ARRAY[${texts.map((text) => `'${text}'`)}]) AS text`,
  );
  expect(rows).toHaveLength(types.length * texts.length);
  const unlike = rows.filter(({ type, text, valid }) => fitsColumn(type, text) !== valid);
  expect(unlike.map(({ type, text }) => `${type} ${text}`)).toEqual([]);
});

it.each<[string, readonly (string | null)[], string | null]>([
  ["int2", ["01"], "1"],
  ["int2", ["1"], "2"],
  ["numeric", ["1.0"], "1"],
  ["bool", ["t"], "yes"],
  ["bool", ["t"], "0"],
  ["bpchar", ["是"], "是  "],
  ["varchar", ["是"], "是 "],
  ["uuid", ["00000000000000000000000000000001"], "00000000-0000-0000-0000-000000000001"],
  ["int2", ["1", null], null],
  ["text", [null], "\u3000"],
])("says of %s in %j and %j what the server says", async (type, values, text) => {
  const rule: RowRule = { column: { alias: "t", column: "c" }, op: "in", values };
  const list = values.flatMap((value) => (value === null ? [] : [`c = '${value}'`]));
  const missing = values.includes(null) ? ["c IS NULL", "btrim(c::text, E' \\u3000') = ''"] : [];
  const given = text === null ? "NULL" : `'${text}'`;
  const [row] = await database.query<{ holds: boolean }>(
    `SELECT coalesce(${[...list, ...missing].join(" OR ")}, false) AS holds FROM (SELECT ${given}::${type} AS c) AS t`,
  );
  expect(ruleHolds(rule, text, type)).toBe(row?.holds);
  expect(ruleHolds({ ...rule, op: "notIn" }, text, type)).toBe(!row?.holds);
});
