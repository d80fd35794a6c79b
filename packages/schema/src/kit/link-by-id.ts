import DataLoader from "dataloader";
import { builder } from "../builder.js";
import type { Context } from "../context.js";
import { entityNamed } from "../entities.js";
import type { Entity } from "../entity.js";
import { parseRecordId, type Row, type Selection } from "../source.js";
import { objectOf } from "./entity-object.js";
import { selectionOf } from "./look-ahead.js";
import { masked } from "./mask-rows.js";

/** A field that leads to a record of any source by the whole id in one of this record's fields. */
export interface LinkById {
  readonly name: string;
  readonly to: string;
  readonly by: string;
  readonly description: string;
}

type Loaders = Map<string, DataLoader<string, Row | null>>;
const byContext = new WeakMap<Context, Loaders>();

/** Adds such a field to the object type of an entity. */
export function addLinkById(entity: Entity, { name, to, by, description }: LinkById): void {
  builder.objectField(objectOf(entity.name), name, (t) =>
    t.field({
      type: objectOf(to),
      nullable: true,
      description,
      extensions: { needs: [by] },
      resolve: (row, _args, context, info) =>
        loadById(to, selectionOf(entityNamed(to), info), row[by] as string | null | undefined, context),
    }),
  );
}

/** One question per request, entity and selection, however many records ask (invariant 2). */
function loadById(name: string, select: Selection, id: string | null | undefined, context: Context) {
  if (!id || parseRecordId(id)?.entity !== name) return null;
  const loaders: Loaders = byContext.get(context) ?? new Map();
  byContext.set(context, loaders);
  const key = `${name} ${JSON.stringify(select)}`;
  const loader = loaders.get(key) ?? loaderOf(name, select, context);
  loaders.set(key, loader);
  return loader.load(id);
}

function loaderOf(name: string, select: Selection, context: Context): DataLoader<string, Row | null> {
  return new DataLoader(
    async (ids) => {
      const { rows } = await context.source.find({ entity: name, ids: [...ids], select }, context.call);
      return masked(entityNamed(name), select, rows);
    },
    { maxBatchSize: 500 },
  );
}
