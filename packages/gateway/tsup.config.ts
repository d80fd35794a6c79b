import { defineConfig } from "tsup";

export const config = defineConfig({
  entry: { index: "src/index.ts", "cli/bin": "src/cli/bin.ts" },
  format: ["esm"],
  target: "node20",
  // Types take far longer than programs, which alone are needed to run: tsup.declarations.config.ts makes them.
  clean: ["!**/*.d.ts"],
  sourcemap: true,
  splitting: true,
});

export default config;
