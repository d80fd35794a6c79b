import DataLoader from "dataloader";
import type { Context } from "../context.js";
import { entityNamed } from "../entities.js";
import type { Row, Selection } from "../source.js";

/*
 * Records of another source that a code names: regions and areas are kept at home. One question per request, entity and
 * selection, however many records ask (invariant 2).
 */

type Loaders = Map<string, DataLoader<string, Row | null>>;
const byContext = new WeakMap<Context, Loaders>();

/** Loads records by the code in one of their fields. */
export function loadByCode(
  entityName: string,
  select: Selection,
  code: string | null | undefined,
  context: Context,
): Promise<Row | null> {
  if (!code) return Promise.resolve(null);
  const loaders: Loaders = byContext.get(context) ?? new Map();
  byContext.set(context, loaders);
  const key = `${entityName} ${JSON.stringify(select)}`;
  const loader = loaders.get(key) ?? loaderOf(entityName, select, context);
  loaders.set(key, loader);
  return loader.load(code);
}

function loaderOf(entityName: string, select: Selection, context: Context): DataLoader<string, Row | null> {
  const field = entityNamed(entityName).identity ?? "code";
  const fields = select.fields.includes(field) ? select.fields : [...select.fields, field];
  return new DataLoader(
    async (codes) => {
      const { items } = await context.source.list(
        {
          entity: entityName,
          regions: [context.cityRegion],
          where: { op: "in", field, values: [...codes] },
          order: [{ field, descending: false }],
          limit: codes.length,
          backward: false,
          select: { ...select, fields },
        },
        context.call,
      );
      const found = new Map(items.map(({ row }) => [row[field], row]));
      return codes.map((code) => found.get(code) ?? null);
    },
    { maxBatchSize: 500 },
  );
}
