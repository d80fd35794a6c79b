import { defineConfig } from "tsup";

/** The bench is a program, with its processes beside it; the tests run from their sources. */
export const config = defineConfig({
  entry: {
    bench: "bench/cli.ts",
    "bench-gateway": "bench/children/gateway.ts",
    "bench-raw": "bench/children/raw.ts",
    "bench-load": "bench/load/main.ts",
  },
  format: ["esm"],
  target: "node20",
  clean: true,
  sourcemap: true,
  splitting: true,
  external: [/^@zwgk\//, /^@zwgk-examples\//, "pg", "yaml"],
});

export default config;
