import { type ASTNode, type GraphQLError, Kind, parse, visit } from "graphql";

/**
 * Where in the query an error of GraphQL's own stands: the argument and what in it, as `["filter", "kind", "eq"]`; for a
 * field the fields that lead to it. Undefined where GraphQL names no place.
 */
export function inputPathOf({ nodes, source }: GraphQLError): readonly string[] | undefined {
  const place = nodes?.[0];
  if (!place?.loc || !source) return undefined;
  const way = wayTo(place, source.body);
  const names = way.flatMap(nameOf);
  const fields = way.map(({ kind }) => kind).lastIndexOf(Kind.FIELD);
  const given = way.slice(fields + 1).flatMap(nameOf);
  return given.length > 0 ? given : names.length > 0 ? names : undefined;
}

/** The nodes from the top of the query to the one that stands at the same place. */
function wayTo(node: ASTNode, text: string): readonly ASTNode[] {
  let way: readonly ASTNode[] = [];
  visit(parse(text), {
    enter(one, _key, parent, _path, ancestors) {
      const same = one.kind === node.kind && one.loc?.start === node.loc?.start && one.loc?.end === node.loc?.end;
      if (!same || way.length > 0) return;
      const above = parent ? [...ancestors, parent] : ancestors;
      way = [...new Set([...above, one])].filter((each): each is ASTNode => !Array.isArray(each));
    },
  });
  return way;
}

function nameOf(node: ASTNode): readonly string[] {
  switch (node.kind) {
    case Kind.FIELD:
      return [node.alias?.value ?? node.name.value];
    case Kind.ARGUMENT:
    case Kind.OBJECT_FIELD:
      return [node.name.value];
    case Kind.VARIABLE_DEFINITION:
      return [node.variable.name.value];
    default:
      return [];
  }
}
