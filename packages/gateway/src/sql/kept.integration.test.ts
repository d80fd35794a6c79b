import { type Attachment, lengthOfMonth, type Value } from "@zwgk/schema";
import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { CatalogColumn } from "../mapping/catalog.js";
import {
  arrayLayout,
  booleanCodec,
  codesCodec,
  comesBack,
  dateCodec,
  delimitedAttachments,
  documentNumberCodec,
  homeTextCodec,
  integerCodec,
  jsonAttachments,
  jsonLayout,
  listCodec,
  nativeBooleanCodec,
  nativeDateCodec,
  prefixCodec,
  splitLayout,
  textCodec,
} from "../mapping/codecs/index.js";
import type { Codec } from "../mapping/mapping.js";
import { asHeld, unfit } from "./column-fit.js";

const codes = new Map([
  ["1", "VALID"],
  ["有效", "VALID"],
  ["x", "EXPIRED"],
  ["  3", "REPEALED"],
]);
const spellings = ["yyyy-MM-dd", "yyyy/M/d", "yyyy年M月d日", "yyyyMMdd", "chinese", "iso", "excelSerial"];
const timed = ["yyyy-MM-dd HH:mm:ss", "yyyy/MM/dd HH:mm", "yyyyMMddHHmmss", "iso", "yyyy-MM-dd HH:mm:ss.SSS"];

const signs = [..."ab1 ;；,，|\\\"'{}[]()（）〔〕第令号无否Y\u3000\t"];
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...signs), maxLength: 12 }),
  fc.constantFrom("无", "007", "12", "-3", "341203001", "测[2023]2号", "测（２０２３）第 2 号", "12345678901", "NULL"),
);
const year = fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(1, 999, 1000, 1900, 1970, 2023, 2038, 9999));
const day = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => [y, m, Math.min(d, lengthOfMonth(y, m))] as const)
  .map(([y, m, d]) => `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`);
const edges = ["1900-01-01", "9999-12-31", "0001-01-01", "1970-01-01", "1901-01-01", "1988-07-01"];
const date = fc.oneof(day, fc.constantFrom(...edges));
const moment = fc
  .tuple(date, fc.constantFrom("00:00:00.000000", "17:40:00.000000", "23:59:59.999999", "08:00:00.123456"))
  .map(([on, at]) => `${on}T${at}+08:00`);
const list = fc.array(text, { minLength: 1, maxLength: 3 });
const attachments: fc.Arbitrary<Value> = fc.array(
  fc.record({
    name: text.filter((one) => one.trim() !== ""),
    url: fc
      .oneof(fc.constantFrom("/a.pdf", "https://x.cn/a;b.pdf", "a|b", "b.doc?x=1,2"), text)
      .filter((one) => one !== ""),
    size: fc.option(fc.nat()),
    sha256: fc.option(fc.constant("a".repeat(64))),
  }) satisfies fc.Arbitrary<Attachment>,
  { minLength: 1, maxLength: 3 },
);
const code = fc.constantFrom("VALID", "EXPIRED", "REPEALED", "AMENDED");

interface Kept {
  readonly codec: Codec;
  /** Declared types of the columns in which it may stand. */
  readonly types: readonly string[];
  readonly values: fc.Arbitrary<unknown>;
}

