import { describe, expect, it } from "vitest";
import type { NewEntry } from "../../ledgers.js";
import { ask, at } from "../../testing/ask.js";
import { askedSource } from "../../testing/asked-source.js";
import { fixedCall, fixedContext } from "../../testing/fixed-context.js";
import { memoryLedgers } from "../../testing/memory-ledgers.js";
import { memorySource } from "../../testing/memory-source.js";
import type { Role, Viewer } from "../../viewer.js";
import { requireWhole } from "./application-loader.js";

const region = "341202";
const editor: Viewer = { key: "k1", label: "李四", role: "EDITOR", regions: [region] };
const form = {
  applicants: [{ kind: "NATURAL_PERSON", name: "张三丰", document: null, contact: { email: "zhang@163.com" } }],
  agent: null,
  items: [{ title: "征地补偿方案" }],
  carrierForm: "PAPER",
  obtainWay: "POST",
  purpose: "自用",
};
const received: NewEntry = { kind: "received", on: "2023-12-01", data: { channel: "IN_PERSON" } };
const assigned: NewEntry = { kind: "assigned", on: "2023-12-01", data: { handler: "李四" } };

/** Four requests with a case: 1 and 2 with a form, 3 and 4 as their source records them; 2 and 4 have a handler. */
async function county(viewer: Viewer | null) {
  const Request = ["1", "2", "3", "4"].map((key) => ({ key, receivedOn: "2023-12-01", applicantName: "欧阳文" }));
  const source = askedSource(memorySource({ id: "home", regions: [region], records: { Request, Organization: [] } }));
  const ledgers = memoryLedgers();
  for (const key of ["1", "2", "3", "4"]) {
    const entries = key === "2" || key === "4" ? [received, assigned] : [received];
    const enclosures = key === "1" || key === "2" ? [{ name: "application", body: form }] : [];
    const append = { region, ledger: `Request:home:${key}`, seen: 0, entries, enclosures, idempotencyKey: key };
    await ledgers.append(append, editor, fixedCall());
  }
  return { ...fixedContext({ source, viewer }), source, ledgers };
}

const query = `{ requests(orderBy: [{ field: receivedOn }]) { nodes { id case { application {
  masked applicants { name contact { email } } items { title } purpose carrierForm } } } } }`;
const names = (data: unknown) =>
  (at(data, "requests.nodes") as { case: { application: { applicants: { name: string }[] } | null } }[])
    .map((node) => node.case.application?.applicants[0]?.name ?? null)
    .sort();

describe("the application of a case", () => {
  it.each<[Role, string, readonly (string | null)[]]>([
    ["REVIEWER", "王五", ["张三丰", "张三丰", "欧阳文", "欧阳文"]],
    ["HANDLER", "李四", ["张*丰", "张三丰", "欧*文", "欧阳文"]],
    ["HANDLER", "王五", ["张*丰", "张*丰", "欧*文", "欧*文"]],
    ["EDITOR", "李四", ["张*丰", "张*丰", "欧*文", "欧*文"]],
    ["OPERATOR", "李四", ["张*丰", "张*丰", "欧*文", "欧*文"]],
    ["READER", "李四", [null, null, null, null]],
  ])("is what a %s (%s) may see of it, and each whole reading is noted", async (role, label, expected) => {
    const context = await county({ ...editor, key: "k2", role, label });
    const { data, errors } = await ask(query, context);
    expect(errors).toEqual([]);
    expect(names(data)).toEqual([...expected].sort());
    expect(context.ledgers.readings).toHaveLength(expected.filter((name) => name && !name.includes("*")).length);
  });

  it("is whole to the handler who took the case in, until it is another's", async () => {
    const { data } = await ask(query, await county({ ...editor, role: "HANDLER", label: "王五" }));
    expect(names(data)).toEqual(["张*丰", "张三丰", "欧*文", "欧阳文"].sort());
  });

  it("is whole to whoever takes the case over, which is in its ledger", async () => {
    const context = await county({ ...editor, key: "k2", role: "HANDLER", label: "王五" });
    const takeOver = `mutation { recordCaseEvent(id: "Request:home:1", seen: 1, idempotencyKey: "over",
      event: { kind: assigned, on: "2023-12-02", handler: "王五" }) { case { application { applicants { name } } } } }`;
    const { data, errors } = await ask(takeOver, context);
    expect(errors).toEqual([]);
    expect(at(data, "recordCaseEvent.case.application.applicants")).toEqual([{ name: "张三丰" }]);
    expect((await context.ledgers.read(region, ["Request:home:1"], fixedCall())).get("Request:home:1")).toMatchObject([
      { kind: "received", by: "k1" },
      { kind: "assigned", by: "k2", data: { handler: "王五" } },
    ]);
  });

  it("is whole with all that was asked for, and masked without what was written freely", async () => {
    const one =
      '{ request(id: "Request:home:1") { case { application { masked applicants { name contact { email phone } } items { title } purpose } } } }';
    const whole = await ask(one, await county({ ...editor, role: "REVIEWER" }));
    expect(at(whole.data, "request.case.application")).toEqual({
      masked: false,
      applicants: [{ name: "张三丰", contact: { email: "zhang@163.com", phone: null } }],
      items: [{ title: "征地补偿方案" }],
      purpose: "自用",
    });
    const masked = await ask(one, await county(editor));
    expect(at(masked.data, "request.case.application")).toEqual({
      masked: true,
      applicants: [{ name: "张*丰", contact: { email: "z***@163.com", phone: null } }],
      items: [{ title: "征地补偿方案" }],
      purpose: null,
    });
  });

  it("is read at once for a page, and noted once for each request", async () => {
    const context = await county({ ...editor, role: "REVIEWER" });
    await ask(query.replace("case {", "case { again: application { masked }"), context);
    expect([...context.ledgers.readings].sort()).toEqual(["1", "2", "3", "4"].map((key) => `Request:home:${key}`));
    expect(context.source.questions.finds.map(({ ids }) => ids.length)).toEqual([2]);
  });

  it("is not shown when its reading can't be noted", async () => {
    const context = await county({ ...editor, role: "REVIEWER" });
    const ledgers = { ...context.ledgers, noteReading: () => Promise.reject(new Error("home is down")) };
    const { data, errors } = await ask(query, { ...context, ledgers });
    expect(names(data)).toEqual([null, null, null, null]);
    expect(errors).toHaveLength(4);
  });
});

describe("what holds an application", () => {
  const of = { id: "Request:home:1", region };

  it.each<[Viewer | null, string | null, string]>([
    [null, null, "KEY_REQUIRED"],
    [{ ...editor, role: "OPERATOR" }, null, "NOT_PERMITTED"],
    [{ ...editor, role: "HANDLER" }, "王五", "NOT_PERMITTED"],
    [{ ...editor, role: "REVIEWER", regions: ["341203"] }, null, "NOT_PERMITTED"],
  ])("is refused to others than handlers and reviewers", async (viewer, handler, code) => {
    const context = await county(viewer);
    await expect(requireWhole(of, { handler, takenInBy: "k9" }, context)).rejects.toMatchObject({ code });
    expect(context.ledgers.readings).toEqual([]);
  });

  it("is opened to them, and that is noted once", async () => {
    const context = await county({ ...editor, role: "HANDLER" });
    const handled = { handler: "李四", takenInBy: "k9" };
    const nobodys = { handler: null, takenInBy: "k1" };
    await Promise.all([requireWhole(of, handled, context), requireWhole(of, nobodys, context)]);
    expect(context.ledgers.readings).toEqual([of.id]);
  });
});
