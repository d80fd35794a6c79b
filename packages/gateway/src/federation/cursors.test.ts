import { CursorInvalidError, CursorOfOtherQueryError, type Position } from "@zwgk/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCursors } from "./cursors.js";

const runs = { seed: 20231220 };

const cursors = createCursors("a secret of sixteen characters");

const place = fc.record({
  order: fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.integer(), fc.boolean(), fc.constant(null)), {
    minLength: 1,
    maxLength: 3,
  }),
  source: fc.stringMatching(/^[a-z0-9-]{1,12}$/),
  key: fc.string({ unit: "grapheme", minLength: 1 }),
});

const behind = fc.dictionary(fc.stringMatching(/^[a-z0-9-]{1,12}$/), fc.option(place), {
  minKeys: 1,
  maxKeys: 8,
  noNullPrototype: true,
});

const position: fc.Arbitrary<Position> = fc.oneof(
  place,
  fc.tuple(place, behind).map(([at, sources]) => ({ ...at, behind: sources })),
  fc.tuple(place, behind).map(([at, sources]) => ({ ...at, behind: sources, backward: true })),
);

describe("cursors", () => {
  it("give back the position they were made of", () => {
    fc.assert(
      fc.property(position, fc.string(), (one, query) => {
        expect(cursors.decode(cursors.encode(one, query), query)).toEqual(one);
      }),
      runs,
    );
  });

  it("are refused with another query", () => {
    fc.assert(
      fc.property(position, fc.string(), fc.string(), (one, query, other) => {
        fc.pre(query !== other);
        const cursor = cursors.encode(one, query);
        expect(() => cursors.decode(cursor, other)).toThrow(CursorOfOtherQueryError);
      }),
      runs,
    );
  });

  it("are refused when one character is altered, left out or added", () => {
    const characters = fc.constantFrom(..."ABCDwxyz0189-_+/= 甲");
    fc.assert(
      fc.property(position, fc.nat(), fc.constantFrom(0, 1), characters, (one, at, taken, character) => {
        const cursor = cursors.encode(one, "q");
        const start = at % (cursor.length + 1);
        const altered = cursor.slice(0, start) + character + cursor.slice(start + taken);
        fc.pre(altered !== cursor);
        expect(() => cursors.decode(altered, "q")).toThrow(CursorInvalidError);
        expect(() => cursors.decode(cursor.slice(0, start), start === cursor.length ? "r" : "q")).toThrow();
      }),
      runs,
    );
  });

  it.each(["", "x", "null", "e30", "bm90IGEgY3Vyc29yIGF0IGFsbCwganVzdCB0ZXh0"])(
    "are refused when made up: %j",
    (text) => {
      expect(() => cursors.decode(text, "q")).toThrow(CursorInvalidError);
    },
  );

  it("are refused when another secret signed them", () => {
    const cursor = createCursors("another secret of the same length").encode(
      { order: [1], source: "a", key: "1" },
      "q",
    );
    expect(() => cursors.decode(cursor, "q")).toThrow(CursorInvalidError);
  });
});
