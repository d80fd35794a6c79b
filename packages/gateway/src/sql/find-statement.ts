import type { Row, Selection } from "@zwgk/schema";
import { sql } from "kysely";
import type { EntityMapping } from "../mapping/mapping.js";
import { assemble, rowsByRecord } from "./assemble.js";
import { arrayText } from "./column-types.js";
import { type Fragment, joined, parameter, raw } from "./fragment.js";
import type { Inputs } from "./inputs.js";
import { aliases } from "./level.js";
import { type PartPlan, planPart, renderAlone, renderUnion } from "./part-select.js";
import type { TextRow } from "./record-plan.js";
import { type Ground, keyOf, keysWithin, TableScope } from "./scope.js";

/** A look-up by local keys, compiled. */
export interface FindStatement {
  readonly fragment: Fragment;
  /** The records found, in no order. */
  readonly read: (rows: readonly TextRow[]) => readonly Row[];
}

/** Compiles a look-up. `single`: of one key only. */
export function compileFind(ground: Ground, entity: EntityMapping, select: Selection, single: boolean): FindStatement {
  const alias = aliases();
  const parts = entity.parts.map((part, at) => {
    const scope = new TableScope(ground, entity, part, "t");
    const asked = { select, order: [], tag: entity.parts.length > 1 ? at : null, alias };
    return planPart(scope, asked, (columns) => rowsOf(scope, columns, single));
  });
  const [first] = parts as [PartPlan, ...PartPlan[]];
  const recordsOf = (part: PartPlan, rows: readonly TextRow[]) =>
    rowsByRecord(part.plan, rows).map((own) => assemble(part.plan, own));
  if (parts.length === 1) return { fragment: renderAlone(first), read: (rows) => recordsOf(first, rows) };
  return {
    fragment: renderUnion(parts),
    read: (rows) =>
      parts.flatMap((part, at) =>
        recordsOf(
          part,
          rows.filter((row) => row[0] === String(at)),
        ),
      ),
  };
}

function rowsOf(scope: TableScope, columns: readonly string[], single: boolean): Fragment {
  const key = keyOf(scope);
  const keys = (inputs: Inputs) => keysWithin(scope, inputs.keys);
  const meets = single
    ? sql`${raw(key.sql)} = ${parameter((inputs) => keys(inputs)[0] ?? null)}`
    : sql`${raw(key.sql)} = ANY(${parameter((inputs) => arrayText(keys(inputs)))})`;
  const conditions = [meets, ...scope.rules().map(raw)];
  return sql`${raw(`SELECT ${columns.join(", ")} FROM ${scope.from()}`)} WHERE ${joined(conditions, " AND ")}`;
}
