import { compareOrder, type Listed, type ListQuery, type Row, type Scalar } from "@zwgk/schema";
import { sql } from "kysely";
import type { EntityMapping } from "../mapping/mapping.js";
import { assemble, rowsByRecord } from "./assemble.js";
import type { Lane } from "./database.js";
import { type Fragment, joined, raw } from "./fragment.js";
import type { StartShape } from "./keyset.js";
import { laneOf } from "./lanes.js";
import { aliases } from "./level.js";
import { type Lead, type Meant, pageSelect, partPage } from "./page.js";
import { type PartPlan, planPart, renderAlone, renderUnion } from "./part-select.js";
import type { TextRow } from "./record-plan.js";
import { type Ground, TableScope } from "./scope.js";

/** A list, compiled. */
export interface ListStatement {
  readonly fragment: Fragment;
  readonly lane: Lane;
  /** The records of an answer, in the order of reading. */
  readonly read: (rows: readonly TextRow[]) => readonly Listed[];
}

/** What of a list query decides about its statement. */
export interface ListMeant extends Meant {
  readonly query: ListQuery;
  /** Per part of the entity. */
  readonly starts: readonly (StartShape | null)[];
}

interface PlannedPart extends PartPlan {
  readonly keyPrefix: string;
  readonly lead: Lead | null;
}

/** Compiles a list; null when no row can be in it. */
export function compileList(ground: Ground, entity: EntityMapping, meant: ListMeant): ListStatement | null {
  const { query } = meant;
  const alias = aliases();
  const limit = query.limit + 1;
  const cuts = entity.parts.flatMap((part, at) => {
    const scope = new TableScope(ground, entity, part, "t");
    const { order, backward } = query;
    const page = partPage(scope, { ...meant, order, backward, limit, start: meant.starts[at] ?? null });
    return page.branches.length === 0 ? [] : [{ scope, ...page }];
  });
  const parts: PlannedPart[] = cuts.map(({ scope, branches, lead }, at) => {
    const tag = cuts.length > 1 ? at : null;
    const asked = { select: query.select, order: query.order, tag, alias };
    const page = (columns: readonly string[]) => pageSelect(scope, branches, columns, limit);
    const keyPrefix = scope.part.name === "" ? "" : `${scope.part.name}~`;
    return { ...planPart(scope, asked, page), keyPrefix, lead };
  });
  const [first] = parts;
  if (first === undefined) return null;
  const lane = cuts.some(({ scope }) => laneOf(scope, { where: query.where, order: query.order }) === "slow")
    ? "slow"
    : "fast";
  const read = (rows: readonly TextRow[]) => listed(ground.mapping.source, first, rows);
  if (parts.length === 1) return { fragment: renderAlone(first), lane, read };
  const fragment = cutTogether(parts, limit) ?? renderUnion(parts);
  return { fragment, lane, read: (rows) => merged(ground.mapping.source, parts, rows, query) };
}

/**
 * Several pages that are ordered by columns of one kind: their rows are compared before anything is joined to them, and
 * those that can't be on the merged page are left out. Null where the columns don't compare.
 */
function cutTogether(parts: readonly PlannedPart[], limit: number): Fragment | null {
  const lead = parts[0]?.lead;
  if (!lead || parts.some((part) => part.lead?.kind !== lead.kind || part.plan.number === null)) return null;
  const leads = parts.map((part) => part.column((part.lead as Lead).sql));
  const width = Math.max(...parts.map((part) => part.width));
  const direction = lead.descending ? " DESC" : "";
  const pages = parts.map((part, at) => sql`q${raw(String(at))} AS MATERIALIZED (${part.rows()})`);
  const all = leads.map((column, at) => `SELECT ${column} AS o FROM q${at}`).join(" UNION ALL ");
  const last = `last AS MATERIALIZED (SELECT o FROM (${all}) AS u ORDER BY o${direction} LIMIT 1 OFFSET ${limit - 1})`;
  const selects = parts.map((part, at) => {
    const beyond = `p.${leads[at]} ${lead.descending ? "<" : ">"} (SELECT o FROM last)`;
    return sql`(${part.around(raw(`SELECT * FROM q${at} AS p WHERE (${beyond}) IS NOT TRUE`), width)})`;
  });
  return sql`WITH ${joined(pages, ", ")}, ${raw(last)} ${joined(selects, " UNION ALL ")}`;
}

function listed(source: string, part: PlannedPart, rows: readonly TextRow[]): readonly Listed[] {
  return rowsByRecord(part.plan, rows).map((own) => new ListedRecord(source, part, own));
}

/** Of a merged page's rows two thirds are only compared: a record is made when it is looked at. */
class ListedRecord implements Listed {
  readonly order: Listed["order"];
  readonly key: string;
  private made: Row | undefined;

  constructor(
    readonly source: string,
    private readonly part: PlannedPart,
    private readonly rows: readonly [TextRow, ...TextRow[]],
  ) {
    const [first] = rows;
    this.order = part.orderValues.map((read) => read(first) as Scalar | null);
    this.key = part.keyPrefix + first[part.plan.record.key];
  }

  get row(): Row {
    this.made ??= assemble(this.part.plan, this.rows);
    return this.made;
  }
}

/** The records of several parts in one order; equal ones in the order of the parts. */
function merged(
  source: string,
  parts: readonly PlannedPart[],
  rows: readonly TextRow[],
  query: ListQuery,
): readonly Listed[] {
  const lists = parts.map((part, at) =>
    listed(
      source,
      part,
      rows.filter((row) => row[0] === String(at)),
    ),
  );
  const sign = query.backward ? -1 : 1;
  const ranked = (query.backward ? lists.reverse() : lists).flat();
  return ranked.sort((a, b) => sign * compareOrder(a.order, b.order, query.order));
}
