import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareUtf8 } from "./text-order.js";

const bytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

describe("order of texts", () => {
  it.each([
    ["", "a"],
    ["Z", "a"],
    ["a", "ab"],
    ["颍州区", "颍泉区"],
    ["（办公室）", "𠮷"],
    ["\uffff", "\u{10000}"],
    ["\ud7ff", "\ue000"],
  ])("puts %j before or after %j as their bytes are", (a, b) => {
    expect(Math.sign(compareUtf8(a, b))).toBe(bytes(a, b));
    expect(Math.sign(compareUtf8(b, a))).toBe(bytes(b, a));
    expect(compareUtf8(a, a)).toBe(0);
  });

  it("is the order of the bytes of UTF-8", () => {
    const near = fc.string({ unit: fc.constantFrom("a", "中", "\ud7ff", "\ue000", "（", "\uffff", "\u{10000}", "𠮷") });
    const text = fc.oneof(near, fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareUtf8(a, b))).toBe(bytes(a, b));
      }),
    );
  });
});
