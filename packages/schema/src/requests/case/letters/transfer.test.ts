import { describe, expect, it } from "vitest";
import { at } from "../../../testing/ask.js";
import { type County, registered } from "./fixtures/county.js";

const said = { toContact: "0558-1", reasons: "职责属某局" };
const transferred = (more: object) => ({ kind: "transferred", on: "2023-12-05", to: "某局", ...more });
const told = (audience: string, more: object = { letterInput: said }) => ({
  kind: "transferTold",
  on: "2023-12-06",
  audience,
  ...more,
});
const textOf = async (of: County, number: string) => {
  const query = `query ($id: ID!, $number: String) {
    request(id: $id) { case { letter(kind: TRANSFER, number: $number) { title number text } } }
  }`;
  return at((await of.ask(query, { number })).data, "request.case.letter") as { title: string; text: string };
};
const materialsOf = async (of: County) => {
  const fields = "phases { materials { kind name } } missing { material }";
  const { data, errors } = await of.ask(`query ($id: ID!) { request(id: $id) { case { dossier { ${fields} } } } }`);
  expect(errors).toEqual([]);
  const { phases, missing } = at(data, "request.case.dossier") as {
    phases: readonly { materials: readonly { kind: string; name: string }[] }[];
    missing: readonly { material: string }[];
  };
  const isOfTransfer = (kind: string) => kind.startsWith("TRANSFER_");
  return {
    present: phases.flatMap(({ materials }) => materials).filter(({ kind }) => isOfTransfer(kind)),
    missing: missing.map(({ material }) => material).filter(isOfTransfer),
  };
};

// 条例 Art 36(5): the applicant is told the agency; the agency gets the request (移交函). DOMAIN.md §8.2: numbers without gap.
describe("the letters of a transfer", () => {
  it("are two, each kept under its own number, and both in the dossier", async () => {
    const of = await registered();
    await of.record(transferred({ letterInput: { ...said, audience: "AGENCY" } }));
    expect(await materialsOf(of)).toMatchObject({ missing: ["TRANSFER_NOTICE"] });
    await of.record(told("APPLICANT"));
    const [letter, notice] = [await textOf(of, "州某公转〔2023〕1号"), await textOf(of, "州某公转〔2023〕2号")];
    expect([letter.title, notice.title]).toEqual([
      "颍州区某局政府信息公开申请移交函",
      "颍州区某局政府信息公开申请移交告知书",
    ]);
    expect(notice.text).toContain("该申请已移交某局办理，联系方式：0558-1。");
    expect(await materialsOf(of)).toEqual({
      present: [
        { kind: "TRANSFER_LETTER", name: `${letter.title}（州某公转〔2023〕1号）` },
        { kind: "TRANSFER_NOTICE", name: `${notice.title}（州某公转〔2023〕2号）` },
      ],
      missing: [],
    });
  });

  it("may both follow a transfer that was entered without one, in either order", async () => {
    const of = await registered();
    await of.record(transferred({}), told("APPLICANT"), told("AGENCY"));
    expect((await textOf(of, "州某公转〔2023〕2号")).text).toContain(
      "某局：\n\u3000\u3000本机关于2023年12月1日收到李文清",
    );
    expect((await materialsOf(of)).missing).toEqual([]);
  });

  it("may be made elsewhere, by their numbers", async () => {
    const of = await registered();
    await of.record(transferred({ letter: "外函1号", audience: "AGENCY" }), told("APPLICANT", { letter: "外告1号" }));
  });

  it.each<readonly [what: string, first: object, second: Readonly<Record<string, unknown>>, code: string]>([
    ["a second one to the applicant", { letterInput: said }, told("APPLICANT"), "CASE_REFUSED"],
    ["one that lacks its reasons", {}, told("APPLICANT", { letterInput: { toContact: "1" } }), "LETTER_INCOMPLETE"],
    ["one before the transfer", {}, { ...told("APPLICANT"), on: "2023-12-04" }, "CASE_REFUSED"],
    ["one under a number that is in use", { letter: "外1号" }, told("AGENCY", { letter: "外1号" }), "NUMBER_TAKEN"],
  ])("are not %s", async (_what, first, second, code) => {
    const of = await registered();
    await of.record(transferred(first));
    expect((await of.refused(second))[0]?.code).toBe(code);
  });

  it("belong to a transfer, and say what is left to send", async () => {
    const of = await registered();
    expect((await of.refused(told("APPLICANT")))[0]?.code).toBe("CASE_REFUSED");
    await of.record(transferred({ letterInput: said }));
    const { data } = await of.ask(
      "query ($id: ID!) { request(id: $id) { case { availableActions { kind choices { field oneOf } } } } }",
    );
    expect(at(data, "request.case.availableActions")).toContainEqual({
      kind: "transferTold",
      choices: [{ field: "audience", oneOf: ["AGENCY"] }],
    });
  });
});
