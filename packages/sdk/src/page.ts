import type { Coverage } from "./generated/types.js";

/** The variables by which every list is paged. */
export interface PageVariables {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
  /** Whether to count the whole list, too. */
  readonly count?: boolean | undefined;
}

/** A record in its list. */
export interface Entry<Node> {
  readonly node: Node;
  /** The record's place; undefined where the query doesn't ask for it. */
  readonly cursor: string | undefined;
  /** It belongs before this page: its source was not heard when that page was read. */
  readonly late: boolean;
}

/** A page of a list, and what it stands on. */
export interface Page<Node, Variables = PageVariables> {
  readonly nodes: readonly Node[];
  /** The same records with their places. */
  readonly entries: readonly Entry<Node>[];
  /** Which sources the page stands on; undefined where the query doesn't ask for it. */
  readonly coverage: Coverage | undefined;
  /** Number of records in the whole list; null unless every expected source answered, undefined unless asked for. */
  readonly totalCount: number | null | undefined;
  /** Number of records in the sources that answered; undefined unless asked for. */
  readonly counted: number | undefined;
  /** The place at which the next page begins; undefined for an empty list. */
  readonly cursor: string | undefined;
  /** Variables with which the same list goes on after this page: plain data, to be kept as long as one likes. */
  readonly resume: Variables;
  /** Whether there are more pages. */
  readonly more: boolean;
}

/** A connection as it comes; edges carry the place of every record, nodes alone only that of the page. */
export interface Connection<Node> {
  readonly edges?: readonly { readonly node: Node; readonly cursor?: string; readonly late?: boolean }[];
  readonly nodes?: readonly Node[];
  readonly pageInfo: {
    readonly endCursor?: string | null;
    readonly hasNextPage?: boolean;
    readonly startCursor?: string | null;
    readonly hasPreviousPage?: boolean;
  };
  readonly coverage?: Coverage;
  readonly totalCount?: number | null;
  readonly counted?: number;
}

/** Read towards the beginning: `last` and `before` say so. */
export function isBackward({ last, before }: PageVariables): boolean {
  return last != null || before != null;
}

/** The variables with which a list goes on at a place. */
export function resumeAt<V extends PageVariables>(variables: V, cursor: string | undefined): V {
  if (cursor === undefined) return variables;
  return { ...variables, [isBackward(variables) ? "before" : "after"]: cursor };
}

/** A page, from the connection and the variables that asked for it. */
export function pageOf<Node, V extends PageVariables>(connection: Connection<Node>, variables: V): Page<Node, V> {
  const { edges, nodes = [], pageInfo, coverage, totalCount, counted } = connection;
  const [end, more] = isBackward(variables)
    ? [pageInfo.startCursor, pageInfo.hasPreviousPage]
    : [pageInfo.endCursor, pageInfo.hasNextPage];
  const entries = edges?.map(({ node, cursor, late = false }) => ({ node, cursor, late }));
  const cursor = end ?? undefined;
  return {
    nodes: edges?.map(({ node }) => node) ?? nodes,
    entries: entries ?? nodes.map((node) => ({ node, cursor: undefined, late: false })),
    coverage,
    totalCount,
    counted,
    cursor,
    resume: resumeAt(variables, cursor),
    more: more === true,
  };
}
