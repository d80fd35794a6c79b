import { builder } from "../builder.js";
import { say } from "./describe.js";
import { findNode, findNodes } from "./find.js";
import { nodeType } from "./shared-types.js";

/** Adds the queries that find records of any kind by their ids. */
export function addNodes(): void {
  builder.queryFields((t) => ({
    node: t.field({
      type: nodeType,
      nullable: true,
      description: say("A record of any kind by its id", "按标识查询记录", "Null when there is none."),
      args: { id: t.arg.id({ required: true, description: say("Id of the record", "记录标识") }) },
      resolve: (_, { id }, context, info) => findNode(id, context, info),
    }),
    nodes: t.field({
      type: [nodeType],
      nullable: { list: false, items: true },
      description: say("Records of any kinds by their ids, in that order", "按标识批量查询记录"),
      args: { ids: t.arg.idList({ required: true, description: say("Ids of the records", "记录标识列表") }) },
      resolve: (_, { ids }, context, info) => findNodes(ids, context, info) as never,
    }),
  }));
}
