import { defineConfig } from "tsup";

/** The types of the package, for whoever imports it. */
export const config = defineConfig({
  entry: { index: "src/index.ts" },
  format: ["esm"],
  // Of what is there, only types are cleaned away.
  clean: true,
  dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0", paths: {} } },
});

export default config;
