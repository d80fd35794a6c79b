/**
 * A query or mutation as text, with the types of its answer and variables. Also what graphql-codegen makes with
 * `documentMode: "string"` (TypedDocumentString).
 */
export interface Operation<Result = unknown, Variables = Record<string, unknown>> {
  toString(): string;
  /** Never there; carries the types. */
  readonly __apiType?: (variables: Variables) => Result;
}

/** The answer's type of an operation. */
export type ResultOf<O> = O extends { readonly __apiType?: (variables: never) => infer Result } ? Result : unknown;

/** The variables' type of an operation. */
export type VariablesOf<O> = O extends { readonly __apiType?: (variables: infer Variables) => unknown }
  ? Variables
  : never;

/** Gives a query of one's own its types: `graphql<{ regions: … }, { first: number }>("query …")`. */
export function graphql<Result, Variables = Record<string, never>>(text: string): Operation<Result, Variables> {
  return { toString: () => text };
}

/** The variables of a write, whose key may be left to the client. */
export type Keyed<Variables> = Omit<Variables, "idempotencyKey"> & {
  /** At most 100 characters. The same key with the same input writes once. */
  readonly idempotencyKey?: string | undefined;
};
