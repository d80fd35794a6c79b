import { expect, it } from "vitest";
import { entities } from "../entities.js";
import { type Entity, type FieldType, isFilterable, isGroupable, isOrderable } from "../entity.js";
import type { Value } from "../source.js";
import { ask, at } from "../testing/ask.js";
import { memorySource } from "../testing/memory-source.js";
import { fieldName } from "./entity-queries.js";
import { operatorsOf } from "./operators.js";

/** A value of each kind; lists have one member. */
function sample(type: FieldType): Value {
  if (type.kind === "code") return firstCode(type.codes);
  if (type.kind === "codeList") return [firstCode(type.codes)];
  const samples: Readonly<Record<string, Value>> = {
    int: 3,
    boolean: true,
    date: "2023-05-01",
    dateTime: "2023-05-01T09:00:00.000000+08:00",
    month: "2023-05",
    regionCode: "341202",
    stringList: ["一"],
    attachments: [{ name: "附件", url: "/a.pdf", size: null, sha256: null }],
    reference: "1",
  };
  return samples[type.kind] ?? "文本";
}

const firstCode = ({ members }: { readonly members: object }) => Object.keys(members)[0] ?? "";

const record = (entity: Entity) =>
  Object.fromEntries(Object.entries(entity.fields).map(([name, { type }]) => [name, sample(type)]));

const source = memorySource({
  id: "one",
  regions: ["341200", "341202"],
  records: Object.fromEntries(
    entities.map((entity) => [entity.name, [{ ...record(entity), key: "1", region: "341202" }]]),
  ),
});

function plainFields(entity: Entity): string {
  return Object.entries(entity.fields)
    .map(([name, { type }]) =>
      type.kind === "reference" ? `${name} { id }` : type.kind === "attachments" ? `${name} { url }` : name,
    )
    .join(" ");
}

it.each(entities.map((one) => [one.name, one] as const))("lists, finds and tallies %s", async (name, entity) => {
  const id = `${name}:one:1`;
  const groupable = Object.entries(entity.fields).filter(([, field]) => isGroupable(field));
  const { data, errors } = await ask(
    `query ($id: ID!) {
      ${entity.plural} {
        nodes { __typename id source ${plainFields(entity)} }
        edges { cursor late node { id } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        totalCount counted coverage { complete expected answered sources { source state } }
      }
      ${fieldName(entity)}(id: $id) { id region }
      node(id: $id) { id ... on ${name} { region } }
      ${groupable.map(([field], i) => `g${i}: ${fieldName(entity)}Tally(groupBy: [{ field: ${field} }]) { groups { key labels { zh } count } }`).join("\n")}
    }`,
    { source },
    { id },
  );
  expect(errors).toEqual([]);
  expect(at(data, entity.plural)).toMatchObject({ totalCount: 1, counted: 1, coverage: { complete: true } });
  expect(at(data, `${entity.plural}.nodes`)).toEqual([
    expect.objectContaining({ id, __typename: name, region: "341202" }),
  ]);
  expect(at(data, fieldName(entity))).toEqual({ id, region: "341202" });
  expect(at(data, "node")).toEqual({ id, region: "341202" });
  for (const one of groupable.keys())
    expect(at(data, `g${one}.groups`)).toEqual([expect.objectContaining({ count: 1 })]);
});

it.each(entities.map((one) => [one.name, one] as const))(
  "orders and filters %s by every field that allows it",
  async (_, entity) => {
    const orderable = Object.entries(entity.fields).filter(([, field]) => isOrderable(field));
    const filterable = Object.entries(entity.fields).filter(([, field]) => isFilterable(field));
    const orders = orderable.map(
      ([field], i) => `o${i}: ${entity.plural}(orderBy: [{ field: ${field}, direction: DESC }]) { nodes { id } }`,
    );
    const filters = filterable.map(
      ([field, { type }], i) => `f${i}: ${entity.plural}(filter: { ${field}: ${filterText(type)} }) { nodes { id } }`,
    );
    const { data, errors } = await ask(`{ ${[...orders, ...filters].join("\n")} }`, { source });
    expect(errors).toEqual([]);
    for (const one of Object.values(data as object)) expect(one).toEqual({ nodes: [{ id: `${entity.name}:one:1` }] });
  },
);

/** A filter with every operator of the field that its sample meets. */
function filterText(type: FieldType): string {
  const value = sample(type);
  const single = Array.isArray(value) ? value[0] : value;
  const text = type.kind === "code" || type.kind === "codeList" ? String(single) : JSON.stringify(single);
  const quoted = type.kind === "reference" ? JSON.stringify(`${type.to}:one:1`) : text;
  const given: Readonly<Record<string, string>> = {
    eq: quoted,
    in: `[${quoted}]`,
    lte: quoted,
    gte: quoted,
    contains: quoted,
    startsWith: quoted,
    has: `[${quoted}]`,
    missing: "false",
  };
  const parts = operatorsOf[type.kind]
    .filter((operator) => given[operator])
    .map((operator) => `${operator}: ${given[operator]}`);
  return `{ ${parts.join(", ")} }`;
}
