import { familyOf } from "./column-types.js";
import { type ReferenceMapping, scalarReference } from "./reference-access.js";
import { describeColumn, type Scope } from "./scope.js";
import type { WrittenPart } from "./write-values.js";

/**
 * A statement that tells the spelling which is written for a reference, and the key that will be read from it: another
 * one's where two rows are spelled alike. @param text gives the spelling; `$` in it stands for the one parameter
 */
export function spellingStatement({ ground, entity, part }: WrittenPart, field: string, text: string): string | null {
  const mapped = part.fields.get(field);
  if (mapped?.kind !== "lookup") return null;
  const type = describeColumn(ground, part, mapped.column)?.type;
  const scope: Scope = {
    ground,
    entity,
    part,
    column: () => "w.value",
    describe: (ref) => describeColumn(ground, part, ref),
    computed: (sql) => sql,
  };
  const { sql } = scalarReference(scope, mapped satisfies ReferenceMapping, "");
  const value = type === undefined || familyOf(type) === "other" ? text : `CAST(${text} AS ${type})`;
  return `SELECT w.value::text AS found, (${sql})::text AS back FROM (SELECT ${value} AS value) AS w`;
}
