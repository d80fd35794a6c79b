import { defineConfig } from "tsup";

/** The command, what tests and the bench take from here, and the embedded server alone. */
export const config = defineConfig({
  entry: { cli: "src/cli.ts", index: "src/index.ts", server: "src/server/embedded-postgres.ts" },
  format: ["esm"],
  target: "node20",
  clean: true,
  sourcemap: true,
  splitting: true,
  external: [/^@zwgk\//],
});

export default config;
