import type { CatalogColumn } from "../mapping/catalog.js";
import type { ColumnRef, EntityMapping, PartMapping } from "../mapping/mapping.js";
import { quote } from "./identifiers.js";
import { describeColumn, type Ground, Joins, type Scope, type TableScope } from "./scope.js";

/**
 * A part seen from outside the subquery `p` that cuts the page: what is asked of its own columns goes into the
 * subquery's select list, and what is asked of tables joined to it is joined outside, for the rows of the page only.
 */
export class PagedScope implements Scope {
  readonly ground: Ground;
  readonly entity: EntityMapping;
  readonly part: PartMapping;
  private readonly exposed = new Map<string, string>();
  private readonly joins: Joins;

  constructor(private readonly inner: TableScope) {
    this.ground = inner.ground;
    this.entity = inner.entity;
    this.part = inner.part;
    this.joins = new Joins(inner.part, (alias) => quote(`p_${alias}`));
  }

  column(ref: ColumnRef): string {
    if (ref.alias === "t" || this.inner.joins.has(ref.alias)) return this.expose(this.inner.column(ref));
    this.joins.use(ref.alias);
    return `${quote(`p_${ref.alias}`)}.${quote(ref.column)}`;
  }

  describe(ref: ColumnRef): CatalogColumn | undefined {
    return describeColumn(this.ground, this.part, ref);
  }

  computed(sql: string): string {
    return sql;
  }

  /** Puts an expression of the subquery's rows into its select list. */
  expose(sql: string): string {
    const known = this.exposed.get(sql);
    if (known !== undefined) return known;
    const name = `p.c${this.exposed.size}`;
    this.exposed.set(sql, name);
    return name;
  }

  /** Joins outside; to be called before `columns`, which they may add to. */
  joinText(): string {
    return this.joins.text(this);
  }

  /** The select list of the subquery. */
  columns(): readonly string[] {
    return [...this.exposed].map(([sql, name]) => `${sql} AS ${name.slice(2)}`);
  }
}
