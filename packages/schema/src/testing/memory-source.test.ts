import { describe, expect, it } from "vitest";
import { VersionConflictError } from "../errors.js";
import type { Condition, ListQuery } from "../source.js";
import { fixedCall } from "./fixed-context.js";
import { memorySource } from "./memory-source.js";

const source = () =>
  memorySource({
    id: "yingzhou",
    regions: ["341202"],
    records: {
      Organization: [{ key: "o1", name: "区政府办" }],
      Document: [
        { key: "1", title: "通知", viewCount: 5, publisher: "o1", tags: ["医保", "教育"], writtenDate: "2023-01-31" },
        { key: "2", title: "意见", viewCount: 5, publisher: "gone", writtenDate: "2023-02-01" },
        { key: "3", title: "批复", tags: ["医保"], writtenDate: "2022-02-01" },
      ],
      Interpretation: [
        { key: "i1", title: "图解", document: "1", publishedAt: "2023-02-01T00:00:00.000000+08:00" },
        { key: "i2", title: "问答", document: "1", publishedAt: "2023-03-01T00:00:00.000000+08:00" },
      ],
    },
  });

const listed = async (query: Partial<ListQuery>) => {
  const order = [{ field: "viewCount", descending: true }];
  const defaults = { entity: "Document", order, limit: 10, backward: false, select: { fields: ["title"] } };
  return source().list({ ...defaults, ...query }, fixedCall());
};

describe("memorySource", () => {
  const conditions: readonly (readonly [string, Condition, string])[] = [
    ["eq", { op: "eq", field: "title", value: "通知" }, "1"],
    ["ne leaves out missing values", { op: "ne", field: "viewCount", value: 4 }, "1 2"],
    ["not of a comparison with a missing value", { op: "not", of: { op: "eq", field: "viewCount", value: 4 } }, "1 2"],
    ["gte", { op: "gte", field: "writtenDate", value: "2023-01-31" }, "1 2"],
    ["in", { op: "in", field: "title", values: ["意见", "批复"] }, "2 3"],
    ["missing", { op: "missing", field: "viewCount", is: true }, "3"],
    ["contains", { op: "contains", field: "title", value: "知" }, "1"],
    ["has", { op: "has", field: "tags", values: ["医保"] }, "1 3"],
    ["a reference by id", { op: "eq", field: "publisher", value: "Organization:yingzhou:o1" }, "1"],
    [
      "or",
      {
        op: "or",
        of: [
          { op: "eq", field: "title", value: "通知" },
          { op: "lt", field: "viewCount", value: 1 },
        ],
      },
      "1",
    ],
  ];

  it.each(conditions)("filters by %s", async (_, where, keys) => {
    const { items } = await listed({ where });
    expect(items.map((item) => item.key).join(" ")).toBe(keys);
  });

  it("puts missing values last in both directions of an order", async () => {
    const ascending = await listed({ order: [{ field: "viewCount", descending: false }] });
    expect(ascending.items.map((item) => item.key)).toEqual(["1", "2", "3"]);
    expect((await listed({})).items.map((item) => item.key)).toEqual(["1", "2", "3"]);
  });

  it("goes on after a place, and back before it", async () => {
    const page = await listed({ limit: 2 });
    expect(page.more).toBe(true);
    const next = await listed({ position: page.position(1) });
    expect(next.items.map((item) => item.key)).toEqual(["3"]);
    const back = await listed({ position: next.position(0), backward: true });
    expect(back.items.map((item) => item.key)).toEqual(["2", "1"]);
  });

  it("reads references and inverses with their own selection", async () => {
    const select = {
      fields: ["publisher"],
      relations: { publisher: { fields: ["name"] }, interpretations: { fields: ["title"] } },
    };
    const { items } = await listed({ select });
    expect(items[0]?.row).toMatchObject({ id: "Document:yingzhou:1", publisher: { name: "区政府办" } });
    expect(items[0]?.row.interpretations).toMatchObject([{ title: "问答" }, { title: "图解" }]);
    expect(items[1]?.row).toMatchObject({ publisher: null, interpretations: [] });
  });

  it("tallies by month and by the members of a list", async () => {
    const ask = (field: string, by?: "month") =>
      source().tally(
        { entity: "Document", groupBy: [{ field, ...(by && { by }) }], measures: [{ op: "count" }] },
        fixedCall(),
      );
    const counts = async (field: string, by?: "month") =>
      (await ask(field, by)).groups.map((group) => [group.key[0], group.measured[0]?.value]);
    expect(await counts("writtenDate", "month")).toEqual([
      ["2022-02", 1],
      ["2023-01", 1],
      ["2023-02", 1],
    ]);
    expect(await counts("tags")).toEqual([
      ["医保", 2],
      ["教育", 1],
      [null, 1],
    ]);
  });

  it("writes with versions and refuses a stale one", async () => {
    const one = source();
    const write = { entity: "Document", region: "341202" };
    const published = await one.write({ ...write, action: "publish", values: { title: "新" } }, fixedCall());
    const revise = { ...write, action: "revise", key: published.key, expectedVersion: "1" } as const;
    expect(await one.write({ ...revise, values: { title: "改" } }, fixedCall())).toMatchObject({ version: "2" });
    await expect(one.write({ ...revise, values: {} }, fixedCall())).rejects.toBeInstanceOf(VersionConflictError);
    const found = await one.find(
      { entity: "Document", ids: [published.id, "Document:yingzhou:none"], select: { fields: ["title", "version"] } },
      fixedCall(),
    );
    expect(found.rows).toMatchObject([{ title: "改", version: "2" }, null]);
  });

  it("gives drafts and withdrawn records to lists that ask for what does not count, and to no other question", async () => {
    const one = source();
    one.putUncounted("Document", { key: "draft", title: "草稿", viewCount: 9 });
    await one.write({ action: "withdraw", entity: "Document", region: "341202", key: "3", values: {} }, fixedCall());
    const order = [{ field: "title", descending: false }];
    const query = { entity: "Document", order, limit: 10, backward: false, select: { fields: [] } };
    const keys = async (asked: ListQuery) => (await one.list(asked, fixedCall())).items.map((item) => item.key).sort();
    expect(await keys(query)).toEqual(["1", "2"]);
    expect(await keys({ ...query, uncounted: true })).toEqual(["1", "2", "3", "draft"]);
    const ids = ["Document:yingzhou:draft", "Document:yingzhou:3"];
    const found = await one.find({ entity: "Document", ids, select: { fields: [] } }, fixedCall());
    expect(found.rows).toEqual([null, null]);
  });
});
