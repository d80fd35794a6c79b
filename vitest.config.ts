import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Workspace packages are tested from their sources, and every import of graphql resolves to one instance. */
const alias = [
  { find: /^graphql$/, replacement: "graphql/index.js" },
  { find: /^@zwgk\/schema\/testing$/, replacement: at("./packages/schema/src/testing/index.ts") },
  { find: /^@zwgk\/schema$/, replacement: at("./packages/schema/src/index.ts") },
  { find: /^@zwgk\/gateway$/, replacement: at("./packages/gateway/src/index.ts") },
  { find: /^@zwgk\/sdk$/, replacement: at("./packages/sdk/src/index.ts") },
  {
    find: /^@zwgk-examples\/county-databases\/server$/,
    replacement: at("./examples/county-databases/src/server/embedded-postgres.ts"),
  },
  { find: /^@zwgk-examples\/county-databases$/, replacement: at("./examples/county-databases/src/index.ts") },
];

/** Of the end-to-end tests, those that need no city: they run beside the others. */
const withoutCity = ["analyst-queries", "attempts.e2e", "demo-cases", "sdk-package", "sdk", "statutory-sample"].map(
  (name) => `e2e/${name}.test.ts`,
);

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // Loading the schema takes longer than most files' tests; nothing of it is changed by one.
          isolate: false,
          include: ["packages/**/*.test.ts", "examples/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: ["**/node_modules/**", "**/dist/**", "**/*.integration.test.ts"],
          // A machine that is busy with something else is no failure.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          isolate: false,
          globalSetup: "./e2e/postgres-setup.ts",
          include: ["packages/**/*.integration.test.ts", "examples/**/*.integration.test.ts", ...withoutCity],
          exclude: ["**/node_modules/**", "**/dist/**"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          globalSetup: "./e2e/city-setup.ts",
          include: ["e2e/**/*.test.ts"],
          exclude: ["**/node_modules/**", ...withoutCity],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
