import type { Condition, OrderKey } from "@zwgk/schema";
import { sql } from "kysely";
import { compileCondition, regionCondition } from "./conditions.js";
import { type Fragment, raw } from "./fragment.js";
import { type Branch, branchesOf, type StartShape, type TieBreak, tieDescends } from "./keyset.js";
import { type OrderTerm, orderTerms } from "./order-terms.js";
import type { Known } from "./presence.js";
import { keyOf, type TableScope } from "./scope.js";
import { allOf, type Truth } from "./truth.js";

/** What decides which records of an entity are meant. */
export interface Meant {
  readonly regions: readonly string[] | undefined;
  readonly where: Condition | undefined;
  readonly places: ReadonlyMap<Condition, number>;
  /** Also rows that don't count by the mapping's rules. */
  readonly uncounted?: true | undefined;
}

/** The records of a part that are meant: the mapping's rules, the regions, and the condition. */
export function meantRows(scope: TableScope, meant: Meant, known: Known = new Set()): Truth {
  const { regions, where, places } = meant;
  const ofRegions = regionCondition(scope, regions, known);
  const asked = where === undefined ? true : compileCondition(scope, where, places, known);
  const rules = meant.uncounted ? [] : scope.rules();
  return allOf([...rules.map(raw), ofRegions, asked]);
}

/** Which page of a part is meant. */
export interface PageMeant extends Meant {
  readonly order: readonly OrderKey[];
  readonly start: StartShape | null;
  readonly backward: boolean;
  readonly limit: number;
}

/** A page of one part. */
export interface PartPage {
  /** None when no row of the part can be in it. */
  readonly branches: readonly Branch[];
  readonly lead: Lead | null;
}

/** The one column by which a page is ordered, where every row has a value in it and it orders as it is. */
export interface Lead {
  readonly sql: string;
  /** As the page is read. */
  readonly descending: boolean;
  /** Columns of which this is the same compare with each other. */
  readonly kind: string;
}

/** How the page of a part is cut out of its rows. */
export function partPage(scope: TableScope, meant: PageMeant): PartPage {
  const known: Known = new Set();
  const rows = meantRows(scope, meant, known);
  if (rows === false) return { branches: [], lead: null };
  const terms = orderTerms(scope, meant.order, known);
  const tie = tieBreak(scope, tieDescends(meant.order, meant.backward));
  const branches = branchesOf({ terms, tie, backward: meant.backward, start: meant.start });
  const possible = branches
    .map((branch) => ({ ...branch, conditions: [rows, ...branch.conditions] }))
    .filter((branch) => !branch.conditions.includes(false));
  return { branches: possible, lead: leadOf(terms, meant.backward) };
}

function leadOf(terms: readonly OrderTerm[], backward: boolean): Lead | null {
  const [term] = terms;
  if (terms.length !== 1 || term?.kind !== "column" || !term.sorted || term.present !== null) return null;
  const { sql, type, codec } = term.access;
  if (term.sql !== sql) return null;
  return { sql, descending: term.descending !== backward, kind: `${codec.name} of ${type}` };
}

function tieBreak(scope: TableScope, descending: boolean): TieBreak {
  const { sql: key, type } = keyOf(scope);
  const prefix = scope.part.name === "" ? "" : `${scope.part.name}~`;
  const encode = (local: string) => (local.startsWith(prefix) ? local.slice(prefix.length) : null);
  return { sql: key, type, descending, encode };
}

/** The rows of a page with these columns, at most as many as asked for. */
export function pageSelect(
  scope: TableScope,
  branches: readonly Branch[],
  columns: readonly string[],
  limit: number,
): Fragment {
  const selects = branches.map((branch) => {
    const where = allOf(branch.conditions);
    const condition = where === true ? sql`` : sql` WHERE ${where as Fragment}`;
    const from = raw(`SELECT ${columns.join(", ")} FROM ${scope.from()}`);
    return sql`${from}${condition} ORDER BY ${raw(branch.orderBy)} LIMIT ${raw(String(limit))}`;
  });
  const [first, second] = selects;
  if (first === undefined) throw new Error("A page without branches");
  if (second === undefined) return first;
  return sql`SELECT * FROM ((${first}) UNION ALL (${second})) AS b LIMIT ${raw(String(limit))}`;
}
