import { builder } from "../builder.js";
import { entityNamed } from "../entities.js";
import type { Entity } from "../entity.js";
import { loadByCode } from "./code-loader.js";
import { objectOf } from "./entity-object.js";
import { selectionOf } from "./look-ahead.js";

/** A field that leads to a record of another source by the code in one of this record's fields. */
export interface LinkByCode {
  readonly name: string;
  readonly to: string;
  readonly by: string;
  readonly description: string;
}

/** Adds such a field to the object type of an entity. */
export function addLinkByCode(entity: Entity, { name, to, by, description }: LinkByCode): void {
  builder.objectField(objectOf(entity.name), name, (t) =>
    t.field({
      type: objectOf(to),
      nullable: true,
      description,
      extensions: { needs: [by] },
      resolve: (row, _args, context, info) =>
        loadByCode(to, selectionOf(entityNamed(to), info), row[by] as string | null | undefined, context),
    }),
  );
}
