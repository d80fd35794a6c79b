import { describe, expect, it } from "vitest";
import type { Context, Viewer } from "../../context.js";
import { ask, at } from "../../testing/ask.js";
import { fixedContext } from "../../testing/fixed-context.js";
import { memorySource } from "../../testing/memory-source.js";

const [yingzhou, yingdong] = ["341202", "341203"] as const;
const handler = (region: string, key: string): Viewer => ({ key, label: key, role: "HANDLER", regions: [region] });
const [here, there] = [handler(yingzhou, "k1"), handler(yingdong, "k2")];

/** 341202199001010010 and 341202198505053212 by GB 11643. */
const zhang = { name: "张三", number: "341202199001010010", phone: "13855801234" };
const stranger = { name: "某甲", number: "341202198505053212", phone: "13955805678" };
type Traits = { readonly name: string; readonly number: string | null; readonly phone: string };

function city(): Context {
  const regions = [yingzhou, yingdong];
  const source = memorySource({ id: "home", regions, records: { Request: [], Organization: [] } });
  return fixedContext({ source, viewer: there });
}

const hints = "duplicates { compared hints { id reasons { code } } }";
const submitting = `mutation ($region: RegionCode!, $form: ApplicationInput!, $key: String!) {
  submitRequest(region: $region, channel: IN_PERSON, receivedOn: "2023-12-01", agencyKind: GOVERNMENT, form: $form,
    idempotencyKey: $key) { request { id } ${hints} }
}`;

interface Told {
  readonly compared: number;
  readonly hints: readonly { readonly id: string; readonly reasons: readonly { readonly code: string }[] }[];
}

/** Submits a form; its request, and the duplicates by the answer, by the case and by the case in a list. */
async function submitted(context: Context, viewer: Viewer, { name, number, phone }: Traits, title = "某方案") {
  const document = number === null ? {} : { document: { kind: "RESIDENT_IDENTITY", number } };
  const applicant = { kind: "NATURAL_PERSON", name, ...document, contact: { phone } };
  const form = { applicants: [applicant], items: [{ title }], carrierForm: "PAPER", obtainWay: "POST" };
  const [region] = viewer.regions;
  const as = { ...context, viewer };
  const made = await ask(submitting, as, { region, form, key: `${name}${number}${phone}${title}` });
  expect(made.errors).toEqual([]);
  const id = String(at(made.data, "submitRequest.request.id"));
  const one = await ask(`query ($id: ID!) { request(id: $id) { case { ${hints} } } }`, { ...as }, { id });
  const all = await ask(`{ requests(filter: { region: { eq: "${region}" } }) { nodes { id case { ${hints} } } } }`, {
    ...as,
  });
  const listed = (at(all.data, "requests.nodes") as { id: string; case: { duplicates: Told } }[]).find(
    (node) => node.id === id,
  );
  const told = at(made.data, "submitRequest.duplicates") as Told;
  expect(at(one.data, "request.case.duplicates")).toEqual(told);
  expect(listed?.case.duplicates).toEqual(told);
  return { id, ...told, codes: told.hints.flatMap(({ reasons }) => reasons.map(({ code }) => code)) };
}

// DESIGN.md invariant 9: personal data are not filterable, and a hint is no way to filter by them.
describe("a hint at the same applicant", () => {
  it.each<readonly [what: string, tried: Traits]>([
    ["an identity number with a made-up name", { ...stranger, number: zhang.number }],
    ["a telephone with a made-up name", { ...stranger, phone: zhang.phone }],
    ["both with a made-up name", { ...zhang, name: stranger.name }],
    ["a telephone with a made-up name and no document", { ...stranger, number: null, phone: zhang.phone }],
    ["a name alone", { ...stranger, name: zhang.name }],
    ["a name and a telephone, with another document", { ...zhang, number: stranger.number }],
  ])("is not to be had by %s", async (_what, tried) => {
    const context = city();
    await submitted(context, there, zhang, "征地补偿方案");
    expect(await submitted(context, here, tried)).toMatchObject({ codes: [], compared: 1 });
  });

  it("is not to be had by an identity number among applications that are too old to be read", async () => {
    const made = city();
    await submitted(made, there, zhang, "征地补偿方案");
    const context = { ...made, ledgers: { ...made.ledgers, newestEnclosed: async () => new Map() } };
    // Nor by the text of an application that is found by the number, nor by being counted.
    const tried = { ...stranger, number: zhang.number };
    expect(await submitted(context, here, tried, "征地补偿方案")).toMatchObject({ codes: [], compared: 1 });
  });

  it.each<readonly [what: string, tried: Traits]>([
    ["name and document", { ...stranger, name: zhang.name, number: zhang.number }],
    ["name and telephone, without a document", { ...zhang, number: null }],
    ["name and telephone, with a slip in the identity number", { ...zhang, number: "341202199001010011" }],
  ])("is given across the city's regions by %s, without telling by which", async (_what, tried) => {
    const context = city();
    const { id } = await submitted(context, there, zhang, "征地补偿方案");
    const found = await submitted(context, here, tried);
    expect(found.hints).toEqual([{ id, reasons: [{ code: "SAME_APPLICANT" }] }]);
  });

  it("tells by which traits to those who see both applications whole", async () => {
    const context = city();
    const { id } = await submitted(context, there, zhang, "征地补偿方案");
    const found = await submitted(context, there, { ...zhang, phone: stranger.phone });
    expect(found.hints).toEqual([{ id, reasons: [{ code: "SAME_IDENTITY" }] }]);
    // Another's case of the same region is seen masked.
    const colleague = await submitted(context, handler(yingdong, "k3"), { ...zhang, phone: "13700000000" }, "预算");
    expect(new Set(colleague.codes)).toEqual(new Set(["SAME_APPLICANT"]));
  });

  it("is not for those who see nothing of the applicants, who are told of the texts alone", async () => {
    const context = city();
    const { id } = await submitted(context, there, zhang);
    await submitted(context, there, { ...zhang, phone: stranger.phone });
    const viewer: Viewer = { ...there, key: "k9", role: "READER" };
    const { data } = await ask(
      `query ($id: ID!) { request(id: $id) { case { ${hints} } } }`,
      { ...context, viewer },
      { id },
    );
    expect(at(data, "request.case.duplicates.hints.0.reasons")).toEqual([{ code: "SIMILAR_TEXT" }]);
  });
});
