import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { expect, it } from "vitest";
import { entities } from "../../entities.js";
import type { NewEntry } from "../../ledgers.js";
import { schema } from "../../schema.js";
import { ask } from "../../testing/ask.js";
import { fixedCall, fixedContext } from "../../testing/fixed-context.js";
import { memoryLedgers } from "../../testing/memory-ledgers.js";
import { memorySource } from "../../testing/memory-source.js";
import type { Viewer } from "../../viewer.js";
import { obtainWays } from "../ledger/intake/application.js";

const region = "341202";
const ledger = "Request:home:1";

/** What must not be in any answer. */
const personal = [
  "欧阳文远",
  "341202199001011234",
  "13812341234",
  "清河东路77号",
  "ouyang@163.com",
  "司马光",
  "236001",
  "诸葛青",
  "c".repeat(64),
];
const [
  name = "",
  identity = "",
  phone = "",
  address = "",
  email = "",
  agent = "",
  postcode = "",
  third = "",
  sha256 = "",
] = personal;
const form = {
  applicants: [
    {
      kind: "NATURAL_PERSON",
      name,
      document: { kind: "RESIDENT_IDENTITY", number: identity, file: `${name}.jpg` },
      contact: { phone, address, email, postcode },
    },
  ],
  agent: { name: agent, document: null, contact: { phone }, authorization: `${agent}.pdf` },
  items: [{ title: "征地补偿方案", description: `${identity}，电话${phone}` }],
  carrierForm: "PAPER",
  obtainWay: Object.keys(obtainWays)[0],
  purpose: `${name}自用`,
  remark: phone,
};
const events: readonly NewEntry[] = [
  { kind: "received", on: "2023-03-01", data: { channel: "IN_PERSON" } },
  { kind: "receiptDayStated", on: "2023-03-01", data: { reason: `${name}来电${phone}` } },
  { kind: "registered", on: "2023-03-01", data: { number: "341202-2023-0001", note: `${name}来电${phone}` } },
  {
    kind: "consulted",
    on: "2023-03-02",
    data: {
      ...{ id: third, whom: "THIRD_PARTY", name: `${third}公司` },
      evidence: [{ kind: "邮寄单", reference: `寄${third}`, note: address }],
    },
  },
  {
    kind: "filed",
    on: "2023-03-02",
    data: {
      ...{
        material: "CONSULTATION_LETTER",
        of: third,
        name: `致${third}`,
        sha256,
        size: 1,
        mediaType: "application/pdf",
      },
      ...{ place: `${name}卷`, slip: { signer: third } },
    },
  },
];

const reader: Viewer = { key: "k1", label: "研究员", role: "READER", regions: ["341200", region] };
const editor: Viewer = { ...reader, key: "k2", role: "EDITOR" };

/**
 * The arguments without which a field can't be asked; a field that needs some must be added here. Null leaves one out,
 * which compares cells with what it is given.
 */
const needed: Readonly<Record<string, string | null>> = {
  "Case.letter": "kind: REPLY",
  "Case.whatIf": "actions: []",
  "Figure.breakdown": "by: MONTH",
  "Request.whatIf": "actions: []",
  "Query.audit": `region: "${region}"`,
  "Query.calendar": `region: "${region}", year: 2023`,
  "Query.caseQueue": `region: "${region}"`,
  "Query.caseQueues": `region: "${region}"`,
  "Query.documentsByIndexNumber": 'indexNumber: "003158495/202312-00416"',
  "Query.figures": `year: 2023, region: "${region}"`,
  "Query.queueWhatIf": `region: "${region}", actions: []`,
  "Query.nodes": `ids: ["${ledger}"]`,
  "Query.publicationProposals": `region: "${region}"`,
  "Query.receipt": `region: "${region}", idempotencyKey: "k"`,
  "Query.requestProgress": `registrationNumber: "341202-2023-0001", queryCode: "x", name: "x"`,
  "Query.statutoryReport": `year: 2023, region: "${region}", scope: ALL`,
  "StatutoryReport.cell": 'id: "t3.newReceived.total"',
  "StatutoryReport.differences": null,
};
const entityNames = new Set(entities.map((entity) => entity.name));

/** Everything below a type that can be asked without a choice, each type once on a path; of other entities their values. */
function below(type: unknown, path: readonly string[]): string {
  if (isInterfaceType(type)) return `{ __typename ... on Request ${below(schema.getType("Request"), path)} }`;
  if (!isObjectType(type)) return "";
  const fields = path.includes(type.name) ? [] : Object.values(type.getFields());
  const asked = fields.flatMap((field) => askedOf(type, field, [...path, type.name]));
  return `{ ${["__typename", ...asked].join(" ")} }`;
}

function askedOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, path: readonly string[]): string[] {
  const target = getNamedType(field.type);
  const leadsOn = isObjectType(target) || isInterfaceType(target);
  if (leadsOn && entityNames.has(type.name) && type.name !== "Request") return [];
  if (path.includes(`${type.name}.${field.name}`)) return [];
  if (path.length > 9 || needed[`${type.name}.${field.name}`] === null) return [];
  const args = argumentsOf(type, field);
  return [`${field.name}${args ? `(${args})` : ""} ${below(target, path)}`];
}

function argumentsOf(type: GraphQLObjectType, { name: field, args }: GraphQLField<unknown, unknown>): string {
  const given = needed[`${type.name}.${field}`];
  const required = args.filter(isRequiredArgument).map((one) => one.name);
  if (given || required.length === 0) return given ?? "";
  if (type.name !== "Query" || required.join() !== "id") throw new Error(`${type.name}.${field} needs ${required}`);
  return `id: "${field === "node" || field === "request" ? ledger : `${capital(field)}:home:1`}"`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

async function city(viewer: Viewer | null) {
  const record = {
    key: "1",
    receivedOn: "2023-03-01",
    closedOn: "2023-03-20",
    outcome: "GRANTED",
    agencyKind: "GOVERNMENT",
    applicantKind: "NATURAL_PERSON",
    applicantName: name,
    applicantIdentity: identity,
    applicantPhone: phone,
    applicantAddress: address,
  };
  const records = Object.fromEntries(entities.map((entity) => [entity.name, [] as object[]]));
  const source = memorySource({
    id: "home",
    regions: ["341200", region],
    // The second one is open: queues show it.
    records: {
      ...records,
      Request: [
        { ...record, region },
        { ...record, region, key: "2", closedOn: null, outcome: null },
      ],
    } as never,
  });
  const ledgers = memoryLedgers();
  const enclosures = [{ name: "application", body: form }];
  for (const of of [ledger, "Request:home:2"])
    await ledgers.append(
      { region, ledger: of, seen: 0, entries: events, enclosures, idempotencyKey: of },
      editor,
      fixedCall(),
    );
  const limits = { pageSize: 100, groups: 10_000, values: 100_000_000, lists: 10_000 };
  return fixedContext({ source, ledgers, viewer, limits });
}

/** The request with its case, but for letters: whoever only reads is refused them, and with them all the rest. */
function requestWithoutLetters(): string {
  const query = schema.getQueryType() as GraphQLObjectType;
  const { request } = query.getFields();
  return request ? `{ ${askedOf(query, request, ["Query", "Case.letter"])} }` : "";
}

const queries = Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => {
  const [asked = ""] = askedOf(schema.getQueryType() as GraphQLObjectType, field, ["Query"]);
  return [field.name, `{ ${asked} }`] as const;
});

it.each(queries)("gives the public and those who only read nothing personal: %s", async (_, query) => {
  for (const viewer of [null, reader]) {
    const answer = JSON.stringify(await ask(query, await city(viewer)));
    for (const text of personal) expect(answer).not.toContain(text);
  }
});

it("gives those who only read the case without what may name people", async () => {
  const { data, errors } = await ask(requestWithoutLetters(), await city(reader));
  expect(errors).toEqual([]);
  expect(JSON.stringify(data)).toContain('"kind":"consulted"');
  for (const text of personal) expect(JSON.stringify(data)).not.toContain(text);
});

it("masks for others in charge what names people, also in what is asked for and in the ledger", async () => {
  const query = queries.find(([field]) => field === "request")?.[1] ?? "";
  const answer = JSON.stringify((await ask(query, await city(editor))).data);
  // Those who enter its opinion need the name of a consultation.
  for (const text of personal.filter((one) => one !== third)) expect(answer).not.toContain(text);
  for (const text of [`致${third}`, `寄${third}`, `${third}公司`]) expect(answer).not.toContain(text);
});

it("would find it: a reviewer is given all of it", async () => {
  const reviewer: Viewer = { ...reader, role: "REVIEWER" };
  const query = queries.find(([field]) => field === "request")?.[1] ?? "";
  const { data, errors } = await ask(query, await city(reviewer));
  expect(errors).toEqual([]);
  for (const text of personal) expect(JSON.stringify(data)).toContain(text);
});

it("comes to the records of figures, of the statutory report and of lists", async () => {
  const given = new Map(queries);
  for (const field of ["requests", "node", "nodes", "figures", "statutoryReport"]) {
    const answer = JSON.stringify(await ask(given.get(field) ?? "", await city(null)));
    expect([field, answer.includes('"applicantName":null')]).toEqual([field, true]);
  }
});
