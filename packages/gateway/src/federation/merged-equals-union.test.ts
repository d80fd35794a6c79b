import { compareOrder, compareUtf8, type ListQuery, type OrderKey, type Position, type Scalar } from "@zwgk/schema";
import { type Fault, faultySource, fixedCall, type MemorySource, memorySource } from "@zwgk/schema/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFederation } from "./create-federation.js";
import { createCursors } from "./cursors.js";

/** Invariant 1 (DESIGN.md §5): a merged list, read page by page, equals the sorted union of all rows. */

interface Item {
  readonly source: string;
  readonly key: string;
  readonly title: string | null;
  readonly viewCount: number | null;
  readonly onTopic: string | null;
}

type Fields = Omit<Item, "source" | "key">;

interface World {
  readonly rows: readonly (readonly Fields[])[];
  readonly order: readonly OrderKey[];
  readonly backward: boolean;
  readonly prefetch: { readonly factor: number; readonly floor: number };
}

/** Few values, so that there are ties; text that UTF-16 order would misplace. */
const fields: fc.Arbitrary<Fields> = fc.record({
  title: fc.constantFrom(null, "a", "b", "ｂ", "𠮷", "甲"),
  viewCount: fc.constantFrom(null, 0, 1, 2, 10),
  onTopic: fc.constantFrom(null, "2023-01-01", "2023-01-02"),
});

const order: fc.Arbitrary<readonly OrderKey[]> = fc
  .shuffledSubarray(["title", "viewCount", "writtenDate"], { minLength: 1 })
  .chain((names) =>
    fc.tuple(...names.map((field) => fc.boolean().map((descending): OrderKey => ({ field, descending })))),
  );

const world: fc.Arbitrary<World> = fc.record({
  rows: fc.array(fc.array(fields, { maxLength: 14 }), { minLength: 1, maxLength: 9 }),
  order,
  backward: fc.boolean(),
  prefetch: fc.record({ factor: fc.constantFrom(1, 2), floor: fc.constantFrom(1, 3) }),
});

const pageSizes = fc.infiniteStream(fc.integer({ min: 1, max: 8 }));

/** Sources a to i, with the faults of the moment, and everything that is in them. */
class City {
  readonly items: Item[] = [];
  readonly calls = new Map<string, number>();
  readonly faults = new Map<string, (nth: number) => Fault>();
  readonly #sources: readonly MemorySource[];
  #world: World;
  readonly #cursors = createCursors("a secret of sixteen characters");
  #position: Position | undefined;

  constructor(drawn: World) {
    this.#world = drawn;
    this.#sources = drawn.rows.map((_, at) => {
      return memorySource({ id: String.fromCharCode(97 + at), regions: [`34120${at}`], records: { Document: [] } });
    });
    for (const [at, rows] of drawn.rows.entries()) for (const row of rows) this.insert(at, row);
  }

  get ids(): readonly string[] {
    return this.#sources.map((source) => source.id);
  }

  insert(source: number, { title, viewCount, onTopic }: Fields): void {
    const to = this.#sources[source % this.#sources.length] as MemorySource;
    // Keys whose order by text is not the order of arrival.
    const key = String((this.items.length * 7) % 1_000);
    to.put("Document", { key, title, viewCount, writtenDate: onTopic });
    this.items.push({ source: to.id, key, title, viewCount, onTopic });
  }

  /** The next page, of which `taken` records are taken; the position of the last one travels as a cursor. */
  async next(limit: number, taken = limit) {
    this.calls.clear();
    const { order: keys, backward, prefetch } = this.#world;
    const sources = this.#sources.map((source) => {
      return faultySource(source, () => {
        const nth = (this.calls.get(source.id) ?? 0) + 1;
        this.calls.set(source.id, nth);
        return this.faults.get(source.id)?.(nth) ?? "none";
      });
    });
    const federation = createFederation({ id: "city", label: { en: "", zh: "" }, sources, prefetch });
    const query: ListQuery = {
      entity: "Document",
      order: keys,
      limit,
      backward,
      select: { fields: [] },
      ...(this.#position && { position: this.#position }),
    };
    const answer = await federation.list(query, fixedCall());
    if (answer.items.length > 0) {
      const last = Math.min(taken, answer.items.length) - 1;
      const cursor = this.#cursors.encode(answer.position(last), "q");
      this.#position = this.#cursors.decode(cursor, "q");
    }
    return { items: answer.items, names: answer.items.map(nameOf), more: answer.more };
  }

  get position(): Position | undefined {
    return this.#position;
  }

  /** Goes on from any place. */
  restartAt(position: Position): void {
    this.#position = position;
  }

  /** Reads the other way from now on. */
  turn(): void {
    this.#world = { ...this.#world, backward: !this.#world.backward };
  }

  /** The total order of the merged list, in the direction of reading. */
  sorted(items: readonly Item[]): readonly Item[] {
    return [...items].sort((a, b) => this.compare(a, b));
  }

  compare(a: Item, b: Item): number {
    const { order: keys, backward } = this.#world;
    const compared =
      compareOrder(valuesOf(a, keys), valuesOf(b, keys), keys) ||
      compareUtf8(a.source, b.source) ||
      compareUtf8(a.key, b.key);
    return backward ? -compared : compared;
  }
}

function valuesOf(item: Item, keys: readonly OrderKey[]): readonly (Scalar | null)[] {
  const values: Record<string, Scalar | null> = { ...item, writtenDate: item.onTopic };
  return keys.map((key) => values[key.field] ?? null);
}

const nameOf = ({ source, key }: { readonly source: string; readonly key: string }) => `${source}${key}`;

const runs = { numRuns: 200, seed: 20231220 };

