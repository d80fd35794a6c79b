import ts from "typescript";
import type { Sample } from "./samples.js";

/** In what a sample runs. */
export interface Surroundings {
  /** What is run before it, in the same program. */
  readonly before?: Pick<Sample, "code">;
  /** What its imports from `@zwgk/sdk` are. */
  readonly sdk: object;
}

const importLine = /^import .+?;$/gms;
const imports = ({ code }: Pick<Sample, "code">) => (code.match(importLine) ?? []).join("\n");
const withoutImports = ({ code }: Pick<Sample, "code">) => code.replace(importLine, "");
const none = { code: "" };

/** Runs a sample, and gives the lines that it prints; a file that it writes is a line that names it. */
export async function runSample(
  { code }: Pick<Sample, "code">,
  { before = none, sdk }: Surroundings,
): Promise<readonly string[]> {
  const lines: string[] = [];
  const module = ts.transpileModule(
    `${imports(before)}${imports({ code })}${withoutImports(before)}{${withoutImports({ code })}}`,
    { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } },
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
