import {
  type FindQuery,
  type ListQuery,
  NotWritableError,
  type SourceCoverage,
  SourceFailedError,
  SourceLateError,
  SourceSuspendedError,
  type TallyQuery,
  UnknownRegionError,
} from "@zwgk/schema";
import { type Fault, faultySource, fixedCall, memorySource } from "@zwgk/schema/testing";
import { describe, expect, it } from "vitest";
import { createFederation, type FederationOptions } from "./create-federation.js";

const label = (text: string) => ({ en: text, zh: text });
const documents = (...titles: readonly string[]) =>
  titles.map((title, at) => ({ key: `${at + 1}`, title, viewCount: at }));

/** Home, which also keeps Quan's requests; Dong without topics; Quan without requests of its own. */
const sources = () => [
  memorySource({
    id: "home",
    regions: ["341200"],
    holds: { Request: ["341200", "341204"] },
    records: { Document: documents("乙"), Request: [{ key: "1", region: "341204" }] },
  }),
  memorySource({
    id: "dong",
    regions: ["341203"],
    fields: { Document: ["region", "title", "viewCount"] },
    writable: [],
    records: { Document: documents("丙", "甲"), Request: [{ key: "1" }] },
  }),
  memorySource({ id: "quan", regions: ["341204"], records: { Document: documents("甲", "丁", "戊") } }),
];

const federationOf = (options: Partial<FederationOptions> = {}) =>
  createFederation({ id: "city", label: label("City"), sources: sources(), now: () => 1_000, ...options });

const listQuery = (query: Partial<ListQuery> = {}): ListQuery => ({
  entity: "Document",
  order: [{ field: "title", descending: false }],
  limit: 20,
  backward: false,
  select: { fields: ["title"] },
  ...query,
});

const tallyQuery = (query: Partial<TallyQuery> = {}): TallyQuery => ({
  entity: "Document",
  groupBy: [],
  measures: [{ op: "count" }],
  ...query,
});

const states = (lines: readonly SourceCoverage[]) =>
  lines.map((line) => `${line.source} ${line.regions.join(",")} ${line.state}`);

/** The three sources, of which Dong has the fault. */
const withFault = (fault: Fault, options: Partial<FederationOptions> = {}) =>
  federationOf({
    sources: sources().map((one) => (one.id === "dong" ? faultySource(one, () => fault) : one)),
    ...options,
  });

describe("records that don't count", () => {
  it("are asked for from every source where the question asks for them", async () => {
    const made = sources();
    for (const source of made) source.putUncounted("Document", { key: "draft", title: `${source.id} 草稿` });
    const city = federationOf({ sources: made });
    const count = async (query: Partial<ListQuery>) => (await city.list(listQuery(query), fixedCall())).items.length;
    expect(await count({})).toBe(6);
    expect(await count({ uncounted: true })).toBe(9);
    expect(await count({ uncounted: true, regions: ["341203"] })).toBe(3);
  });
});

