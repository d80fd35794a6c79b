import { defineConfig } from "tsup";

export const config = defineConfig({
  entry: { index: "src/index.ts", "testing/index": "src/testing/index.ts" },
  format: ["esm"],
  target: "node20",
  dts: { compilerOptions: { ignoreDeprecations: "6.0", paths: {} } },
  clean: true,
  sourcemap: true,
  splitting: true,
});

export default config;
