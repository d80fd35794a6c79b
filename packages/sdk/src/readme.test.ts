import { readFileSync } from "node:fs";
import ts from "typescript";
import { afterEach, describe, expect, it, vi } from "vitest";
import { operations } from "./generated/operations.js";
import * as sdk from "./index.js";
import { readSamples, type Sample, samplesOf } from "./testing/samples.js";
import { halfHeard, smallCity, smallCitySettings } from "./testing/small-city.js";
import { stubGateway } from "./testing/stub-gateway.js";

const { setup, samples } = readSamples();

/** Runs a sample as if it followed the set-up; imports become what this package exports. */
async function run({ code }: Sample, before: Sample = setup): Promise<readonly string[]> {
  const lines: string[] = [];
  const module = ts.transpileModule(
    `${imports(before)}${imports({ code })}${withoutImports(before)}{${withoutImports({ code })}}`,
    {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    },
  );
  const body = module.outputText
    .replace(/^import \{(.*?)\} from "@zwgk\/sdk";$/gms, "const {$1} = sdk;")
    .replace(/^import \{(.*?)\} from "node:fs\/promises";$/gms, "const {$1} = files;");
  const AsyncFunction = (async () => undefined).constructor as new (
    ...parts: string[]
  ) => (...given: unknown[]) => Promise<void>;
  const log = (...words: unknown[]) => lines.push(words.join(" "));
  const files = {
    writeFile: async (name: string, ...[data, encoding]: [string, BufferEncoding]) =>
      void log("wrote", name, Buffer.from(data, encoding).toString().split("\n")[0]),
  };
  await new AsyncFunction("sdk", "console", "files", body)(sdk, { log }, files);
  return lines;
}

const importLine = /^import .+?;$/gms;
const imports = ({ code }: Pick<Sample, "code">) => (code.match(importLine) ?? []).join("\n");
const withoutImports = ({ code }: Pick<Sample, "code">) => code.replace(importLine, "");

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

  it.each(["README.md", "README.zh-CN.md"])("of the repository takes a request to its reply: %s", async (name) => {
    vi.stubGlobal("fetch", stubGateway({ source: smallCity(), caseSettings: smallCitySettings }).fetch);
    const [sample, ...others] = samplesOf(readFileSync(new URL(`../../../${name}`, import.meta.url), "utf8"));
    expect(others).toEqual([]);
    const code = `import { createClient } from "@zwgk/sdk";\n${sample?.code}`;
    expect(await run({ name, code, prints: [] }, { ...setup, code: "" })).toEqual(sample?.prints);
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
