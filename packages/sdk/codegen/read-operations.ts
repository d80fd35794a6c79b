import type { Types } from "@graphql-codegen/plugin-helpers";
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  print,
  stripIgnoredCharacters,
  visit,
} from "graphql";

type Maybe<T> = T | null | undefined;
type SelectionHolder = Pick<FieldNode, "selectionSet">;

/** How the client sends an operation: pages of a list, one answer, event after event, or under an idempotency key. */
export type OperationKind = "list" | "read" | "stream" | "write";

/** An operation of `operations/`, as the plugins need it. */
export interface ReadOperation {
  readonly name: string;
  readonly kind: OperationKind;
  /** The comment above it. */
  readonly comment: string;
  /** Where the method's result stands in the answer's type: `["document"]`, `["figures"][number]["records"]`. */
  readonly result: string;
  readonly text: string;
  /** Every fragment it needs, also through others; sorted. */
  readonly fragments: readonly string[];
  /** Whether a variable must be given. */
  readonly demanding: boolean;
}

/** What stands in the operation files, sorted by name. */
export interface ReadFiles {
  readonly operations: readonly ReadOperation[];
  /** Texts by name. */
  readonly fragments: ReadonlyMap<string, string>;
}

/** Reads the operation files, and refuses what the client could make no method of. */
export function readOperations(schema: GraphQLSchema, files: readonly Types.DocumentFile[]): ReadFiles {
  const definitions = files.flatMap(({ document }) => document?.definitions ?? []);
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION).sort(byName);
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION).sort(byName);
  const spreads = new Map(fragments.map((one) => [one.name.value, spreadsOf(one)]));
  return {
    operations: operations.map((one) => readOperation(schema, one, spreads)),
    fragments: new Map(fragments.map((one) => [one.name.value, compact(one)])),
  };
}

function readOperation(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  spreads: ReadonlyMap<string, readonly string[]>,
): ReadOperation {
  const name = operation.name?.value ?? "";
  if (!/^[a-z][A-Za-z]*(_[a-z][A-Za-z]*)+$/.test(name)) {
    throw new Error(
      `Operation "${name}" must be named as the path of its method: documents_list, grassroots_items_list.`,
    );
  }
  const { kind, result } = wayOf(schema, operation);
  return {
    name,
    kind,
    comment: commentAbove(operation),
    result,
    text: compact(operation),
    fragments: closure(spreadsOf(operation), spreads),
    demanding: (operation.variableDefinitions ?? []).some(isDemanded),
  };
}

function isDemanded({
  type,
  defaultValue,
  variable,
}: NonNullable<OperationDefinitionNode["variableDefinitions"]>[number]) {
  return type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined && variable.name.value !== "idempotencyKey";
}

/** A query is a list where a connection is all it asks for, directly or below one field after another. */
function wayOf(schema: GraphQLSchema, operation: OperationDefinitionNode): Pick<ReadOperation, "kind" | "result"> {
  const root = schema.getRootType(operation.operation);
  const top = step(root, operation);
  if (!top) throw new Error(`Operation ${operation.name?.value} must ask for one field.`);
  const kind = ({ query: "read", mutation: "write", subscription: "stream" } as const)[operation.operation];
  for (let [below, result]: [Step | null, string] = [top, ""]; below; below = step(below.type, below.field)) {
    const name = below.field.alias?.value ?? below.field.name.value;
    result += `["${name}"]`;
    if (kind === "read" && below.type.name.endsWith("Connection")) return { kind: "list", result };
    if (below.many) result += "[number]";
  }
  return { kind, result: `["${top.field.alias?.value ?? top.field.name.value}"]` };
}

interface Step {
  readonly field: FieldNode;
  readonly type: GraphQLNamedType;
  readonly many: boolean;
}

/** The only field that is asked of a type, and what it gives; null where there are more. */
function step(type: Maybe<GraphQLNamedType>, { selectionSet }: SelectionHolder): Step | null {
  const [field, ...others] = selectionSet?.selections ?? [];
  if (field?.kind !== Kind.FIELD || others.length > 0 || !isObjectType(type)) return null;
  const given = type.getFields()[field.name.value]?.type;
  return given ? { field, type: getNamedType(given), many: isListType(getNullableType(given)) } : null;
}

/** The lines of comment directly above. */
function commentAbove({ loc }: OperationDefinitionNode): string {
  const lines: string[] = [];
  for (let token = loc?.startToken.prev; token?.kind === "Comment"; token = token.prev)
    lines.unshift(token.value.trim());
  return lines.join("\n");
}

function spreadsOf(node: OperationDefinitionNode | FragmentDefinitionNode): readonly string[] {
  const names = new Set<string>();
  visit(node, { FragmentSpread: ({ name }) => void names.add(name.value) });
  return [...names];
}

function closure(names: readonly string[], spreads: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found = new Set<string>();
  const add = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    for (const next of spreads.get(name) ?? []) add(next);
  };
  for (const name of names) add(name);
  return [...found].sort();
}

function compact(node: OperationDefinitionNode | FragmentDefinitionNode): string {
  return stripIgnoredCharacters(print(node));
}

/** By code units, so that no machine's locale changes a generated file. */
function byName(a: { name?: { value: string } | undefined }, b: { name?: { value: string } | undefined }): number {
  const [left, right] = [a.name?.value ?? "", b.name?.value ?? ""];
  return left < right ? -1 : left > right ? 1 : 0;
}
