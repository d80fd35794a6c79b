import { readFile } from "node:fs/promises";
import { afterEach, beforeAll, expect, it } from "vitest";
import { runSample } from "../packages/sdk/src/testing/run-sample.js";
import { type Sample, samplesOf } from "../packages/sdk/src/testing/samples.js";
import { type DemoCity, demoCity, found } from "./city/demo-city.js";
import { inRepository } from "./city/program.js";

let city: DemoCity;
let sample: Sample;
let region: string;
/** Numbers of its region that are given already, and its requests. */
let before: { readonly series: string; readonly requests: readonly string[] };

const pages = ["README.md", "README.zh-CN.md"];
const textOf = (page: string) => readFile(inRepository(page), "utf8");

async function requestsOf(): Promise<readonly string[]> {
  const rows = await city.sql("home", "SELECT key FROM zwgk.request WHERE region = $1", [region]);
  return rows.map(({ key }) => found(key, "key"));
}

beforeAll(async () => {
  city = await demoCity();
  sample = found(samplesOf(await textOf("README.md"))[0], "sample");
  region = found(/region: "(\d{6})"/.exec(sample.code)?.[1], "region");
  const series = await city.sql("home", "SELECT * FROM zwgk.number_series WHERE region = $1", [region]);
  before = { series: JSON.stringify(series), requests: await requestsOf() };
});

afterEach(async () => {
  for (const key of (await requestsOf()).filter((one) => !before.requests.includes(one))) {
    for (const table of ["ledger_entry", "enclosure", "number_taken"])
      await city.sql("home", `DELETE FROM zwgk.${table} WHERE region = $1 AND ledger = $2`, [
        region,
        `Request:home:${key}`,
      ]);
    await city.sql("home", "DELETE FROM zwgk.request WHERE region = $1 AND key = $2", [region, key]);
  }
  await city.sql("home", "DELETE FROM zwgk.number_series WHERE region = $1", [region]);
  await city.sql(
    "home",
    "INSERT INTO zwgk.number_series SELECT * FROM json_populate_recordset(null::zwgk.number_series, $1::json)",
    [before.series],
  );
});

it.each(pages)("takes a request to its reply in the city that the page starts: %s", async (page) => {
  const [code, ...others] = samplesOf(await textOf(page)).map((one) => one.code);
  expect([code, others]).toEqual([sample.code, []]);
  const createClient = () => city.client({ apiKey: city.keyOf(region) });
  const whole = { code: `import { createClient } from "@zwgk/sdk";\n${code}` };
  expect(sample.prints.length).toBeGreaterThan(0);
  expect(await runSample(whole, { sdk: { createClient } })).toEqual(sample.prints);
});
