import { type BadInputError, type Label, refuseProblems } from "@zwgk/schema";
import { tableOf } from "../mapping/column-uses.js";
import type { ColumnRef, PartMapping } from "../mapping/mapping.js";
import { tableText } from "./identifiers.js";
import { withMember } from "./json-text.js";
import { unkept } from "./write-column.js";
import type { WrittenColumn, WrittenMember } from "./write-values.js";

/** What the JSON columns of a record hold, by `jsonName`. */
export type HeldJson = ReadonlyMap<string, string | null>;

/** Tells the JSON columns of a part apart: two of its tables may have one of the same name. */
export function jsonName(part: PartMapping, { alias, column }: ColumnRef): string {
  return JSON.stringify([tableText(tableOf(part, alias)), column]);
}

/**
 * The JSON columns of a write: members set in what the columns held, so that what we don't map stays as it was.
 * @throws BadInputError naming every field whose column holds something else than an object: it would be lost
 */
export function mergeJson(
  part: PartMapping,
  members: readonly WrittenMember[],
  held: HeldJson,
): readonly WrittenColumn[] {
  const merged = new Map<string, { readonly column: ColumnRef; readonly text: string | null }>();
  const problems: BadInputError[] = [];
  for (const { field, column, path, json } of members) {
    const name = jsonName(part, column);
    const before = merged.get(name) ?? { column, text: held.get(name) ?? null };
    const after = withMember(before.text, path, json);
    if (after === null) problems.push(unkept(field, noObject));
    else merged.set(name, { ...before, ...after });
  }
  refuseProblems(problems);
  return [...merged.values()].map(({ column, text }) => ({ column, expression: "$", parameter: text }));
}

const noObject: Label = {
  en: "what this record holds there is no JSON object, and would be lost",
  zh: "该记录此处现有内容不是 JSON 对象，写入会使其丢失",
};
