import { expect, it } from "vitest";
import { runMessage } from "./wire-message.js";

it("binds text parameters to a named statement, runs it and asks for the answer", () => {
  const message = runMessage("s1", ["中", null, ""]);
  const expected = Buffer.concat([
    Buffer.from("B"),
    Buffer.from([0, 0, 0, 29]),
    Buffer.from("\0s1\0"),
    Buffer.from([0, 0, 0, 3]),
    Buffer.from([0, 0, 0, 3]),
    Buffer.from("中"),
    Buffer.from([255, 255, 255, 255]),
    Buffer.from([0, 0, 0, 0]),
    Buffer.from([0, 0]),
    Buffer.from([0x45, 0, 0, 0, 9, 0, 0, 0, 0, 0]),
    Buffer.from([0x53, 0, 0, 0, 4]),
  ]);
  expect(message).toEqual(expected);
});
