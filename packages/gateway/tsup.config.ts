import { defineConfig } from "tsup";

export const config = defineConfig({
  entry: { index: "src/index.ts", "cli/bin": "src/cli/bin.ts" },
  format: ["esm"],
  target: "node20",
  dts: { compilerOptions: { ignoreDeprecations: "6.0", paths: {} } },
  clean: true,
  sourcemap: true,
  splitting: true,
});

export default config;
