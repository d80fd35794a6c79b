import { entities } from "../entities.js";
import { type CodeList, type Entity, type Field, type FieldType, isFilterable, isOrderable } from "../entity.js";
import { cell } from "./errors-page.js";

/** docs/reference.md: every entity, field and code list, as the mapping files and the schema name them. */
export function referencePage(): string {
  return `# Entities

<!-- Generated from the entity declarations by npm run generate. Don't edit. -->

What a source can hold, in the words of the schema. A mapping file (docs/mapping.md) names these entities and fields.
Every record also has an \`id\` and a \`source\`. Required fields must be mapped; fields that are not mapped are always missing.

${entities.map((entity) => `- [${entity.name}](#${entity.name.toLowerCase()}) ${entity.label.zh}`).join("\n")}
- [Code lists](#code-lists) 代码表

${entities.map(section).join("\n")}
## Code lists

Every list also has \`UNKNOWN\` (未识别): the source holds a code that its mapping doesn't know.

${codeLists().map(codeSection).join("\n")}`;
}

function section(entity: Entity): string {
  const fields = Object.entries(entity.fields).map(([name, field]) => fieldRow(name, field));
  const inverses = Object.entries(entity.inverses).map(
    ([name, { to, by, label }]) =>
      `- \`${name}\`: ${label.en} (${label.zh}), the ${to} records whose \`${by}\` is this one.`,
  );
  return `## ${entity.name}

${entity.label.en} (${entity.label.zh}). ${entity.note} List: \`${entity.plural}\`. Default order: ${entity.defaultOrder
    .map(({ field, descending }) => `\`${field}\` ${descending ? "descending" : "ascending"}`)
    .join(", ")}.

| field | English | 中文 | type | required | filter | order | write | note |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${fields.join("\n")}
${inverses.length > 0 ? `\n${inverses.join("\n")}\n` : ""}`;
}

function fieldRow(name: string, field: Field): string {
  const tick = (yes: boolean | undefined) => (yes ? "yes" : "");
  const note = [
    field.note,
    field.personal ? "Personal data: masked for those in charge of the region, missing for all others." : "",
  ]
    .filter(Boolean)
    .join(" ");
  const write = field.write === "always" ? "publish, revise" : (field.write ?? "");
  const columns = [
    `\`${name}\``,
    field.label.en,
    field.label.zh,
    typeName(field.type),
    tick(field.required),
    tick(isFilterable(field)),
    tick(isOrderable(field)),
    write,
    note,
  ];
  return `| ${columns.map(cell).join(" | ")} |`;
}

function typeName(type: FieldType): string {
  const names: Readonly<Record<Exclude<FieldType["kind"], "code" | "codeList" | "reference">, string>> = {
    string: "text",
    text: "long text",
    int: "whole number",
    boolean: "yes or no",
    date: "date",
    dateTime: "date-time",
    month: "month",
    regionCode: "region code",
    indexNumber: "index number",
    stringList: "list of text",
    attachments: "attachments",
  };
  if (type.kind === "reference") return `→ ${type.to}`;
  if (type.kind === "code") return `\`${type.codes.name}\``;
  return type.kind === "codeList" ? `list of \`${type.codes.name}\`` : names[type.kind];
}

function codeLists(): readonly CodeList[] {
  const types = entities.flatMap((entity) => Object.values(entity.fields).map((field) => field.type));
  const lists = types.flatMap((type) => ("codes" in type ? [type.codes] : []));
  return [...new Map(lists.map((list) => [list.name, list])).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function codeSection({ name, label, members }: CodeList): string {
  const rows = Object.entries(members)
    .filter(([code]) => code !== "UNKNOWN")
    .map(([code, { en, zh, note }]) => `| \`${code}\` | ${cell(en)} | ${cell(zh)} | ${cell(note ?? "")} |`);
  return `### ${name}

${label.en} (${label.zh}).

| code | English | 中文 | note |
| --- | --- | --- | --- |
${rows.join("\n")}
`;
}