const varchars = ["text", "varchar(8)", "char(12)"];
const kept: readonly Kept[] = [
  { codec: homeTextCodec(), types: ["text", "varchar(8)"], values: text.filter((one) => one.trim() !== "") },
  { codec: textCodec({ empty: ["无"] }), types: varchars, values: text },
  { codec: textCodec({ empty: ["无"], trim: true }), types: varchars, values: text },
  { codec: textCodec({ stored: "number" }), types: ["int2", "int4", "numeric(6)", "numeric"], values: text },
  { codec: documentNumberCodec(["无"]), types: ["text", "varchar(8)"], values: text },
  { codec: prefixCodec("341203"), types: ["varchar(3)"], values: text },
  { codec: integerCodec({ empty: ["0"] }), types: ["varchar(4)", "numeric(6,2)"], values: fc.integer() },
  {
    codec: integerCodec({ stored: "number" }),
    types: ["int2", "int4", "int8", "float4", "float8"],
    values: fc.integer(),
  },
  { codec: codesCodec({ name: "a", table: codes, empty: ["x"] }), types: ["text", "char(4)"], values: code },
  { codec: codesCodec({ name: "a", table: codes, trim: true }), types: ["text", "char(4)"], values: code },
  { codec: nativeBooleanCodec(), types: ["boolean"], values: fc.boolean() },
  { codec: booleanCodec({ true: [null, "Y"], false: ["N"] }), types: ["text", "char(2)"], values: fc.boolean() },
  { codec: booleanCodec({ true: ["1"], false: ["0", null] }), types: ["int4"], values: fc.boolean() },
  ...spellings.map((one) => ({
    codec: dateCodec({ kind: "date", spellings: [one], empty: ["99991231"] }),
    types: one === "excelSerial" ? ["int4", "int2"] : ["text", "varchar(40)"],
    values: date,
  })),
  { codec: dateCodec({ kind: "date", spellings: ["yyyyMMdd", "yyyy-MM-dd"] }), types: varchars, values: date },
  { codec: dateCodec({ kind: "date", spellings: ["epochMillis"] }), types: ["int8", "numeric(13)"], values: date },
  {
    codec: dateCodec({ kind: "month", spellings: ["yyyyMM"] }),
    types: ["int4"],
    values: day.map((on) => on.slice(0, 7)),
  },
  ...timed.map((one) => ({
    codec: dateCodec({ kind: "dateTime", spellings: [one] }),
    types: ["text", "varchar(40)"],
    values: moment,
  })),
  { codec: dateCodec({ kind: "dateTime", spellings: ["epochSeconds"] }), types: ["int4", "int8"], values: moment },
  {
    codec: dateCodec({ kind: "dateTime", spellings: ["epochMillis"], stored: "text" }),
    types: ["text"],
    values: moment,
  },
  { codec: nativeDateCodec({ kind: "date", stored: "date", empty: ["1900-01-01"] }), types: ["date"], values: date },
  { codec: nativeDateCodec({ kind: "date" }), types: ["timestamp", "timestamptz"], values: date },
  { codec: nativeDateCodec({ kind: "dateTime" }), types: ["timestamp", "timestamptz(6)"], values: moment },
  { codec: listCodec(splitLayout(";；, "), textCodec({ empty: ["无"] })), types: ["text", "varchar(8)"], values: list },
  {
    codec: listCodec(splitLayout("，"), codesCodec({ name: "a", table: codes })),
    types: ["text"],
    values: fc.array(code, { minLength: 1 }),
  },
  { codec: listCodec(jsonLayout, textCodec()), types: ["text", "jsonb", "varchar(20)"], values: list },
  { codec: listCodec(arrayLayout, textCodec()), types: ["text[]"], values: list },
  {
    codec: delimitedAttachments({ separator: ";", parts: ["name", "url"], partSeparator: "|" }),
    types: ["text", "varchar(30)"],
    values: attachments,
  },
  {
    codec: delimitedAttachments({ separator: "|", parts: ["url", "name", "size"], partSeparator: "," }),
    types: ["text"],
    values: attachments,
  },
  {
    codec: delimitedAttachments({ separator: ",", parts: ["url"], partSeparator: "\0" }),
    types: ["text"],
    values: attachments,
  },
  { codec: jsonAttachments({ name: "mc", url: "dz" }), types: ["text", "json"], values: attachments },
  { codec: jsonAttachments({ name: "n", url: "u", size: "s", sha256: "h" }), types: ["jsonb"], values: attachments },
];

/** What the catalog says of a column that is declared so. */
function described(declared: string): CatalogColumn {
  const [, name = "", first, second] = /^(\w+)(?:\((\d+)(?:,(\d+))?\))?/.exec(declared) ?? [];
  const type = declared.endsWith("[]") ? `_${name}` : name === "char" ? "bpchar" : name === "boolean" ? "bool" : name;
  const isText = type === "varchar" || type === "bpchar";
  const digits = name === "numeric" && first ? { precision: Number(first), scale: Number(second ?? 0) } : null;
  return { type, notNull: false, byBytes: false, length: isText ? Number(first) : null, digits };
}

let client: pg.Client;
beforeAll(async () => {
  client = new pg.Client({
    connectionString: inject("postgresUrl"),
    options: "-c TimeZone=Asia/Shanghai -c DateStyle=ISO,YMD",
  });
  await client.connect();
});
afterAll(() => client.end());

/** What the server gives back of texts that it is given in a column of the type. */
async function heldBy(declared: string, texts: readonly (string | null)[]): Promise<readonly (string | null)[]> {
  const table = `pg_temp.kept_${Math.abs(hash(declared))}`;
  await client.query(`CREATE TEMP TABLE IF NOT EXISTS ${table.slice(8)} (at int, value ${declared})`);
  await client.query(`TRUNCATE ${table}`);
  for (const [at, one] of texts.entries()) await client.query(`INSERT INTO ${table} VALUES ($1, $2)`, [at, one]);
  const { rows } = await client.query<{ held: string | null }>(`SELECT value::text AS held FROM ${table} ORDER BY at`);
  return rows.map(({ held }) => held);
}

function hash(one: string): number {
  return [...one].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) | 0, 7);
}

const cases = kept.flatMap(({ codec, types, values }) =>
  types.map((type) => [codec.name, type, codec, values] as const),
);

describe("a value that a column takes and a codec keeps", () => {
  it.each(cases)("%s in %s is read back as foretold", async (_, type, codec, values) => {
    const column = described(type);
    const held = (written: string) => asHeld(column, written);
    const accepted = fc.sample(values, { numRuns: 150, seed: 20_231_220 }).flatMap((value) => {
      const written = codec.encode(value);
      if (written !== null && unfit(column, written)) return [];
      const back = comesBack(codec, value, held);
      return codec.keeps(value, back) ? [{ value, written, back }] : [];
    });
    expect(accepted.length).toBeGreaterThan(0);
    const texts = await heldBy(
      type,
      accepted.map(({ written }) => written),
    );
    const wrong = accepted.flatMap((one, at) => {
      const given = texts[at] ?? null;
      const read = given === null ? codec.ofNull : codec.decode(given);
      return JSON.stringify(read) === JSON.stringify(one.back) ? [] : [{ ...one, read }];
    });
    expect(wrong).toEqual([]);
  });
});
