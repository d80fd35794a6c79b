import { defineConfig } from "tsup";

export const config = defineConfig({
  entry: { index: "src/index.ts", "testing/index": "src/testing/index.ts" },
  format: ["esm"],
  target: "node20",
  // Types take far longer than programs, which alone are needed to run: tsup.declarations.config.ts makes them.
  clean: ["!**/*.d.ts"],
  sourcemap: true,
  splitting: true,
});

export default config;
