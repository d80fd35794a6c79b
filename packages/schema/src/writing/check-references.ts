import type { Context } from "../context.js";
import type { Entity } from "../entity.js";
import type { ZwgkError } from "../errors.js";
import { badInput, checkedId } from "../kit/checked-value.js";
import { notHeard } from "../kit/find.js";
import type { Value } from "../source.js";

/**
 * Every record that the values refer to must exist, whatever the source's own tables would let pass.
 * @throws SourceLateError, SourceFailedError when a source that must know does not answer: nothing is written then
 */
export async function missingReferences(
  entity: Entity,
  values: Readonly<Record<string, Value>>,
  context: Context,
): Promise<readonly ZwgkError[]> {
  const found = await Promise.all(
    Object.entries(values).map(async ([name, value]) => {
      const type = entity.fields[name]?.type;
      if (type?.kind !== "reference" || typeof value !== "string") return [];
      return (await exists(type.to, value, name, context))
        ? []
        : [badInput(["input", name], `there is no ${type.to} ${value}`, `没有 ${type.to} ${value}`)];
    }),
  );
  return found.flat();
}

async function exists(to: string, id: string, name: string, context: Context): Promise<boolean> {
  checkedId(to, id, ["input", name]);
  const { rows, coverage } = await context.source.find({ entity: to, ids: [id], select: { fields: [] } }, context.call);
  if (rows[0]) return true;
  const silent = coverage.sources.find(({ state }) => state !== "ANSWERED" && state !== "NOT_MAPPED");
  if (silent) throw notHeard(silent);
  return false;
}
