import { entityNamed } from "../entities.js";
import type { Entity, MaskKind } from "../entity.js";
import { mask } from "../shared/china-name.js";
import type { Row, Selection } from "../source.js";
import type { Viewer } from "../viewer.js";

/**
 * Masks the personal data of rows for those in charge of their regions, and leaves them out for everybody else, once per
 * answer, before anything is shown (invariant 9). Rows whose personal fields are selected come with their region.
 */
export function masked<One extends Row | null>(
  entity: Entity,
  select: Selection,
  rows: readonly One[],
  viewer: Viewer | null,
): readonly One[] {
  const work = workOf(entity, select);
  return work ? rows.map((row) => (row ? (work(row, viewer) as One) : row)) : rows;
}

/** Whether a key is of somebody in charge of a region: any of its keys but those that only read. */
export function isInCharge(viewer: Viewer | null, region: unknown): viewer is Viewer {
  return viewer !== null && viewer.role !== "READER" && viewer.regions.includes(String(region));
}

/** What to read for somebody: personal data that are not shown to them, whatever the region, don't leave their database. */
export function readable(entity: Entity, select: Selection, viewer: Viewer | null): Selection {
  if (viewer !== null && viewer.role !== "READER") return select;
  if (!workOf(entity, select)) return select;
  const known = impersonal.get(select);
  if (known) return known;
  const made = withoutPersonal(entity, select);
  impersonal.set(select, made);
  return made;
}

const impersonal = new WeakMap<Selection, Selection>();

function withoutPersonal(entity: Entity, { fields, relations }: Selection): Selection {
  const others = fields.filter((name) => !entity.fields[name]?.personal);
  if (!relations) return { fields: others };
  const related = Object.entries(relations).map(([name, below]) => [
    name,
    withoutPersonal(targetOf(entity, name), below),
  ]);
  return { fields: others, relations: Object.fromEntries(related) };
}

type Work = (row: Row, viewer: Viewer | null) => Row;

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
  return (row, viewer) => {
    const shows = personal.length > 0 && isInCharge(viewer, row.region);
    const shown: Record<string, unknown> & Row = { ...row };
    const change = shown as Record<string, unknown>;
    for (const [name, kind] of personal) {
      change[name] = shows ? mask(kind, (row[name] ?? null) as string | null) : null;
    }
    for (const [name, work] of related) {
      const value = row[name];
      change[name] = Array.isArray(value)
        ? value.map((one: Row) => work(one, viewer))
        : value && work(value as Row, viewer);
    }
    return shown;
  };
}