describe("createFederation", () => {
  it("refuses two sources with one id", () => {
    const [one] = sources();
    expect(() => federationOf({ sources: [one, one].filter((each) => each !== undefined) })).toThrow("same id");
  });

  describe("expects", () => {
    it("every region when none is named", async () => {
      const { coverage } = await federationOf().list(listQuery(), fixedCall());
      expect(states(coverage.sources)).toEqual([
        "home 341200 ANSWERED",
        "dong 341203 ANSWERED",
        "quan 341204 ANSWERED",
      ]);
    });

    it("the source that keeps a region's records, though it is not its own", async () => {
      const { coverage, items } = await federationOf().list(
        listQuery({ entity: "Request", regions: ["341204"], order: [{ field: "region", descending: false }] }),
        fixedCall(),
      );
      expect(states(coverage.sources)).toEqual(["home 341204 ANSWERED"]);
      expect(items).toHaveLength(1);
    });

    it("a line for the source whose region nobody holds", async () => {
      const regions = ["341200", "341203"];
      const federation = federationOf();
      const { coverage } = await federation.tally(tallyQuery({ entity: "OpenDay", regions }), fixedCall());
      expect(states(coverage.sources)).toEqual(["home 341200 NOT_MAPPED", "dong 341203 NOT_MAPPED"]);
      expect(coverage.sources[0]).toMatchObject({ code: "NOT_MAPPED", reason: { en: "home doesn't map OpenDay." } });
    });

    it("regions that only the options know", async () => {
      const federation = federationOf({ regions: new Map([["341282", "quan"]]) });
      const { coverage } = await federation.list(listQuery({ regions: ["341282"] }), fixedCall());
      expect(states(coverage.sources)).toEqual(["quan 341282 NOT_MAPPED"]);
    });

    it("no answer from a source that doesn't map a field that the question stands on", async () => {
      const where = { op: "not", of: { op: "missing", field: "topic", is: false } } as const;
      const { coverage } = await federationOf().list(listQuery({ where }), fixedCall());
      expect(states(coverage.sources)).toContain("dong 341203 NOT_MAPPED");
      const grouped = await federationOf().tally(tallyQuery({ groupBy: [{ field: "topic" }] }), fixedCall());
      expect(states(grouped.coverage.sources)).toContain("dong 341203 NOT_MAPPED");
    });

    it("an answer from a source that only lacks selected fields", async () => {
      const { coverage } = await federationOf().list(listQuery({ select: { fields: ["topic"] } }), fixedCall());
      expect(coverage.sources.every((line) => line.state === "ANSWERED")).toBe(true);
    });

    it("only known regions, and names them", async () => {
      const asked = federationOf().list(listQuery({ regions: ["341299"] }), fixedCall());
      await expect(asked).rejects.toBeInstanceOf(UnknownRegionError);
      await expect(asked).rejects.toMatchObject({
        parameters: { region: "341299", known: "341200, 341203, 341204" },
      });
    });
  });

  describe("list", () => {
    it("merges by order, source id and arrival", async () => {
      const { items, more } = await federationOf().list(listQuery(), fixedCall());
      expect(items.map((item) => `${item.row.title} ${item.source}`).join(" ")).toBe(
        "丁 quan 丙 dong 乙 home 戊 quan 甲 dong 甲 quan",
      );
      expect(more).toBe(false);
    });

    it("asks a single source once, for the whole page", async () => {
      const limits: number[] = [];
      const spied = sources().map((one) => ({
        ...one,
        list: (query: ListQuery, call: ReturnType<typeof fixedCall>) => {
          limits.push(query.limit);
          return one.list(query, call);
        },
      }));
      const federation = federationOf({ sources: spied });
      const { items, more, position } = await federation
        .list(listQuery({ regions: ["341204"], limit: 2 }), fixedCall())
        .then((answer) => ({ ...answer, more: answer.more, position: answer.position(1) }));
      expect([limits, items.length, more]).toEqual([[2], 2, true]);
      expect(position).toEqual({ order: ["戊"], source: "quan", key: "3" });
    });

    it.each<[string, Fault, string, string]>([
      ["fails", new Error("password of 10.0.0.1"), "FAILED", "SOURCE_FAILED"],
      ["is refused by name", new SourceFailedError({ source: "Dong" }), "FAILED", "SOURCE_FAILED"],
      ["is late", new SourceLateError({ source: "Dong" }), "LATE", "SOURCE_LATE"],
      ["is suspended", new SourceSuspendedError({ source: "Dong" }), "FAILED", "SOURCE_SUSPENDED"],
    ])("gives the rest when a source %s", async (_, fault, state, code) => {
      const seen: unknown[] = [];
      const federation = withFault(fault, { onFailure: (source, error) => seen.push(source, error) });
      const { items, coverage } = await federation.list(listQuery(), fixedCall());
      expect(items).toHaveLength(4);
      expect(coverage.sources[1]).toMatchObject({ source: "dong", state, code });
      expect(JSON.stringify(coverage)).not.toContain("10.0.0.1");
      expect(seen).toEqual(["dong", fault]);
    });

    it("remembers when a source was last good", async () => {
      let [fault, now]: [Fault, number] = ["none", 1_000];
      const federation = federationOf({
        sources: sources().map((one) => faultySource(one, () => fault)),
        now: () => now,
      });
      const line = async () => (await federation.list(listQuery(), fixedCall())).coverage.sources[0];
      expect(await line()).toMatchObject({ lastGoodAt: "1970-01-01T00:00:01.000Z" });
      [fault, now] = ["fail", 9_000];
      expect(await line()).toMatchObject({ state: "FAILED", lastGoodAt: "1970-01-01T00:00:01.000Z" });
    });

    it("takes the part of a source that fails when it is asked again, and comes back for the rest", async () => {
      let asked = 0;
      let broken = true;
      const many = memorySource({
        id: "many",
        regions: ["1"],
        records: { Document: documents("a", "b", "c", "d", "e") },
      });
      const faulty = faultySource(many, () => (broken && ++asked > 1 ? "fail" : "none"));
      const few = memorySource({ id: "few", regions: ["2"], records: { Document: documents("bb", "x", "y") } });
      const federation = federationOf({ sources: [faulty, few], prefetch: { factor: 1, floor: 2 } });
      const page = await federation.list(listQuery({ limit: 4 }), fixedCall());
      expect(page.items.map((item) => item.row.title)).toEqual(["a", "b", "bb", "x"]);
      expect(states(page.coverage.sources)).toEqual(["many 1 FAILED", "few 2 ANSWERED"]);
      broken = false;
      const rest = await federation.list(listQuery({ position: page.position(3) }), fixedCall());
      expect(rest.items.map((item) => `${item.row.title}${item.late ? " late" : ""}`)).toEqual([
        "c late",
        "d late",
        "e late",
        "y",
      ]);
    });

    it("refuses to continue several sources from one source's key", async () => {
      const asked = federationOf().list(listQuery({ start: { order: ["甲"], key: "1" } }), fixedCall());
      await expect(asked).rejects.toThrow("from a position");
    });
  });

  describe("find", () => {
    const ids = [
      "Document:quan:2",
      "Document:dong:1",
      "Document:nowhere:1",
      "Request:dong:1",
      "nonsense",
      "Document:quan:9",
    ];
    const query: FindQuery = { entity: "Document", ids, select: { fields: ["title"] } };

    it("asks each source once and keeps the order of the ids", async () => {
      const asked: string[] = [];
      const { rows, coverage } = await federationOf().find(query, fixedCall({ count: (source) => asked.push(source) }));
      expect(rows.map((row) => row?.title ?? null)).toEqual(["丁", "丙", null, null, null, null]);
      expect(asked).toEqual(["quan", "dong"]);
      expect(states(coverage.sources)).toEqual(["quan 341204 ANSWERED", "dong 341203 ANSWERED"]);
    });

    it("gives null for the records of a source that fails, and says so", async () => {
      const { rows, coverage } = await withFault("fail").find(query, fixedCall());
      expect(rows.map((row) => row?.title ?? null)).toEqual(["丁", null, null, null, null, null]);
      expect(states(coverage.sources)).toContain("dong 341203 FAILED");
    });

    it("says that a source doesn't map the entity", async () => {
      const requests = { ...query, entity: "Request", ids: ["Request:quan:1"] };
      const { rows, coverage } = await federationOf().find(requests, fixedCall());
      expect(rows).toEqual([null]);
      expect(states(coverage.sources)).toEqual(["quan  NOT_MAPPED"]);
    });
  });

  describe("tally", () => {
    it("combines every measure", async () => {
      const measures = [
        { op: "count" },
        { op: "sum", field: "viewCount" },
        { op: "min", field: "title" },
        { op: "max", field: "title" },
        { op: "countDistinct", field: "title" },
      ] as const;
      const { groups } = await federationOf().tally(tallyQuery({ measures }), fixedCall());
      expect(groups.map((group) => group.measured.map((one) => one.value))).toEqual([[6, 4, "丁", "甲", 5]]);
    });

    it("puts the groups in the order of their keys, missing ones last", async () => {
      const { groups } = await federationOf({
        sources: [
          memorySource({
            id: "a",
            regions: ["1"],
            records: { Document: [{ key: "1", genre: "NOTICE" }, { key: "2" }] },
          }),
          memorySource({
            id: "b",
            regions: ["2"],
            records: { Document: [{ key: "1", genre: "LETTER" }, { key: "2" }] },
          }),
        ],
      }).tally(tallyQuery({ groupBy: [{ field: "genre" }] }), fixedCall());
      expect(groups.map((group) => [group.key[0], group.measured[0]?.value])).toEqual([
        ["LETTER", 1],
        ["NOTICE", 1],
        [null, 2],
      ]);
    });

    it("has its one group also when nobody answers", async () => {
      const federation = federationOf({ sources: sources().map((one) => faultySource(one, () => "fail")) });
      const { groups } = await federation.tally(tallyQuery(), fixedCall());
      expect(groups).toEqual([{ key: [], measured: [{ value: 0, combined: "EXACT" }] }]);
    });

    it("asks a source only about the regions that are meant", async () => {
      const federation = federationOf();
      const requests = tallyQuery({ entity: "Request" });
      const count = async (regions: readonly string[]) =>
        (await federation.tally({ ...requests, regions }, fixedCall())).groups[0]?.measured[0]?.value;
      expect([await count(["341200"]), await count(["341204"]), await count(["341203", "341204"])]).toEqual([0, 1, 2]);
    });
  });

  describe("write", () => {
    const publish = { action: "publish", entity: "Document", values: { title: "新" } } as const;

    it("goes to the source that owns the region", async () => {
      const written = await federationOf().write({ ...publish, region: "341204" }, fixedCall());
      expect(written).toMatchObject({ source: "quan", id: "Document:quan:4" });
    });

    it.each([
      ["a read-only source", "Document", "341203"],
      ["an entity that nobody holds", "OpenDay", "341204"],
    ])("is refused for %s", async (_, entity, region) => {
      const asked = federationOf().write({ ...publish, entity, region }, fixedCall());
      await expect(asked).rejects.toBeInstanceOf(NotWritableError);
    });

    it("is refused for an unknown region", async () => {
      const asked = federationOf().write({ ...publish, region: "341299" }, fixedCall());
      await expect(asked).rejects.toBeInstanceOf(UnknownRegionError);
    });
  });

  describe("probe", () => {
    it("gives the state of every source, of failing ones too", async () => {
      const statuses = await withFault(new SourceSuspendedError({ source: "Dong" })).probe(
        { findings: false },
        fixedCall(),
      );
      expect(statuses.map((status) => `${status.source} ${status.state}`)).toEqual([
        "home UP",
        "dong SUSPENDED",
        "quan UP",
      ]);
      expect(statuses[1]).toMatchObject({ regions: ["341203"], reason: { en: expect.stringContaining("repeatedly") } });
    });

    it("asks only the sources that are named", async () => {
      const statuses = await federationOf().probe({ sources: ["quan"], findings: false }, fixedCall());
      expect(statuses.map((status) => status.source)).toEqual(["quan"]);
    });
  });
});
