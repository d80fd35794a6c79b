import { createCaller } from "./caller.js";
import type { Subjects } from "./generated/subjects.js";
import type { List } from "./list.js";
import type { Keyed, Operation } from "./operation.js";
import type { CallOptions, ClientOptions } from "./options.js";
import type { PageVariables } from "./page.js";
import { type RequestFiles, requestFiles } from "./request-files.js";
import { settingsOf } from "./settings.js";
import { subjectsOf } from "./subjects.js";

/** Nothing need be given where a query has no variable, or none that is required. */
type Given<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: CallOptions]
    : [variables: Variables, options?: CallOptions];

/** The type of the records of a list: of the only field of the answer. */
export type NodeOf<Result> = Result[keyof Result] extends infer Connection
  ? Connection extends { readonly edges: readonly { readonly node: infer Node }[] }
    ? Node
    : Connection extends { readonly nodes: readonly (infer Node)[] }
      ? Node
      : never
  : never;

/** A client of one gateway: methods by subject, and one's own operations. It keeps nothing between calls. */
export interface Client extends Omit<Subjects, "requests"> {
  readonly requests: Subjects["requests"] & RequestFiles;
  /** Asks a query of one's own. Sent again when that may help. @throws ZwgkClientError */
  query<Result, Variables>(operation: Operation<Result, Variables>, ...given: Given<Variables>): Promise<Result>;
  /**
   * Sends a mutation of one's own. Where it declares `$idempotencyKey` and none is given it gets one, the same on every
   * try. @throws ZwgkClientError
   */
  mutate<Result, Variables extends object>(
    operation: Operation<Result, Variables>,
    ...given: Given<Keyed<Variables>>
  ): Promise<Result>;
  /**
   * A list of one's own: a query for one connection, with `$first` and `$after` (`$last` and `$before`), its `pageInfo`,
   * and `edges` with cursors or `nodes`.
   */
  list<Result, Variables extends PageVariables>(
    operation: Operation<Result, Variables>,
    ...given: Given<Variables>
  ): List<NodeOf<Result>, Variables>;
}

/** Makes a client. @throws UsageError */
export function createClient(options: ClientOptions): Client {
  const settings = settingsOf(options);
  const caller = createCaller(settings);
  const subjects = subjectsOf(caller);
  const own = {
    query: async (operation: Operation, variables = {}, options = {}) =>
      caller.read(operation.toString(), undefined, variables, options),
    mutate: async (operation: Operation, variables = {}, options = {}) =>
      caller.write(operation.toString(), undefined, variables, options),
    list: (operation: Operation, variables = {}, options = {}) =>
      caller.list(operation.toString(), undefined, variables, options),
  };
  // The signatures above say what these three are for callers.
  const requests = { ...subjects.requests, ...requestFiles(settings) };
  return { ...subjects, requests, ...(own as unknown as Pick<Client, "query" | "mutate" | "list">) };
}
