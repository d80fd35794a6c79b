import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../examples/analyst-queries/src/run.js";
import { type SavedQuery, savedQueries } from "../examples/analyst-queries/src/saved-queries.js";
import { type MemoryGateway, startMemoryGateway } from "./memory-gateway.js";

let gateway: MemoryGateway;
let queries: readonly SavedQuery[];

beforeAll(async () => {
  gateway = await startMemoryGateway();
  queries = await savedQueries();
});

afterAll(() => gateway.close());

describe("the analyst's saved queries", () => {
  it.each(["csv", "json"])("are answered by the gateway, as %s", async (format) => {
    for (const { name } of queries) {
      const said: string[] = [];
      const world = { write: () => undefined, say: (line: string) => said.push(line), save: async () => undefined };
      const code = await run(
        [name, "--url", gateway.url, "--format", format, "--allow-partial", "--api-key", "county-key"],
        world,
      );
      expect([name, code, said.filter((line) => line.includes("["))]).toEqual([name, 0, []]);
    }
  });
});
