import ts from "typescript";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as sdk from "./index.js";
import { readSamples, type Sample } from "./testing/samples.js";
import { smallCity } from "./testing/small-city.js";
import { stubGateway } from "./testing/stub-gateway.js";

const { setup, samples } = readSamples();

/** Runs a sample as if it followed the set-up; imports become what this package exports. */
async function run({ code }: Sample): Promise<readonly string[]> {
  const lines: string[] = [];
  const module = ts.transpileModule(
    `${imports(setup)}${imports({ code })}${withoutImports(setup)}{${withoutImports({ code })}}`,
    {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    },
  );
  const body = module.outputText.replace(/^import \{(.*?)\} from "@zwgk\/sdk";$/gms, "const {$1} = sdk;");
  const AsyncFunction = (async () => undefined).constructor as new (
    ...parts: string[]
  ) => (...given: unknown[]) => Promise<void>;
  await new AsyncFunction("sdk", "console", body)(sdk, { log: (...words: unknown[]) => lines.push(words.join(" ")) });
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
    vi.stubGlobal("fetch", stubGateway({ source: smallCity() }).fetch);
    expect(await run(sample)).toEqual(expect.arrayContaining([...sample.prints]));
  });
});
