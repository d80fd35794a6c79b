import type { Catalog, CatalogColumn } from "../mapping/catalog.js";
import type { ColumnRef, EntityMapping, JoinMapping, PartMapping, SourceMapping } from "../mapping/mapping.js";
import { accepts, equalsKey } from "./column-types.js";
import { quote, tableText } from "./identifiers.js";
import { rowRules } from "./row-rules.js";

/** What compiling a statement needs to know of the source. */
export interface Ground {
  readonly mapping: SourceMapping;
  readonly catalog: Catalog;
}

/** One part of an entity as it stands in a statement, and how its columns are named there. */
export interface Scope {
  readonly ground: Ground;
  readonly entity: EntityMapping;
  readonly part: PartMapping;
  /** SQL of a column; a joined table is joined by being asked for. */
  column(ref: ColumnRef): string;
  /** What the catalog says of it; undefined where it says nothing. */
  describe(ref: ColumnRef): CatalogColumn | undefined;
  /** A dear expression of the row that is used more than once: where the scope can, it is worked out once. */
  computed(sql: string): string;
}

/** The key of the scope's rows. */
export function keyOf(scope: Scope): { readonly sql: string; readonly type: string | undefined } {
  const ref = { alias: "t", column: scope.part.key };
  return { sql: scope.column(ref), type: scope.describe(ref)?.type };
}

/** Those of some local keys that rows of the part can have, as its key column has them. */
export function keysWithin(scope: Scope, keys: readonly string[]): readonly string[] {
  const prefix = scope.part.name === "" ? "" : `${scope.part.name}~`;
  const { type } = keyOf(scope);
  return keys
    .filter((one) => one.startsWith(prefix))
    .map((one) => one.slice(prefix.length))
    .filter((one) => accepts(type, one));
}

/** The catalog's account of a column of a part, as it is read. */
export function describeColumn(ground: Ground, part: PartMapping, ref: ColumnRef): CatalogColumn | undefined {
  const column = declaredColumn(ground, part, ref);
  // A left join may leave any of its columns NULL.
  return column && ref.alias !== "t" ? { ...column, notNull: false } : column;
}

/** The catalog's account of a column of a part in its own table, as it is written. */
export function declaredColumn({ catalog }: Ground, part: PartMapping, ref: ColumnRef): CatalogColumn | undefined {
  const table = ref.alias === "t" ? part.table : joinNamed(part, ref.alias).table;
  return catalog.table(table)?.columns.get(ref.column);
}

/** A join that the mapping declares. */
export function joinNamed(part: PartMapping, alias: string): JoinMapping {
  const join = part.joins.find((one) => one.alias === alias);
  if (!join) throw new Error(`No join ${alias}`);
  return join;
}

/** Joins of a part that a statement uses, each after those it stands on. */
export class Joins {
  private readonly used = new Set<string>();

  constructor(
    private readonly part: PartMapping,
    private readonly name: (alias: string) => string,
  ) {}

  get size(): number {
    return this.used.size;
  }

  has(alias: string): boolean {
    return this.used.has(alias);
  }

  use(alias: string): void {
    if (this.used.has(alias)) return;
    for (const { equals } of joinNamed(this.part, alias).on) if (equals.alias !== "t") this.use(equals.alias);
    this.used.add(alias);
  }

  /** `LEFT JOIN … ON …` for each, in the order of the mapping. */
  text(scope: Pick<Scope, "column" | "describe">): string {
    const used = this.part.joins.filter((join) => this.used.has(join.alias));
    return used
      .map((join) => ` LEFT JOIN ${tableText(join.table)} AS ${this.name(join.alias)} ON ${joinCondition(join, scope)}`)
      .join("");
  }
}

function joinCondition(join: JoinMapping, scope: Pick<Scope, "column" | "describe">): string {
  const equal = join.on.map((one) => {
    const own = { alias: join.alias, column: one.column };
    const [type, otherType] = [scope.describe(own)?.type, scope.describe(one.equals)?.type];
    return equalsKey(scope.column(own), type, scope.column(one.equals), otherType);
  });
  return equal.join(" AND ");
}

/** A part read from its own tables, under an alias. */
export class TableScope implements Scope {
  readonly joins: Joins;
  private readonly expressions = new Map<string, string>();

  constructor(
    readonly ground: Ground,
    readonly entity: EntityMapping,
    readonly part: PartMapping,
    readonly alias: string,
  ) {
    this.joins = new Joins(part, (alias) => this.aliasOf(alias));
  }

  column(ref: ColumnRef): string {
    if (ref.alias !== "t") this.joins.use(ref.alias);
    return `${this.aliasOf(ref.alias)}.${quote(ref.column)}`;
  }

  describe(ref: ColumnRef): CatalogColumn | undefined {
    return describeColumn(this.ground, this.part, ref);
  }

  computed(sql: string): string {
    const known = this.expressions.get(sql);
    if (known !== undefined) return known;
    const name = `${this.alias}v.v${this.expressions.size}`;
    this.expressions.set(sql, name);
    return name;
  }

  /** The tables of a FROM. */
  from(): string {
    return `${tableText(this.part.table)} AS ${this.alias}${this.joins.text(this)}${this.computedText()}`;
  }

  /** OFFSET 0 keeps the planner from writing the expressions into every place where they are used. */
  private computedText(): string {
    if (this.expressions.size === 0) return "";
    const list = [...this.expressions].map(([sql, name]) => `${sql} AS ${name.slice(name.indexOf(".") + 1)}`);
    return ` CROSS JOIN LATERAL (SELECT ${list.join(", ")} OFFSET 0) AS ${this.alias}v`;
  }

  /** The conditions of the mapping for rows that count; to be called before `from`. */
  rules(): readonly string[] {
    return rowRules(this.part.where, this);
  }

  private aliasOf(alias: string): string {
    return alias === "t" ? this.alias : quote(`${this.alias}_${alias}`);
  }
}
