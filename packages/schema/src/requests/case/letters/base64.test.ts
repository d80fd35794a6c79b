import { expect, it } from "vitest";
import { base64 } from "./base64.js";

// RFC 4648, section 10.
it.each([
  ["", ""],
  ["f", "Zg=="],
  ["fo", "Zm8="],
  ["foo", "Zm9v"],
  ["foobar", "Zm9vYmFy"],
  ["\u00ff\u00fe政务", "w7/DvuaUv+WKoQ=="],
])("writes %j as %s", (text, written) => {
  expect(base64(new TextEncoder().encode(text))).toBe(written);
});
