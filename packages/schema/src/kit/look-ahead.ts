import { type FieldNode, type GraphQLResolveInfo, isObjectType } from "graphql";
import { entityNamed } from "../entities.js";
import type { Entity } from "../entity.js";
import type { Selection } from "../source.js";
import { leadsBack, reckonedPerList } from "./answer-size.js";
import { fieldsBelow, named, type Walk, walkOf } from "./selected-fields.js";

/** A selection while it is gathered. */
interface Draft {
  readonly entity: Entity;
  readonly fields: Set<string>;
  readonly relations: Map<string, Draft>;
}

const draftOf = (entity: Entity): Draft => ({ entity, fields: new Set(), relations: new Map() });

/** What is asked of records, and how many values one of them is reckoned to have with its related records. */
export interface SelectionPlan {
  readonly select: Selection;
  readonly weight: number;
}

/** What a query asks of the records below some fields: their columns and related records, and nothing else. */
export function selectionBelow(entity: Entity, parents: readonly FieldNode[], walk: Walk): Selection {
  return planBelow(entity, parents, walk).select;
}

function planBelow(entity: Entity, parents: readonly FieldNode[], walk: Walk): SelectionPlan {
  const draft = draftOf(entity);
  const weight = gather(draft, parents, walk, null);
  return { select: finished(draft), weight };
}

/** The reference that leads back from the records of a list to what it belongs to; below it the list is not asked for. */
interface WayBack {
  readonly list: string;
  readonly by: string;
  readonly taken: boolean;
}

/** Gathers what is selected; gives the number of values that one record is reckoned to come to. */
function gather(draft: Draft, parents: readonly FieldNode[], walk: Walk, back: WayBack | null): number {
  const { entity, fields, relations } = draft;
  let weight = 0;
  for (const node of fieldsBelow(parents, new Set([entity.name, "Node"]), walk)) {
    const name = node.name.value;
    const field = entity.fields[name];
    const inverse = entity.inverses[name];
    const target = field?.type.kind === "reference" ? field.type.to : inverse?.to;
    weight += 1;
    if (target) {
      if (inverse && back?.taken) throw leadsBack(back.list);
      const related = relations.get(name) ?? draftOf(entityNamed(target));
      relations.set(name, related);
      const next = inverse ? { list: name, by: inverse.by, taken: false } : through(back, name);
      weight += gather(related, [node], walk, next) * (inverse ? reckonedPerList : 1);
    } else if (field) {
      fields.add(name);
      // Who may see it masked depends on whose record it is.
      if (field.personal) fields.add("region");
    } else for (const needed of needsOf(entity, name, walk)) fields.add(needed);
  }
  return weight;
}

function through(back: WayBack | null, reference: string): WayBack | null {
  return back && !back.taken && back.by === reference ? { ...back, taken: true } : null;
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
  /** Values that one record is reckoned to come to. */
  readonly weight: number;
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

/** The selection of a field that gives records of an entity, with its weight. */
export const selectionPlanOf = remember(planBelow);

/** The same without its weight. */
export const selectionOf = (entity: Entity, info: GraphQLResolveInfo): Selection =>
  selectionPlanOf(entity, info).select;

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
    ...planBelow(entity, [...named(below, "nodes"), ...named(inEdges, "node")], walk),
  };
});

/** Names of the fields selected right below a field, for answers whose parts cost something. */
export function namesBelow(info: GraphQLResolveInfo, type: string): ReadonlySet<string> {
  return new Set(fieldsBelow(info.fieldNodes, new Set([type]), walkOf(info)).map((node) => node.name.value));
}
