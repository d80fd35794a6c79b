import type { ColumnFamily } from "./column-family.js";
import type {
  ColumnRef,
  EntityMapping,
  FieldMapping,
  PartMapping,
  RowRule,
  SourceMapping,
  TableRef,
  WrittenValue,
} from "./mapping.js";
import { rawText } from "./raw-mapping.js";
import type { YamlPath } from "./yaml-file.js";

/** A table that a mapping names, and where. */
export interface TableUse {
  readonly table: TableRef;
  readonly path: YamlPath;
}

/** A column that a mapping names, where, and of which types it may be; null: of any. */
export interface ColumnUse extends TableUse {
  readonly column: string;
  readonly takes: readonly ColumnFamily[] | null;
}

/** One part with its path in the file. */
export interface PartUse {
  readonly entity: EntityMapping;
  readonly part: PartMapping;
  readonly path: YamlPath;
}

/** Every part of a mapping. */
export function partUses(mapping: SourceMapping): readonly PartUse[] {
  return [...mapping.entities.values()].flatMap((entity) =>
    entity.parts.map((part, index): PartUse => {
      const path = ["entities", entity.entity.name];
      return { entity, part, path: entity.parts.length > 1 ? [...path, "parts", index] : path };
    }),
  );
}

/** A table's name as mapping files write it. */
export function tableName({ schema, table }: TableRef): string {
  return schema === null ? table : `${schema}.${table}`;
}

/** The table behind an alias of a part. */
export function tableOf(part: PartMapping, alias: string): TableRef {
  return part.joins.find((join) => join.alias === alias)?.table ?? part.table;
}

/** Every column that a part names, of its own tables and of others. */
export function columnUses(mapping: SourceMapping, { entity, part, path }: PartUse): readonly ColumnUse[] {
  const own = (ref: ColumnRef, at: YamlPath): ColumnUse => any(tableOf(part, ref.alias), ref.column, at);
  const joins = part.joins.flatMap(({ alias, table, on }) => {
    const at = [...path, "join", alias];
    return on.flatMap((pair) => [
      any(table, pair.column, [...at, "on", pair.column]),
      own(pair.equals, [...at, "on", pair.column]),
    ]);
  });
  const written = writtenUses(part, path).map((use) => any(part.table, use.column, use.path));
  const fields = [...part.fields].flatMap(([name, field]) => fieldUses(mapping, { entity, part, path }, name, field));
  return [
    any(part.table, part.key, [...path, "key"]),
    ...joins,
    ...ruleUses(part, path).map(({ rule, at }) => own(rule.column, at)),
    ...fields,
    ...written,
  ];
}

function any(table: TableRef, column: string, path: YamlPath): ColumnUse {
  return { table, column, path, takes: null };
}

/** A rule of a part, and where its column stands in the file. */
export interface RuleUse {
  readonly rule: RowRule;
  readonly at: YamlPath;
}

/** The rules of a part. */
export function ruleUses(part: PartMapping, path: YamlPath): readonly RuleUse[] {
  return part.where.map((rule) => {
    const { alias, column } = rule.column;
    const name = alias === "t" ? column : `${alias}.${column}`;
    return { rule, at: rule.deleted ? [...path, "deleted", "column"] : [...path, "where", name] };
  });
}

/** A column of the part's table that the mapping itself sets, to what, and where that stands in the file. */
export interface WrittenUse {
  readonly column: string;
  readonly value: WrittenValue;
  readonly path: YamlPath;
}

/** What a part sets on insert, revise and withdraw. */
export function writtenUses(part: PartMapping, path: YamlPath): readonly WrittenUse[] {
  return (["set", "touch", "withdraw"] as const).flatMap((name) =>
    [...(part.write?.[name] ?? [])].flatMap(([column, value]) =>
      name === "withdraw" && isUnsaid(part, column, value)
        ? []
        : [{ column, value, path: [...path, "write", name, column] }],
    ),
  );
}

/** A withdrawal goes without saying where it writes the first spelling of deleted, which is looked at there. */
function isUnsaid(part: PartMapping, column: string, value: WrittenValue): boolean {
  const deleted = part.where.find((rule) => rule.deleted);
  if (deleted?.column.alias !== "t" || deleted.column.column !== column || "now" in value) return false;
  return rawText(value.literal) === deleted.deleted?.is[0];
}

function fieldUses(
  mapping: SourceMapping,
  { entity, part, path }: PartUse,
  name: string,
  field: FieldMapping,
): readonly ColumnUse[] {
  const at = [...path, "fields", name];
  const own = (ref: ColumnRef) => any(tableOf(part, ref.alias), ref.column, at);
  const type = entity.entity.fields[name]?.type;
  switch (field.kind) {
    case "constant":
      return [];
    case "column": {
      // A key or a long text is never ordered and may be of any type.
      const free = type?.kind === "reference" || type?.kind === "text";
      const takes = field.json ? (["text", "json"] as const) : free ? null : field.codec.takes;
      return [{ ...own(field.column), takes }];
    }
    case "lookup":
      return [
        own(field.column),
        ...[...field.match.map((one) => one.column), field.key].map((column) => any(field.table, column, at)),
      ];
    case "partReference":
      return [own(field.column), ...(typeof field.part === "string" ? [] : [own(field.part.column)])];
    case "link": {
      const columns = [field.from, field.to, ...field.where.map((rule) => rule.column.column)];
      return columns.map((column) => any(field.table, column, at));
    }
    case "listedIn": {
      const [target] = (type?.kind === "reference" && mapping.entities.get(type.to)?.parts) || [];
      return target ? [any(target.table, field.column.column, at)] : [];
    }
    case "attachmentTable": {
      const columns = Object.values(field.columns).filter((column) => column !== null);
      return [own(field.on.equals), ...[field.on.column, ...columns].map((column) => any(field.table, column, at))];
    }
  }
}
