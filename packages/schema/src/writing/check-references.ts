import type { Context } from "../context.js";
import type { Entity } from "../entity.js";
import type { ZwgkError } from "../errors.js";
import { badInput, checkedId } from "../kit/checked-value.js";
import { notHeard } from "../kit/find.js";
import { regionContains } from "../regions/rules.js";
import type { Row, Value } from "../source.js";

/**
 * What is wrong with the records that the values of a record of a region refer to: every one must exist, whatever the
 * source's own tables would let pass, and an organization must be of that region, or of one above it or within it. A
 * source may hold several regions, and who publishes is who made it (条例 Art 10): never the neighbour.
 * @throws SourceLateError, SourceFailedError when a source that must know does not answer: nothing is written then
 */
export async function wrongReferences(
  entity: Entity,
  values: Readonly<Record<string, Value>>,
  region: string,
  context: Context,
): Promise<readonly ZwgkError[]> {
  const found = await Promise.all(
    Object.entries(values).map(async ([name, value]) => {
      const type = entity.fields[name]?.type;
      if (type?.kind !== "reference" || typeof value !== "string") return [];
      const row = await target(type.to, value, name, context);
      if (!row) return [badInput(["input", name], `there is no ${type.to} ${value}`, `没有 ${type.to} ${value}`)];
      return type.to === "Organization" ? strangers(row, value, name, region) : [];
    }),
  );
  return found.flat();
}

async function target(to: string, id: string, name: string, context: Context): Promise<Row | null> {
  checkedId(to, id, ["input", name]);
  const select = { fields: to === "Organization" ? ["region"] : [] };
  const { rows, coverage } = await context.source.find({ entity: to, ids: [id], select }, context.call);
  const silent = coverage.sources.find(({ state }) => state !== "ANSWERED" && state !== "NOT_MAPPED");
  if (!rows[0] && silent) throw notHeard(silent);
  return rows[0] ?? null;
}

/** Where a source doesn't know an organization's region, nothing is said against it. */
function strangers({ region: theirs }: Row, id: string, name: string, region: string): readonly ZwgkError[] {
  if (typeof theirs !== "string" || regionContains(theirs, region) || regionContains(region, theirs)) return [];
  const [en, zh] = [
    `${id} is of region ${theirs}, the record of ${region}`,
    `${id} 属于区划 ${theirs}，记录属于 ${region}`,
  ];
  return [badInput(["input", name], en, zh)];
}
