import { expect, it } from "vitest";
import { ask } from "../testing/ask.js";
import { askedSource } from "../testing/asked-source.js";
import { memorySource } from "../testing/memory-source.js";

const memory = memorySource({
  id: "home",
  label: { en: "Fuyang", zh: "阜阳市" },
  regions: ["341200"],
  records: { Document: [] },
});

it("shows each source and what it holds", async () => {
  const source = askedSource(memory);
  const { data, errors } = await ask(
    "{ sources { id label { en zh } regions state entities { entity regions writable } } }",
    { source },
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({
    sources: [
      {
        id: "home",
        label: { en: "Fuyang", zh: "阜阳市" },
        regions: ["341200"],
        state: "UP",
        entities: [{ entity: "Document", regions: ["341200"], writable: true }],
      },
    ],
  });
  expect(source.questions.probes).toEqual([{ findings: false }]);
});

it("searches for findings only when asked", async () => {
  const source = askedSource(memory);
  await ask('{ sources(ids: ["home"]) { ... on SourceStatus { findings { kind count } } } }', { source });
  expect(source.questions.probes).toEqual([{ findings: true, sources: ["home"] }]);
});

it("refuses a source that there is not", async () => {
  const { errors } = await ask('{ sources(ids: ["home", "nope"]) { state } }', { source: memory });
  expect(errors).toMatchObject([{ code: "BAD_INPUT", inputPath: "ids.1" }]);
});
