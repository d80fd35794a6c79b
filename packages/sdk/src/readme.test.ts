import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { operations } from "./generated/operations.js";
import * as sdk from "./index.js";
import { runSample } from "./testing/run-sample.js";
import { readSamples, type Sample } from "./testing/samples.js";
import { halfHeard, smallCity, smallCitySettings } from "./testing/small-city.js";
import { stubGateway } from "./testing/stub-gateway.js";

const { setup, samples } = readSamples();

const run = (sample: Sample, before: Sample = setup) => runSample(sample, { before, sdk });

describe("the README", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each(samples.map((sample) => [sample.name, sample] as const))("sample runs: %s", async (_, sample) => {
    vi.stubGlobal("fetch", stubGateway({ source: smallCity(), caseSettings: smallCitySettings }).fetch);
    expect(await run(sample)).toEqual(expect.arrayContaining([...sample.prints]));
  });

  it("has a sample for every method of requests", () => {
    const code = samples.map((sample) => sample.code).join("\n");
    const steps = Object.keys(operations).filter((name) => name.startsWith("requests_"));
    const lacking = steps.filter((name) => !code.includes(`.${name.replaceAll("_", ".")}(`));
    // Remedies are read like any other record.
    expect(lacking).toEqual(["requests_remedies_get", "requests_remedies_tally"]);
  });

  it("writes the letter of its sample to a file", async () => {
    vi.stubGlobal("fetch", stubGateway({ source: smallCity(), caseSettings: smallCitySettings }).fetch);
    const letter = samples.find(({ name }) => name.startsWith("From the draft to the letter"));
    const written = await run(letter ?? setup);
    expect(written).toContain("wrote 答复书.docx 颍州区人民政府办公室政府信息公开申请答复书");
  });

  it.each(["README.md", "README.zh-CN.md"])("of the repository asks what the gateway answers: %s", async (name) => {
    const readme = readFileSync(new URL(`../../../${name}`, import.meta.url), "utf8");
    const [query = "", ...others] = [...readme.matchAll(/^```graphql\n(.*?)^```$/gms)].map(([, text = ""]) => text);
    expect(others).toEqual([]);
    const { fetch } = stubGateway({ source: halfHeard(smallCity()) });
    const client = sdk.createClient({ url: "https://gateway.example.org/graphql", fetch });
    expect(await client.query(sdk.graphql<object, object>(query), {})).toMatchObject({
      documents: {
        nodes: [{ region: expect.stringMatching(/^3412/), publisher: { name: "颍州区人民政府办公室" } }, {}],
        coverage: {
          expected: 2,
          answered: 1,
          sources: [{ state: "ANSWERED" }, { source: "yingdong", state: "FAILED" }],
        },
      },
    });
  });
});
