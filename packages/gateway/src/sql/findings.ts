import type { Finding } from "@zwgk/schema";
import type { EntityMapping, PartMapping } from "../mapping/mapping.js";
import { type Access, accessTo, referenceTarget } from "./access.js";
import { unknownDeletes } from "./deleted-findings.js";
import { meetsTarget } from "./plan-reference.js";
import { type Ground, TableScope } from "./scope.js";

/** Kinds of values that are listed, per field; the most frequent first. */
export const findingLimit = 20;

/** One statement that looks for findings in one field of one part, and how its rows (value, count) are read. */
export interface FindingSearch {
  readonly text: string;
  readonly kind: Finding["kind"];
  readonly entity: string;
  readonly field: string;
}

/** Every search for findings in a source: a scan each, so only on demand. */
export function findingSearches(ground: Ground): readonly FindingSearch[] {
  return [...ground.mapping.entities.values()].flatMap((entity) => [
    ...entity.parts.flatMap((part) => partSearches(ground, entity, part)),
    ...duplicates(ground, entity),
  ]);
}

function partSearches(ground: Ground, entity: EntityMapping, part: PartMapping): readonly FindingSearch[] {
  const ofFields = [...part.fields.keys()].flatMap((field) => {
    const scope = new TableScope(ground, entity, part, "t");
    const declared = entity.entity.fields[field];
    if (!declared) return [];
    return declared.type.kind === "reference" ? unresolved(scope, field) : unreadable(scope, field);
  });
  return [...ofFields, ...deletes(new TableScope(ground, entity, part, "t"))];
}

/** Soft deletes in a spelling that the mapping doesn't know, under the name of their column. */
function deletes(scope: TableScope): readonly FindingSearch[] {
  return unknownDeletes(scope).map(({ name, value, where }) => ({
    text: grouped(scope, value, where),
    kind: "UNMAPPED_CODE",
    entity: scope.entity.entity.name,
    field: name,
  }));
}

/** What is counted: rows by a value, those that meet `where`, and groups that meet `having`. */
interface Counted {
  readonly value: string;
  readonly where: string;
  readonly join?: string;
  readonly having?: string;
}

function search(scope: TableScope, kind: Finding["kind"], field: string, counted: Counted): FindingSearch {
  const text = grouped(scope, counted.value, [...scope.rules(), counted.where], counted);
  return { text, kind, entity: scope.entity.entity.name, field };
}

function grouped(
  scope: TableScope,
  value: string,
  where: readonly string[],
  { join = "", having }: Pick<Counted, "join" | "having"> = {},
): string {
  const groups = `GROUP BY ${value}${having === undefined ? "" : ` HAVING ${having}`}`;
  return `SELECT ${value}::text, count(*)::text FROM ${scope.from()}${join} WHERE ${where.join(" AND ")} ${groups} ${most}`;
}

const most = `ORDER BY count(*) DESC, 1 LIMIT ${findingLimit}`;

function unreadable(scope: TableScope, field: string): readonly FindingSearch[] {
  const access = accessTo(scope, field);
  if (access.kind !== "column") return [];
  const members = access.codec.members(access.sql);
  const value = members === null ? access.sql : "m";
  const found = access.codec.findings(value);
  if (found === null || (found.kind === "UNREADABLE_NUMBER" && isShortInteger(access.type))) return [];
  const join = members === null ? "" : ` CROSS JOIN LATERAL unnest(${members}) AS m`;
  return [search(scope, found.kind, field, { value, where: `(${found.condition})`, join })];
}

/** Every value of such a column is a number of few enough figures: it needn't be scanned. */
function isShortInteger(type: string | undefined): boolean {
  return type === "int2" || type === "int4";
}

/** References that name nothing: looked for once per value, not once per row. */
function unresolved(scope: TableScope, field: string): readonly FindingSearch[] {
  const access = accessTo(scope, field);
  const target = scope.ground.mapping.entities.get(referenceTarget(scope, field));
  if (!target) return [];
  if (access.kind === "column") {
    const exists = target.parts.map((part) => existsIn(scope, access, new TableScope(scope.ground, target, part, "r")));
    const having = exists.map((one) => `NOT ${one}`).join(" AND ");
    const where = access.present ?? "true";
    return [search(scope, "UNRESOLVED_REFERENCE", field, { value: access.sql, where, having })];
  }
  if (access.kind !== "lookedUp" || access.mapped.kind !== "lookup") return [];
  const value = scope.column(access.mapped.column);
  const where = `btrim(${value}::text) <> ''`;
  return [search(scope, "UNRESOLVED_REFERENCE", field, { value, where, having: `${access.sql} IS NULL` })];
}

function existsIn(scope: TableScope, access: Access, target: TableScope): string {
  const meets = meetsTarget(scope, access, target) ?? "false";
  const conditions = [meets, ...target.rules()].join(" AND ");
  return `EXISTS (SELECT FROM ${target.from()} WHERE ${conditions})`;
}

/** Values of the identifying field that several records have, also of unlike parts. */
function duplicates(ground: Ground, entity: EntityMapping): readonly FindingSearch[] {
  const { identity, name } = entity.entity;
  if (identity === undefined) return [];
  const values = entity.parts.flatMap((part) => {
    const scope = new TableScope(ground, entity, part, "t");
    const access = accessTo(scope, identity);
    if (access.kind !== "column") return [];
    const where = [...scope.rules(), access.present ?? "true"].join(" AND ");
    return [`SELECT ${access.canonical} AS value FROM ${scope.from()} WHERE ${where}`];
  });
  if (values.length === 0) return [];
  const text = `SELECT value, count(*)::text FROM (${values.join(" UNION ALL ")}) AS v GROUP BY value HAVING count(*) > 1 ${most}`;
  return [{ text, kind: "DUPLICATE_INDEX_NUMBER", entity: name, field: identity }];
}
