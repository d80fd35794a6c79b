import { follow } from "./follow.js";
import { newIdempotencyKey } from "./idempotency-key.js";
import { List } from "./list.js";
import type { CallOptions } from "./options.js";
import type { Connection, PageVariables } from "./page.js";
import { type Asked, send } from "./send.js";
import { type Settings, withOptions } from "./settings.js";

type Variables = Readonly<Record<string, unknown>>;
type Data = Readonly<Record<string, unknown>>;

/** Sends operations by what they are. */
export interface Caller {
  read(text: string, name: string | undefined, variables?: Variables, options?: CallOptions): Promise<Data>;
  write(text: string, name: string | undefined, variables?: Variables, options?: CallOptions): Promise<Data>;
  list(text: string, name: string | undefined, variables?: Variables, options?: CallOptions): List<unknown>;
  /** The data of each event. */
  stream(text: string, name: string | undefined, variables?: Variables, options?: CallOptions): AsyncIterable<Data>;
}

/** A caller with the client's settings. */
export function createCaller(settings: Settings): Caller {
  const ask = async (asked: Asked, options: CallOptions) => send(asked, withOptions(settings, options));
  const read: Caller["read"] = (query, operationName, variables = {}, options = {}) =>
    ask({ query, operationName, variables, idempotencyKey: undefined }, options);
  return {
    read,
    write: (query, operationName, variables = {}, options = {}) =>
      ask({ query, operationName, ...keyed(query, variables) }, options),
    list: (query, operationName, variables = {}, options = {}) =>
      new List<unknown>(
        async (page) => connectionIn(await read(query, operationName, { ...page }, options)),
        variables as PageVariables,
        options.language ?? settings.language,
      ),
    stream: (query, operationName, variables = {}, options = {}) =>
      follow(
        { query, operationName, variables, idempotencyKey: undefined },
        withOptions(settings, options),
        options.retries ?? Number.POSITIVE_INFINITY,
      ),
  };
}

/** Every write has a key, so that sending it again can't do it twice. One that declares none is its author's affair. */
function keyed(query: string, variables: Variables): Pick<Asked, "variables" | "idempotencyKey"> {
  const given = variables.idempotencyKey;
  if (typeof given === "string") return { variables, idempotencyKey: given };
  if (!/\$idempotencyKey\b/.test(query)) return { variables, idempotencyKey: undefined };
  const idempotencyKey = newIdempotencyKey();
  return { variables: { ...variables, idempotencyKey }, idempotencyKey };
}

/** A list asks for one connection, directly or below one field after another. */
function connectionIn(data: Data): Connection<unknown> {
  const found = Array.isArray(data) ? data[0] : onlyField(data);
  if (typeof found !== "object" || found === null) return { nodes: [], pageInfo: {} };
  return "pageInfo" in found ? (found as Connection<unknown>) : connectionIn(found as Data);
}

/** Operations of this client ask for one field. */
export function onlyField(data: Data): unknown {
  return Object.values(data)[0];
}
