import { describe, expect, it } from "vitest";
import { BadInputError } from "../../errors.js";
import { asGiven, asOfOrigin } from "./refused-by-county.js";

const refusalOf = (field: string) =>
  new BadInputError({ field, detail: { en: "not so", zh: "不可" } }, { inputPath: ["input", field] });
const told = (error: unknown) => {
  const { inputPath, parameters } = error as BadInputError;
  return { inputPath, detail: (parameters.detail as { readonly en: string }).en };
};

describe("what a county refuses of an application", () => {
  it.each([
    ["applicantName", {}, ["form", "applicants", 0, "name"], /^not so$/],
    ["receivedOn", { receivedOn: "2025-03-03" }, ["receivedOn"], /^not so$/],
    // 条例 Art 31: without both sides' confirmation there is no day.
    ["receivedOn", {}, ["confirmation"], /both sides have confirmed, or name in the county's mapping/],
    ["title", {}, ["input", "title"], /^not so$/],
  ])("in %s of %j is told at %j", (field, values, inputPath, detail) => {
    const error = told(asGiven(refusalOf(field), values));
    expect(error).toEqual({ inputPath, detail: expect.stringMatching(detail) });
  });

  it("is told all at once", () => {
    const problems = [refusalOf("channel"), refusalOf("applicantPhone")];
    const error = asGiven(new BadInputError(refusalOf("channel").parameters, { problems }), {}) as BadInputError;
    expect(error.problems?.map((one) => told(one).inputPath)).toEqual([
      ["channel"],
      ["form", "applicants", 0, "contact", "phone"],
    ]);
  });

  it("leaves other errors alone", () => {
    const other = new Error("other");
    expect([asGiven(other, {}), asOfOrigin(other)]).toEqual([other, other]);
  });
});

it.each([
  ["applicantName", /^not so$/],
  ["receivedOn", /name in its mapping a day that stands for none/],
])("a refusal of %s of a request that comes of another is told of that one", (field, detail) => {
  expect(told(asOfOrigin(refusalOf(field)))).toEqual({ inputPath: ["id"], detail: expect.stringMatching(detail) });
});
