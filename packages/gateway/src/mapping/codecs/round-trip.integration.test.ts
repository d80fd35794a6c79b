import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { dateCodec } from "./date.js";

const spellings: Readonly<Record<string, string>> = {
  "yyyy-MM-dd": "2024-02-29",
  "yyyy/MM/dd": "2024/02/29",
  "yyyy.MM.dd": "2024.02.29",
  yyyyMMdd: "20240229",
  "yyyy-MM-dd HH:mm:ss": "2024-02-29 23:59:59",
  "yyyy/MM/dd HH:mm:ss": "2024/02/29 23:59:59",
  "yyyyMMdd HH:mm:ss": "20240229 23:59:59",
  "yyyy-MM-dd HH:mm": "2024-02-29 23:59",
  "yyyy/MM/dd HH:mm": "2024/02/29 23:59",
};
const odd = [
  ...[
    "",
    " ",
    "infinity",
    "-infinity",
    "epoch",
    "now",
    "today",
    "allballs",
    "0000-00-00",
    "1900-01-01",
    "19000101",
    "2023-1-5",
  ],
  ...[
    "1900-01-01 00:00:00",
    "1900/01/01 00:00",
    "0044-03-15 BC",
    "2023-02-29",
    "2024-02-30",
    "20231301",
    "2023-12-20 24:00:00",
  ],
  ...[
    "2023-12-20 10:00:60",
    "2023-12-20T10:00:00",
    "2023-12-20 10:00:0Z",
    "2023-12-20 1:00:000",
    "Dec 20 2023",
    "10000-01-01",
  ],
  ...[
    "0999-12-31",
    "0999-12-31 00:00:00",
    "2023-12-20 10:00 PM",
    "2023.12.20",
    "２０２３-12-20",
    "2023-12-20\u3000",
    "J2451187",
    "2023-354",
  ],
];

/** A good text with a few signs exchanged, so that it is nearly one. */
const nearly = (text: string, signs: readonly string[] = [..."0123456789 -/:.TZ+aB_"]) =>
  fc
    .array(fc.tuple(fc.nat(text.length - 1), fc.constantFrom(...signs)), { maxLength: 3 })
    .map((changes) => changes.reduce((now, [at, sign]) => now.slice(0, at) + sign + now.slice(at + 1), text));

let client: pg.Client;
beforeAll(async () => {
  client = new pg.Client({ connectionString: inject("postgresUrl"), options: "-c DateStyle=ISO,YMD" });
  await client.connect();
});
afterAll(() => client.end());

it.each(Object.entries(spellings))("%s is read by the server as by the expression", async (spelling, good) => {
  const kind = good.includes(":") ? "dateTime" : "date";
  const codec = dateCodec({ kind, spellings: [spelling], empty: ["99991231"] });
  const near = fc.sample(nearly(good), { numRuns: 3000, seed: 7 });
  const texts = [
    ...odd,
    good,
    "99991231",
    "10000-01-01 10:0",
    "1044-03-15 00:00:00 BC",
    "2024-02-29 10:00:00.5",
    ...near,
  ];
  const columns = `${codec.present("t", 160_000)} AS quick, ${codec.canonical("t", 160_000)} AS value`;
  const { rows } = await client.query(`SELECT t, ${columns} FROM unnest($1::text[]) AS t`, [texts]);
  expect(codec.present("t", 160_000)).toContain("pg_input_is_valid");
  const wrong = rows.filter(({ t, quick, value }) => {
    return quick !== (codec.decode(t) !== null) || value !== codec.decode(t);
  });
  expect(wrong).toEqual([]);
});

it("yyyy年M月d日 is read by the server as here", async () => {
  const codec = dateCodec({ kind: "date", spellings: ["yyyy年M月d日"], empty: ["2000年1月1日"] });
  const signs = [..."0123456789年月日 -"];
  const good = ["2024年2月29日", "2024年02月29日", "2023年12月5日  "];
  const near = good.flatMap((text) => fc.sample(nearly(text, signs), { numRuns: 1500, seed: 7 }));
  const texts = [...good, ...near, ...odd, "2000年1月1日", "1900年1月1日", "0000年00月00日", "2023年2月29日"];
  const sql = `SELECT t, ${codec.canonical("t", 160_000)} AS value FROM unnest($1::text[]) AS t`;
  const { rows } = await client.query(sql, [texts]);
  expect(codec.canonical("t", 160_000)).toContain("pg_input_is_valid");
  expect(rows.filter(({ t, value }) => value !== codec.decode(t))).toEqual([]);
});
