import type { OrderKey, Selection } from "@zwgk/schema";
import { sql } from "kysely";
import { readField } from "./field-reads.js";
import { type Fragment, joined, raw } from "./fragment.js";
import { Level } from "./level.js";
import { PagedScope } from "./paged-scope.js";
import { planInverses } from "./plan-inverses.js";
import { type Pending, planRecord } from "./plan-record.js";
import type { LevelPlan, Read } from "./record-plan.js";
import type { TableScope } from "./scope.js";

/** What is read of the rows of one part. */
export interface PartSelect {
  readonly select: Selection;
  readonly order: readonly OrderKey[];
  /** The part's place in a UNION of several; null when it stands alone. */
  readonly tag: number | null;
  readonly alias: (letter: string) => string;
}

/** The statement's part, and how its rows become records. */
export interface PartPlan {
  readonly plan: LevelPlan;
  /** The values of the order keys. */
  readonly orderValues: readonly Read[];
  readonly width: number;
  /** The rows of the page, numbered where joins may bring them in any order and number. */
  readonly rows: () => Fragment;
  /** The SELECT around rows like these. */
  readonly around: (rows: Fragment, width: number) => Fragment;
  /** Name of a column of the rows that is an expression of the part. */
  readonly column: (sql: string) => string;
}

/** Plans the SELECT of one part: the page first, everything else joined to its rows. */
export function planPart(
  inner: TableScope,
  asked: PartSelect,
  page: (columns: readonly string[]) => Fragment,
): PartPlan {
  const level = new Level(asked.tag === null ? 0 : 1, asked.tag !== null, asked.alias);
  const scope = new PagedScope(inner);
  const pending: Pending = { inverses: [] };
  const record = planRecord(level, scope, asked.select, [], pending);
  const orderValues = asked.order.map(({ field }) => readField(level, scope, field));
  const branches = planInverses(level, pending);
  const joins = level.joinText();
  const outside = scope.joinText() + joins;
  const number = outside === "" ? null : level.add("p.n");
  return {
    plan: { record, number, branches },
    orderValues,
    width: level.width,
    rows() {
      const rows = page(scope.columns());
      return number === null ? rows : sql`SELECT s.*, row_number() OVER () AS n FROM (${rows}) AS s`;
    },
    around(rows, width) {
      const list = [...(asked.tag === null ? [] : [`'${asked.tag}'::text`]), ...level.selectList(width)].join(", ");
      return sql`SELECT ${raw(list)} FROM (${rows}) AS p${raw(outside)}`;
    },
    column: (expression) => scope.expose(expression).replace("p.", ""),
  };
}

/** The statement of one part that stands alone. */
export function renderAlone(part: PartPlan): Fragment {
  return part.around(part.rows(), part.width);
}

/** The statement of several parts, whose rows are told apart by their tags. */
export function renderUnion(parts: readonly PartPlan[]): Fragment {
  const width = Math.max(...parts.map((part) => part.width));
  return joined(
    parts.map((part) => sql`(${part.around(part.rows(), width)})`),
    " UNION ALL ",
  );
}
