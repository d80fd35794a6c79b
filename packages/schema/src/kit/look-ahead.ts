import { type FieldNode, type GraphQLResolveInfo, isObjectType } from "graphql";
import { entityNamed } from "../entities.js";
import type { Entity } from "../entity.js";
import type { Selection } from "../source.js";
import { fieldsBelow, named, type Walk, walkOf } from "./selected-fields.js";

/** A selection while it is gathered. */
interface Draft {
  readonly entity: Entity;
  readonly fields: Set<string>;
  readonly relations: Map<string, Draft>;
}

const draftOf = (entity: Entity): Draft => ({ entity, fields: new Set(), relations: new Map() });

/** What a query asks of the records below some fields: their columns and related records, and nothing else. */
export function selectionBelow(entity: Entity, parents: readonly FieldNode[], walk: Walk): Selection {
  const draft = draftOf(entity);
  gather(draft, parents, walk);
  return finished(draft);
}

function gather(draft: Draft, parents: readonly FieldNode[], walk: Walk): void {
  const { entity, fields, relations } = draft;
  for (const node of fieldsBelow(parents, new Set([entity.name, "Node"]), walk)) {
    const name = node.name.value;
    const field = entity.fields[name];
    const target = field?.type.kind === "reference" ? field.type.to : entity.inverses[name]?.to;
    if (target) {
      const related = relations.get(name) ?? draftOf(entityNamed(target));
      relations.set(name, related);
      gather(related, [node], walk);
    } else if (field) fields.add(name);
    else for (const needed of needsOf(entity, name, walk)) fields.add(needed);
  }
}

/** Fields that a computed field is computed from, as its declaration says: `extensions: { needs: [...] }`. */
function needsOf(entity: Entity, name: string, walk: Walk): readonly string[] {
  const type = walk.schema.getType(entity.name);
  const needs = isObjectType(type) ? type.getFields()[name]?.extensions.needs : undefined;
  return Array.isArray(needs) ? needs : [];
}

/** In the order of the declaration, so that equal questions make equal statements. */
function finished({ entity, fields, relations }: Draft): Selection {
  const declared = [...Object.keys(entity.fields), ...Object.keys(entity.inverses)];
  const undeclared = [...fields].filter((name) => !declared.includes(name)).sort();
  const related = declared.flatMap((name) => {
    const draft = relations.get(name);
    return draft ? [[name, finished(draft)] as const] : [];
  });
  return {
    fields: [...declared.filter((name) => fields.has(name)), ...undeclared],
    ...(related.length > 0 ? { relations: Object.fromEntries(related) } : {}),
  };
}

/** What is asked of a connection. */
export interface ConnectionPlan {
  readonly edges: boolean;
  readonly nodes: boolean;
  readonly cursor: boolean;
  readonly late: boolean;
  readonly pageInfo: boolean;
  readonly pageCursors: boolean;
  readonly totals: boolean;
  readonly coverage: boolean;
  readonly select: Selection;
}

/** Remembers plans by field node, as long as no variable decides them; documents are parsed once and kept. */
function remember<Plan>(make: (entity: Entity, nodes: readonly FieldNode[], walk: Walk) => Plan) {
  const known = new WeakMap<FieldNode, Map<string, Plan>>();
  return (entity: Entity, info: GraphQLResolveInfo): Plan => {
    const [only, ...others] = info.fieldNodes;
    const seen = only && others.length === 0 ? known.get(only)?.get(entity.name) : undefined;
    if (seen) return seen;
    const walk = walkOf(info);
    const plan = make(entity, info.fieldNodes, walk);
    if (only && others.length === 0 && !walk.dynamic) {
      const plans = known.get(only) ?? new Map<string, Plan>();
      known.set(only, plans.set(entity.name, plan));
    }
    return plan;
  };
}

/** The selection of a field that gives records of an entity. */
export const selectionOf = remember(selectionBelow);

/** The plan of a field that gives a connection of an entity. */
export const connectionPlanOf = remember((entity, nodes, walk): ConnectionPlan => {
  const below = fieldsBelow(nodes, new Set([`${entity.name}Connection`, "NodeConnection"]), walk);
  const edges = named(below, "edges");
  const inEdges = fieldsBelow(edges, new Set([`${entity.name}Edge`, "NodeEdge"]), walk);
  const inPage = fieldsBelow(named(below, "pageInfo"), new Set(["PageInfo"]), walk).map((node) => node.name.value);
  const has = (name: string) => named(below, name).length > 0;
  return {
    edges: edges.length > 0,
    nodes: has("nodes"),
    cursor: named(inEdges, "cursor").length > 0,
    late: named(inEdges, "late").length > 0,
    pageInfo: inPage.length > 0,
    pageCursors: inPage.includes("startCursor") || inPage.includes("endCursor"),
    totals: has("totalCount") || has("counted"),
    coverage: has("coverage"),
    select: selectionBelow(entity, [...named(below, "nodes"), ...named(inEdges, "node")], walk),
  };
});

/** Names of the fields selected right below a field, for answers whose parts cost something. */
export function namesBelow(info: GraphQLResolveInfo, type: string): ReadonlySet<string> {
  return new Set(fieldsBelow(info.fieldNodes, new Set([type]), walkOf(info)).map((node) => node.name.value));
}
