import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** What a walk through a selection needs of the operation, and what it finds out on the way. */
export interface Walk {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
  readonly schema: GraphQLResolveInfo["schema"];
  /** A variable decides what is selected: then the plan holds for this request only. */
  dynamic: boolean;
}

/** Begins a walk. */
export function walkOf(info: GraphQLResolveInfo): Walk {
  const { fragments, variableValues, schema } = info;
  return { fragments, variableValues, schema, dynamic: false };
}

/** The fields selected below some fields, through fragments on any of the named types, and @skip and @include. */
export function fieldsBelow(parents: readonly FieldNode[], types: ReadonlySet<string>, walk: Walk): FieldNode[] {
  const found: FieldNode[] = [];
  for (const { selectionSet } of parents) if (selectionSet) collect(selectionSet, types, walk, found);
  return found;
}

function collect(set: SelectionSetNode, types: ReadonlySet<string>, walk: Walk, found: FieldNode[]): void {
  for (const node of set.selections) {
    if (!isIncluded(node, walk)) continue;
    if (node.kind === Kind.FIELD) {
      found.push(node);
      continue;
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? walk.fragments[node.name.value] : node;
    const condition = fragment?.typeCondition?.name.value;
    if (fragment && (!condition || types.has(condition))) collect(fragment.selectionSet, types, walk, found);
  }
}

function isIncluded(node: SelectionNode, walk: Walk): boolean {
  if (!node.directives?.length) return true;
  for (const { arguments: given } of node.directives) {
    if (given?.some(({ value }) => value.kind === Kind.VARIABLE)) walk.dynamic = true;
  }
  const skip = getDirectiveValues(GraphQLSkipDirective, node, walk.variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, walk.variableValues);
  return skip?.if !== true && include?.if !== false;
}

/** The fields of one name. */
export function named(fields: readonly FieldNode[], name: string): FieldNode[] {
  return fields.filter((field) => field.name.value === name);
}
