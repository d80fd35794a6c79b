// Writes what is generated from the gateway's sources: mapping.schema.json, from which editors complete mapping files.
// The sources are bundled with those of the schema package, so that nothing needs to be built before.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "tsup";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = at(`../../../node_modules/.cache/zwgk-gateway-${process.pid}`);

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
    noExternal: [/^@zwgk\/schema$/],
    esbuildOptions(options) {
      options.alias = { "@zwgk/schema": at("../../schema/src/index.ts") };
    },
  });
  const { generatedFiles } = await import(pathToFileURL(`${folder}/generated.mjs`).href);
  for (const [path, text] of Object.entries(generatedFiles())) {
    await writeFile(at(`../../../${path}`), text);
    console.log(`Wrote ${path}`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
