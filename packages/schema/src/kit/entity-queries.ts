import { builder } from "../builder.js";
import type { Entity } from "../entity.js";
import { connectionOf } from "./connection-type.js";
import { describe, say } from "./describe.js";
import { filterOf } from "./entity-filter.js";
import { implementObject, type ObjectParts, objectOf } from "./entity-object.js";
import { orderInputOf } from "./entity-order.js";
import { findRecord } from "./find.js";
import { addLinkByCode } from "./link-by-code.js";
import { type ListArgs, listRecords } from "./list.js";
import { type TallyArgs, tallyRecords } from "./tally.js";
import { tallyInputsOf, tallyType } from "./tally-type.js";

/** The builder of root fields, as far as arguments go. */
type RootBuilder = Pick<Parameters<Parameters<typeof builder.queryFields>[0]>[0], "arg">;

/** `Document` as a field: `document`. */
export const fieldName = ({ name }: Entity) => name.charAt(0).toLowerCase() + name.slice(1);

/** Adds an entity to the schema: its object type, and the queries that list, find and tally its records. */
export function addEntity(entity: Entity, parts: ObjectParts = {}) {
  implementObject(entity, parts);
  if (entity.name !== "Region") addRegionInfo(entity);
  const connection = connectionOf(entity);
  const inputs = { filter: filterOf(entity), order: orderInputOf(entity), ...tallyInputsOf(entity) };
  builder.queryFields((t) => ({
    [entity.plural]: t.field({
      type: connection,
      description: say(`List of ${entity.plural}`, `${entity.label.zh}列表`, entity.note),
      args: {
        ...pageArgs(t),
        filter: t.arg({ type: inputs.filter, description: say("Which records", "筛选条件") }),
        orderBy: t.arg({
          type: [inputs.order],
          description: say("Order keys, most important first", "排序", `Default: ${defaultOrder(entity)}.`),
        }),
        ...scopeArgs(t),
      },
      resolve: (_, args, context, info) => listRecords(entity, args as ListArgs, context, info),
    }),
    [fieldName(entity)]: t.field({
      type: objectOf(entity.name),
      nullable: true,
      description: describe(entity.label, "One record by its id; null when there is none."),
      args: { id: t.arg.id({ required: true, description: say("Id of the record", "记录标识") }) },
      resolve: (_, { id }, context, info) => findRecord(entity, id, context, info),
    }),
    [`${fieldName(entity)}Tally`]: t.field({
      type: tallyType,
      description: say(`Tally of ${entity.plural}`, `${entity.label.zh}统计`),
      args: {
        filter: t.arg({ type: inputs.filter, description: say("Which records", "筛选条件") }),
        groupBy: t.arg({
          type: [inputs.group],
          description: say("Up to three group keys", "分组", "None: one group."),
        }),
        measures: t.arg({
          type: [inputs.measure],
          description: say("What to measure besides the number of records", "统计项"),
        }),
        ...scopeArgs(t),
      },
      resolve: (_, args, context, info) => tallyRecords(entity, args as TallyArgs, context, info),
    }),
  }));
  return { connection };
}

/** The division itself, which is kept at home: one question per request for all records. */
function addRegionInfo(entity: Entity): void {
  addLinkByCode(entity, {
    name: "regionInfo",
    to: "Region",
    by: "region",
    description: say(
      "The division that the region code names",
      "所属行政区划",
      "Null where home doesn't know it or is not heard.",
    ),
  });
}

/** The arguments of a page. */
export function pageArgs(t: RootBuilder) {
  return {
    first: t.arg.int({
      description: say("Number of records from the start of the list or after a cursor", "首起条数", "Default 20."),
    }),
    after: t.arg.string({ description: say("Cursor after which to begin", "起始游标") }),
    last: t.arg.int({ description: say("Number of records from the end of the list or before a cursor", "末起条数") }),
    before: t.arg.string({ description: say("Cursor before which to end", "截止游标") }),
  };
}

/** The arguments that say where to look and what the answer must stand on. */
export function scopeArgs(t: RootBuilder) {
  return {
    regions: t.arg({
      type: ["RegionCode"],
      description: say(
        "Regions whose records are wanted",
        "行政区划范围",
        "County-level codes and the city's own. Default: all.",
      ),
    }),
    requireCoverage: t.arg({
      type: "CoverageRequirement",
      description: say(
        "Which sources must have answered",
        "覆盖要求",
        "Where it is not met the answer is refused. Without it, what there is is given, with its coverage.",
      ),
    }),
  };
}

function defaultOrder(entity: Entity): string {
  return entity.defaultOrder.map(({ field, descending }) => `${field} ${descending ? "DESC" : "ASC"}`).join(", ");
}
