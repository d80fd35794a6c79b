import { entityNamed } from "../entities.js";
import type { Entity, MaskKind } from "../entity.js";
import { mask } from "../shared/china-name.js";
import type { Row, Selection } from "../source.js";

/** Masks the personal data of rows, once per answer, before anything is shown (invariant 9). */
export function masked<One extends Row | null>(
  entity: Entity,
  select: Selection,
  rows: readonly One[],
): readonly One[] {
  const work = workOf(entity, select);
  return work ? rows.map((row) => (row ? (work(row) as One) : row)) : rows;
}

type Work = (row: Row) => Row;

const remembered = new WeakMap<Selection, Work | null>();

/** What is to be masked in rows of a selection; null where there is nothing personal, as in nearly all. */
function workOf(entity: Entity, select: Selection): Work | null {
  const known = remembered.get(select);
  if (known !== undefined) return known;
  const personal = select.fields.flatMap((name) => {
    const kind = entity.fields[name]?.personal;
    return kind ? [[name, kind] as const] : [];
  });
  const related = Object.entries(select.relations ?? {}).flatMap(([name, below]) => {
    const work = workOf(targetOf(entity, name), below);
    return work ? [[name, work] as const] : [];
  });
  const work = personal.length + related.length > 0 ? maker(personal, related) : null;
  remembered.set(select, work);
  return work;
}

function targetOf(entity: Entity, name: string): Entity {
  const type = entity.fields[name]?.type;
  return entityNamed(type?.kind === "reference" ? type.to : (entity.inverses[name]?.to ?? ""));
}

function maker(
  personal: readonly (readonly [string, MaskKind])[],
  related: readonly (readonly [string, Work])[],
): Work {
  return (row) => {
    const shown: Record<string, unknown> & Row = { ...row };
    const change = shown as Record<string, unknown>;
    for (const [name, kind] of personal) change[name] = mask(kind, (row[name] ?? null) as string | null);
    for (const [name, work] of related) {
      const value = row[name];
      change[name] = Array.isArray(value) ? value.map((one: Row) => work(one)) : value && work(value as Row);
    }
    return shown;
  };
}
