// Writes what is generated from the schema package's sources: schema.graphql and pages of docs/.
// The sources are bundled to a passing file below node_modules, so that graphql and Pothos resolve as they do at run time.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "tsup";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = at(`../../../node_modules/.cache/zwgk-schema-${process.pid}`);

await mkdir(folder, { recursive: true });
try {
  await build({
    entry: { generated: at("../src/generated-files.ts") },
    config: false,
    outDir: folder,
    format: ["esm"],
    outExtension: () => ({ js: ".mjs" }),
    target: "node20",
    silent: true,
    tsconfig: at("../tsconfig.json"),
  });
  const { generatedFiles } = await import(pathToFileURL(`${folder}/generated.mjs`).href);
  for (const [path, text] of Object.entries(generatedFiles())) {
    await writeFile(at(`../../../${path}`), text);
    console.log(`Wrote ${path}`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
