import { type Context, MalformedRequestError } from "@zwgk/schema";
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  GraphQLScalarType,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";

/** A query text that has been parsed, validated and compiled; kept, so that the next request only runs it. */
export interface Operation {
  readonly kind: "query" | "mutation" | "subscription";
  run(context: Context, variables: Variables): Promise<ExecutionResult> | ExecutionResult;
}

type Variables = Readonly<Record<string, unknown>>;

/** Parses and validates by the server's own rules and plugins. @throws what they throw. */
export type Prepare = (query: string) => DocumentNode;

/** The operations seen lately, at most `size`, by query text and operation name. */
export function createOperations(schema: GraphQLSchema, prepare: Prepare, size = 500) {
  const known = new LRUCache<string, Operation>({ max: size });
  const compile = createCompiler(schema);
  return {
    /** @throws GraphQLError or ZwgkError when the query can't be read or doesn't fit. */
    get(query: string, operationName: string | undefined): Operation {
      const key = operationName ? `${operationName}\n${query}` : query;
      const found = known.get(key);
      if (found) return found;
      const made = compile(prepare(query), operationName);
      known.set(key, made);
      return made;
    },
  };
}

export type Operations = ReturnType<typeof createOperations>;

function createCompiler(schema: GraphQLSchema) {
  const flat = withFlatInputs(schema);
  return (document: DocumentNode, operationName: string | undefined): Operation => {
    const definition = getOperationAST(document, operationName);
    if (!definition) throw new GraphQLError(`There is no operation ${operationName ?? "to choose: name one of them"}`);
    if (!schema.getRootType(definition.operation)) throw new GraphQLError(`There are no ${definition.operation}s`);
    if (definition.operation === "subscription") throw new MalformedRequestError({ detail: onlyAsStream });
    const compiled = isWorthCompiling(definition)
      ? compileQuery(flat, document, operationName, { disablingCapturingStackErrors: true })
      : null;
    if (compiled === null || !isCompiledQuery(compiled)) return interpreted(schema, document, definition);
    return {
      kind: definition.operation,
      run: (context, variables) => {
        const { coerced, errors } = getVariableValues(schema, definition.variableDefinitions ?? [], variables);
        return errors ? { errors } : (compiled.query(undefined, context, coerced) as Promise<ExecutionResult>);
      },
    };
  };
}

/**
 * The compiler would unfold an input type for as long as it refers to itself, as filters do. So it is shown input
 * objects as plain scalars, and variables are coerced before, by graphql-js against the real schema.
 */
function withFlatInputs(schema: GraphQLSchema): GraphQLSchema {
  const leaf = new GraphQLScalarType({ name: "CoercedInput", parseValue: (value) => value });
  const getType: GraphQLSchema["getType"] = (name) => {
    const type = schema.getType(name);
    return isInputObjectType(type) ? leaf : type;
  };
  return Object.create(schema, { getType: { value: getType } }) as GraphQLSchema;
}

const onlyAsStream = {
  en: "a subscription is answered as an event stream: send accept: text/event-stream",
  zh: "订阅以事件流答复，请以 accept: text/event-stream 发送",
};

/** Introspection is large and rare, mutations are few: compiling them costs more than it gives. */
function isWorthCompiling({ operation, selectionSet }: OperationDefinitionNode): boolean {
  const introspects = selectionSet.selections.some(
    (one) => one.kind === Kind.FIELD && one.name.value.startsWith("__s"),
  );
  return operation === "query" && !introspects;
}

function interpreted(schema: GraphQLSchema, document: DocumentNode, definition: OperationDefinitionNode): Operation {
  const operationName = definition.name?.value;
  return {
    kind: definition.operation,
    run: (contextValue, variableValues) => execute({ schema, document, operationName, contextValue, variableValues }),
  };
}
