import { describe, expect, it } from "vitest";
import { parseMapping } from "./parse.js";
import { problemsTogether } from "./together.js";

const city = { region: "341200", homeId: "home" };

function read(file: string, source: string, regions: readonly string[]) {
  const text = `source: ${source}
label: { zh: 某县, en: A county }
regions: [${regions.map((region) => JSON.stringify(region)).join(", ")}]
entities:
  Organization: { table: jg, key: id, fields: { name: mc, region: qh } }
`;
  const { mapping, problems } = parseMapping(file, text);
  if (mapping === null) throw new Error(`${file}: ${JSON.stringify(problems)}`);
  return { file, text, mapping };
}

const yingzhou = read("yingzhou.yaml", "yingzhou", ["341202"]);

describe("mappings of one city", () => {
  it("are fine where each has an id and regions of its own", () => {
    expect(problemsTogether([yingzhou, read("b.yaml", "yingdong", ["341203", "341204"])], city)).toEqual([]);
  });

  it.each([
    ["an id twice", read("b.yaml", "yingzhou", ["341203"]), "source", /id of yingzhou\.yaml/, /yingzhou\.yaml/],
    ["a region twice", read("b.yaml", "b", ["341203", "341202"]), "regions.1", /region of yingzhou\.yaml/, /yingzhou/],
    ["the city", read("b.yaml", "b", ["341200"]), "regions.0", /city itself/, /市本级/],
    ["another city's county", read("b.yaml", "b", ["110101"]), "regions.0", /does not lie in 341200/, /不属于/],
  ])("name file, line and place of %s", (_, other, path, en, zh) => {
    const [problem, ...more] = problemsTogether([yingzhou, other], city);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file: "b.yaml", path, line: path === "source" ? 1 : 3 });
    expect(problem?.detail.en).toMatch(en);
    expect(problem?.detail.zh).toMatch(zh);
  });
});
