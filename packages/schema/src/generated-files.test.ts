import { buildSchema, printSchema } from "graphql";
import { expect, it } from "vitest";
import { entities } from "./entities.js";
import { errorList } from "./error-list.js";
import { figureDefinitions } from "./figures/definitions.js";
import { generatedFiles } from "./generated-files.js";
import { letterKinds } from "./requests/answer/letter-kinds.js";
import { outcomeIds } from "./requests/answer/outcomes.js";
import { eventKinds } from "./requests/ledger/event-labels.js";
import { caseStates } from "./requests/ledger/states.js";

const files = generatedFiles();

it("prints a schema that can be read back", () => {
  const text = files["packages/schema/schema.graphql"] ?? "";
  expect(`${printSchema(buildSchema(text))}\n`).toBe(text);
});

it.each([
  ["docs/reference.md", entities.map(({ name }) => `## ${name}\n`)],
  ["docs/errors.md", Object.keys(errorList).map((code) => `| \`${code}\` |`)],
  ["docs/figures.md", figureDefinitions.map(({ key }) => `## ${key}\n`)],
  ["docs/request-cases.md", [...Object.keys(caseStates), ...eventKinds].map((name) => `| \`${name}\` |`)],
  ["docs/letters.md", [...Object.keys(letterKinds), ...outcomeIds].map((name) => `| \`${name}\` |`)],
] as const)("names everything in %s", (path, parts) => {
  for (const part of parts) expect(files[path]).toContain(part);
});

it("makes the same bytes every time", () => {
  expect(generatedFiles()).toEqual(files);
});