describe("a merged list", () => {
  it("equals the sorted union of all rows, at any depth, asking each source at most twice a page", async () => {
    await fc.assert(
      fc.asyncProperty(world, pageSizes, async (drawn, sizes) => {
        const city = new City(drawn);
        const given: string[] = [];
        for (let more = true; more; ) {
          const page = await city.next(sizes.next().value);
          given.push(...page.names);
          more = page.more;
          for (const calls of city.calls.values()) expect(calls).toBeLessThanOrEqual(2);
          expect(page.items.every((item) => item.late === undefined)).toBe(true);
        }
        expect(given).toEqual(city.sorted(city.items).map(nameOf));
      }),
      runs,
    );
  });

  it("gives what is inserted between pages if it lies ahead", async () => {
    const inserts = fc.infiniteStream(fc.array(fc.tuple(fc.nat(8), fields), { maxLength: 2 }));
    await fc.assert(
      fc.asyncProperty(world, pageSizes, inserts, async (drawn, sizes, inserted) => {
        const city = new City(drawn);
        let last: Item | undefined;
        for (let pages = 0, more = true; more && pages < 40; pages++) {
          const size = sizes.next().value;
          const ahead = city.items.filter((item) => !last || city.compare(item, last) > 0);
          const expected = city.sorted(ahead).slice(0, size);
          const page = await city.next(size);
          expect(page.names).toEqual(expected.map(nameOf));
          expect(page.more).toBe(ahead.length > size);
          last = expected.at(-1) ?? last;
          more = page.more;
          for (const [source, row] of inserted.next().value) city.insert(source, row);
        }
      }),
      runs,
    );
  });

  it("goes on after any record of a page, not only the last", async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.integer({ min: 1, max: 8 }), fc.nat(), async (drawn, size, pick) => {
        const city = new City(drawn);
        const all = city.sorted(city.items);
        fc.pre(all.length > 0);
        const item = all[pick % all.length] as Item;
        city.restartAt({ order: valuesOf(item, drawn.order), source: item.source, key: item.key });
        const page = await city.next(size);
        const at = all.indexOf(item) + 1;
        expect(page.names).toEqual(all.slice(at, at + size).map(nameOf));
      }),
      runs,
    );
  });

  it("gives the rows of sources that were down as late rows, first and once", async () => {
    const outages = fc.infiniteStream(fc.array(fc.nat(8), { maxLength: 4 }));
    await fc.assert(
      fc.asyncProperty(world, pageSizes, outages, fc.integer({ min: 1, max: 12 }), async (drawn, sizes, down, hard) => {
        const city = new City(drawn);
        const given = new Set<string>();
        let farthest: Item | undefined;
        for (let pages = 0, more = true; more; pages++) {
          // Outages come to an end, so that everything can be given.
          const failing =
            pages < hard ? down.next().value.map((at: number) => city.ids[at % city.ids.length] as string) : [];
          city.faults.clear();
          for (const id of failing) city.faults.set(id, () => "fail");
          const size: number = sizes.next().value;
          const taken = Math.min(size, sizes.next().value);
          const left = city.items.filter((item) => !given.has(nameOf(item)) && !failing.includes(item.source));
          const expected = city.sorted(left).slice(0, size);
          const page = await city.next(size, taken);
          expect(page.names).toEqual(expected.map(nameOf));
          const late = expected.filter((item) => farthest && city.compare(item, farthest) < 0);
          expect(page.items.filter((item) => item.late).map(nameOf)).toEqual(late.map(nameOf));
          for (const item of expected.slice(0, taken)) {
            given.add(nameOf(item));
            if (!farthest || city.compare(item, farthest) > 0) farthest = item;
          }
          more = page.more || pages < hard || taken < expected.length;
        }
        expect(given.size).toBe(city.items.length);
      }),
      runs,
    );
  });

  it("gives every row once when sources fail in the middle of a page", async () => {
    const outages = fc.infiniteStream(fc.array(fc.tuple(fc.nat(8), fc.constantFrom(1, 2)), { maxLength: 5 }));
    await fc.assert(
      fc.asyncProperty(world, pageSizes, outages, fc.integer({ min: 1, max: 12 }), async (drawn, sizes, down, hard) => {
        const city = new City(drawn);
        const given: string[] = [];
        for (let pages = 0, more = true; more; pages++) {
          city.faults.clear();
          const failing = pages < hard ? down.next().value : [];
          for (const [at, from] of failing) {
            city.faults.set(city.ids[at % city.ids.length] as string, (nth) => (nth >= from ? "fail" : "none"));
          }
          const page = await city.next(sizes.next().value);
          given.push(...page.names);
          more = page.more || pages < hard;
        }
        expect([...given].sort()).toEqual(city.items.map(nameOf).sort());
      }),
      runs,
    );
  });

  it("gives everything before a place when read the other way, whoever was down on the way there", async () => {
    const outages = fc.array(fc.nat(8), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(world, pageSizes, outages, async (drawn, sizes, down) => {
        const city = new City(drawn);
        for (const at of down) {
          city.faults.clear();
          city.faults.set(city.ids[at % city.ids.length] as string, () => "fail");
          await city.next(sizes.next().value);
        }
        city.faults.clear();
        const place = city.items.find((item) => nameOf(item) === (city.position && nameOf(city.position)));
        fc.pre(place !== undefined);
        city.turn();
        const before = city.sorted(city.items.filter((item) => city.compare(item, place) > 0));
        const given: string[] = [];
        for (let more = true; more; ) {
          const page = await city.next(sizes.next().value);
          given.push(...page.names);
          more = page.more;
        }
        expect(given).toEqual(before.map(nameOf));
      }),
      runs,
    );
  });
});
