import { defineConfig } from "tsup";

export const config = defineConfig({
  entry: { index: "src/index.ts" },
  format: ["esm", "cjs"],
  target: "es2022",
  dts: { compilerOptions: { ignoreDeprecations: "6.0", paths: {} } },
  clean: true,
  sourcemap: true,
  splitting: false,
});

export default config;
