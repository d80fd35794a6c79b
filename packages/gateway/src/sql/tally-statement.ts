import { compareOrder, type Scalar, type TallyGroup, type TallyQuery } from "@zwgk/schema";
import { sql } from "kysely";
import type { EntityMapping } from "../mapping/mapping.js";
import { type Fragment, joined, raw } from "./fragment.js";
import { aliases, Level } from "./level.js";
import { type Meant, meantRows } from "./page.js";
import { PagedScope } from "./paged-scope.js";
import type { TextRow } from "./record-plan.js";
import { type Ground, TableScope } from "./scope.js";
import { type GroupTerm, groupTerm } from "./tally-groups.js";
import { type Gathered, type MeasureTerm, measured, measureTerm, nothing, together } from "./tally-measures.js";
import type { Truth } from "./truth.js";

/** A tally, compiled. */
export interface TallyStatement {
  readonly fragment: Fragment;
  readonly read: (rows: readonly TextRow[]) => readonly TallyGroup[];
}

interface TallyPart {
  readonly keys: readonly GroupTerm[];
  readonly measures: readonly { readonly term: MeasureTerm; readonly first: number }[];
  readonly render: (width: number) => Fragment;
  readonly width: number;
}

/** Compiles a tally; null when no row can be counted. */
export function compileTally(
  ground: Ground,
  entity: EntityMapping,
  query: TallyQuery,
  meant: Meant,
): TallyStatement | null {
  const counted = entity.parts.flatMap((part) => {
    const scope = new TableScope(ground, entity, part, "t");
    const rows = meantRows(scope, meant);
    return rows === false ? [] : [{ scope, rows }];
  });
  const parts = counted.map(({ scope, rows }, at) => planPart(scope, rows, query, counted.length > 1 ? at : null));
  const [first] = parts;
  if (first === undefined) return null;
  if (parts.length === 1) return { fragment: first.render(first.width), read: (rows) => groupsOf(query, parts, rows) };
  const width = Math.max(...parts.map((part) => part.width));
  const selects = parts.map((part) => part.render(width));
  return { fragment: joined(selects, " UNION ALL "), read: (rows) => groupsOf(query, parts, rows) };
}

/** Groups are made of the part's own columns; what is looked up from them is looked up once per group. */
function planPart(inner: TableScope, rows: Truth, query: TallyQuery, tag: number | null): TallyPart {
  const outer = new PagedScope(inner);
  const level = new Level(tag === null ? 0 : 1, tag !== null, aliases());
  const exact = query.measures.some((measure) => measure.op === "countDistinct");
  const keys = query.groupBy.map((key, at) => groupTerm({ inner, outer, level, exact }, key, at));
  const aggregates: string[] = [];
  const measures = query.measures.map((measure) => {
    const term = measureTerm(inner, measure);
    const places = term.aggregates.map((aggregate) => {
      aggregates.push(`${aggregate} AS m${aggregates.length}`);
      return level.add(`p.m${aggregates.length - 1}`);
    });
    return { term, first: places[0] as number };
  });
  const render = (width: number) => {
    const joins = outer.joinText();
    const groups = outer.columns();
    const list = [...(tag === null ? [] : [`'${tag}'::text`]), ...level.selectList(width)].join(", ");
    const from = `SELECT ${[...groups, ...aggregates].join(", ")} FROM ${inner.from()}${keys.map((key) => key.join).join("")}`;
    const where = rows === true ? sql`` : sql` WHERE ${rows as Fragment}`;
    const by = groupBy(groups.length, query.groupBy.length > 0);
    return sql`SELECT ${raw(list)} FROM (${raw(from)}${where}${raw(by)}) AS p${raw(joins)}`;
  };
  return { keys, measures, render, width: level.width };
}

/** Without columns to group by there is one row, also of nothing; where groups were asked for it is no group then. */
function groupBy(columns: number, asked: boolean): string {
  if (columns > 0) return ` GROUP BY ${Array.from({ length: columns }, (_, at) => at + 1).join(", ")}`;
  return asked ? " HAVING count(*) > 0" : "";
}

function groupsOf(query: TallyQuery, parts: readonly TallyPart[], rows: readonly TextRow[]): readonly TallyGroup[] {
  const groups = new Map<string, { readonly key: readonly (Scalar | null)[]; gathered: readonly Gathered[] }>();
  for (const row of rows) {
    const part = parts.length === 1 ? parts[0] : parts[Number(row[0])];
    if (part === undefined) continue;
    const key = part.keys.map((one) => one.read(row) as Scalar | null);
    const gathered = part.measures.map(({ term, first }) => term.read(row, first));
    const name = JSON.stringify(key);
    const group = groups.get(name);
    if (group)
      group.gathered = group.gathered.map((one, at) => together(opOf(query, at), one, gathered[at] as Gathered));
    else groups.set(name, { key, gathered });
  }
  return finished(query, [...groups.values()]);
}

function opOf(query: TallyQuery, at: number) {
  return (query.measures[at] as TallyQuery["measures"][number]).op;
}

/** The groups in the order of their keys; with no keys one group, also of nothing. */
export function finished(
  query: TallyQuery,
  groups: readonly { readonly key: readonly (Scalar | null)[]; readonly gathered: readonly Gathered[] }[],
): readonly TallyGroup[] {
  const empty = { key: [], gathered: query.measures.map((measure) => nothing(measure.op)) };
  const all = groups.length === 0 && query.groupBy.length === 0 ? [empty] : groups;
  const ascending = query.groupBy.map(({ field }) => ({ field, descending: false }));
  return [...all]
    .sort((a, b) => compareOrder(a.key, b.key, ascending))
    .map(({ key, gathered }) => ({ key, measured: gathered.map(measured) }));
}
