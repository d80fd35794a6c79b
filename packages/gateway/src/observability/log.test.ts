import { SourceFailedError } from "@zwgk/schema";
import { expect, it } from "vitest";
import { formatLogLine } from "./log.js";

const at = "2023-12-20T10:00:00.000Z";
const lineOf = (error: unknown) =>
  JSON.parse(formatLogLine({ level: "warn", message: "A source failed", detail: { source: "funan" }, error }, at));

it("tells a designed error by its code, and what lies behind it with its stack", () => {
  const cause = new Error("connect ECONNREFUSED");
  const { error, ...line } = lineOf(new SourceFailedError({ source: "funan" }, { cause }));
  expect(line).toEqual({ at, level: "warn", message: "A source failed", source: "funan" });
  expect(error[0]).toEqual({ code: "SOURCE_FAILED", message: expect.stringContaining("funan") });
  expect(error[1]).toEqual({ name: "Error", message: cause.message, stack: cause.stack });
});

it("tells what is no error as text", () => {
  expect(lineOf("gone").error).toEqual(["gone"]);
});
