import { builder } from "../builder.js";
import type { Entity } from "../entity.js";
import type { Row } from "../source.js";
import { describe, say } from "./describe.js";
import { objectOf } from "./entity-object.js";
import { property } from "./property.js";
import { type CoverageObject, coverageType, nodeType } from "./shared-types.js";

/** A page of records as the schema gives it out: only the parts that were asked for are there. */
export interface ConnectionObject {
  readonly edges?: readonly EdgeObject[];
  readonly nodes?: readonly Row[];
  readonly pageInfo?: PageInfoObject;
  readonly totalCount?: number | null;
  readonly counted?: number;
  readonly coverage?: CoverageObject;
}

export interface EdgeObject {
  readonly cursor?: string;
  readonly node: Row;
  readonly late?: boolean;
}

export interface PageInfoObject {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor?: string | null;
  readonly endCursor?: string | null;
}

/** Where a page stands (分页信息). */
export const pageInfoType = builder.objectRef<PageInfoObject>("PageInfo").implement({
  description: say("Where a page stands in its list", "分页信息"),
  fields: (t) => ({
    hasNextPage: t.exposeBoolean("hasNextPage", { description: say("There are records after it", "是否有下一页") }),
    hasPreviousPage: t.exposeBoolean("hasPreviousPage", {
      description: say("There are records before it", "是否有上一页"),
    }),
    startCursor: t.expose("startCursor", {
      type: "String",
      nullable: true,
      description: say("Cursor of its first record", "首条游标"),
    }),
    endCursor: t.expose("endCursor", {
      type: "String",
      nullable: true,
      description: say("Cursor of its last record", "末条游标", "Give it as `after` for the next page."),
    }),
  }),
});

/** The connection type of an entity. */
export function connectionOf(entity: Entity) {
  return connection(entity.name, objectOf(entity.name), describe(entity.label));
}

let nodes: ReturnType<typeof connection> | undefined;

/** The connection of records of any kind. */
export function nodeConnection() {
  nodes ??= connection("Node", nodeType, say("Records of any kind", "任意记录"));
  return nodes;
}

type NodeRef = ReturnType<typeof objectOf> | typeof nodeType;

function connection(name: string, node: NodeRef, of: string) {
  const edge = builder.objectRef<EdgeObject>(`${name}Edge`).implement({
    description: say("One record in its list", "列表项", of),
    fields: (t) => ({
      cursor: property(t, "cursor", {
        type: "String",
        description: say("Opaque place of the record in this very list", "游标"),
      }),
      node: property(t, "node", { type: node, description: say("The record", "记录") }),
      late: property(t, "late", {
        type: "Boolean",
        description: say("It belongs before this page: its source was not heard when that page was read", "迟到记录"),
      }),
    }),
  });
  return builder.objectRef<ConnectionObject>(`${name}Connection`).implement({
    description: say("A page of a list, and what the list stands on", "分页列表", of),
    fields: (t) => ({
      edges: property(t, "edges", {
        type: [edge],
        description: say("The records with their cursors", "列表项"),
      }),
      nodes: property(t, "nodes", { type: [node], description: say("The records", "记录") }),
      pageInfo: property(t, "pageInfo", {
        type: pageInfoType,
        description: say("Where the page stands", "分页信息"),
      }),
      totalCount: t.expose("totalCount", {
        type: "Int",
        nullable: true,
        description: say(
          "Number of records in the whole list",
          "总数",
          "Null unless every expected source answered. Counted only when asked for.",
        ),
      }),
      counted: property(t, "counted", {
        type: "Int",
        description: say(
          "Number of records in the sources that answered",
          "已计数",
          "At most totalCount. Counted only when asked for.",
        ),
      }),
      coverage: property(t, "coverage", {
        type: coverageType,
        description: say("Which sources the page stands on", "覆盖范围"),
      }),
    }),
  });
}
